"""
Answers a message: what people said in, a reply out. Knows nothing of Slack's payloads and posts nothing.

`Desk` is where the parts meet: the matcher decides, the renderer words it, the store remembers what was said in which
thread. Whether a message is answered at all depends on how it was addressed:

    addressed   a mention, a direct message or a command: always answered, if only by "I don't know this one"
    watched     in a channel that the bot watches: answered when sure, and when it is clearly a Xero error
    thread      in a thread that the bot has answered in: follow-up questions and further errors
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.above import Above
from bot.answering.answers import ASKS_NOTHING, Answers, noticed
from bot.answering.buttons import CUT_OFF, Buttons
from bot.answering.choosing import NAMED, Prompt, examples, named_by_code, prompts
from bot.answering.followups import LONGEST, SURE, asks
from bot.answering.heard import Asked, Before, said_before
from bot.answering.languages import is_in_other_script
from bot.answering.meaning import Below, Place, Wish, wanted
from bot.answering.naming import named_alone
from bot.answering.pending import Pending
from bot.answering.said import Company, Looker, Said
from bot.answering.wishes import asks_about_bot, gives_order, names_bot, objects, remark_in, says_not_mine, says_thanks
from bot.attachments.reading import is_any_unread
from bot.models import KnowledgeBase, Verdict
from bot.rendering.render import NoAnswer, Renderer, Reply
from bot.store.opening import Store
from bot.understanding.matching import Matcher

_ABOUT_ABOVE = frozenset({"about", "next"})  # wishes that are about an answer
_ANSWERED_REMARKS = frozenset({"doubts", "calls", "done"})
_WANTING_NOTHING = frozenset({"worked", "handed_on"})
_WITHOUT_NEXT = frozenset({"silent", "about"})  # wishes for no more help


class Desk:
    """
    Answers with one state of the knowledge base. Build a new one when the knowledge changes.

    `looker`, if there is one, is asked about each problem that was recognized. Without `company` each thread counts as
    one in which people may talk to each other.
    """

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        knowledge: KnowledgeBase,
        matcher: Matcher,
        renderer: Renderer,
        store: Store,
        *,
        looker: Looker | None = None,
        company: Company | None = None,
    ) -> None:
        self.knowledge = knowledge
        self.matcher = matcher
        self.renderer = renderer
        self.store = store
        self.answers = Answers(knowledge, matcher, renderer, store, looker=looker, company=company)
        self.buttons = Buttons(self.answers)

    # ---- messages

    async def answer(self, asked: Asked) -> Said | None:
        """
        The reply to a message; None when silence is right.

        Raises StoreUnavailable and TemplateError, and what its `company` raises.
        """
        before = await said_before(asked, self.store)
        if before.shown and names_bot(asked.text):
            asked = replace(asked, addressed=True)
        above = Above(self.answers, asked, before)
        pending = Pending(self.answers, self.buttons, above)
        open_one = await pending.picked() or await pending.product_named()
        if said := open_one or await self._not_mine(above) or await above.fix_asked() or await self._remarked(above):
            return said
        if not (asked.addressed or asked.watched or before.spoken):
            return None  # somewhere that the bot merely happens to be
        verdict = await self.answers.match(asked.text, without=before.rejected if asked.in_thread else ())
        wish = self._wish(asked, before, verdict)
        if wish and wish.means != "silent" and (reply := above.question(verdict)):
            return reply
        own = wish or (self._wanted(asked, before, verdict, "mine") if before.waiting else None)
        if (
            said := above.phrased(verdict)
            or await self._coded(asked, before, verdict)
            or await pending.more_told(verdict, own)
        ):
            return said
        if wish and (wish.means != "new" or verdict.outcome == "ask") and (said := await above.stated(wish)):
            return said
        said = await (self._below(pending, verdict, wish) if wish else self.answers.reply_to(asked, verdict))
        if not (said or wish) and len(asked.text) <= LONGEST:
            said = await pending.not_left_standing(self._wanted(asked, before, verdict, "mine"))
        return said or await self._shown_file(asked, before, verdict)

    async def _below(self, pending: Pending, verdict: Verdict, wish: Wish) -> Said | None:
        """What is said to a message that stands below others, by what is wanted with it."""
        above, asked, before = pending.above, pending.asked, pending.before
        if wish.means in _WITHOUT_NEXT and await above.names_one_left():
            wish = replace(wish, means="next")
        if asked.with_files and wish.is_doubted and wish.means != "new" and not says_thanks(asked.text):
            return self.answers.in_any_case(asked)  # its few words say less than the file that they came with
        if wish.means in _ABOUT_ABOVE and asked.direct and not asked.in_thread and is_in_other_script(asked.text):
            wish = replace(wish, means="new")  # of what is not understood, nothing says that it is about an answer
        over = wish.means == "about" and self._is_good_news(asked.text)
        if wish.means == "silent" or over or (asked.is_to_somebody and wish.means != "new"):
            return await self._unwanted(pending, verdict, wish)
        if wish.means == "new" or not before.shown:
            standing = await pending.not_left_standing(wish) if wish.means != "new" else None
            return standing or await self._new(above, _without_known(verdict, before))
        if wish.is_doubted and not asked.addressed and not await self.answers.is_with_bot(asked):
            return self.answers.in_any_case(asked)
        if not above.knows_any:
            to_bot = before.is_to_bot(asked)
            return Said(self.answers.forgotten(), "notice") if to_bot else self.answers.in_any_case(asked)
        return await above.about(wish)

    def _is_good_news(self, text: str) -> bool:
        """Whether a message says that something is over, and neither asks nor objects."""
        return self.matcher.read(text).is_settled and not asks(text) and not objects(text)

    async def _shown_file(self, asked: Asked, before: Before, verdict: Verdict) -> Said | None:
        """What is said to a file with nothing to answer in it, where somebody shows it to the bot: that is no note."""
        if not asked.with_files:
            return None  # before anybody asks Slack who else has written
        goes_on = asked.user in before.spoken_to and not asked.is_to_somebody
        if not (asked.addressed or (goes_on and await self.answers.is_with_bot(asked))):
            return None
        if is_any_unread(asked.notices):
            return Said(self.renderer.notices(asked.notices), "notice")
        return self._nothing_in(asked, verdict) or await self.answers.unknown(replace(asked, addressed=True), verdict)

    def _nothing_in(self, asked: Asked, verdict: Verdict) -> Said | None:
        """
        That there is no error in what somebody sent, if it asks nothing either.

        No conversation begins with it, so that what is said behind it is still about the answer above.
        """
        nothing = self.answers.nothing(verdict, asked.text)
        wrong = nothing.kind == "no_details" and self.matcher.read(asked.text).tells_of_a_fault
        if nothing.kind not in ASKS_NOTHING or wrong:
            return None
        return Said(self.renderer.none(nothing, "", notices=noticed(asked)), "none")

    async def _unwanted(self, pending: Pending, verdict: Verdict, wish: Wish) -> Said | None:
        """
        You are welcome, to who says thanks or good news to the bot; else only what must be said in any case.

        Whose few words to the bot do not say that nothing is wanted hears what can be done.
        """
        asked = pending.asked
        worked = remark_in(asked.text, self.knowledge.vocabulary) == "worked"
        thanked = worked or says_thanks(asked.text) or self.matcher.read(asked.text).settled
        if asked.addressed and not (thanked or wish.is_told):
            return await self._unclear(pending, verdict)
        if asked.addressed and (thanked or not asked.direct):
            return Said(self.renderer.none(NoAnswer("thanks", ()), ""), "none")
        return self.answers.in_any_case(asked)

    async def _unclear(self, pending: Pending, verdict: Verdict) -> Said:
        """What can be done, for who says to the bot what tells neither what they want nor that they want nothing."""
        if pending.above.knows_any and not asks(pending.asked.text):
            return pending.above.pointed_out("unclear")
        if pending.above.knows_any:
            return await pending.above.without_answer()
        said = await pending.not_left_standing(Wish("about", is_doubted=False))
        return said or await self.answers.unknown(pending.asked, verdict)

    def _wish(self, asked: Asked, before: Before, verdict: Verdict) -> Wish | None:
        """What somebody wants who writes below what the bot has said; None where it has answered nothing."""
        if not (before.shown or (asked.direct and before.waiting)) or len(asked.text) > LONGEST:
            return None
        remarked = remark_in(asked.text, self.knowledge.vocabulary) if before.shown else None
        if remarked in _WANTING_NOTHING or self._denies_what_is_known(asked, before):
            return Wish("silent", is_doubted=False)
        return self._wanted(asked, before, verdict, _place(asked, before))

    def _denies_what_is_known(self, asked: Asked, before: Before) -> bool:
        """Whether somebody says only which product it is not, once they have said which one it is."""
        told = before.latest.product if before.latest else None
        named = named_alone(asked.text, self.knowledge.products.values()) if told else None
        return named is not None and named.product is None and told not in named.denied

    def _wanted(self, asked: Asked, before: Before, verdict: Verdict, place: Place) -> Wish:
        query, shown = self.matcher.read(asked.text), frozenset(before.shown)
        wish = wanted(Below(asked.text, query, verdict, shown, place), self.knowledge.vocabulary)
        if wish.means == "silent" and asked.addressed and gives_order(asked.text):
            return Wish("new", is_doubted=False)  # nobody has to guess whether an answer is wanted
        return wish

    async def _new(self, above: Above, verdict: Verdict) -> Said | None:
        """What is said to another error; who has turned to the bot before is answered as if they had addressed it."""
        asked = above.asked
        if above.before.is_to_bot(asked):
            asked = replace(asked, addressed=True)
            if above.knows_any:
                verdict = await self._of_same_product(above) or verdict
                if verdict.outcome == "none" and (said := self._nothing_in(asked, verdict)):
                    return said
        return await self.answers.reply_to(asked, verdict)

    async def _of_same_product(self, above: Above) -> Verdict | None:
        """Another problem of the product that the thread is about, when a message is clear once that is known."""
        (*_, latest), before = above.latest[1], above.before
        product = self.knowledge.entries[latest].product
        verdict = await self.answers.match(above.asked.text, product=product, without=before.rejected)
        new = (match for match in verdict.matches if match.entry not in before.shown)
        return verdict if any(match.score >= SURE for match in new) else None

    async def _not_mine(self, above: Above) -> Said | None:
        """What follows when somebody says of the answer above, as by its button, that it is not their error."""
        asked = above.asked
        if asked.is_to_somebody or not says_not_mine(asked.text) or not above.knows_any:
            return None
        if not (asked.addressed or (above.before.is_gone_on(asked) and await self.answers.is_with_bot(asked))):
            return None
        conversation, entries = above.latest
        if len(entries) > 1:
            reply = self.renderer.render(
                "which", asked.notices, kind="not_mine", choices=[], conversation=conversation.id
            )
            return Said(reply, "notice", conversation.id)
        # An earlier attempt may have rejected it, so that what follows has to be said again.
        now = await self.store.conversations.get(conversation.id) if asked.tried_since is not None else None
        rejected = await self.buttons.reject(
            now or conversation, entries[0], asked.user, conversation.shown, again_after=0.0 if now else CUT_OFF
        )
        return Said(rejected.then, "none", conversation.id) if rejected.then else None

    async def _remarked(self, above: Above) -> Said | None:
        """What is said to a few words about the bot itself, or about its answer and none of its steps."""
        asked = above.asked
        kind = remark_in(asked.text, self.knowledge.vocabulary) if above.knows_any else None
        if kind not in _ANSWERED_REMARKS or asked.is_to_somebody:
            return await self._about_bot(above)
        if not (asked.addressed or (above.before.is_gone_on(asked) and await self.answers.is_with_bot(asked))):
            return None
        if kind == "calls":
            return above.pointed_out("here")
        if kind == "done":
            return above.pointed_out("done") if asked.addressed else None
        conversation, entries = above.latest
        return Said(self.buttons.why(conversation, entries[-1]), "question", conversation.id)

    async def _about_bot(self, above: Above) -> Said | None:
        """What the bot is for, to who asks that, also below an answer."""
        asked = above.asked
        if not asks_about_bot(asked.text) or asked.is_to_somebody:
            return None
        if not (asked.addressed or (above.before.is_gone_on(asked) and await self.answers.is_with_bot(asked))):
            return None
        return self._nothing_in(asked, await self.answers.match(asked.text))

    async def _coded(self, asked: Asked, before: Before, verdict: Verdict) -> Said | None:
        """
        The answer to a code that somebody names to the bot, or below what it said to them.

        There it is hardly talk; to somebody who named the error, a question which one it is would be no help.
        """
        if verdict.outcome != "ask" or asked.is_to_somebody:
            return None
        best, coded = verdict.candidates[0], named_by_code(self.knowledge, verdict, asked.text)
        to_bot = asked.addressed and not verdict.is_over and coded == {best.entry} and best.score >= NAMED
        if best.entry not in coded or best.entry in before.shown or not (asked.user in before.spoken_to or to_bot):
            return None
        return await self.answers.recognized(asked, [self.matcher.explain(asked.text, best.entry)])

    async def whom_to_ask(self, asked: Asked) -> Said | None:
        """Whom to ask about what was answered above, for who wants a person; None where nothing was."""
        above = Above(self.answers, asked, await said_before(asked, self.store))
        return await above.next_step(unhelped=True, wanted=True) if above.knows_any else None

    # ---- besides messages

    async def diagnose(self, asked: Asked) -> Said:
        """The reply that only the person sees who asked about a message, with a button to share it."""
        verdict = await self.answers.match(asked.text)
        if verdict.outcome == "none":
            return await self.answers.unknown(asked, verdict)
        if verdict.outcome == "ask":
            return await self.answers.unsure(asked, verdict)
        return await self.answers.recognized(asked, verdict.matches, private=True)

    def hello(self, *, agent: bool = False) -> Reply:
        """What the bot can do for everybody, and for support agents."""
        products, entries = tuple(self.knowledge.products.values()), self.knowledge.entries.values()
        return self.renderer.hello(products, examples(self.knowledge), entries, agent=agent)

    def prompts(self) -> list[Prompt]:
        """Errors to try as suggested prompts, one for each product."""
        return prompts(self.knowledge)


def _place(asked: Asked, before: Before) -> Place:
    if asked.direct:
        return "direct"
    return "addressed" if asked.addressed else "mine" if asked.user in before.answered else "other"


def _without_known(verdict: Verdict, before: Before) -> Verdict:
    """A verdict on what is new, where a message speaks of an answer above as well."""
    new = tuple(match for match in verdict.matches if match.entry not in before.shown)
    return verdict.model_copy(update={"matches": new}) if new else verdict
