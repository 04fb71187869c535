"""
Replies as people see them: data through `templates/` into Block Kit, within Slack's limits.

A template (see `templating`) renders to YAML with two keys: `text`, the sentence for notifications and screen readers,
and `blocks`. Filters such as `rich` may give whole lists of rich text elements. All words stand in templates.

To add a reply: write `templates/<name>.yml.j2` and, if it needs more than a call of `Renderer.render`, a method here.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar, Literal

from bot.errors import TemplateError
from bot.models import Entry, KnowledgeBase, Match, Product, Source
from bot.rendering import markup
from bot.rendering.limits import MAX_BLOCKS, MAX_FALLBACK, MAX_ID, limits_exceeded, limits_of_view_exceeded
from bot.rendering.templating import Templates, clean
from bot.times.durations import in_utc
from bot.understanding.explaining import Explained
from bot.understanding.passages import Passage
from bot.understanding.separating import separating

Block = dict[str, Any]
View = dict[str, Any]
Leaf = markup.Leaf
Why = Literal["asked", "told", "fix"]
"""Why passages of an entry are shown: to a question, to what somebody tells, or to who wants its steps."""

LEAVE_OUT = ("notes", "is_not", "escalation")
"""The parts of an answer that make room, in this order, when several answers do not fit into one message."""

BLOCKS_OF_ANSWER = 6
"""The least that an answer takes: title, product, cause, steps, source and buttons."""

MAX_DIFFERING = 5
"""Words that were written otherwise than in the error text, as shown with an answer's reasons."""

_WORDS = frozenset({"title", "submit", "close"})
"""The keys of a view that are words for people."""

_TEXTS = 4096
"""Texts without placeholders that are kept as they were read, a megabyte or two."""

# --------------------------------------------------------------------------------------------------------------------
# What a reply is made of


@dataclass(frozen=True, slots=True)
class Reply:
    """A message for Slack, within its limits: the text for notifications (mrkdwn, escaped) and the blocks."""

    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """What somebody said about an answer; it stands in place of the buttons. `user` is a Slack id."""

    kind: Literal["fixed", "not_this"]
    user: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A recognized problem: the entry, why it matches, where its statements come from, and its mark if it has one."""

    entry: Entry
    product: Product
    match: Match
    sources: tuple[Source, ...]
    mark: Mark | None = None

    @classmethod
    def of(cls, entry: Entry, product: Product, match: Match, mark: Mark | None = None) -> Answered:
        """The answer that `match` calls for, with the sources of every statement that it shows."""
        return cls(entry, product, match, sources_of(entry, product, match.faq), mark)


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry that may be meant. `named`: the person said that it is this product."""

    entry: Entry
    product: Product
    score: float = 0.0
    named: bool = False


@dataclass(frozen=True, slots=True)
class SecretFound:
    """Notice: the message held secrets. `kinds` is how they are called, as `Slack token`."""

    kind: ClassVar[str] = "secret"
    kinds: tuple[str, ...]
    public: bool = True


@dataclass(frozen=True, slots=True)
class PictureSeen:
    """Notice: the message held a picture."""

    kind: ClassVar[str] = "picture"


@dataclass(frozen=True, slots=True)
class FileUnread:
    """Notice: a file could not be read. `reason` is a whole sentence."""

    kind: ClassVar[str] = "file"
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TextCut:
    """Notice: only the first `characters` were read."""

    kind: ClassVar[str] = "cut"
    characters: int


@dataclass(frozen=True, slots=True)
class OtherLanguage:
    """Notice: the message is not in English. `language` is a code of `languages`, `other` where that has no words."""

    kind: ClassVar[str] = "language"
    language: str


@dataclass(frozen=True, slots=True)
class SharedBy:
    """Notice: a private diagnosis was shared by the person with this Slack id."""

    kind: ClassVar[str] = "shared"
    user: str


@dataclass(frozen=True, slots=True)
class LiveStatus:
    """
    Notice: what the integration's status says at this moment about the problem in the answer.

    `found`: it shows the problem. `expires` is when the token does, in words, empty if that is not known. `advice` is
    what to do first.
    """

    kind: ClassVar[str] = "live"
    organization: str
    connected: bool
    found: bool
    expires: str
    advice: str


Notice = SecretFound | PictureSeen | FileUnread | TextCut | SharedBy | OtherLanguage | LiveStatus
"""What stands above a reply, whatever the reply is."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """
    Why there is no answer, and what helps to find one.

    `products` are all that are known and `product` the one that the message named; `read` is what was read of the
    message, `code` the code in it that no entry has, `codes` those that entries have; `examples` are errors to try;
    `outage`: it may mean that Xero itself is down. What each kind says stands in `templates/none.yml.j2`.
    """

    kind: Literal[
        "unknown", "unknown_xero", "unknown_there", "still_unknown", "foreign_code", "no_details", "still_no_details",
        "no_error", "greeting", "thanks", "about_bot", "empty", "after_rejection",
    ]  # fmt: skip
    products: Sequence[Product]
    product: Product | None = None
    read: str = ""
    code: str = ""
    codes: Sequence[str] = ()
    examples: Sequence[str] = ()
    outage: bool = False


def sources_of(entry: Entry, product: Product, faq: str | None = None) -> tuple[Source, ...]:
    """The sources of everything that an answer shows of `entry`, in order of appearance, each once."""
    said: list[str | None] = [question.source for question in entry.faq if question.slug == faq]
    said += [statement.source for statement in (*entry.cause, *entry.warnings)]
    for group in entry.fix:
        said += [step.source or group.source for step in group.steps]
    said += [statement.source for statement in entry.is_not]
    if entry.escalation and not entry.escalation.advice:
        said += [entry.escalation.source, product.parties[entry.escalation.to].source]
    said += [statement.source for statement in entry.notes]
    keys = dict.fromkeys(key or entry.source for key in said)
    return tuple(product.sources[key] for key in keys if key in product.sources)


# --------------------------------------------------------------------------------------------------------------------
# What templates may call


def _rich(text: str, answered: Answered | Choice | None = None) -> list[Leaf]:
    """A text of the knowledge base as rich text elements, with the values of the answer."""
    return markup.leaves(_spans(text, answered))


def _plain(text: str, answered: Answered | Choice) -> str:
    """A text of the knowledge base without marks, with the values of the answer."""
    return markup.plain(_spans(text, answered))


def _unmarked(text: str, answered: Answered) -> str:
    """The same for where Slack shows marks as they are written: what is literal stands in quotation marks."""
    return markup.plain(_spans(text, answered), ("“", "”"))


def _spans(text: str, answered: Answered | Choice | None) -> tuple[markup.Span, ...]:
    if answered is None or "{" not in text:
        return _fixed(text)
    values = answered.match.values if isinstance(answered, Answered) else {}
    return markup.spans(text, values, answered.entry.placeholders)


@lru_cache(_TEXTS)
def _fixed(text: str) -> tuple[markup.Span, ...]:
    """The pieces of a text into which no value goes; the knowledge base has the same few thousand all the time."""
    return markup.spans(text, {}, {})


def _words(text: str, **style: bool) -> list[Leaf]:
    """One rich text element, or none if nothing of `text` can be shown: Slack refuses an empty one."""
    shown = markup.printable(text)
    return [markup.leaf(shown, **style)] if shown else []


def _bold(text: str) -> list[Leaf]:
    return _words(text, bold=True)


def _italic(text: str) -> list[Leaf]:
    return _words(text, italic=True)


def _code(text: str) -> list[Leaf]:
    return _words(text, code=True)


def _emoji(name: str) -> list[Leaf]:
    return [{"type": "emoji", "name": name}, markup.leaf(" ")]


def _person(user: str) -> list[Leaf]:
    return [{"type": "user", "user_id": user}]


def _series(items: Iterable[str], last: str) -> str:
    """Items as they stand in a sentence: commas between them, and `last` before the last."""
    *first, end = list(items) or [""]
    return f"{', '.join(first)}{last}{end}" if first else end


def _looked_up(keys: Iterable[str], table: Mapping[str, str], default: str | None = None) -> list[str]:
    """The words that `table` has for `keys`; without a default every key must be there."""
    return [table[key] if default is None else table.get(key, default) for key in keys]


def _singular(noun: str) -> str:
    """One of a kind of records: `contact` of `contacts`."""
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


def _with_article(noun: str) -> str:
    """`noun` behind "a" or "an"; names that are spelt out, such as npm, are not known."""
    return f"{'an' if noun[:1] in 'AEIOUaeiou' else 'a'} {noun}"


def _day(date: dt.date) -> str:
    return f"{date.day} {date:%b %Y}"


def _moment(at: float, form: str = "{date_short_pretty} at {time}") -> list[Leaf]:
    """A moment, seconds since 1970, as Slack shows it to each reader in their own time zone."""
    return [{"type": "date", "timestamp": int(at), "format": form, "fallback": in_utc(at)}]


def _value(data: Mapping[str, Any]) -> str:
    """The value of a button: what it is about, as JSON."""
    return json.dumps(clean(data), ensure_ascii=False, separators=(",", ":"))


def _link(url: str, text: str) -> list[Leaf]:
    return [{"type": "link", "url": url, "text": markup.printable(text) or url}]


def _literal(text: str) -> list[Leaf]:
    """`text` as it is, over several lines, for a preformatted part."""
    return [markup.leaf(markup.printable(text) or " ")]


def _reference(conversation: str, entry: str | None = None) -> str:
    """The value of a button: which conversation, and which entry of it."""
    value = {"c": conversation} if entry is None else {"c": conversation, "e": entry}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "rich": _rich, "plain": _plain, "unmarked": _unmarked, "bold": _bold, "italic": _italic, "code": _code,
    "words": _words, "emoji": _emoji, "person": _person, "link": _link, "literal": _literal, "day": _day,
    "moment": _moment, "utc": in_utc,
    "fit": markup.fit, "cut": markup.cut, "reference": _reference, "value": _value,
    "series": _series, "looked_up": _looked_up, "with_article": _with_article, "singular": _singular,
}  # fmt: skip


# --------------------------------------------------------------------------------------------------------------------
# The renderer


class Renderer:
    """Renders replies from the templates in `folder`; compiled ones are kept in the folder `kept`, if there is one."""

    def __init__(self, folder: Path, kept: Path | None = None) -> None:
        self._templates = Templates(folder, kept, _FILTERS)

    def compile_all(self) -> None:
        """Compile every template. Raises TemplateError for the first that cannot be."""
        self._templates.compile_all()

    def render(self, name: str, notices: Sequence[Notice] = (), **data: Any) -> Reply:
        """
        The reply that `templates/<name>.yml.j2` makes of `data`, under the notices.

        Raises TemplateError, naming the template and the line or the block, when it cannot be rendered or when Slack
        would refuse it.
        """
        made = self._under(notices, self._rendered(name, data))
        if problems := limits_exceeded(made.blocks):
            raise TemplateError(f"{name}.yml.j2: {problems[0]}")
        return made.reply()

    def view(self, name: str, **data: Any) -> View:
        """
        The modal or App Home that `templates/<name>.yml.j2` makes of `data`, as `views.open` and its like take it.

        Such a template renders to the keys of a view: `type`, `blocks`, and for a modal `title`, `callback_id`,
        `private_metadata`, `submit` and `close`, the last four as plain strings or left out. Raises TemplateError, also
        when Slack would refuse it.
        """
        file = f"{name}.yml.j2"
        made = self._templates.made(file, data)
        if not isinstance(made, dict) or made.get("type") not in {"modal", "home"}:
            raise TemplateError(f"{file} has to render to a view: a `type`, which is modal or home, and `blocks`.")
        words = {key: {"type": "plain_text", "emoji": False, "text": made[key]} for key in _WORDS & made.keys()}
        view = {**made, **words}
        if problems := limits_of_view_exceeded(view):
            raise TemplateError(f"{file}: {problems[0]}")
        return view

    def answer(
        self,
        answers: Sequence[Answered],
        conversation: str,
        *,
        notices: Sequence[Notice] = (),
        private: bool = False,
        whole: bool = False,
    ) -> Reply:
        """
        What is wrong and what to do, for one or several problems of one message.

        Buttons carry `conversation` and the entry. Call it again with a `Mark` on an answer, and the mark stands in
        place of its buttons: that is how a message is updated. `private` offers to share the answer.

        When everything together is more than one message holds, the parts in `LEAVE_OUT` go first, in that order, and
        then the steps of the last problems; that something is left out is said, and a button shows it. Raises
        TemplateError if one answer alone is too long, or, with `whole`, if anything would have to be left out.
        """
        problems: list[str] = []
        for shown, left_out in [(len(answers), ())] if whole else _plans(len(answers)):
            data = {
                "answers": answers[:shown], "rest": answers[shown:], "left_out": left_out, "conversation": conversation,
                "private": private,
            }  # fmt: skip
            made = self._under(notices, self._rendered("answer", data))
            if not (problems := limits_exceeded(made.blocks)):
                return made.reply()
        raise TemplateError(f"answer.yml.j2: {problems[0]}")

    def exceeds(self, entry: Entry, knowledge: KnowledgeBase) -> list[str]:
        """
        The limits of Slack that the answer for `entry` exceeds when nothing is left out of it.

        Every value is as long as a value can be, and each frequent question is asked in turn. For `concierge kb check`.
        """
        values = dict.fromkeys(entry.placeholders, "W" * markup.MAX_VALUE)
        found: list[str] = []
        for slug in (None, *(question.slug for question in entry.faq)):
            match = Match(entry=entry.id, score=1, values=values, faq=slug)
            answered = Answered.of(entry, knowledge.products[entry.product], match)
            data = {"answers": [answered], "rest": [], "left_out": (), "conversation": "W" * MAX_ID, "private": True}
            found += limits_exceeded(self._rendered("answer", data).blocks)
        return list(dict.fromkeys(found))

    def question(self, answered: Answered, conversation: str, *, notices: Sequence[Notice] = ()) -> Reply:
        """The answer to the frequent question that `answered.match.faq` names, asked after the steps were shown."""
        return self.render("question", notices, a=answered, conversation=conversation)

    def closest(
        self,
        answered: Answered,
        passages: Sequence[Passage],
        conversation: str,
        *,
        why: Why,
        notices: Sequence[Notice] = (),
    ) -> Reply:
        """Passages of an entry: what comes closest to a question or to what is told, or how to fix it."""
        sources = [answered.product.sources[passage.source] for passage in passages]
        return self.render(
            "closest",
            notices,
            a=answered,
            passages=passages,
            sources=sources,
            conversation=conversation,
            why=why,
        )

    def ask(self, choices: Sequence[Choice], conversation: str, *, notices: Sequence[Notice] = ()) -> Reply:
        """Which of two or three problems it is: by the question that tells them apart, or by a list of them."""
        return self.render("ask", notices, choices=choices, conversation=conversation, separation=separating(choices))

    def none(self, nothing: NoAnswer, conversation: str, *, notices: Sequence[Notice] = ()) -> Reply:
        """That there is no answer, why, and what to do next."""
        return self.render("none", notices, n=nothing, conversation=conversation)

    def why(self, answered: Answered, runner_up: Choice | None = None, explained: Explained | None = None) -> Reply:
        """Why this answer was given: what matched and what differed, what was read, how sure it is, what came next."""
        differing = [d for d in explained.differences if d.expected and d.written] if explained else []
        return self.render("why", a=answered, runner_up=runner_up, differing=differing[:MAX_DIFFERING])

    def notices(self, notices: Sequence[Notice]) -> Reply:
        """The notices alone, when there is nothing else to say."""
        return self.render("notices", **_notice_data(notices))

    def hello(
        self, products: Sequence[Product], examples: Sequence[str], entries: Collection[Entry], *, agent: bool = False
    ) -> Reply:
        """What the bot can do, for the agent panel and for `help`; with the commands that support agents have."""
        guides = sum(entry.kind == "guide" for entry in entries)
        problems = len(entries) - guides
        return self.render("hello", products=products, examples=examples, agent=agent, problems=problems, guides=guides)

    def problem(self, reference: str, did: str = "") -> Reply:
        """
        That something went wrong on our side; `reference` is what the log has it under.

        `did` is what somebody did who has written nothing: Slack's name for an event, or ours for a button.
        """
        return self.render("problem", reference=reference, did=did)

    def _under(self, notices: Sequence[Notice], below: _Made) -> _Made:
        if not notices:
            return below
        above = self._rendered("notices", _notice_data(notices))
        return _Made(f"{above.text} {below.text}", above.blocks + below.blocks)

    def _rendered(self, name: str, data: Mapping[str, Any]) -> _Made:
        file = f"{name}.yml.j2"
        made = self._templates.made(file, data)
        if not isinstance(made, dict) or set(made) != {"text", "blocks"} or not isinstance(made["blocks"], list):
            raise TemplateError(f"{file} has to render to the two keys `text` and `blocks`, a sentence and a list.")
        return _Made(markup.one_line(str(made["text"])), tuple(made["blocks"]))


@dataclass(frozen=True, slots=True)
class _Made:
    """What a template made, before it is known to fit."""

    text: str
    blocks: tuple[Block, ...]

    def reply(self) -> Reply:
        text = _escaped(markup.fit(self.text, MAX_FALLBACK))
        if len(text) > MAX_FALLBACK:  # an escape has five characters at most
            text = _escaped(markup.fit(self.text, MAX_FALLBACK // 5))
        return Reply(text, self.blocks)


def _notice_data(notices: Sequence[Notice]) -> dict[str, Any]:
    return {"seen": [{"kind": notice.kind, **asdict(notice)} for notice in notices]}


def _plans(answers: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """How many answers are shown in full, and what of them is left out: from everything to as little as is useful."""
    most = MAX_BLOCKS // BLOCKS_OF_ANSWER
    if answers <= most:
        for parts in range(len(LEAVE_OUT) + 1):
            yield answers, LEAVE_OUT[:parts]
    for shown in range(min(answers - 1, most), 0, -1):
        yield shown, LEAVE_OUT


def _escaped(text: str) -> str:
    """`text` with the three characters escaped that Slack reads in message texts, so that it can name nobody."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
