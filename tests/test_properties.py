"""What holds for every message, tried on many."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.assembly import Mind
from bot.commandline.evaluation import as_line
from bot.knowledge import loading
from bot.knowledge.loading import data_folder
from bot.models import KnowledgeBase, Verdict
from bot.privacy.secrets import redact
from bot.understanding.codes import CodeReader
from bot.understanding.excerpt import excerpt
from bot.understanding.learning import Trial, fit, solve
from bot.understanding.normalize import MAX_CHARACTERS, addresses, clean, fold, parts, tokenize
from bot.understanding.perturbing import amid, logged, misspelled, scanned, wrapped
from bot.understanding.weighing import probabilities

# No deadline and a fixed sequence: a slow machine and a lucky throw of dice must not decide whether the tests pass.
many = settings(max_examples=200, deadline=None, derandomize=True, database=None)
some = settings(many, max_examples=80)


def _messages(base: KnowledgeBase) -> list[str]:
    """Errors with values in them, descriptions, questions, and what is not ours."""
    found: list[str] = []
    for entry in base.entries.values():
        for error in entry.errors:
            text = error.text
            for name, placeholder in entry.placeholders.items():
                text = text.replace("{" + name + "}", placeholder.example)
            found.append(text)
        found += [*entry.said[:8], *(question.question for question in entry.faq), *entry.codes]
        found += [near.text for near in entry.not_this]
    return [*found, *base.elsewhere.errors[:150], *base.elsewhere.talk[:150]]


MESSAGES = _messages(loading.load(data_folder("knowledge")))

anything = st.text(max_size=300)
signs = "<>&|`*_~\\\"'{}[]()%#:;.,-/@!? \n\r\t\x00\x1b\u200b\u202e\u2028\u0130\ufb01\ud83d🙂"
pieces = [
    *[
        "<!channel>",
        "<@U0>",
        "<#C0|",
        "&amp;",
        "&lt;",
        "```",
        "%41",
        "\\n",
        "\\u00e9",
        "\\ud83d",
        ":smile:",
        "https://",
    ],
    *["XERO11", "XERO12", "XER", "11", "a@b.c", "account", "code", "4110", "is not a valid", "<b>", "{contact}"],
]
awkward = st.lists(st.sampled_from([*signs, *pieces]), max_size=60).map("".join)
messages = st.sampled_from(MESSAGES)
posts = st.lists(st.one_of(messages, anything, awkward), min_size=1, max_size=4).map("\n".join)


def told(verdict: Verdict) -> tuple[object, ...]:
    """What a person learns from a verdict."""
    return (
        verdict.outcome,
        [(match.entry, match.faq, match.values) for match in verdict.matches],
        verdict.foreign_code,
        verdict.about_xero,
        verdict.in_trouble,
        verdict.nearly_sure,
    )


# ------------------------------------------------------------------------------------------------------------- any text


@many
@given(text=st.one_of(anything, awkward, posts))
def test_no_text_is_too_odd_to_be_cleaned(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) <= MAX_CHARACTERS * 4
    assert cleaned == cleaned.strip()
    assert all(character.isprintable() or character == "\n" for character in cleaned)


@many
@given(text=st.one_of(anything, awkward, posts))
def test_every_word_stands_where_it_says(text: str) -> None:
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    assert [token.word for token in tokens] == [fold(cleaned[token.start : token.end]) for token in tokens]
    assert all(a.end <= b.start and a.segment <= b.segment for a, b in pairwise(tokens))
    for token in tokens:
        pieces = parts(cleaned, token)
        assert (pieces[0].start, pieces[-1].end) == (token.start, token.end)
    assert all(0 <= start < end <= len(cleaned) for start, end in addresses(cleaned))


@some
@given(text=st.one_of(anything, awkward, posts))
def test_no_text_is_too_odd_for_a_verdict(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome == "answer") == bool(verdict.matches)
    assert len({match.entry for match in verdict.matches}) == len(verdict.matches)
    assert len(verdict.candidates) <= 3
    scores = [candidate.score for candidate in verdict.candidates]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert json.loads(as_line("1", verdict))["outcome"] == verdict.outcome
    assert mind.matcher.match(text) == verdict


@some
@given(text=st.one_of(anything, awkward, posts), data=st.data())
def test_no_text_is_too_odd_to_be_explained_or_asked(mind: Mind, text: str, data: st.DataObject) -> None:
    shown = data.draw(st.lists(st.sampled_from(list(mind.knowledge.entries)), max_size=3))
    asked = mind.matcher.follow_up(text, shown)
    assert asked is None or asked.entry in shown
    for entry in shown:
        assert mind.matcher.explain(text, entry).entry == entry


@some
@given(text=posts, data=st.data())
def test_what_was_ruled_out_is_never_said(mind: Mind, text: str, data: st.DataObject) -> None:
    out = data.draw(st.sets(st.sampled_from(list(mind.knowledge.entries)), max_size=6))
    verdict = mind.matcher.match(text, without=out)
    assert not out & {match.entry for match in verdict.matches}
    assert not out & {candidate.entry for candidate in verdict.candidates}


@many
@given(text=st.one_of(anything, awkward))
def test_codes_are_found_where_they_say(text: str) -> None:
    reader = CodeReader(["XERO01", "XERO11", "AB-7"], ["NS"], ["SO"])
    found = reader.known(text)
    assert all(0 <= a.start < a.end <= len(text) for a in found)
    assert [a.start for a in found] == sorted(a.start for a in found)
    foreign = reader.foreign(text)
    assert foreign is None or foreign in text
    mended, again = reader.mended(text)
    assert again == reader.known(mended)


@settings(many, max_examples=30)
@given(text=posts, times=st.integers(1, 3000))
def test_an_excerpt_is_short_and_made_of_the_text(text: str, times: int) -> None:
    whole = f"{text}\n" * times
    kept = excerpt(whole, {"account": 5.0, "code": 3.0})
    assert len(kept) <= MAX_CHARACTERS
    assert all(line in whole for line in kept.split("\n"))


# ------------------------------------------------------------------------------------------------- the same, otherwise


def quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


WAYS: dict[str, Callable[[str], str]] = {
    "as Slack escapes it": escaped,
    "quoted": quoted,
    "quoted and escaped": lambda text: escaped(quoted(text)),
    "in a code fence": lambda text: f"```\n{text}\n```",
    "in one line of code": lambda text: f"`{text}`",
    "with spaces behind": lambda text: "\n".join(f"{line}   " for line in text.split("\n")) + "  \n\n",
    "with spaces before": lambda text: f"\n\n   {text}",
    "as a string of JSON": json.dumps,
    "as a string of JSON, not in ASCII": lambda text: json.dumps(text, ensure_ascii=False),
    "with line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "with zero-width spaces": lambda text: text.replace(" ", "\u200b \ufeff"),
    "with non-breaking spaces": lambda text: text.replace(" ", "\u00a0"),
    "in bold": lambda text: f"*{text}*",
}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_message_gets_the_same_verdict(mind: Mind, way: str) -> None:
    @settings(some, max_examples=40)
    @given(text=messages)
    def check(text: str) -> None:
        assert told(mind.matcher.match(WAYS[way](text))) == told(mind.matcher.match(text))

    check()


@pytest.mark.parametrize("way", WAYS)
def test_the_same_post_of_several_lines_gets_the_same_entries(mind: Mind, way: str) -> None:
    @settings(some, max_examples=40)
    @given(text=st.lists(messages, min_size=2, max_size=3).map("\n".join))
    def check(text: str) -> None:
        plain, otherwise = mind.matcher.match(text), mind.matcher.match(WAYS[way](text))
        assert [match.entry for match in otherwise.matches] == [match.entry for match in plain.matches]
        assert otherwise.outcome == plain.outcome

    check()


@some
@given(text=messages)
def test_a_message_without_a_secret_is_matched_as_it_was_written(mind: Mind, text: str) -> None:
    assert redact(text).text == text


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb" + "-123456789012-123456789012-AbCdEfGhIjKlMnOpQrStUvWx",
        "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYXlhIn0.c2FtcGxlLXNpZ25hdHVyZS1vbmx5",
        "client_secret=sample0secret0that0is0none0at0all00",
    ],
)
@pytest.mark.parametrize("form", ["{text}\n{secret}", "{secret}\n{text}"])
def test_an_error_beside_a_secret_is_answered_and_the_secret_is_gone(mind: Mind, secret: str, form: str) -> None:
    errors = {
        "Account Code 4110 is not a valid Code for this document": "unleashed/account-code",
        "XERO11 Sync Error: The connection to Xero has expired.": "expensify/xero11",
        "Payments can only be made against Authorised documents.": "actionstep/payment-rejected",
    }
    for text, entry in errors.items():
        found = redact(form.format(text=text, secret=secret))
        assert found.kinds
        assert secret[-20:] not in found.text
        assert [match.entry for match in mind.matcher.match(found.text).matches] == [entry]


# ------------------------------------------------------------------------------------------------------------- numbers

numbers = st.floats(-5, 5, allow_nan=False)


@many
@given(
    rows=st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=6),
    weights=st.tuples(*[st.floats(-300, 300)] * 3),
)
def test_probabilities_always_sum_to_one(
    rows: list[tuple[float, float, float]], weights: tuple[float, float, float]
) -> None:
    shares = probabilities(rows, weights)
    assert sum(shares) == pytest.approx(1.0)
    assert all(0 <= share <= 1 for share in shares)


@many
@given(
    factor=st.lists(st.tuples(numbers, numbers, numbers), min_size=3, max_size=3),
    wanted=st.tuples(numbers, numbers, numbers),
)
def test_a_positive_definite_system_is_always_solved(
    factor: list[tuple[float, float, float]], wanted: tuple[float, float, float]
) -> None:
    matrix = [
        [sum(a * b for a, b in zip(x, y, strict=True)) + (1.0 if i == j else 0.0) for j, y in enumerate(factor)]
        for i, x in enumerate(factor)
    ]
    vector = [sum(a * x for a, x in zip(line, wanted, strict=True)) for line in matrix]
    assert solve(matrix, vector) == pytest.approx(list(wanted), abs=1e-6)


@settings(many, max_examples=40)
@given(
    toy=st.lists(
        st.tuples(st.lists(st.tuples(*[st.floats(0, 1)] * 2), min_size=3, max_size=3), st.integers(0, 2)),
        min_size=1,
        max_size=12,
    )
)
def test_what_was_fitted_is_no_worse_than_no_weights_at_all(toy: list[tuple[list[tuple[float, float]], int]]) -> None:
    tried = [Trial(tuple(rows), right) for rows, right in toy]
    weights = fit(tried)
    likelihood = 1.0
    for trial in tried:
        likelihood *= probabilities(trial.rows, weights)[trial.right] * len(trial.rows)
    assert likelihood >= 1.0 - 1e-9


# ------------------------------------------------------------------------------------------------------ damaged errors

TELLING = 45  # signs; shorter errors may be anything once they are damaged


def pasted_errors(mind: Mind) -> list[tuple[str, str]]:
    """Every documented error of some length with example values, and its entry."""
    found = [(e.with_examples(x.text), e.id) for e in mind.knowledge.entries.values() for x in e.errors]
    return [(text, entry) for text, entry in found if len(text) >= TELLING]


@pytest.mark.parametrize("way", [misspelled, scanned, wrapped, logged], ids=lambda way: way.__name__)
def test_nearly_every_damaged_error_is_answered_with_its_entry_and_hardly_any_with_another(
    mind: Mind, way: Callable[[str, random.Random], str]
) -> None:
    chance = random.Random(11)  # noqa: S311 - a fixed sequence
    tried = [(entry, mind.matcher.match(way(text, chance))) for text, entry in pasted_errors(mind) for _ in range(6)]
    right = sum(entry in {m.entry for m in verdict.matches} for entry, verdict in tried)
    wrong = sum(
        verdict.outcome == "answer" and entry not in {m.entry for m in verdict.matches} for entry, verdict in tried
    )
    assert right >= 0.9 * len(tried)
    assert wrong <= 0.01 * len(tried)


@some
@given(seed=st.integers(0, 10_000))
def test_an_error_amid_other_sentences_is_never_taken_for_another(mind: Mind, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a fixed sequence
    text, entry = chance.choice(pasted_errors(mind))
    talk = ["Morning all, hope you are well", "we tried it twice since lunch", "Can somebody have a look? Ta, Mo"]
    verdict = mind.matcher.match(amid(text, talk, chance))
    assert {match.entry for match in verdict.matches} <= {entry}
    assert verdict.candidates[0].entry == entry
