"""Error texts laid along a message: damaged words, other words, and what is cut off."""

from __future__ import annotations

import pytest

from bot.knowledge import loading
from bot.understanding.alignment import Found, Message, align, alike
from bot.understanding.index import Index, documents_of, shape
from bot.understanding.lexicon import Lexicon
from bot.understanding.normalize import clean
from bot.understanding.values import values_of
from bot.understanding.weighing import texts_of
from tests.knowledge_samples import Sample

LONG = "The sample letter of {day} cannot be sent before the stamp office has opened its second counter"
LEADING = "{pen}: the nib is bent beyond use"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    sample = Sample.below(tmp_path_factory.mktemp("alignment"))
    sample.replace(
        "samplepost/no-stamp.yml",
        "  - The sample letter needs a stamp\n",
        f'  - "{LONG}"\n  - "{LEADING}"\nplaceholders:\n'
        "  day: {label: day, example: 12-May-2026, unknown: that day}\n"
        "  pen: {label: pen, example: quill 2, unknown: of the clerk}\n",
    )
    base = loading.load(sample.folder)
    return Index(base, Lexicon(base, texts_of(base), base.english), documents_of(base))


def laid(index: Index, text: str) -> Found:
    query = index.lexicon.read(clean(text))
    number = next(n for n, template in enumerate(index.templates) if template.text == LONG)
    found = align(Message.of(query, index), index, number)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("rnust", "must"),
        ("vaIid".lower(), "valid"),
        ("acount", "account"),
        ("c0de", "code"),
        ("teh", "the"),
        ("cd", "code"),
        ("nt", "not"),
        ("docmnt", "document"),
    ],
)
def test_a_damaged_word_is_like_the_one_that_it_was(written: str, expected: str) -> None:
    assert alike(written, expected) > 0.7


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("name", "number"),
        ("asset", "account"),
        ("period", "open"),
        ("an", "on"),
        ("item", "email"),
        ("", "word"),
        ("rt", "art"),
    ],
)
def test_another_word_is_like_none_of_its_letters(written: str, expected: str) -> None:
    assert alike(written, expected) == 0.0


def test_the_error_text_as_it_stands_is_found_whole(index: Index) -> None:
    found = laid(index, LONG.replace("{day}", "3 June 2026"))
    assert found.verbatim == 1.0
    assert found.turned == 0.0
    assert found.fills == pytest.approx(1.0)
    assert list(found.values) == ["day"]


@pytest.mark.parametrize("around", ["{}", 'it says "{}"', "log of today: {}", "nothing\n{}", '{{"msg": "{}"}}'])
def test_a_value_before_the_first_words_of_an_error_text_is_read_and_no_more(index: Index, around: str) -> None:
    query = index.lexicon.read(clean(around.format("inkwell 4: the nib is bent beyond use")))
    number = next(n for n, template in enumerate(index.templates) if template.text == LEADING)
    found = align(Message.of(query, index), index, number)
    assert found is not None
    assert values_of(query, found) == {"pen": "inkwell 4"}


def test_damaged_words_are_found_between_their_neighbours(index: Index) -> None:
    found = laid(
        index, "The sarnple letter of 3 June cannot be sent befor the starnp offlce has opend its second countr"
    )
    assert found.verbatim > 0.9
    assert found.turned == 0.0


def test_a_word_in_two_pieces_is_found_and_neither_is_in_the_way(index: Index) -> None:
    whole = LONG.replace("{day}", "3 June")
    found = laid(index, whole.replace("before", "be fore").replace("second", "se cond"))
    assert found.turned == 0.0
    assert found.quoted == pytest.approx(laid(index, whole).quoted, abs=0.05)
    assert found.fills == pytest.approx(1.0)


def test_right_words_that_others_were_heard_as_are_found_as_well(index: Index) -> None:
    heard = laid(index, LONG.replace("{day}", "3 June").replace("sample", "simple").replace("opened", "open"))
    assert heard.turned == 0.0
    assert heard.verbatim > 0.9


def test_another_word_in_the_middle_is_turned_and_not_found(index: Index) -> None:
    whole = laid(index, LONG.replace("{day}", "3 June"))
    turned = laid(index, LONG.replace("{day}", "3 June").replace("stamp", "printer"))
    assert turned.turned > whole.turned
    assert turned.quoted < whole.quoted


def test_a_text_that_is_cut_off_with_the_message_misses_nothing(index: Index) -> None:
    head = "The sample letter of 3 June cannot be sent before the stamp office has op"
    assert laid(index, head).verbatim > laid(index, head + ". Is it the weather? Nobody told us anything").verbatim


def test_words_far_from_an_error_text_are_no_part_of_it(index: Index) -> None:
    around = "A second letter came in on Monday, and nobody knows from where: "
    text = LONG.replace("{day}", "3 June")
    assert laid(index, around + text).first >= len(around.split())


@pytest.mark.parametrize(
    ("value", "kind"),
    [("ann@sample.example", "email"), ("31-Oct-2026", "digits"), ("Sample Ltd", "words"), ("", "words")],
)
def test_values_have_a_shape(value: str, kind: str) -> None:
    assert shape(value) == kind
