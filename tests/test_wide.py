"""The matcher for many entries, held to the verdicts of the one that weighs every entry."""

import os
import pickle
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

import bot.understanding.wide
from bot.assembly import Mind
from bot.commandline.evaluation import Case, read_cases
from bot.knowledge.loading import by_processes, data_folder, read_learned
from bot.models import KnowledgeBase, Learned
from bot.understanding.corpus import Statistics
from bot.understanding.matching import Matcher
from bot.understanding.pointing import closest
from bot.understanding.shelf import Shelf, pack
from bot.understanding.wide import NARROW, Shortlists, Wide, matcher_for

CASES = sorted(p for p in (Path(__file__).parent / "cases").glob("*.jsonl") if p.name != "extraction.jsonl")

A = TypeVar("A")
T = TypeVar("T")

ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"


@pytest.fixture(scope="module")
def learned() -> Learned:
    found = read_learned(data_folder("knowledge"))
    assert found is not None
    return found


@pytest.fixture(scope="module")
def wide(mind: Mind, learned: Learned) -> Wide:
    return Wide(mind.knowledge, learned)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return read_cases(CASES)


def test_a_shortlist_gives_the_verdicts_of_weighing_every_entry(mind: Mind, wide: Wide, cases: list[Case]) -> None:
    assert len(mind.knowledge.entries) / 2 >= bot.understanding.wide.SHORTLIST
    other = [case.id for case in cases if essence(mind.matcher, case) != essence(wide, case)]
    # Not none: beside fewer entries, more of their error texts are looked at closely.
    assert len(other) <= len(cases) / 200, other


def essence(matcher: Matcher, case: Case) -> tuple[str, list[tuple[str, str | None, dict[str, str]]]]:
    """What a verdict means to people, without its probabilities."""
    verdict = matcher.match(case.text, product=case.product)
    return verdict.outcome, [(match.entry, match.faq, match.values) for match in verdict.matches]


def test_the_probabilities_are_nearly_those_of_weighing_every_entry(mind: Mind, wide: Wide, cases: list[Case]) -> None:
    pairs = [(mind.matcher.match(case.text), wide.match(case.text)) for case in cases]
    far = [
        abs(one.score - other.score)
        for every, few in pairs
        for one, other in zip(every.matches, few.matches, strict=False)
        if one.entry == other.entry and abs(one.score - other.score) > 0.02
    ]
    assert len(far) <= len(cases) / 50


def test_an_entry_that_is_out_of_the_question_does_not_come_back(wide: Wide) -> None:
    first = wide.match(ACCOUNT_CODE).matches[0].entry
    assert first == "unleashed/account-code"
    assert first not in [c.entry for c in wide.match(ACCOUNT_CODE, without=[first]).candidates]


def test_what_comes_closest_to_a_question_is_the_same_as_when_every_entry_is_weighed(mind: Mind, wide: Wide) -> None:
    pairs = [(entry, mind.knowledge.products[entry.product]) for entry in mind.knowledge.entries.values()]
    for question in ("where is this Sync Now?", "who can change the account code?", "do you like football?"):
        every, few = (
            closest(matcher.lexicon.read(question), pairs, matcher.lexicon, matcher.index.weight_of)
            for matcher in (mind.matcher, wide)
        )
        assert every == few
        assert (every is None) == ("football" in question)


def test_an_entry_that_a_person_chose_is_explained_though_the_message_is_about_another(wide: Wide) -> None:
    assert wide.explain(ACCOUNT_CODE, "expensify/xero11").entry == "expensify/xero11"


def test_a_message_that_shares_no_word_with_any_entry_has_three_candidates_of_no_likelihood(wide: Wide) -> None:
    verdict = wide.match("zzzyqx wvvkq")
    assert verdict.outcome == "none"
    assert len(verdict.candidates) == 3


def test_the_reasons_name_the_entry_and_the_runner_up(mind: Mind, wide: Wide) -> None:
    every, few = (m.reasons(ACCOUNT_CODE) for m in (mind.matcher, wide))
    assert every is not None
    assert few is not None
    assert (few.entry, few.template, few.values) == (every.entry, every.template, every.values)


def test_what_others_learn_from_is_seen_by_a_shortlist_too(mind: Mind, wide: Wide) -> None:
    text = f"{ACCOUNT_CODE}. Also the connection to Xero has expired in Expensify, it says XERO11"
    assert {"unleashed/account-code", "expensify/xero11", None} <= wide.signals(text).keys()
    assert [part.entry for part in wide.stretches(text)] == [part.entry for part in mind.matcher.stretches(text)]


def test_it_is_the_same_after_it_was_kept_in_a_cache(wide: Wide, cases: list[Case]) -> None:
    again = pickle.loads(pickle.dumps(wide))  # noqa: S301 - just made
    for case in cases[:20]:
        assert again.match(case.text) == wide.match(case.text)


def test_every_text_is_found_again_by_its_number(wide: Wide) -> None:
    texts, lexicon = wide.texts, wide.lexicon
    found = [document for entry in range(len(texts.first) - 1) for document in wide.documents(entry)]
    assert len(found) == len(texts)
    assert [wide.index.documents[number] for number in range(len(texts))] == found
    for number, document in enumerate(found):
        assert texts.stems_of(number) == lexicon.told(lexicon.words_of(document.text)).stems


def test_it_is_the_same_when_others_do_part_of_the_work(mind: Mind, learned: Learned, wide: Wide) -> None:
    shelf = Shelf((entry.id, pack(entry)) for entry in mind.knowledge.entries.values())
    shared = Wide(mind.knowledge.model_copy(update={"entries": shelf}), learned, spread=by_others)
    assert vars(shared.statistics) == vars(wide.statistics)
    assert shared.texts.said == wide.texts.said


def test_texts_that_are_counted_in_several_parts_tell_the_same(wide: Wide) -> None:
    shortlists = Shortlists(len(wide.texts.numbers))
    statistics = Statistics(wide.texts, shortlists.add, by_others, at_once=7)
    shortlists.finished()
    assert vars(statistics) == vars(wide.statistics)
    assert vars(shortlists) == vars(wide._shortlists)


def by_others(function: Callable[[A], T], arguments: Sequence[A]) -> list[T]:
    """As in another process, which gets nothing but copies."""
    return [
        pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(function))(argument)))  # noqa: S301 - just made
        for argument in pickle.loads(pickle.dumps(arguments))  # noqa: S301
    ]


def test_work_that_several_processes_do_comes_back_in_order() -> None:
    assert by_processes(abs, range(-9, 0)) == list(range(9, 0, -1))


def test_work_is_done_here_where_no_other_process_can_do_it() -> None:
    assert by_processes(partial(only_in, os.getpid()), range(5)) == list(range(5))


def only_in(process: int, argument: int) -> int:
    """Ends any other process, as one is ended for which there is no memory left."""
    if os.getpid() != process:
        os._exit(1)
    return argument


def test_a_small_knowledge_base_is_weighed_entry_by_entry(mind: Mind, learned: Learned) -> None:
    assert len(mind.knowledge.entries) <= NARROW
    assert type(matcher_for(mind.knowledge, learned)) is Matcher


def test_a_large_knowledge_base_gets_shortlists(mind: Mind, learned: Learned) -> None:
    large = many(mind.knowledge, NARROW + 1)
    matcher = matcher_for(large, learned)
    assert type(matcher) is Wide
    assert [match.entry for match in matcher.match(ACCOUNT_CODE).matches] == ["unleashed/account-code"]


def many(knowledge: KnowledgeBase, count: int) -> KnowledgeBase:
    """The knowledge with so many entries, packed; those that are added are about nothing that anybody asks."""
    model = knowledge.entries["unleashed/journal-too-small"]
    added = [
        model.model_copy(
            update={
                "id": f"unleashed/sample-{number}",
                "errors": (),
                "said": (f"sample{number} does not blend with batch{number}",),
                "not_this": (),
                "codes": (),
            }
        )
        for number in range(count - len(knowledge.entries))
    ]
    entries = [*knowledge.entries.values(), *added]
    return knowledge.model_copy(update={"entries": Shelf((entry.id, pack(entry)) for entry in entries)})


# ------------------------------------------------------------------------------------------------------------ a shelf


def test_a_shelf_gives_back_what_was_put_on_it(mind: Mind) -> None:
    shelf = Shelf((entry.id, pack(entry)) for entry in mind.knowledge.entries.values())
    assert dict(shelf) == dict(mind.knowledge.entries)
    assert list(shelf) == list(mind.knowledge.entries)


def test_a_shelf_knows_what_is_not_on_it(mind: Mind) -> None:
    shelf = Shelf((entry.id, pack(entry)) for entry in mind.knowledge.entries.values())
    assert "unleashed/nothing" not in shelf
    with pytest.raises(KeyError):
        shelf["unleashed/nothing"]


def test_some_entries_of_a_shelf_are_a_shelf(mind: Mind) -> None:
    shelf = Shelf((entry.id, pack(entry)) for entry in mind.knowledge.entries.values())
    one = shelf.only(["expensify/xero11"])
    assert dict(one) == {"expensify/xero11": mind.knowledge.entries["expensify/xero11"]}
    assert dict(pickle.loads(pickle.dumps(one))) == dict(one)  # noqa: S301 - just made
