"""What happens to an error text between the screen and the message."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from bot.understanding import perturbing
from bot.understanding.perturbing import amid, cut, damaged, logged, misspelled, scanned, wrapped

TEXT = "Unable to complete the sample action. Please ask the sample desk for additional assistance."
Way = Callable[[str, random.Random], str]
WAYS: list[Way] = [misspelled, scanned, wrapped, cut, logged, damaged]


def chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - a fixed sequence


@pytest.mark.parametrize("way", WAYS)
def test_the_same_seed_gives_the_same_text_and_another_seed_another(
    way: Way,
) -> None:
    made = [way(TEXT, chance(seed)) for seed in (1, 1, 2, 3, 4, 5, 6, 7, 8)]
    assert made[0] == made[1]
    assert len(set(made)) > 1


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", ["", "a", "\n", "é̂🙂", "word"])
def test_nothing_is_too_short_to_be_treated(way: Way, text: str) -> None:
    for seed in range(5):
        assert len(way(text, chance(seed))) <= len(text) * 2 + 120


def test_a_rate_of_nothing_changes_nothing() -> None:
    assert misspelled(TEXT, chance(1), rate=0.0) == TEXT == scanned(TEXT, chance(1), rate=0.0)


def test_a_scanner_misreads_look_alikes_only() -> None:
    assert scanned("bad cat", chance(1), rate=1.0) == "bad cat"
    assert scanned("modem", chance(1), rate=1.0) == "rn0dern"


def test_wrapping_and_logging_keep_every_word() -> None:
    for seed in range(20):
        assert [w for w in wrapped(TEXT, chance(seed)).split() if w != ">"] == TEXT.split()
        assert TEXT in logged(TEXT, chance(seed))


def test_a_text_is_cut_at_one_end_and_a_short_one_not_at_all() -> None:
    for seed in range(20):
        part = cut(TEXT, chance(seed))
        assert TEXT.startswith(part) or TEXT.endswith(part)
        assert len(part) > len(TEXT) // 3
    assert cut("Invalid token", chance(1)) == "Invalid token"


def test_what_stands_around_a_text_is_taken_from_the_talk() -> None:
    for seed in range(20):
        made = amid(TEXT, ["sample lunch, anyone?"], chance(seed))
        assert TEXT in made
        assert "sample lunch" in made
    assert amid(TEXT, [], chance(1)) == TEXT


def test_every_function_says_what_it_does() -> None:
    for name in ("misspelled", "scanned", "wrapped", "cut", "logged", "amid", "damaged"):
        assert getattr(perturbing, name).__doc__
