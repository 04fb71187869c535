"""What the matcher makes of a text, with the signals behind it, for people who look."""

from __future__ import annotations

from typing import Any

from bot.understanding.matching import Matcher

Json = dict[str, Any]


class Explainer:
    """Explains the verdicts of one matcher."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher

    def explain(self, text: str) -> Json:
        """Give the outcome, the best candidates with what spoke for and against each, and the values that were read."""
        verdict = self._matcher.match(text)
        values = [[name, value] for match in verdict.matches for name, value in match.values.items()]
        reasons = {match.entry: match for match in verdict.matches}
        candidates = []
        for candidate in verdict.candidates:
            match = reasons.get(candidate.entry) or self._matcher.explain(text, candidate.entry)
            candidates.append(
                {
                    "entry": candidate.entry,
                    "title": self._matcher.knowledge.entries[candidate.entry].title,
                    "score": candidate.score,
                    "reason": match.reason,
                    "evidence": match.evidence,
                    "signals": self._signals(text, candidate.entry),
                }
            )
        facts = [
            ["Answered with", ", ".join(match.entry for match in verdict.matches) or "nothing"],
            *([["A code that is not ours", verdict.foreign_code]] if verdict.foreign_code else []),
            ["About Xero", "yes" if verdict.about_xero else "no"],
            ["Something is wrong", "yes" if verdict.in_trouble else "no"],
            *values,
        ]
        return {"outcome": verdict.outcome, "facts": facts, "candidates": candidates}

    def _signals(self, text: str, entry: str) -> list[Json]:
        """The signals of an entry that are worth telling, the ones that add most first."""
        reasons = self._matcher.reasons(text, entry)
        return [
            {"name": one.signal, "value": one.value, "weight": one.weight, "adds": one.points}
            for one in (reasons.signals if reasons else ())
        ]
