"""The labelled messages by the hand that wrote them: what was found from some is measured on those of others."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.commandline.evaluation import Case

FOLDS = 5


def batch_of(case: Case) -> str:
    """The hand that wrote a case, as its id tells."""
    return re.sub(r"[-_]?\d+$", "", case.id)


def folds(batches: Iterable[str]) -> dict[str, int]:
    """Each batch in one of `FOLDS` parts."""
    return {batch: number % FOLDS for number, batch in enumerate(sorted(set(batches)))}
