"""Which product a few words say that it is, and which they say that it is not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.answering.followups import LONGEST
from bot.answering.wishes import AROUND_A_PRODUCT
from bot.models import Product

_AROUND = AROUND_A_PRODUCT | {
    "am", "im", "ive", "weve", "thats", "theyre", "shes", "hes", "they", "she", "he", "them", "us", "our", "ours", "my",
    "mine", "their", "theirs", "for", "has", "had", "got", "but", "so", "of", "than", "one", "here", "at", "to", "a",
    "as", "answer", "fix", "wrong", "company", "system", "software", "platform", "side", "thing", "nope", "yes",
    "please", "oops", "well", "hmm", "wait", "hey", "hello", "fyi", "running", "guess", "suppose", "believe",
    "probably",
}  # fmt: skip
_DENYING = frozenset({"not", "isnt", "arent", "wasnt", "dont", "doesnt", "didnt", "never", "instead", "rather"})
_COMPARING = frozenset({"instead", "rather"})
_OWN = frozenset(
    {"we", "weve", "i", "ive", "im", "our", "ours", "my", "mine", "they", "theyre", "she", "shes", "he", "hes"}
)
_ANSWERED = frozenset({"that", "thats", "this", "answer", "fix"})
_PLACING = frozenset({"in", "on", "from", "by"})
_SHORT_FORMS = (
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'m", " am"), ("'s", ""), ("'", ""),
    ("do not", "not"), ("does not", "not"), ("did not", "not"),
)  # fmt: skip
_SIGNS = range(0xE000, 0xF8FF)  # characters for private use, which stand for the products
_PAUSE = re.compile(r"[^\w\s\ue000-\uf8ff]+|\n|\bbut\b")
_ASKING = re.compile(r"\?\W*$")
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")


@dataclass(frozen=True, slots=True)
class Named:
    """The `product` that a message says it is, None if it says only which it is not; and the products it `denied`."""

    product: str | None
    denied: frozenset[str]


def named_alone(text: str, products: Iterable[Product]) -> Named | None:
    """
    What a message says of products, if it says nothing else: `it is Unleashed`, `not Actionstep, we use Unleashed`.

    None where it says more than that, or of several products which it may be, and where it asks. A name alone says so
    much with a question mark, too.
    """
    if len(text) > LONGEST:
        return None
    known = list(products)
    clauses = [clause.split() for clause in _PAUSE.split(_with_signs(text, known))]
    words = [word for clause in clauses for word in clause if not _is_sign(word)]
    if not _AROUND.union(_DENYING).issuperset(words) or (words and _ASKING.search(text)):
        return None
    named = {word for clause in clauses for word in clause if _is_sign(word)}
    denied = _denied(clauses)
    left = named - denied
    if len(left) > 1:
        answered = {sign for clause in clauses if _is_about_answer(clause) for sign in clause if sign in left}
        own = {sign for clause in clauses if not _OWN.isdisjoint(clause) for sign in clause if sign in left}
        denied, left = denied | (answered - own), left - (answered - own)
    if len(left) > 1 or not named:
        return None
    ids = {sign: known[ord(sign) - _SIGNS[0]].id for sign in named}
    return Named(next((ids[sign] for sign in left), None), frozenset(ids[sign] for sign in named & denied))


def _with_signs(text: str, products: Sequence[Product]) -> str:
    """A text in small letters, with a sign for each name of a product, and without short forms."""
    plain = _PRIVATE.sub("", text.casefold().replace("\u2019", "'"))
    names = [(name.casefold(), chr(_SIGNS[place])) for place, one in enumerate(products) for name in one.names]
    for name, sign in sorted(names, key=lambda one: len(one[0]), reverse=True):
        plain = re.sub(rf"(?<!\w){re.escape(name)}(?:'?s)?(?!\w)", f" {sign} ", plain)
    for short, whole in _SHORT_FORMS:
        plain = plain.replace(short, whole)
    return plain


def _is_sign(word: str) -> bool:
    return len(word) == 1 and ord(word) in _SIGNS


def _denied(clauses: Iterable[Sequence[str]]) -> frozenset[str]:
    """
    The products that are denied.

    A negation is of the product behind it, else of the one before it, which the clause before may name, as in `that is
    Actionstep, not ours`. `no` is one right before a product alone: in `no it is Unleashed` it answers.
    """
    denied = set()
    latest = ""
    for clause in clauses:
        signs = [(at, word) for at, word in enumerate(clause) if _is_sign(word)]
        for at, word in enumerate(clause):
            if not _is_denial(word, clause[at + 1 : at + 2]):
                continue
            behind = next((sign for place, sign in signs if place > at), "")
            before = next((sign for place, sign in reversed(signs) if place < at), latest)
            denied.add(behind or before)
        latest = signs[-1][1] if signs else ""
    return frozenset(denied - {""})


def _is_denial(word: str, following: Sequence[str]) -> bool:
    """Whether a word, with the one that follows it, denies a product."""
    if word == "no":
        return any(map(_is_sign, following))
    return word in _DENYING and (word not in _COMPARING or following in (["of"], ["than"]))


def _is_about_answer(clause: Sequence[str]) -> bool:
    """Whether a clause says whose the answer above is: `that is for Expensify`."""
    return not _ANSWERED.isdisjoint(clause) and _OWN.isdisjoint(clause) and _PLACING.isdisjoint(clause)
