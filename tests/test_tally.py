"""Numbers of many entries, added up at once."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.tally import Listed, Packed, Tally, Told

NUMBERS = st.integers(-1, 40)
ROWS = st.dictionaries(NUMBERS, st.floats(0.01, 12.0), max_size=20).map(lambda row: list(row.items()))
TOLD = st.dictionaries(st.text("abc", min_size=1, max_size=2), ROWS)


@given(told=TOLD, words=st.lists(st.text("abc", min_size=1, max_size=2), max_size=30))
def test_packed_numbers_add_up_to_what_a_loop_adds_up(told: Told, words: list[str]) -> None:
    by_loop, known_by_loop = Listed(told)(words)
    packed, known = Packed(told)(words)
    assert known == known_by_loop
    assert packed == pytest.approx(by_loop, abs=1e-9)


@pytest.mark.parametrize("kind", [Packed, Listed])
def test_what_is_told_as_nothing_is_told_and_what_is_not_told_is_missing(kind: Callable[[Told], Tally]) -> None:
    tally = kind({"paid": [(3, 0.0)], "twice": [(3, 0.5), (7, 2.25)], "never": []})
    assert tally(["never", "unheard"]) == ({}, 0)
    totals, known = tally(["paid"])
    assert known == 1
    assert totals == {3: pytest.approx(0.0, abs=1e-9)}
    assert tally(["twice", "twice"]) == ({3: 1.0, 7: 4.5}, 2)


@pytest.mark.parametrize("kind", [Packed, Listed])
def test_a_long_message_does_not_spill_over_to_the_next_entry(kind: Callable[[Told], Tally]) -> None:
    totals, _ = kind({"word": [(0, 11.0), (1, 0.25)]})(["word"] * 100_000)
    assert totals == {0: 1_100_000.0, 1: 25_000.0}


@pytest.mark.parametrize("kind", [Packed, Listed])
def test_a_table_without_any_words_tells_nothing(kind: Callable[[Told], Tally]) -> None:
    assert kind({})(["word"]) == ({}, 0)
