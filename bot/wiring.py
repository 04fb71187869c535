"""
How the parts fit together: from the settings and an open store, client and HTTP session to everything that listens.

`app` opens and closes what has to be; this makes what stands between.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import httpx
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.answering.desk import Desk
from bot.assembly import Mind, templates_in
from bot.attachments.files import FileReader
from bot.attachments.pictures import Pictures
from bot.attachments.reading import Reader
from bot.config.configured import Configured, permissions_of, usergroups_of
from bot.config.settings import EscalationSection, Serving, Settings
from bot.integration.client import IntegrationClient, Integrations
from bot.integration.xero_status import XeroStatus
from bot.listeners.tickets import Counter
from bot.messages.company import Company
from bot.messages.inboxwork import Pace, Worker
from bot.messages.pointed import Pointed
from bot.messages.reception import Reception
from bot.models import KnowledgeBase
from bot.operating.acting import Actor
from bot.operating.live import LiveLook
from bot.operating.operator import Operator, Rules
from bot.operating.statuscard import Knowing
from bot.operating.subcommands import Subcommands
from bot.rendering.render import Renderer
from bot.running.dutywork import DutyWorker, Rhythm
from bot.running.leaving import Leaving
from bot.running.metrics import Metrics
from bot.sinks.building import Workshop, build_sinks, sinks_for
from bot.sinks.naming import NamingSink
from bot.sinks.port import Sink
from bot.sinks.slack import SlackSink
from bot.sinks.wording import Wording
from bot.slack.people import People
from bot.slack.posting import Poster
from bot.store.opening import Store
from bot.ticketing.delivering import Deliverer
from bot.ticketing.escalating import Escalator
from bot.ticketing.tending import Tender

if TYPE_CHECKING:
    from bot.extracting.extraction import Extractor


class LateExtractor:
    """Who finds details for tickets; made when the first ticket needs one."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._made: Extractor | None = None

    def __call__(self) -> Extractor:
        """The one extractor."""
        if self._made is None:
            from bot.extracting.extraction import Extractor  # noqa: PLC0415 - a tenth of a second, which no start needs

            self._made = Extractor(self._knowledge)
        return self._made


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that listeners call, and the two workers."""

    desk: Desk
    worker: Worker
    duties: DutyWorker
    operator: Operator
    subcommands: Subcommands
    counter: Counter
    poster: Poster
    reader: Reader
    metrics: Metrics
    leaving: Leaving


@dataclass(frozen=True, slots=True)
class Outside:
    """What is open: the database, Slack as the bot, and HTTP for everything else. `clock`: seconds since 1970."""

    store: Store
    client: AsyncWebClient
    http: httpx.AsyncClient
    identity: AuthorizeResult
    pictures: Pictures | None = None
    clock: Callable[[], float] = time.time


def put_together(  # noqa: PLR0913 - each is another part of the world
    configured: Configured,
    serving: Serving,
    mind: Mind,
    renderer: Renderer,
    outside: Outside,
    *,
    pace: Pace,
    rhythm: Rhythm,
) -> Parts:
    """
    Everything, put together.

    Raises ConfigurationError when an integration cannot be used as it is configured, and TemplateError when a template
    is wrong, so that no answer meets it later.
    """
    renderer.compile_all()
    settings, store, clock = configured.current(), outside.store, outside.clock
    team = str(outside.identity.team_id or "")

    def rules() -> Rules:
        now = configured.current()
        agents = now.agents
        return Rules(configured.directory(), permissions_of(now, team), agents.approve_resync, agents.channel)

    people = People(outside.client, lambda: usergroups_of(configured.current()))
    integrations = integrations_of(settings, mind, outside.http)
    looker = LiveLook(rules, people, integrations, clock)
    poster, metrics, leaving = Poster(outside.client), Metrics(), Leaving()
    desk = Desk(mind.knowledge, mind.matcher, renderer, store, looker=looker, company=Company(poster))
    operator = Operator(
        desk=desk,
        rules=rules,
        people=people,
        integrations=integrations,
        store=store,
        renderer=renderer,
        clock=clock,
    )

    wording = Wording(templates_in(settings.templates))
    sinks = Sinks(configured, Workshop(outside.http, poster, renderer, wording, settings.secrets, clock), people)
    card = partial(SlackSink("", "", poster, renderer, wording).card, private=True)
    tender = Tender(desk=desk, operator=operator, store=store, renderer=renderer, card=card, clock=clock)

    def remind_after() -> float:
        return configured.current().escalation.remind_after

    xero = status_page(configured, outside.http, clock)
    escalator = Escalator(
        desk=desk,
        operator=operator,
        rules=rules,
        integrations=integrations,
        xero=xero,
        store=store,
        poster=poster,
        renderer=renderer,
        wording=wording,
        extractor=LateExtractor(mind.knowledge),
        sinks=lambda product: sinks_for(configured.current().escalation, product),
        remind_after=remind_after,
        clock=clock,
    )
    deliverer = Deliverer(
        sinks=sinks,
        store=store,
        poster=poster,
        renderer=renderer,
        wording=wording,
        knowledge=mind.knowledge,
        remind_after=remind_after,
        agents=lambda: configured.current().agents.channel,
        clock=clock,
    )
    subcommands = Subcommands(
        operator=operator,
        desk=desk,
        renderer=renderer,
        clock=clock,
        tickets=tender.listing,
        ticket=tender.numbered,
    )
    token = serving.bot_token.get_secret_value()
    reader = Reader(FileReader(outside.http, token, api_url=settings.slack_api_url), outside.pictures)
    reception = Reception(
        desk=desk,
        store=store,
        operator=operator,
        subcommands=subcommands,
        renderer=renderer,
        above=Pointed(poster, reader, str(outside.identity.bot_user_id or "")).above,
        comment=tender.comment,
        tell=poster.tell,
        xero=xero,
    )
    actor = Actor(
        operator=operator,
        integrations=integrations,
        store=store,
        poster=poster,
        renderer=renderer,
        knowing=Knowing(mind.knowledge, mind.matcher),
        approvals=lambda: configured.current().agents.channel,
        clock=clock,
    )
    worker = Worker(
        desk=desk,
        listens=reception.listens,
        receive=reception.receive,
        store=store,
        poster=poster,
        reader=reader,
        watched=lambda: frozenset(configured.current().channels.watch),
        metrics=metrics,
        pace=pace,
        leaving=leaving,
    )
    kinds = {**actor.kinds(), **deliverer.kinds()}
    duties = DutyWorker(store.duties, kinds, metrics, rhythm, leaving, called=store.tickets.called)

    def emoji() -> str:
        return configured.current().escalation.emoji

    counter = Counter(escalator, tender, store, poster, renderer, leaving, emoji)
    return Parts(desk, worker, duties, operator, subcommands, counter, poster, reader, metrics, leaving)


class Sinks(Mapping[str, Sink]):
    """The sinks that are configured at the moment, made anew when that changes; outside Slack, `people` have names."""

    def __init__(self, configured: Configured, workshop: Workshop, people: People) -> None:
        self._configured = configured
        self._workshop = workshop
        self._people = people
        self._made: Mapping[str, Sink] = {}
        self._of: EscalationSection | None = None

    def _now(self) -> Mapping[str, Sink]:
        settings = self._configured.current()
        if settings.escalation != self._of:
            made = build_sinks(settings.escalation, replace(self._workshop, secrets=settings.secrets))
            self._made = {name: self._naming(sink) for name, sink in made.items()}
            self._of = settings.escalation
        return self._made

    def _naming(self, sink: Sink) -> Sink:
        return sink if isinstance(sink, SlackSink) else NamingSink(sink, self._people.names)

    def __getitem__(self, name: str) -> Sink:
        return self._now()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now())

    def __len__(self) -> int:
        return len(self._now())


def status_page(
    configured: Configured, http: httpx.AsyncClient, clock: Callable[[], float]
) -> Callable[[], XeroStatus]:
    """The status page of Xero that is configured at the moment, made anew when that changes."""
    made = lru_cache(maxsize=1)(partial(XeroStatus, http, clock))
    return lambda: made(configured.current().escalation.xero_status_url)


def left_out(settings: Settings, known: Collection[str]) -> list[str]:
    """
    Products that sinks and integrations name though `products` leaves them out, one sentence for each.

    It is no mistake, since agents may look at an integration all the same; but no ticket goes to such a sink.
    """
    named = [
        (f"the sink `{sink.name}`", product) for sink in settings.escalation.sinks for product in sink.products or ()
    ]
    named += [("`integrations`", product) for product in settings.integrations]
    return [
        f"In the configuration {where} names the product “{product}”, which the bot does not answer for, as `products` "
        f"leaves it out. It answers for: {', '.join(sorted(known))}."
        for where, product in named
        if product not in known
    ]


def integrations_of(settings: Settings, mind: Mind, http: httpx.AsyncClient) -> Integrations:
    """A client for each configured integration, called by its product's name."""
    products = mind.knowledge.products
    return Integrations(
        {
            key: IntegrationClient(
                http, one.url, settings.secrets[one.token_env], products[key].name if key in products else key
            )
            for key, one in settings.integrations.items()
        }
    )
