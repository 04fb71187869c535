"""
Carries out what agents have confirmed, and shows in one message how it goes.

Three kinds of duties, each of which a crash may cut off at any point:

    act      make the call. The act is marked `calling` before the request leaves, so a worker that finds it marked
             knows that a request may have arrived, and never repeats it: it says so, and watches what happens.
    watch    ask for the status until it settles, and show it. It changes nothing, so it may be repeated at will.
    expire   close a question that nobody answered in time.

The message is posted once: its key is in its metadata, and looked for before a repeated attempt, and also when agents
were asked to approve and nobody noted where.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.integration.client import Done as Accepted
from bot.integration.client import Integrations
from bot.integration.errors import IntegrationError
from bot.integration.syncstatus import read_status
from bot.operating.operator import By, Hindrance, Operator, far_back, moment
from bot.operating.progress import Progress, begin
from bot.operating.statuscard import Knowing, Problem, fixes_of, is_odd, problems_of, state_of
from bot.operations import Act, ActState
from bot.privacy.cleaning import clean, cleaned
from bot.rendering.markup import fit
from bot.rendering.render import Renderer, Reply
from bot.running.dutywork import After, Done, Failed, Kind, Later, failed_in_slack
from bot.slack.posting import PERMANENT, SLACK_FAILS, UNCHANGEABLE, At, Poster, error_code
from bot.store.duties import Duty
from bot.store.opening import Store
from bot.times.durations import counted, watch

log = logging.getLogger(__name__)

STALE = 15 * 60.0
"""Seconds after its confirmation, or approval, in which an act must be begun: later, the world has moved on."""

_BAR = 10
_NEARLY = 0.99  # of the bar, at most, while nobody knows whether nothing more comes
_LOOK_UPS = 5  # attempts to begin an act while Slack cannot say who its people are


@dataclass(frozen=True, slots=True)
class Shown:
    """What the message of an act says besides what the act itself holds."""

    headline: str
    note: str = ""
    good: bool = True
    bar: str = ""
    tally: str = ""
    took: str = ""
    problems: tuple[Problem, ...] = ()


class Actor:
    """Does what was confirmed. `knowing` reads the errors in a status, `clock` gives seconds since 1970."""

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        operator: Operator,
        integrations: Integrations,
        store: Store,
        poster: Poster,
        renderer: Renderer,
        knowing: Knowing,
        approvals: Callable[[], str | None],
        clock: Callable[[], float],
    ) -> None:
        self._operator = operator
        self._integrations = integrations
        self._store = store
        self._poster = poster
        self._renderer = renderer
        self._knowing = knowing
        self._approvals = approvals
        self._clock = clock

    def kinds(self) -> dict[str, Kind]:
        """The kinds of duties that are done here."""
        return {
            "act": Kind(self.act, attempts=12, given_up=self._act_given_up, cut_off=self._act_cut_off),
            "watch": Kind(self.watch, attempts=60, given_up=self._watch_given_up),
            "announce": Kind(self.announce, attempts=12),
            "expire": Kind(self.expire, attempts=12),
        }

    # ---- duties

    async def announce(self, duty: Duty) -> After:
        """Ask the other agents to approve, or show that somebody declined, cancelled or let it expire."""
        act = await self._store.acts.get(duty.key.partition(":")[0])
        if act is None or act.state not in {"awaiting", "declined", "cancelled", "refused"}:
            return Done("nothing to show")
        shown = await self._shown(act, _closing(act), duty)
        if act.state != "awaiting" or shown != _NOWHERE:
            return shown
        # Nobody could approve what nobody sees: the agent should not wait for it.
        after = await self._store.acts.refuse(act.id, _UNSEEN + (_SHUT_OUT if self._approvals() else _NO_CHANNEL))
        return await self._shown(after, _closing(after), duty) if after else shown

    async def expire(self, duty: Duty) -> After:
        """Close a question that nobody answered in time."""
        act = await self._store.acts.expire(duty.key)
        return Done("answered") if act is None else await self._shown(act, _closing(act), duty)

    async def act(self, duty: Duty) -> After:
        """Make the call that was confirmed, once."""
        act = await self._store.acts.get(duty.key)
        if act is not None and act.state == "approved":
            return await self._begin(act, duty)
        if act is not None and act.state == "calling":
            # A worker died after it had marked it: nobody knows whether the request left.
            return await self._called(act, {"acted": "unknown", "said": _LOST}, _LOST, duty)
        if act is not None and act.state in {"refused", "failed"}:  # a worker may have died before it showed it
            return await self._shown(act, _closing(act), duty)
        return Done("nothing to do")

    async def _begin(self, act: Act, duty: Duty) -> After:
        if hindrance := await self._hindrance(act, duty.created_at):
            if hindrance.passing and duty.attempts < _LOOK_UPS:
                return Failed("nobody could say who asked")
            after = await self._store.acts.refuse(act.id, hindrance.reply.text)
            return await self._shown(after, _closing(after), duty) if after else Done("taken by another")
        shown = await self._shown(act, Shown("Starting…"), duty)
        if isinstance(shown, Failed):
            return shown  # nothing was called yet, so it can wait until Slack is there to tell about it
        act = await self._seen_last(act)
        request = act.request.model_dump(mode="json")
        if (act := await self._store.acts.calling(act.id, request=request) or act).state != "calling":
            return Done("taken by another")
        return await self._call(act, duty)

    async def _seen_last(self, act: Act) -> Act:
        """The act with the status of this moment: what changed since the agent looked was not the call's doing."""
        client = (
            self._integrations.of(act.request.integration) if act.request.integration in self._integrations else None
        )
        status = await client.quick_status(act.request.organization_id, 3.0) if client else None
        if status is None:
            return act
        await self._store.acts.note_before(act.id, dict(status.raw))
        return act.model_copy(update={"before": dict(status.raw)})

    async def _hindrance(self, act: Act, agreed_at: float) -> Hindrance | None:
        """
        Why this must not be done now, though it was confirmed: a role is gone, or it took too long to begin.

        `agreed_at` is when the last word was given, with which its duty was planned; seconds since 1970.
        """
        if self._clock() - agreed_at > STALE:
            return Hindrance(self._operator.say("It could not be begun for too long, so it was left. Ask again."))
        for user, did in ((act.asked_by, "asked for"), (act.approved_by, "approved")):
            by = By(user, act.team, act.channel, act.thread) if user else None
            if by and (found := await self._operator.hindrance(act, by)):
                return replace(found, reply=self._told_others(act, found, did)) if found.personal else found
        return None

    def _told_others(self, act: Act, hindrance: Hindrance, did: str) -> Reply:
        """Why it is not done, in words to whoever reads its message, of the agent who `did` something about it."""
        name = self._operator.organization_of(act).name
        if hindrance.passing:
            return self._operator.say(f"Slack could not say who the agent is who {did} this. Ask again in a minute.")
        return self._operator.say(f"The agent who {did} this may not act on {name} any more. {_ANEW[did]}")

    async def _call(self, act: Act, duty: Duty) -> After:
        request = act.request
        try:
            client = self._integrations.of(request.integration)
            if request.action == "retry":
                done = await client.retry(request.organization_id, request.types[0], request.records)
            else:
                done = await client.resync(request.organization_id, request.types, request.since)
        except IntegrationError as error:
            sentence = clean(str(error))
            outcome: dict[str, Any] = {"error": error.kind, "acted": error.acted, "said": sentence}
            if error.acted == "no":
                return await self._failed(act, outcome, duty)
            return await self._called(act, outcome, sentence, duty)
        result: dict[str, Any] = cleaned({"status": done.status_code, "said": done.message, "job": done.job_id})
        return await self._called(act, result, said(done), duty)

    async def _called(self, act: Act, result: dict[str, Any], note: str, duty: Duty) -> After:
        """The request left: from here on the status tells. The first look at it is the next duty."""
        after = await self._store.acts.called(act.id, {**result, "note": note})
        if after is None:
            return Done("taken by another")
        progress = begin(read_status(after.before), act.request, after.called_at)
        return await self._shown(after, self._running(after, progress, note), duty)

    async def _failed(self, act: Act, result: dict[str, Any], duty: Duty) -> After:
        after = await self._store.acts.failed(act.id, result)
        return await self._shown(after, _closing(after), duty) if after else Done("taken by another")

    async def _act_given_up(self, duty: Duty, error: str) -> None:
        """Slack could not be reached for so long that the act was not begun: it is over, so that it never begins."""
        await self._store.acts.refuse(duty.key, f"given up: {error}")

    async def _act_cut_off(self, duty: Duty) -> None:
        """The bot stops while it waits for the answer to a call: what is known. Whoever takes it over goes on."""
        act = await self._store.acts.get(duty.key)
        if act is not None and act.state == "calling":
            note = _CUT_OFF.format(organization=act.request.organization)
            await self._shown(act, Shown("Interrupted.", note, good=False), duty)

    async def watch(self, duty: Duty) -> After:
        """Look how it goes, show it, and look again until it has settled."""
        act = await self._store.acts.get(duty.key)
        if act is None or act.state != "watching":
            return Done("nothing to do")
        elapsed = self._clock() - (act.called_at or act.created_at)
        progress, down, unread = self._progress(act, duty), None, False
        try:
            status = await self._integrations.of(act.request.integration).status(act.request.organization_id)
            progress, down = progress.step(status, elapsed), state_of(status, self._clock())
        except IntegrationError as error:
            log.info("The status of act %s could not be read: %s", act.id, error.kind)
            progress, unread = progress.blind(elapsed), True
        if progress.state == "running":
            shown = await self._shown(act, self._running(act, progress, _note(act), unread=unread), duty)
            wait = max(progress.next_in, shown.wait if isinstance(shown, Failed) else 0.0)
            return Later(wait, progress.model_dump(mode="json"))
        return await self._ended(act, progress, duty, down)

    async def _ended(self, act: Act, progress: Progress, duty: Duty, down: str | None) -> After:
        """Show the result first and end the act then: a crash in between shows it again, which changes nothing."""
        shown = self._result(act, progress, down)
        after = await self._shown(act.model_copy(update={"state": "ended"}), shown, duty)
        if isinstance(after, Failed):
            return after
        result = {"said": shown.headline, "fixed": progress.fixed, "left": progress.left, "state": progress.state}
        await self._store.acts.ended(act.id, result)
        return Done(progress.state)

    async def _watch_given_up(self, duty: Duty, error: str) -> None:
        """Nothing more is found out about the act, so that it is over: it would count as running for ever."""
        await self._store.acts.ended(duty.key, {"said": _UNWATCHED, "error": error})

    def _progress(self, act: Act, duty: Duty) -> Progress:
        if "state" in duty.payload:
            return Progress.model_validate(duty.payload)
        return begin(read_status(act.before), act.request, act.called_at)

    # ---- what people see

    def _running(self, act: Act, progress: Progress, note: str, *, unread: bool = False) -> Shown:
        """How it goes by the looks since the call. `unread`: the latest look failed, so that nobody knows for now."""
        elapsed = self._clock() - (act.called_at or act.created_at)
        pending, failed = progress.now.pending, progress.now.failed
        counts = ["" if pending is None else f"{pending} pending", "" if failed is None else f"{failed} failed"]
        tally = ", ".join(count for count in counts if count and progress.looks)
        surely = progress.moved or (act.result or {}).get("acted", "yes") == "yes"  # or nobody knows whether it arrived
        return Shown(
            "Running…" if surely else "Watching whether it runs…",
            note,
            bar=bar(min(progress.fraction, _NEARLY)),
            tally=_unread(tally) if unread else tally,
            took=f"{watch(elapsed)} so far",
        )

    def _result(self, act: Act, progress: Progress, down: str | None) -> Shown:
        elapsed = watch(self._clock() - (act.called_at or act.created_at))
        problems = problems_of(progress.remaining_errors, self._knowing, act.request.integration, most=3)
        headline, good = result_in_words(act, progress, elapsed, down)
        arrived = progress.state == "settled" and "acted" in (act.result or {})  # so that nobody need wonder any more
        return Shown(headline, "" if arrived else _note(act), good=good, problems=problems, took=f"Took {elapsed}.")

    async def _reply(self, act: Act, shown: Shown) -> Reply:
        organization, before = self._operator.organization_of(act), read_status(act.before)
        return self._renderer.render(
            "act",
            a=act,
            organization=organization,
            headline=shown.headline,
            note=shown.note,
            good=shown.good,
            bar=shown.bar,
            tally=shown.tally,
            took=shown.took,
            problems=shown.problems,
            fixes=fixes_of(shown.problems),
            since=moment(act.request.since),
            old=far_back(act.request, self._clock()),
            state=state_of(before, self._clock()),
            running=act.state == "awaiting" and await self._operator.is_running(organization.slug, before),
        )

    async def _shown(self, act: Act, shown: Shown, duty: Duty) -> After:
        """Post the message of an act, or bring it up to date. What Slack will never take is done without."""
        try:
            at = await self._message_of(act)
            if at is None and act.state in {"cancelled", "expired"}:
                return Done("nothing to show")
            stands = await self._show(act, at, await self._reply(act, shown), again=duty.repeated)
        except SLACK_FAILS as error:
            return failed_in_slack(error)
        return Done() if stands else _NOWHERE

    async def _show(self, act: Act, at: At | None, reply: Reply, *, again: bool) -> bool:
        """Whether there was a place for it, or will be for how it ends."""
        places = self._places(act)
        if at is not None:
            refused = await self._update(at, reply)
            if refused is None or not self._may_move(act, at, refused):
                return True
            if refused in UNCHANGEABLE:
                again = False  # what stands there cannot tell how it ended, so that another message does
            else:
                places = [(act.asked_by, None)]  # it is gone, or the bot is, so that the agent is told directly
        for channel, thread in places:
            try:
                at = await self._poster.place(
                    channel, thread, reply, _key(act), since=act.created_at if again else None
                )
            except SlackApiError as error:
                if error_code(error) not in PERMANENT:
                    raise
                continue
            await self._store.acts.note_message(act.id, at.channel, at.ts)
            return True
        log.warning("There is no place where act %s can be shown.", act.id)
        return False

    def _may_move(self, act: Act, at: At, refused: str) -> bool:
        """
        Whether another message takes the place of one that Slack does not change any more.

        How it ends is told in any case. How it goes on is told to its agent where the message is gone; a request for
        approval is for others, and one that stands with its agent was told to them.
        """
        goes_on = act.state != "awaiting" and refused not in UNCHANGEABLE and not at.channel.startswith("D")
        return act.state in _STAYS or goes_on

    async def _update(self, at: At, reply: Reply) -> str | None:
        """Bring a message up to date; else Slack's word for why this will never be possible."""
        try:
            await self._poster.update(at.channel, at.ts, reply)
        except SlackApiError as error:
            if error_code(error) not in PERMANENT:
                raise
            return error_code(error)
        return None

    async def _message_of(self, act: Act) -> At | None:
        """Where the message of an act stands, as it was noted; else where the agents were asked to approve it."""
        current = await self._store.acts.get(act.id) or act
        if current.message and current.message_channel:
            return At(current.message_channel, current.message)
        if act.state == "awaiting" or await self._store.duties.of("announce", f"{act.id}:awaiting") is None:
            return None
        # A worker may have died between asking and noting where.
        for channel, thread in self._places_to_ask(act):
            try:
                at = await self._poster.standing(channel, thread, _key(act), act.created_at)
            except SlackApiError as error:
                if error_code(error) not in PERMANENT:
                    raise
                continue
            if at is not None:
                await self._store.acts.note_message(act.id, at.channel, at.ts)
                return at
        return None

    def _places(self, act: Act) -> Sequence[tuple[str, str | None]]:
        """Where the message may stand, best first."""
        return self._places_to_ask(act) if act.state == "awaiting" else [*self._here(act), (act.asked_by, None)]

    def _places_to_ask(self, act: Act) -> Sequence[tuple[str, str | None]]:
        """
        Where a request for approval may stand, best first.

        Slack does not tell who is in a channel, so that another agent surely sees it in the agents' channel alone.
        """
        approvals = self._approvals()
        here = [] if act.channel.startswith("D") else self._here(act)
        return [(approvals, None), *here] if approvals and approvals != act.channel else here

    def _here(self, act: Act) -> list[tuple[str, str | None]]:
        """
        The place where an act was asked for, if that is not the talk of others.

        Its message says what fails at an organization, so that it is not put there.
        """
        return [] if self._operator.is_private(act) else [(act.channel, act.thread)]


def _key(act: Act) -> str:
    """The key of the one message that shows an act."""
    return f"act:{act.id}"


def bar(fraction: float) -> str:
    """How much is done, from 0 to 1, as ten signs; the last one is full when all of it is, and never before."""
    full = _BAR if fraction >= 1 else min(round(fraction * _BAR), _BAR - 1)
    return "█" * full + "░" * (_BAR - full)


def said(done: Accepted) -> str:
    """What the integration answered, if it said anything."""
    parts = [
        f"The integration says: {clean(done.message)}" if done.message else "",
        clean(f"Job {done.job_id}.") if done.job_id else "",
    ]
    return " ".join(part for part in parts if part)


def result_in_words(act: Act, progress: Progress, elapsed: str, down: str | None = None) -> tuple[str, bool]:
    """
    How it ended, in a sentence or two, and whether that is good news.

    `down` is what is wrong with the connection itself, as `state_of` has it: then that nothing fails is no good news.
    """
    if progress.state == "unchanged":
        return f"No change after {elapsed}: the status stays as it was before.", False
    if progress.state == "unfinished":
        known = "it still goes on" if progress.looks > progress.blind_looks else "the status could not be read"
        return f"After {elapsed} {known}, so I stop watching. Look at the status later.", False
    headline, good = _resynced(progress.left) if act.request.action == "resync" else _retried(progress)
    word = progress.now.sync_status
    if good and down is not None:
        return _DOWN[down], False
    if good and word is not None and is_odd(word):
        return f"{headline} But the sync status is “{fit(clean(word), 60)}”, so look at the status.", False
    return headline, good


def _resynced(failed: int | None) -> tuple[str, bool]:
    """How a resync ended that has settled, of which so many failed."""
    if failed is None:
        return "Done. The status does not say whether anything failed, so look at it.", False
    return ("Done. Nothing failed.", True) if not failed else (f"Done, but {counted(failed, 'sync')} failed.", False)


def _retried(progress: Progress) -> tuple[str, bool]:
    """How a retry ended that has settled."""
    total, fixed, left = progress.total, progress.fixed, progress.left
    if total is None or fixed is None or left is None:
        remaining = len(progress.remaining_errors)
        if remaining:
            return f"Done. {_still(remaining)}.", False
        return "Done. The status does not say what still fails, so look at it.", False
    if not left:
        return f"{fixed} of {total} fixed.", True
    return f"{fixed} of {total} fixed. {_still(left)}.", False


_DOWN = {
    "disconnected": (
        "Xero is disconnected, so that nothing fails does not mean that anything was synced. Have it connected again, "
        "and look at the status then."
    ),
    "token_expired": (
        "The token has expired, so that nothing fails does not mean that anything was synced. Have Xero connected "
        "again, and look at the status then."
    ),
}


def _still(number: int) -> str:
    return "1 still fails" if number == 1 else f"{number} still fail"


def _unread(tally: str) -> str:
    """That the status cannot be read, with what it said before if it was read since the call."""
    return "The status cannot be read at the moment. I go on trying." + (f" It last said: {tally}." if tally else "")


def _note(act: Act) -> str:
    return str((act.result or {}).get("note") or "")


_LOST = (
    "The bot was interrupted right after it had sent this, or right before. It does not send it a second time. What "
    "the status shows from now on tells whether it arrived."
)

_CUT_OFF = (
    "I am being stopped or started anew while I wait for the integration's answer, so it may have been done. I do not "
    "send it a second time. Once I run again, it takes up to about two minutes until I show here what becomes of it; "
    "until then, look at /xero status {organization}."
)

_ANEW = {
    "asked for": "Another agent can ask for it anew.",
    "approved": "Ask for it anew, so that another agent can approve it.",
}

_UNSEEN = "No other agent would see the request there, so nobody could approve it. "

_SHUT_OUT = (
    "I cannot post in the channel that is set as `channel` under `agents` in the bot's configuration: invite me there, "
    "or have it corrected, and ask again."
)

_NO_CHANNEL = (
    "Ask again in a channel of the agents that I am in, or have `channel` set under `agents` in the bot's "
    "configuration."
)

_UNWATCHED = "I could not watch this to its end, so look at the status."

_NOWHERE = Done("nowhere")

_STAYS: frozenset[ActState] = frozenset({"ended", "failed", "refused", "declined", "cancelled", "expired"})
"""States that an act does not leave any more."""


def _closing(act: Act) -> Shown:
    """What the message of an act says that waits, or that is over without having run."""
    shown = _STILL[act.state]
    said = str((act.result or {}).get("said") or "")
    return replace(shown, note=said) if said else shown


_STILL: dict[str, Shown] = {
    "awaiting": Shown("A second agent has to approve this.", "Nothing has been done yet. It expires after 10 minutes."),
    "declined": Shown("Declined. Nothing was done.", good=False),
    "cancelled": Shown("Cancelled. Nothing was done.", good=False),
    "expired": Shown("Expired: nobody approved it in time. Nothing was done.", good=False),
    "refused": Shown("Refused. Nothing was done.", good=False),
    "failed": Shown("Failed. Nothing was changed.", good=False),
}
