"""Pastes that are alike find each other, whatever stands around the error, and others do not."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Sequence

import pytest

from bot.reporting.grouping import group

ERROR = "The tracking category of the sample ledger was archived"


def grouped(texts: Sequence[str]) -> list[list[str]]:
    return [[texts[place] for place in one.members] for one in group(texts)]


def together(*texts: str) -> bool:
    return len(group(texts)) == 1


def apart(*texts: str) -> bool:
    return len(group(texts)) == len(texts)


def test_nothing_makes_no_groups() -> None:
    assert group([]) == []


def test_one_paste_is_a_group() -> None:
    (only,) = group([ERROR])
    assert (only.members, only.example, only.longest) == ((0,), 0, 0)


def test_every_paste_is_in_exactly_one_group() -> None:
    texts = [ERROR, "", "thanks", ERROR.upper(), "\0\ud800", "发票同步失败", "42", "x" * 50_000, ERROR]
    assert sorted(place for one in group(texts) for place in one.members) == list(range(len(texts)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Invoice INV-1042 was refused by the ledger", "invoice inv-99 was refused by the ledger"),
        ("Account '4110' has no currency rate set", "Account '200' has no currency rate set"),
        ('The contact "Sample Pty Ltd" has two owners', "The contact “Other Sample” has two owners"),
        ("Duplicate owner: ann@example.com in ledger", "Duplicate owner: bob@sample.example.org in ledger"),
        ("Amount $1,200.50 exceeds the sample limit", "Amount €7 exceeds the sample limit"),
        ("Sample run on 2026-11-03T16:12:00Z was cut off", "Sample run on 2025-01-01T00:00:00Z was cut off"),
        ("Export 0a1b2c3d-0000-4000-8000-000000000001 lost its owner", "Export R00A1B2C3 lost its owner"),
    ],
)
def test_numbers_addresses_and_quoted_values_tell_no_pastes_apart(one: str, other: str) -> None:
    assert together(one, other)


@pytest.mark.parametrize(
    "other",
    [
        f"Hi team, can anyone help please? {ERROR}",
        f"we keep getting this: {ERROR}. Any ideas? Thanks!",
        ERROR.upper(),
        f"```{ERROR}```",
        ERROR.replace("archived", "archved"),
        "archived was the tracking category of the sample ledger",
    ],
)
def test_what_people_write_around_an_error_tells_no_pastes_apart(other: str) -> None:
    assert together(ERROR, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The contact name is required for this invoice", "The contact name is too long for this invoice"),
        ("SAMPLE41 Error: the action cannot be completed", "SAMPLE42 Error: the action cannot be completed"),
        ("The sample export failed with error 403 today", "The sample export failed with error 500 today"),
        ("sync failed", "sync failed because the tracking category of the ledger was archived by an owner"),
        ("", ERROR),
        ("发票同步失败", "联系人重复"),
    ],
)
def test_other_problems_stay_apart(one: str, other: str) -> None:
    assert apart(one, other)


def test_a_paste_without_the_code_joins_those_that_have_it() -> None:
    sentence = "Error: the sample action cannot be completed by the ledger"
    assert together(f"SAMPLE41 {sentence}", sentence)


def test_pastes_of_nothing_but_numbers_are_compared_by_those() -> None:
    assert grouped(["4110", "4111", "4110"]) == [["4110", "4110"], ["4111"]]


def test_the_largest_group_comes_first() -> None:
    texts = ["one sample stood alone here", ERROR, ERROR.lower(), "another sample is lonely there"]
    assert [len(one.members) for one in group(texts)] == [2, 1, 1]


def test_the_example_is_the_wording_that_came_most_often() -> None:
    often = f"{ERROR} by its owner"
    texts = [ERROR, often, often, f"Hello, sorry: {ERROR} by its owner, on Monday evening"]
    (one,) = group(texts)
    assert texts[one.example] == often
    assert texts[one.longest] == texts[3]


def test_of_different_wordings_the_shortest_whole_one_is_the_example() -> None:
    texts = [f"{ERROR} and nobody knows whether its owner did", f"{ERROR} by its owner", ERROR]
    (one,) = group(texts)
    assert texts[one.example] == ERROR


def as_sets(texts: Sequence[str]) -> list[tuple[str, str, list[str]]]:
    return [(texts[one.example], texts[one.longest], sorted(texts[m] for m in one.members)) for one in group(texts)]


def test_the_order_of_the_pastes_changes_nothing() -> None:
    words = ["ledger", "owner", "archived", "tracking", "rate", "currency", "contact", "limit", "export", "code"]
    chance = random.Random(7)  # noqa: S311
    texts = [" ".join(chance.choices(words, k=chance.randint(1, 9))) for _ in range(200)]
    expected = as_sets(texts)
    for _ in range(5):
        chance.shuffle(texts)
        assert as_sets(texts) == expected


def vocabulary(chance: random.Random) -> list[str]:
    return ["".join(chance.choices("abcdefghijklmnoprst", k=chance.randint(3, 9))) for _ in range(300)]


def alike(chance: random.Random) -> Iterable[str]:
    """Forty errors, each with words of its own around it."""
    words = vocabulary(chance)
    errors = [" ".join(chance.choices(words, k=10)) for _ in range(40)]
    return (f"{chance.choice(errors)} {' '.join(chance.choices(words, k=3))}" for _ in range(10_000))


def unlike(chance: random.Random) -> Iterable[str]:
    """Words by chance: nothing is alike, and each word is in hundreds of them."""
    words = vocabulary(chance)
    return (" ".join(chance.choices(words, k=12)) for _ in range(10_000))


@pytest.mark.parametrize("pastes", [alike, unlike])
def test_ten_thousand_pastes_are_grouped_in_seconds(pastes: Callable[[random.Random], Iterable[str]]) -> None:
    texts = list(pastes(random.Random(3)))  # noqa: S311
    began = time.process_time()
    groups = group(texts)
    assert time.process_time() - began < 6  # it takes about 1; comparing each with each would take minutes
    assert sum(len(one.members) for one in groups) == len(texts)


@pytest.mark.parametrize("sign", ["#", "1.", "a@", '"a ', "_", "A", "AAAA-", "ERROR ", "€"])
def test_no_paste_is_slow_to_read(sign: str) -> None:
    texts = [sign * 20_000 + str(number) for number in range(20)]
    began = time.process_time()
    group(texts)
    assert time.process_time() - began < 2  # it takes 0.1 at most
