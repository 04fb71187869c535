"""What the signals are worth, learned from the knowledge base itself."""

import itertools
import math
import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.assembly import open_mind
from bot.knowledge import loading
from bot.knowledge.loading import data_folder
from bot.models import KnowledgeBase
from bot.understanding.index import NOT_OURS
from bot.understanding.learning import (
    Example,
    Trial,
    balanced,
    cross_validated,
    examples_of,
    fit,
    learn,
    likelihood,
    solve,
    trials,
    usual,
)
from bot.understanding.lexicon import Lexicon
from bot.understanding.signals import SIGNALS, SILENCE
from bot.understanding.weighing import probabilities
from bot.understanding.weighing import texts_of as all_texts
from tests.knowledge_samples import Sample


@pytest.fixture
def base(tmp_path: Path) -> KnowledgeBase:
    return loading.load(Sample.below(tmp_path).folder)


# -------------------------------------------------------------------------------------------------------- probabilities


@pytest.mark.parametrize("weights", [(0.0, 0.0), (1.5, -2.0), (1000.0, 0.0), (-1000.0, 1000.0)])
def test_probabilities_sum_to_one(weights: tuple[float, float]) -> None:
    shares = probabilities([(1.0, 0.0), (0.2, 3.0), (0.0, 0.0), (-5.0, 2.0)], weights)
    assert sum(shares) == pytest.approx(1.0)
    assert all(0 <= share <= 1 for share in shares)


def test_rows_that_are_alike_share_the_probability() -> None:
    assert probabilities([(1.0,), (1.0,), (1.0,), (1.0,)], [3.0]) == pytest.approx([0.25] * 4)


def test_a_row_is_likelier_by_the_power_of_its_score() -> None:
    first, second = probabilities([(2.0,), (1.0,)], [3.0])
    assert first / second == pytest.approx(math.exp(3.0))


def test_silence_alone_is_certain() -> None:
    assert probabilities([(0.0, 1.0)], [1.0, -7.0]) == [1.0]


# ---------------------------------------------------------------------------------------------------------------- solve


def test_a_known_system_is_solved() -> None:
    matrix = [[4.0, 2.0, 0.6], [2.0, 5.0, 1.0], [0.6, 1.0, 3.0]]
    wanted = [1.0, -2.0, 3.0]
    vector = [sum(a * x for a, x in zip(line, wanted, strict=True)) for line in matrix]
    assert solve(matrix, vector) == pytest.approx(wanted)


def test_the_identity_changes_nothing() -> None:
    assert solve([[1.0, 0.0], [0.0, 1.0]], [5.0, -6.0]) == pytest.approx([5.0, -6.0])


def test_any_positive_definite_system_is_solved() -> None:
    chance = random.Random(3)  # noqa: S311 - a fixed sequence
    size = 12
    factor = [[chance.uniform(-1, 1) for _ in range(size)] for _ in range(size)]
    matrix = [
        [sum(a * b for a, b in zip(x, y, strict=True)) + (1.0 if i == j else 0.0) for j, y in enumerate(factor)]
        for i, x in enumerate(factor)
    ]
    vector = [chance.uniform(-5, 5) for _ in range(size)]
    found = solve(matrix, vector)
    assert [sum(a * x for a, x in zip(line, found, strict=True)) for line in matrix] == pytest.approx(vector)


# ------------------------------------------------------------------------------------------------------------------ fit


def right_share(trial: Trial, weights: list[float]) -> float:
    return probabilities(trial.rows, weights)[trial.right]


def test_what_can_be_told_apart_is_told_apart() -> None:
    """The first number speaks for a row, the second against it, the third says nothing."""
    toy = [
        Trial(((1.0, 0.1, 0.5), (0.2, 0.9, 0.5), (0.0, 0.0, 0.0)), 0),
        Trial(((0.1, 0.8, 0.3), (0.9, 0.2, 0.3), (0.0, 0.0, 0.0)), 1),
        Trial(((0.1, 0.9, 0.4), (0.2, 0.7, 0.4), (0.0, 0.0, 0.0)), 2),
    ]
    weights = fit(toy)
    assert weights[0] > 1
    assert weights[1] < -1
    for trial in toy:
        shares = probabilities(trial.rows, weights)
        assert max(shares) == shares[trial.right] > 0.6


def test_what_is_always_the_same_gets_no_weight() -> None:
    toy = [Trial(((1.0, 0.7), (0.0, 0.7)), 0), Trial(((0.0, 0.7), (1.0, 0.7)), 1)]
    assert fit(toy)[1] == pytest.approx(0.0, abs=1e-6)


def test_contradicting_trials_end_in_the_middle() -> None:
    rows = ((1.0,), (0.0,))
    assert fit([Trial(rows, 0), Trial(rows, 1)]) == pytest.approx([0.0], abs=1e-6)


def test_a_heavier_trial_counts_more() -> None:
    rows = ((1.0,), (0.0,))
    light = fit([Trial(rows, 0), Trial(rows, 1)])[0]
    heavy = fit([Trial(rows, 0, weight=5.0), Trial(rows, 1)])[0]
    assert heavy > light + 0.5


def test_the_fit_is_the_best_there_is_nearby() -> None:
    chance = random.Random(5)  # noqa: S311 - a fixed sequence
    toy = [
        Trial(tuple(tuple(chance.uniform(0, 1) for _ in range(3)) for _ in range(4)), chance.randrange(4))
        for _ in range(40)
    ]
    weights = fit(toy)

    def held_back(at: list[float]) -> float:
        return sum(math.log(right_share(trial, at)) for trial in toy) - 0.025 * sum(w * w for w in at)

    best = held_back(weights)
    for place, step in itertools.product(range(3), (-0.2, 0.2)):
        beside = [w + (step if i == place else 0.0) for i, w in enumerate(weights)]
        assert held_back(beside) < best


def test_messages_that_belong_to_no_entry_weigh_half_as_much_together_as_those_that_do() -> None:
    trial = Trial(((1.0,), (0.0,)), 0)
    tried = [(Example("a", 0, 0), trial)] * 6 + [(Example("b", NOT_OURS, 0), trial)] * 2
    weights = [found.weight for found in balanced(tried)]
    assert sum(weights[:6]) == pytest.approx(2 * sum(weights[6:]))


def test_without_messages_that_belong_to_no_entry_nothing_is_weighed_anew() -> None:
    trial = Trial(((1.0,), (0.0,)), 0)
    assert balanced([(Example("a", 0, 0), trial)]) == [trial]


# -------------------------------------------------------------------------------------------------------- the knowledge


def test_examples_hold_every_description_every_error_and_every_text_that_is_not_ours(base: KnowledgeBase) -> None:
    found = examples_of(base)
    owners = {(example.text, example.entry) for example in found}
    for position, entry in enumerate(base.entries.values()):
        assert {(text, position) for text in entry.said} <= owners
        assert {(near.text, NOT_OURS) for near in entry.not_this} <= owners
        assert {(code, position) for code in entry.codes} <= owners
    assert ("Colour teal is not known to the sample ledger", 0) in owners
    assert {(text, NOT_OURS) for text in (*base.elsewhere.errors, *base.elsewhere.talk)} <= owners
    assert examples_of(base) == found


def test_every_trial_has_one_number_for_each_signal_and_a_right_row(base: KnowledgeBase) -> None:
    lexicon = Lexicon(base, all_texts(base), base.english)
    tried = list(trials(base, lexicon))
    assert len(tried) >= len(examples_of(base))
    for example, trial in tried:
        assert {len(row) for row in trial.rows} == {len(SIGNALS) + len(SILENCE)}
        assert 0 <= trial.right < len(trial.rows)
        if example.entry == NOT_OURS:
            assert trial.right == len(trial.rows) - 1


def test_the_same_knowledge_gives_the_same_weights(base: KnowledgeBase, tmp_path: Path) -> None:
    learned = learn(base, "sample")
    assert learn(base, "sample") == learned
    assert learn(loading.load(tmp_path / "knowledge"), "sample") == learned


def test_each_signal_gets_a_weight_under_its_name(base: KnowledgeBase) -> None:
    learned = learn(base, "sample")
    assert list(learned.weights) == [*SIGNALS, *SILENCE]
    assert all(math.isfinite(weight) for weight in learned.weights.values())
    assert learned.fingerprint == "sample"
    assert learned.examples > len(examples_of(base)) // 2


def test_names_of_signals_differ() -> None:
    assert not SIGNALS.keys() & SILENCE.keys()


# ------------------------------------------------------------------------------------------------------ stale weights


def test_weights_of_this_knowledge_are_not_stale(tmp_path: Path) -> None:
    folder = Sample.below(tmp_path).folder
    loading.write_learned(folder, learn(loading.load(folder), loading.fingerprint(folder)))
    assert not open_mind(folder).stale


@pytest.mark.parametrize("name", ["sampledesk/no-ink.yml", "sampledesk/product.yml", "vocabulary.yml", "elsewhere.yml"])
def test_weights_of_an_earlier_knowledge_are_stale_and_used_all_the_same(tmp_path: Path, name: str) -> None:
    sample = Sample.below(tmp_path)
    loading.write_learned(sample.folder, learn(loading.load(sample.folder), loading.fingerprint(sample.folder)))
    sample.write(name, (sample.folder / name).read_text(encoding="utf-8") + "# changed\n")
    mind = open_mind(sample.folder)
    assert mind.stale
    assert mind.matcher.match("The sample printer has no ink").matches[0].entry == "sampledesk/no-ink"


# -------------------------------------------------------------------------------------- small knowledge, cross-checked


def test_weights_that_no_trial_speaks_of_stay_the_usual_ones() -> None:
    trials = [Trial(((1.0, 0.0), (0.0, 0.0)), 0)] * 20
    assert fit(trials, [0.5, 3.0], hold=1.0)[1] == pytest.approx(3.0)
    assert fit(trials, [0.5, 3.0], hold=1.0)[0] > 0.5


def test_the_examples_of_a_small_knowledge_base_move_the_usual_weights_further(tmp_path: Path) -> None:
    small = learn(loading.load(Sample.below(tmp_path).folder), "").weights
    large = loading.read_learned(data_folder("knowledge"))
    assert large is not None
    of_small, of_large = (_moved(weights) for weights in (small, large.weights))
    assert of_small > 5 * of_large > 0


def _moved(weights: Mapping[str, float]) -> float:
    return max(abs(weight - before) for weight, before in zip(weights.values(), usual(), strict=True))


def test_a_step_that_overshoots_is_taken_back() -> None:
    far = [Trial(((float(x), 1.0), (0.0, 0.0)), x % 2) for x in range(40)]
    weights = fit(far, [50.0, -50.0], hold=0.01)
    assert likelihood(far, weights) > likelihood(far, [50.0, -50.0])
    assert max(abs(weight) for weight in weights) < 100


def test_every_example_is_tried_once_by_what_the_others_teach(base: KnowledgeBase) -> None:
    found = cross_validated(base)
    texts = [item.example.text for item in found]
    for entry in base.entries.values():
        assert all(text in texts for text in entry.said)
    assert all(0.0 <= item.score <= 1.0 for item in found)
    assert {item.example.kind for item in found} >= {"said", "foreign", "talk", "near", "pasted"}


def test_a_knowledge_base_with_one_product_knows_what_a_product_is_worth(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    for name in ("samplepost/no-stamp.yml", "samplepost/product.yml"):
        (sample.folder / name).unlink()
    weights = learn(loading.load(sample.folder), "").weights
    assert weights["other product named"] < -1.0
    assert weights["error code"] > 2.0


def test_a_knowledge_base_without_examples_of_what_is_not_ours_can_be_learned(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    sample.write(
        "elsewhere.yml", "systems: []\ncode_prefixes: []\nrecord_prefixes: []\nerrors: []\ntalk: [hello there]\n"
    )
    base = loading.load(sample.folder)
    entries = {key: entry.model_copy(update={"not_this": ()}) for key, entry in base.entries.items()}
    assert learn(base.model_copy(update={"entries": entries}), "").weights
