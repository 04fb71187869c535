"""What a question back offers."""

from __future__ import annotations

import pytest

from bot.answering.choosing import choices
from bot.assembly import Mind
from bot.models import Candidate, Verdict


def unsure(entry: str, score: float) -> Verdict:
    return Verdict(outcome="ask", matches=(), candidates=(Candidate(entry=entry, score=score),))


def test_a_likely_problem_of_a_product_that_was_not_named_is_offered_alone(mind: Mind) -> None:
    found = choices(mind.knowledge, unsure("memberpulse/disconnected", 0.9), ["actionstep"])
    assert [choice.entry.id for choice in found] == ["memberpulse/disconnected"]


@pytest.mark.parametrize(("score", "named"), [(0.9, ["memberpulse"]), (0.2, [])])
def test_any_other_problem_is_offered_with_those_that_are_related_to_it(
    mind: Mind, score: float, named: list[str]
) -> None:
    found = choices(mind.knowledge, unsure("memberpulse/disconnected", score), named)
    assert [choice.entry.id for choice in found] == ["memberpulse/disconnected", "memberpulse/token-expired"]


def test_who_names_the_product_of_the_likeliest_problem_is_offered_no_problem_of_another(mind: Mind) -> None:
    verdict = Verdict(
        outcome="ask",
        matches=(),
        candidates=tuple(
            Candidate(entry=entry, score=score)
            for entry, score in (
                ("memberpulse/contacts-not-syncing", 0.65),
                ("unleashed/failed-exports", 0.2),
                ("memberpulse/invoice-sync-failures", 0.1),
            )
        ),
    )
    offered = [choice.entry.product for choice in choices(mind.knowledge, verdict, ["memberpulse"])]
    assert offered == ["memberpulse", "memberpulse"]
    others = [choice.entry.product for choice in choices(mind.knowledge, verdict, ["unleashed"])]
    assert others == ["memberpulse", "unleashed", "memberpulse"]
