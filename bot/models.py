"""
The data that modules hand to each other: the knowledge base as people write it, and verdicts as the matcher gives them.

Everything is frozen. Models of files that people write refuse unknown keys, so that a typing error is found and not
ignored. Text in a knowledge file may hold three marks, and no others: `**a label or a menu path**`,
`` `literal text` `` and `{a placeholder}`, which shows the value from the person's own message.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SkipValidation, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
EntryId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$", max_length=120)]
PlaceholderName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]

Outcome = Literal["answer", "ask", "none"]


class Frozen(BaseModel):
    """A frozen model that refuses unknown keys: of what this program itself has written, and of what people have."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Model(Frozen):
    """A frozen model of what people have written; spaces around a text do not count."""

    model_config = ConfigDict(str_strip_whitespace=True)


# --------------------------------------------------------------------------------------------------------------------
# Knowledge, as people write it


class Source(Model):
    """Where a statement comes from: a document and the section in it."""

    document: Annotated[str, Field(description="The number of the document, as in the product file.")]
    section: Line


class Document(Model):
    """A help document that entries are derived from."""

    title: Line
    publisher: Line
    note: Annotated[
        Line | None, Field(description="What a reader should know about the document, such as its age.")
    ] = None


def _as_statement(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


class Statement(Model):
    """
    One thing that the knowledge base says, with its source.

    A plain string is a statement whose source is that of the list or group around it, or of the whole entry.
    """

    text: Line
    source: Annotated[str | None, Field(description="A key of `sources` in the product file.")] = None


StatementLike = Annotated[Statement, BeforeValidator(_as_statement)]


class Warned(Model):
    """Base of what carries a warning."""

    warning: Annotated[Line | None, Field(description="What can be lost or broken, said before it is done.")] = None


class Step(Warned):
    """One thing to do."""

    text: Line
    source: str | None = None


StepLike = Annotated[Step, BeforeValidator(_as_statement)]


class StepGroup(Warned):
    """Steps that belong together, under a title and sometimes a condition."""

    title: Line
    when: Annotated[
        Line | None, Field(description="The condition under which these steps apply, as `If it was merged`.")
    ] = None
    ordered: Annotated[
        bool, Field(description="False when the steps are alternatives or may be done in any order.")
    ] = True
    steps: Annotated[tuple[StepLike, ...], Field(min_length=1)]
    source: str | None = None


class ErrorText(Model):
    """An error exactly as the product shows it, with `{named}` placeholders for what changes from case to case."""

    text: Line
    source: str | None = None
    variant: Annotated[bool, Field(description="True for a wording that is not in the document word for word.")] = False


def _as_error(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


ErrorTextLike = Annotated[ErrorText, BeforeValidator(_as_error)]


class Placeholder(Model):
    """What stands in a `{placeholder}` of an error text, and what to call it when it was not in the message."""

    label: Annotated[Line, Field(description="How the value is called, as `account code`.")]
    example: Annotated[Line, Field(description="A value as it really looks; examples are made up.")]
    unknown: Annotated[
        Line, Field(description="What to say in a sentence when the value is not known, as `the account code`.")
    ]


class NotThis(Model):
    """A message that must not bring back this entry, though it looks alike."""

    text: Line
    why: Line
    instead: Annotated[EntryId | None, Field(description="The entry that the message belongs to, if there is one.")] = (
        None
    )


class Question(Model):
    """A frequent question of an entry, addressed as `<id>#<slug>`."""

    slug: Slug
    question: Line
    answer: Line
    source: str | None = None
    said: Annotated[tuple[Line, ...], Field(description="The question as people put it in their own words.")] = ()


Detail = Literal[
    "error_message", "report", "attempted_at", "organization", "organization_id", "timestamps",
    "contact", "document", "account_code", "tax_code", "screenshot", "xero_status",
]  # fmt: skip


class Escalation(Model):
    """When a human is needed for this entry, who that is, and what they want to know."""

    when: Line
    to: Annotated[str, Field(description="A key of `parties` in the product file.")]
    collect: Annotated[
        tuple[Detail, ...], Field(description="Further details, besides those that the party always wants.")
    ] = ()
    source: str | None = None
    advice: Annotated[
        bool,
        Field(description="True when no document names them for this, so that asking them is our advice. It is said."),
    ] = False


class Live(Model):
    """
    How the integration's own status shows a problem of the connection.

    When that status can be asked, an answer says what it found, so that nobody checks by hand what is known.
    """

    state: Annotated[
        Literal["disconnected", "token_expired"], Field(description="What the status shows when this is the problem.")
    ]
    found: Annotated[Line, Field(description="What to do first when the status shows it, as `Go on with step 3.`")]
    ruled_out: Annotated[Line, Field(description="What to do first when the status shows that all is well there.")]


class Entry(Model):
    """One problem that the documents describe, or one guide: a file `knowledge/<product>/<slug>.yml`."""

    id: EntryId
    kind: Literal["error", "guide"] = "error"
    title: Annotated[str, StringConstraints(min_length=5, max_length=120)]
    summary: Annotated[
        Line, Field(description="The cause in one line, at most 200 characters, for lists and cards.", max_length=200)
    ]
    checked: Annotated[
        dt.date, Field(description="The day on which somebody last held this entry against its sources.")
    ]
    source: Annotated[
        str, Field(description="The source of every statement that names none: a key of `sources` in the product file.")
    ]
    codes: tuple[Annotated[str, StringConstraints(pattern=r"^[A-Z]+[A-Z0-9-]*\d$")], ...] = ()
    errors: tuple[ErrorTextLike, ...] = ()
    placeholders: dict[PlaceholderName, Placeholder] = Field(default_factory=dict)
    said: Annotated[
        tuple[Line, ...],
        Field(min_length=1, description="The problem as people describe it; paraphrases are recognized by these."),
    ]
    not_this: tuple[NotThis, ...] = ()
    cause: Annotated[tuple[StatementLike, ...], Field(min_length=1)]
    fix: Annotated[tuple[StepGroup, ...], Field(min_length=1)]
    warnings: tuple[StatementLike, ...] = ()
    is_not: Annotated[
        tuple[StatementLike, ...], Field(description="What the problem is not, so that nobody looks there.")
    ] = ()
    notes: Annotated[
        tuple[StatementLike, ...],
        Field(description="What else a reader should know, as where the message or the document leads them astray."),
    ] = ()
    for_editors: Annotated[
        tuple[StatementLike, ...],
        Field(
            description="Where the document is wrong, odd or silent, and how it was read. No answer shows it: what a "
            "reader needs of it stands in `notes`."
        ),
    ] = ()
    faq: tuple[Question, ...] = ()
    related: tuple[EntryId, ...] = ()
    escalation: Escalation | None = None
    live: Annotated[
        Live | None, Field(description="How the integration's own status shows this problem, if it can.")
    ] = None

    @property
    def product(self) -> str:
        """The key of the product that shows this problem."""
        return self.id.split("/")[0]

    def with_examples(self, text: str) -> str:
        """An error text of this entry as it really looks, with example values in place of its placeholders."""
        for name, placeholder in self.placeholders.items():
            text = text.replace("{" + name + "}", placeholder.example)
        return text

    def statements(self) -> Iterator[tuple[str, tuple[Statement, ...]]]:
        """What it says under each of `STATEMENTS`, in the order of the file."""
        return ((key, getattr(self, key)) for key in STATEMENTS)


STATEMENTS = tuple(key for key, field in Entry.model_fields.items() if field.annotation == tuple[StatementLike, ...])
"""The keys of an entry under which statements stand; a field of this type is among them by itself."""


class Contact(Model):
    """How to reach a party from one kind of device."""

    device: Literal["web", "mobile", "anywhere"]
    steps: Annotated[tuple[StepLike, ...], Field(min_length=1)]


class Party(Model):
    """Somebody who takes over when the knowledge base cannot end it."""

    name: Line
    how: tuple[Contact, ...] = ()
    wants: Annotated[tuple[Detail, ...], Field(description="The details that this party always wants.")] = ()
    source: str | None = None


class Product(Model):
    """A product whose errors are recognized: the file `knowledge/<product>/product.yml`."""

    id: Slug
    name: Line
    aliases: Annotated[
        tuple[Line, ...],
        Field(description="Other names that people give it; a message that holds one is about this product."),
    ] = ()
    about: Annotated[Line, Field(description="What it is, in one short sentence.")]
    help: Annotated[Line, Field(description="Where its own help is found.")]
    documents: Annotated[dict[str, Document], Field(min_length=1)]
    sources: Annotated[dict[Slug, Source], Field(min_length=1)]
    parties: Annotated[dict[Slug, Party], Field(min_length=1)]

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it is called: by its key, by its name, and otherwise."""
        return (self.id, self.name, *self.aliases)


class Elsewhere(Model):
    """
    What is not ours: the file `knowledge/elsewhere.yml`.

    Names of other systems, prefixes of their error codes, other errors that look alike, and ordinary talk. The matcher
    learns from these when to say nothing.
    """

    rivals: Annotated[
        tuple[Line, ...],
        Field(description="Other systems that keep books as Xero does: where one is named, an error text is theirs."),
    ] = ()
    systems: Annotated[
        tuple[Line, ...],
        Field(description="Other systems by name: an error of theirs is not ours, unless it quotes one of ours."),
    ]
    proper_names: Annotated[
        tuple[Line, ...],
        Field(
            description="More of these, which may as well be a word, a bank, a supplier or a customer: they count only "
            "with these capitals, and where the system says or does something, as in `Wise: …` or `Square says`."
        ),
    ] = ()
    code_prefixes: Annotated[
        tuple[str, ...], Field(description="Letters that begin other systems' error codes, as `NS` in NS0011.")
    ]
    record_prefixes: Annotated[
        tuple[str, ...],
        Field(description="Letters that begin numbers of records, as `SO` in SO-00012345: never an error code."),
    ]
    errors: Annotated[
        tuple[Line, ...], Field(description="Errors of other systems, or of Xero, that no entry describes.")
    ]
    talk: Annotated[
        tuple[Line, ...], Field(description="Ordinary talk, also about Xero and about problems that are over.")
    ]


Remark = Literal["doubts", "calls", "done", "worked", "handed_on"]
"""
What a few words below an answer say of none of its steps.

`doubts`: whether it is right; `calls`: whether anybody is there; `done`: that its steps are done; `worked`: that it is
over; `handed_on`: that somebody else has it now.
"""


class Vocabulary(Model):
    """
    Words that say the same: the file `knowledge/vocabulary.yml`.

    Each group is one idea; the matcher counts any of its words as that idea. Phrases of several words are allowed.
    """

    groups: dict[Slug, tuple[Line, ...]]
    helpers: Annotated[tuple[Line, ...], Field(description="Whom people mean by a human who helps, as `agent`.")] = ()
    asking_helper: Annotated[
        tuple[Line, ...], Field(description="Words that ask for a helper who is named behind them, as `talk`.")
    ] = ()
    helper_does: Annotated[
        tuple[Line, ...], Field(description="What is asked of a helper who is named before it, as `call`.")
    ] = ()
    human: Annotated[
        tuple[Line, ...], Field(description="More words by which people ask for a human, or for a ticket.")
    ] = ()
    human_alone: Annotated[
        tuple[Line, ...], Field(description="More of these, which count only where a message says hardly more.")
    ] = ()
    unhelped: Annotated[
        tuple[Line, ...], Field(description="Words by which people say that the answer above did not help.")
    ] = ()
    settled: Annotated[tuple[Line, ...], Field(description="Words which say that a problem is over.")]
    partly: Annotated[
        tuple[Line, ...],
        Field(description="Words which say that something went well; what is told behind them may still be wrong."),
    ] = ()
    ceased: Annotated[
        tuple[Line, ...],
        Field(description="Words which say that what they are said of has ceased, as `no longer get` of an error."),
    ] = ()
    aside: Annotated[
        tuple[Line, ...],
        Field(description="Words which say that a part of a message tells of no trouble now, as `was fine`."),
    ] = ()
    asking: Annotated[
        tuple[Line, ...], Field(description="Words with which a question begins, as `how do` and `which`.")
    ] = ()
    trouble: Annotated[tuple[Line, ...], Field(description="Words which say that something is wrong now.")]
    faults: Annotated[
        tuple[Slug, ...],
        Field(description="Groups whose words say so as well, in whatever language, when they are all that says it."),
    ] = ()
    vague: Annotated[
        tuple[Slug, ...],
        Field(description="Groups whose words tell no more than that something fails, whatever it is."),
    ] = ()
    areas: Annotated[
        tuple[Slug, ...],
        Field(description="Groups for what may fail in many ways, as `invoice`; none tells one error from another."),
    ] = ()
    planned: Annotated[
        tuple[Line, ...],
        Field(
            description="Words which say what will be done, as `going to`: no problem, if nothing is wrong or asked."
        ),
    ] = ()
    disclaimed: Annotated[
        tuple[Line, ...], Field(description="Words which say that it is about something else, as `not the accounting`.")
    ] = ()
    beyond: Annotated[
        tuple[Line, ...],
        Field(description="What no entry is about, though its errors use the same words, as `payroll`."),
    ] = ()

    remarks: Annotated[
        dict[Remark, tuple[Line, ...]],
        Field(description="What people say below an answer in these words and no others, but for a greeting."),
    ] = {}

    def cues(self) -> dict[str, tuple[str, ...]]:
        """The phrases that say how a message is meant, by what they say; each can say one thing only."""
        return {
            "settled": self.settled,
            "partly": self.partly,
            "ceased": self.ceased,
            "aside": self.aside,
            "asking": self.asking,
            "trouble": self.trouble,
            "planned": self.planned,
            "disclaimed": self.disclaimed,
            "beyond": self.beyond,
        }


class KnowledgeBase(BaseModel):
    """Everything that the bot knows, checked and in a stable order."""

    model_config = ConfigDict(frozen=True)

    products: dict[str, Product]
    entries: Annotated[Mapping[str, Entry], SkipValidation, Field(description="By id, in order; checked before.")]
    elsewhere: Elsewhere
    vocabulary: Vocabulary
    english: Annotated[
        frozenset[str], Field(description="Words that are right as they are, used here or not.", repr=False)
    ] = frozenset()


# --------------------------------------------------------------------------------------------------------------------
# Verdicts, as the matcher gives them


class Candidate(Model):
    """An entry that may fit, with the probability that it does (0 to 1)."""

    entry: EntryId
    score: float


class Match(Model):
    """An entry that fits: why, where in the message, and the values that it captured."""

    entry: EntryId
    score: float
    faq: Annotated[str | None, Field(description="The slug of the frequent question that was asked, if one was.")] = (
        None
    )
    values: dict[str, str] = Field(default_factory=dict)
    start: Annotated[
        int, Field(description="Where in the cleaned message the matching words begin, in characters.")
    ] = 0
    reason: Annotated[str, Field(description="What decided: `code`, `error text` or `description`.")] = "description"
    evidence: Annotated[
        str, Field(description="The code, error text or description that the message came closest to.")
    ] = ""


class Verdict(Model):
    """
    What the matcher makes of one message.

    `answer` fills `matches` in order of appearance; `candidates` always holds the best three, best first.
    """

    outcome: Outcome
    matches: tuple[Match, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    foreign_code: Annotated[str | None, Field(description="An error code in the message that no entry has.")] = None
    about_xero: Annotated[
        bool, Field(description="The message names Xero, or a product or a code that belongs to it.")
    ] = False
    in_trouble: Annotated[bool, Field(description="The message says that something is wrong now.")] = False
    is_over: Annotated[bool, Field(description="The message ends by saying that all is well.")] = False
    nearly_sure: Annotated[
        bool, Field(description="The first candidate would be the answer, were it not for a question that comes first.")
    ] = False


class Learned(Model):
    """What the signals are worth for one state of the knowledge base: the file `knowledge/learned.json`."""

    fingerprint: Annotated[str, Field(description="The hash of the knowledge files from which this was learned.")]
    examples: int
    weights: dict[str, float]
