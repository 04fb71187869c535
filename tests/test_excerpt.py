"""The telling part of a text that is too long to read whole."""

import pytest

from bot.assembly import Mind
from bot.understanding.excerpt import MAX_READ, READ_WHOLE, excerpt

WEIGHTS = {"ink": 4.0, "stamp": 4.0, "printer": 2.0}
ERROR = "The sample printer has no ink"
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"
LOCK_DATE = "The document date cannot be before the period lock date, currently set at 31-Oct-2026"


def noise(lines: int, first: int = 0) -> str:
    """Lines of a log in which nothing tells anything."""
    return "\n".join(
        f"2026-01-02 03:04:05 INFO worker-{n % 7} heartbeat {n} took {n % 13} ms" for n in range(first, lines)
    )


@pytest.mark.parametrize("text", ["", "short", "x" * READ_WHOLE])
def test_a_text_that_can_be_read_whole_stays_as_it_is(text: str) -> None:
    assert excerpt(text, WEIGHTS) == text


@pytest.mark.parametrize("place", ["{0}\n{1}", "{1}\n{0}", "{1}\n{0}\n{1}"])
def test_the_telling_line_of_a_long_log_is_kept_wherever_it_stands(place: str) -> None:
    assert excerpt(place.format(ERROR, noise(2000)), WEIGHTS) == ERROR


def test_telling_lines_keep_their_order() -> None:
    text = f"{noise(900)}\nno stamp\n{noise(900)}\n{ERROR}\n{noise(900)}"
    assert excerpt(text, WEIGHTS) == f"no stamp\n{ERROR}"


def test_lines_that_differ_in_numbers_only_are_kept_once() -> None:
    lines = "\n".join(f"retry {n}: the printer has no ink" for n in range(3000))
    assert excerpt(lines, WEIGHTS) == "retry 0: the printer has no ink"


def test_a_telling_sentence_is_found_in_one_long_line() -> None:
    text = f"{'Nothing happened here. ' * 3000}{ERROR}. {'Nor did it there. ' * 3000}"
    assert excerpt(text, WEIGHTS) == f"{ERROR}."


def test_of_many_telling_lines_the_most_telling_are_kept() -> None:
    names = [f"{a}{b}{c}" for a in "abcdefghij" for b in "klmnopqrst" for c in "uvwxyzabcd"]
    lines = [f"printer {name} is warm, so is the room {name} around it" for name in names]
    lines.insert(500, ERROR)
    kept = excerpt("\n".join(lines), WEIGHTS)
    assert ERROR in kept.split("\n")
    assert len(kept) <= READ_WHOLE


def test_without_anything_telling_the_beginning_is_kept() -> None:
    text = noise(5000)
    kept = excerpt(text, WEIGHTS)
    assert kept
    assert text.startswith(kept)
    assert len(kept) <= READ_WHOLE


@pytest.mark.parametrize(
    "text", ["x" * 1_000_000, "\n" * 1_000_000, "a b " * 250_000, "!? " * 300_000, "\x00" * 500_000]
)
def test_a_text_without_lines_or_words_is_cut(text: str) -> None:
    assert len(excerpt(text, WEIGHTS)) <= READ_WHOLE


def test_what_stands_behind_the_limit_is_not_read() -> None:
    assert ERROR not in excerpt("x " * (MAX_READ // 2) + ERROR, WEIGHTS)


# ------------------------------------------------------------------------------------------------- and then matched


@pytest.mark.parametrize("place", ["{0}\n{1}", "{1}\n{0}", "{1}\n{0}\n{1}"])
def test_an_error_in_a_long_log_is_answered_with_its_value(mind: Mind, place: str) -> None:
    verdict = mind.matcher.match(place.format(f"2026-01-02 03:04:05 ERROR worker-3 {ACCOUNT_CODE}", noise(4000)))
    assert [match.entry for match in verdict.matches] == ["unleashed/account-code"]
    assert verdict.matches[0].values == {"account_code": "4110"}


def test_an_error_among_lines_that_use_its_words_is_answered(mind: Mind) -> None:
    log = "\n".join(f"2026-01-02 INFO worker-{n % 7} invoice sync session {n} queue page {n % 9}" for n in range(3000))
    verdict = mind.matcher.match(f"{log}\n2026-01-02 ERROR worker-3 {ACCOUNT_CODE}\n{log}")
    assert [match.entry for match in verdict.matches] == ["unleashed/account-code"]


def test_two_errors_in_a_long_log_are_answered_in_order(mind: Mind) -> None:
    verdict = mind.matcher.match(f"{noise(2000)}\n{LOCK_DATE}\n{noise(2000)}\n{ACCOUNT_CODE}\n{noise(2000)}")
    assert [match.entry for match in verdict.matches] == ["unleashed/lock-date", "unleashed/account-code"]


@pytest.mark.parametrize("text", ["x" * 1_000_000, "lorem ipsum " * 90_000, "🙂" * 50_000, "<!channel> " * 90_000])
def test_a_megabyte_of_nothing_gets_none(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"
