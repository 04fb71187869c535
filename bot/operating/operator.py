"""
What support agents do: look at an organization's connection, retry, resync, see who did what. Posts nothing itself.

`Operator` answers each wish with a reply. Whoever may not do something hears why; what changes data is only proposed
here (`propose`), and begins when its agent has confirmed it (`confirm`) and, where it is configured so, a second agent
has agreed (`approve`). What happens then is done by `acting`, from the database and not from memory.

Who somebody is, is asked again at each of these steps: a proposal gives no right.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.access.organizations import Directory, Organization
from bot.access.permissions import Permissions, Person, Refusal
from bot.answering.desk import Desk
from bot.integration.client import Integrations
from bot.integration.errors import IntegrationError
from bot.integration.syncstatus import Status
from bot.names import fold
from bot.operating.statuscard import (
    Knowing,
    Retryable,
    card,
    is_under_way,
    none_failed,
    problems_of,
    retryable,
    state_of,
)
from bot.operations import Act, Action, Request
from bot.privacy.cleaning import clean
from bot.privacy.secrets import redact
from bot.rendering.render import Renderer, Reply
from bot.slack.people import People
from bot.store.acts import LIFETIME
from bot.store.audit import AuditRow
from bot.store.opening import Store
from bot.times.durations import DAY, span

WARN_SINCE = 90 * DAY
"""Seconds that a resync may go back without a warning."""

_MOST_TOUCHED = 5
_MOST_LISTED = 20
_MOST_ROWS = 20


@dataclass(frozen=True, slots=True)
class By:
    """
    Who wants something, and where: a Slack user, a channel, and the thread in it if there is one.

    `team` is the workspace in which the bot is installed, also for people of another one: see `installed_team`.
    """

    user: str
    team: str
    channel: str
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """
    What may change while the bot runs: the organizations, who may act, and whether a resync needs a second agent.

    `approvals` is the channel in which that agent is asked; without one, it is where the command was used.
    """

    directory: Directory
    permissions: Permissions
    approve_resync: bool
    approvals: str | None = None

    def overheard(self, organization: Organization, channel: str) -> bool:
        """
        Whether people may read along in a channel who have no business with an organization.

        Its own channels are for it to read, and the agents' channel for them.
        """
        return not (channel.startswith("D") or channel == self.approvals or channel in organization.channels)

    def theirs(self, person: Person, channel: str) -> tuple[Organization, ...]:
        """The organizations that somebody, who writes in `channel`, belongs to as a customer."""
        return self.directory.of_person(person, channel, self.permissions.installed_team)

    def own_of(self, product: str | None, person: Person, channel: str) -> Organization | None:
        """The one of theirs that is a customer of this product; None when there are several or none."""
        fitting = [one for one in self.theirs(person, channel) if one.integration == product]
        return fitting[0] if len(fitting) == 1 else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A wish that names its organization and is about to be proposed."""

    organization: Organization
    action: Action
    types: tuple[str, ...]
    records: tuple[str, ...] = ()
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Hindrance:
    """
    Why something may not be done at this moment.

    `personal`: it is about the person, and `reply` is in words to them. `passing`: only because Slack could not say who
    they are.
    """

    reply: Reply
    passing: bool = False
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody hears who pressed a button of a question or a card; `closes`: it takes the place of that."""

    reply: Reply
    closes: bool = True


@dataclass(frozen=True, slots=True)
class Shareable:
    """A reply for everybody, and with what its key begins, by which a second post of it is known."""

    reply: Reply
    key: str


class Operator:
    """Answers agents. `rules` gives the current configuration, `clock` seconds since 1970."""

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        desk: Desk,
        rules: Callable[[], Rules],
        people: People,
        integrations: Integrations,
        store: Store,
        renderer: Renderer,
        clock: Callable[[], float],
    ) -> None:
        self._desk = desk
        self._rules = rules
        self._people = people
        self._integrations = integrations
        self._store = store
        self._renderer = renderer
        self._clock = clock

    # ---- who

    async def person(self, by: By, *, fresh: bool = False) -> Person:
        """Who somebody is, as Slack says; `fresh` asks anew."""
        return await self._people.person(by.user, by.team, fresh=fresh)

    def seen_by(self, person: Person, by: By) -> Directory:
        """The organizations that somebody may look at; none for those who are no agents."""
        rules = self._rules()
        return rules.directory.seen_by(person, by.channel) if rules.permissions.is_agent(person) else Directory()

    def slugs(self) -> set[str]:
        """Every organization that is configured."""
        return {one.slug for one in self._rules().directory}

    def is_agent(self, person: Person) -> bool:
        """Whether somebody is an agent."""
        return self._rules().permissions.is_agent(person)

    def refusal(
        self, person: Person, by: By, organization: Organization | None = None, *, about: str = ""
    ) -> Reply | None:
        """What somebody hears who may not do this; None when they may. `about` is the command they gave, if any."""
        refusal = self._rules().permissions.refusal(person, organization, by.channel)
        return self._refused(refusal, organization, about) if refusal else None

    def _refused(self, refusal: Refusal, organization: Organization | None = None, about: str = "") -> Reply:
        name = organization.name if organization else None
        return self._renderer.render("refusal", kind=refusal, organization=name, about=about)

    async def _allowed(self, by: By, slug: str) -> Organization | Reply:
        """The organization, if this person may act on it; otherwise what they hear."""
        found = await self._permitted(by, slug)
        return found.reply if isinstance(found, Hindrance) else found

    async def _permitted(self, by: By, slug: str, *, fresh: bool = False) -> Organization | Hindrance:
        rules, person = self._rules(), await self.person(by, fresh=fresh)
        organization = rules.directory.get(slug)
        if refusal := rules.permissions.refusal(person, organization, by.channel):
            return Hindrance(self._refused(refusal, organization), refusal == "unknown_person", personal=True)
        if organization is None:
            return Hindrance(self.say(f"The organization {slug} is no longer configured, so nothing was done."))
        return organization

    # ---- looking

    async def status(self, slug: str, by: By, *, revealed: bool = False, shareable: bool = True) -> Reply:
        """The status card of an organization."""
        return (await self.renewed(slug, by, revealed=revealed, shareable=shareable)).reply

    async def renewed(self, slug: str, by: By, *, revealed: bool = False, shareable: bool = True) -> Told:
        """The status card in place of an earlier one, which stands as it is while the status cannot be read."""
        organization = await self._permitted(by, slug)
        if isinstance(organization, Hindrance):
            return Told(organization.reply, closes=not organization.passing)
        status = await self._status(organization)
        if isinstance(status, Reply):
            return Told(status, closes=False)
        what = {"addresses": "shown"} if revealed else {}
        await self._store.audit.append("viewed", by.user, by.team, organization.slug, what=what)
        return Told(self._card(organization, status, revealed=revealed, shareable=shareable))

    async def shared_status(self, slug: str, by: By) -> Shareable | Reply:
        """The card for everybody in a channel, masked and without buttons; or what this person hears instead."""
        organization = await self._allowed(by, slug)
        if isinstance(organization, Reply):
            return organization
        status = await self._status(organization)
        if isinstance(status, Reply):
            return status
        shown = card(organization, status, self._knowing(), self._clock())
        reply = self._renderer.render("status", c=shown, shared=True, shareable=False, tickets=False, by=by.user)
        return Shareable(reply, f"status:{slug}:{by.user}")

    async def note_shared(self, slug: str, by: By) -> None:
        """Writes down that everybody in a channel was shown the status of an organization."""
        await self._store.audit.append("shared", by.user, by.team, slug, what={"channel": by.channel})

    def _card(self, organization: Organization, status: Status, *, revealed: bool, shareable: bool) -> Reply:
        shown = card(organization, status, self._knowing(), self._clock(), revealed=revealed)
        return self._renderer.render("status", c=shown, shared=False, shareable=shareable, tickets=True)

    async def _status(self, organization: Organization) -> Status | Reply:
        try:
            return await self._integrations.of(organization.integration).status(organization.id)
        except IntegrationError as error:
            return self.say(f"{organization.name}: {clean(str(error))}", sign="warning")

    async def orgs(self, text: str, by: By) -> Reply:
        """The organizations that somebody may look at, all or those that `text` may mean."""
        person = await self.person(by)
        if refused := self.refusal(person, by):
            return refused
        found = self.seen_by(person, by).search(text)
        more = max(len(found) - _MOST_LISTED, 0)
        products = self._desk.knowledge.products
        names = {key: product.name for key, product in products.items()}
        shown = found[:_MOST_LISTED]
        return self._renderer.render("orgs", organizations=shown, names=names, more=more, asked=redact(text).text)

    async def history(self, slug: str, by: By, *, before: int | None = None) -> Reply:
        """What was done to an organization: the latest steps, or those before the one of a number."""
        organization = await self._allowed(by, slug)
        if isinstance(organization, Reply):
            return organization
        rows = await self._store.audit.of_organization(organization.slug, _MOST_ROWS + 1, before=before)
        lines = [_line(row) for row in rows[:_MOST_ROWS]]
        more = len(rows) > _MOST_ROWS
        return self._renderer.render("history", organization=organization, rows=lines, more=more, before=before)

    async def fix(self, entry: str, slug: str, shown: str, by: By) -> Reply:
        """
        The steps of one entry for what the status of an organization has `shown`, for the agent alone.

        Both are kept with it, so that a ticket is about this error of this organization.
        """
        desk = self._desk
        if entry not in desk.knowledge.entries:
            return desk.answers.forgotten()
        conversation = await self._store.conversations.start(
            team=by.team, channel=by.channel, thread_ts=by.thread, asker=by.user, text=clean(shown),
            organization=slug, shown=[entry],
        )  # fmt: skip
        return desk.answers.shown(conversation, [entry])

    # ---- proposing

    async def propose(self, wanted: Wanted, by: By) -> Reply:
        """Asks the agent whether they want this, showing what would be touched. Nothing is done."""
        organization = await self._allowed(by, wanted.organization.slug)
        if isinstance(organization, Reply):
            return organization
        status = await self._status(organization)
        if isinstance(status, Reply):
            return status
        kind = next((one for one in retryable(status) if one.sync_type in wanted.types), None)
        request = Request(
            action=wanted.action,
            organization=organization.slug,
            organization_id=organization.id,
            integration=organization.integration,
            types=wanted.types,
            records=wanted.records or (kind.records if kind and wanted.action == "retry" else ()),
            since=wanted.since,
        )
        running = await self.is_running(organization.slug, status)
        act = await self._store.acts.propose(
            request, team=by.team, asked_by=by.user, channel=by.channel, thread=by.thread, before=dict(status.raw),
            needs_approval=self.needs_approval(request),
        )  # fmt: skip
        return self._question(act, organization, status, kind, running=running)

    def _question(
        self, act: Act, organization: Organization, status: Status, kind: Retryable | None, *, running: bool
    ) -> Reply:
        types = act.request.types
        since = moment(act.request.since)
        return self._renderer.render(
            "confirm",
            a=act,
            organization=organization,
            touched=self._touched(act.request, status) if act.request.action == "retry" else [],
            count=kind.count if kind else None,
            some_named=kind is not None and kind.some_named,
            none_failed=none_failed(status, types),
            approval=act.needs_approval,
            since=since,
            old=far_back(act.request, self._clock()),
            state=state_of(status, self._clock()),
            minutes=int(LIFETIME // 60),
            running=running,
            private=self.is_private(act),
            overheard=self._rules().overheard(organization, act.channel),
            here=self._may_stand_here(act),
            approvals=self._asks_elsewhere(act),
        )

    def _touched(self, request: Request, status: Status) -> list[str]:
        """What the status says of the records that would be retried; of named ones only what names them, too."""
        failing = [error for error in status.errors if error.sync_type in request.types]
        if named := {*request.records}:
            failing = [error for error in failing if not named.isdisjoint(error.record_ids)]
        problems = problems_of(failing, self._knowing(), request.integration, most=_MOST_TOUCHED)
        return [problem.message for problem in problems if problem.message]

    async def is_running(self, slug: str, status: Status) -> bool:
        """Whether something runs for an organization: by its status, or begun here and not over."""
        return is_under_way(status) or bool(await self._store.acts.under_way(slug))

    def needs_approval(self, request: Request) -> bool:
        """Whether a second agent has to agree."""
        return request.action == "resync" and self._rules().approve_resync

    # ---- deciding; each is bound to the act in the database, so that it happens once, whoever presses how often

    async def confirm(self, act_id: str, by: By) -> Told:
        """The agent wants it."""
        act = await self._store.acts.get(act_id)
        if act is None or act.team != by.team or act.asked_by != by.user:
            sentence = "Only the agent who asked for this can confirm it. Nothing was done."
            return Told(self.say(sentence, sign="no_entry"), closes=False)
        if hindrance := await self.hindrance(act, by):
            if not hindrance.passing:
                reason = "not allowed any more" if hindrance.personal else hindrance.reply.text
                await self._store.acts.refuse(act.id, reason, by.user)
            return Told(hindrance.reply, closes=not hindrance.passing)
        return Told(await self._confirmed(act, by))

    async def _confirmed(self, act: Act, by: By) -> Reply:
        # What the question said is kept to, though the configuration no longer asks for it.
        waits = bool(act.needs_approval) or self.needs_approval(act.request)
        after = await self._store.acts.confirm(act.id, by.user, needs_approval=waits)
        if after is None:
            return self._too_late(await self._store.acts.get(act.id))
        return self._renderer.render(
            "confirmed", waits=waits, direct=not self._may_stand_here(act), approvals=self._asks_elsewhere(act)
        )

    def _may_stand_here(self, act: Act) -> bool:
        """Whether the message of an act may stand where it was asked for, for others to see."""
        return not (act.channel.startswith("D") or self.is_private(act))

    def _asks_elsewhere(self, act: Act) -> str | None:
        """The channel in which the other agents are asked to approve an act, if it was not asked for there."""
        approvals = self._rules().approvals
        return approvals if approvals != act.channel else None

    async def cancel(self, act_id: str, by: By) -> Told:
        """The agent does not want it."""
        act = await self._store.acts.get(act_id)
        if act is None or act.asked_by != by.user:
            sentence = "Only the agent who asked for this can take it back."
            return Told(self.say(sentence, sign="no_entry"), closes=False)
        if await self._store.acts.cancel(act_id, by.user) is None:
            return Told(self._too_late(await self._store.acts.get(act_id)))
        return Told(self.say("Cancelled. Nothing was done."))

    async def approve(self, act_id: str, by: By) -> Reply | None:
        """A second agent agrees; None when that was done, and the message about it shows it."""
        return await self._second(act_id, by, agrees=True)

    async def decline(self, act_id: str, by: By) -> Reply | None:
        """A second agent does not agree; None when that was done."""
        return await self._second(act_id, by, agrees=False)

    async def _second(self, act_id: str, by: By, *, agrees: bool) -> Reply | None:
        act = await self._store.acts.get(act_id)
        if act is None or act.team != by.team:
            return self.say("This request is not known here. Nothing was done.", sign="no_entry")
        # The request stands in the agents' channel; what counts is from where the command was used.
        if hindrance := await self.hindrance(act, replace(by, channel=act.channel)):
            return hindrance.reply
        if act.asked_by == by.user and agrees:
            return self.say("You asked for this yourself, so another agent has to approve it.", sign="no_entry")
        decide = self._store.acts.approve if agrees else self._store.acts.decline
        after = await decide(act.id, by.user)
        return None if after is not None else self._too_late(await self._store.acts.get(act.id))

    async def hindrance(self, act: Act, by: By) -> Hindrance | None:
        """Why this person may not do `act` at this moment, asked anew; None when they may."""
        found = await self._permitted(by, act.request.organization, fresh=True)
        if isinstance(found, Hindrance):
            return found
        if (found.id, found.integration) != (act.request.organization_id, act.request.integration):
            sentence = f"The configuration of {found.name} changed since this was asked. Nothing was done. Ask again."
            return Hindrance(self.say(sentence, sign="no_entry"))
        return None

    def _too_late(self, act: Act | None) -> Reply:
        in_time = act is not None and act.expires_at > self._clock()
        state = act.state if act and (in_time or act.state not in {"proposed", "awaiting"}) else "expired"
        agreed = "approved" if act and act.approved_by else "confirmed"
        return self.say(
            _TOO_LATE.get(state, f"This was {agreed} already, and it runs once. See how it goes in its message.")
        )

    # ---- words

    def say(self, sentence: str, sign: str | None = None) -> Reply:
        """One sentence."""
        return self._renderer.render("sentence", sentence=sentence, sign=sign)

    def which(self, asked: str, near: Sequence[Organization], word: str, rest: str | None = "") -> Reply:
        """
        That no organization has this name, with buttons for those that may be meant.

        `rest` is what was typed behind the name; without it there are no buttons. Several may be called exactly so.
        """
        exact = [one for one in near if fold(asked) in map(fold, one.called)]
        several = len(exact) > 1
        return self._renderer.render(
            "which_organization", asked=asked, near=exact if several else near, several=several, word=word, rest=rest
        )

    def configured(self, slug: str | None) -> Organization | None:
        """The organization of this slug, if there is one."""
        return self._rules().directory.get(slug) if slug else None

    def organization_of(self, act: Act) -> Organization:
        """The organization of an act, by its slug alone when it is no longer configured."""
        request = act.request
        known = self._rules().directory.get(request.organization)
        return known or Organization(request.organization, request.organization_id, request.organization, "")

    def is_private(self, act: Act) -> bool:
        """
        Whether only its agent sees how an act goes, though it was asked for in a channel.

        It was asked for by a mention, which is in a thread and so in the talk of others.
        """
        return act.thread is not None and self._rules().overheard(self.organization_of(act), act.channel)

    def _knowing(self) -> Knowing:
        desk = self._desk
        return Knowing(desk.knowledge, desk.matcher)


_TOO_LATE = {
    "proposed": "The agent who asked for this has not confirmed it, and nothing was done.",
    "awaiting": "This waits for the approval of another agent.",
    "expired": "This has expired, and nothing was done. Ask again.",
    "cancelled": "This was cancelled, and nothing was done.",
    "declined": "This was declined, and nothing was done. Its message says by whom.",
    "refused": "This was refused, and nothing was done.",
    "ended": "This was done already.",
    "failed": "This was tried already, and it failed. See its message.",
}


def moment(iso: str | None) -> float | None:
    """An ISO 8601 moment as seconds since 1970."""
    return dt.datetime.fromisoformat(iso).timestamp() if iso else None


def far_back(request: Request, now: float) -> str | None:
    """How long before `now` a resync begins, in words, if that is worth a warning."""
    since = moment(request.since)
    return span(now - since) if since is not None and now - since > WARN_SINCE else None


@dataclass(frozen=True, slots=True)
class Line:
    """
    One row of the audit trail, in words. `at` and `since` are seconds since 1970.

    `action` is "" for a look at the status. A retry without `records` was one of all that failed.
    """

    number: int
    at: float
    who: str | None
    step: str
    action: str
    types: str
    records: tuple[str, ...]
    since: float | None
    outcome: str


def _line(row: AuditRow) -> Line:
    what = row.what or {}
    response = row.response or {}
    outcome = clean(str(response.get("said") or response.get("error") or ""))
    unclear = row.step == "answered" and response.get("acted") == "unknown"
    step = "unanswered" if unclear else row.step
    return Line(
        number=row.number,
        at=row.at,
        who=row.who,
        step=step,
        action=str(what.get("action") or ""),
        types=" and ".join(what.get("types") or ()),
        records=tuple(what.get("records") or ()),
        since=moment(what.get("since")),
        outcome=outcome,
    )
