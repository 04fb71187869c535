"""The question that tells apart the problems which fit a message alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge import loading
from bot.models import KnowledgeBase
from bot.rendering.render import Choice
from bot.understanding.separating import separating
from tests.knowledge_samples import NO_INK, Sample


@pytest.fixture
def base(tmp_path: Path) -> KnowledgeBase:
    sample = Sample.below(tmp_path)
    sample.write("sampledesk/no-toner.yml", NO_INK.replace("no-ink", "no-toner").replace("no ink", "no toner"))
    return loading.load(sample.folder)


def among(base: KnowledgeBase, scores: dict[str, float]) -> list[Choice]:
    entries = [base.entries[entry] for entry in scores]
    return [Choice(entry, base.products[entry.product], scores[entry.id]) for entry in entries]


def test_entries_of_two_products_are_told_apart_by_the_product(base: KnowledgeBase) -> None:
    found = separating(among(base, {"samplepost/no-stamp": 0.3, "sampledesk/no-ink": 0.4}))
    assert found is not None
    assert (found.kind, found.settles) == ("product", True)
    assert [(option.label, option.entries) for option in found.options] == [
        (base.products["sampledesk"].name, ("sampledesk/no-ink",)),
        (base.products["samplepost"].name, ("samplepost/no-stamp",)),
    ]


def test_entries_of_one_product_are_told_apart_by_what_their_errors_say(base: KnowledgeBase) -> None:
    found = separating(among(base, {"sampledesk/bad-colour": 0.4, "sampledesk/no-ink": 0.4}))
    assert found is not None
    assert (found.kind, found.settles) == ("error", True)
    assert [option.label for option in found.options] == [
        "Colour … is not known to the sample ledger",
        base.entries["sampledesk/no-ink"].errors[0].text,
    ]


def test_a_product_is_not_asked_for_when_the_doubt_is_within_one(base: KnowledgeBase) -> None:
    scores = {"sampledesk/bad-colour": 0.45, "sampledesk/no-ink": 0.45, "samplepost/no-stamp": 0.02}
    found = separating(among(base, scores))
    assert found is not None
    assert found.kind == "error"


@pytest.mark.parametrize("scores", [{}, {"sampledesk/no-ink": 0.9}])
def test_one_entry_or_none_needs_no_question(base: KnowledgeBase, scores: dict[str, float]) -> None:
    assert separating(among(base, scores)) is None


def test_entries_with_the_same_error_in_one_product_cannot_be_told_apart(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    sample.write("sampledesk/no-ink-again.yml", NO_INK.replace("sampledesk/no-ink", "sampledesk/no-ink-again"))
    base = loading.load(sample.folder)
    assert separating(among(base, {"sampledesk/no-ink": 0.4, "sampledesk/no-ink-again": 0.4})) is None


def test_a_question_that_leaves_most_of_the_doubt_is_not_asked(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    sample.write("sampledesk/no-ink-again.yml", NO_INK.replace("sampledesk/no-ink", "sampledesk/no-ink-again"))
    scores = {"sampledesk/no-ink": 0.45, "sampledesk/no-ink-again": 0.45, "samplepost/no-stamp": 0.1}
    assert separating(among(loading.load(sample.folder), scores)) is None


def test_an_entry_without_an_error_text_is_not_told_apart_by_one(base: KnowledgeBase) -> None:
    untold = base.entries["sampledesk/no-ink"].model_copy(update={"errors": ()})
    without = base.model_copy(update={"entries": {**base.entries, untold.id: untold}})
    assert separating(among(without, {"sampledesk/bad-colour": 0.4, "sampledesk/no-ink": 0.4})) is None


def test_an_entry_that_is_only_related_counts_as_hardly_likely(base: KnowledgeBase) -> None:
    found = separating(among(base, {"sampledesk/no-ink": 0.5, "samplepost/no-stamp": 0.0}))
    assert found is not None
    assert found.options[0].entries == ("sampledesk/no-ink",)
