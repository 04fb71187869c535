"""What the bot would answer, without Slack and without a database: for the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.answering.choosing import choices, language_of, no_answer, unless_untold
from bot.assembly import Mind
from bot.models import Entry, Match, Verdict
from bot.rendering.render import Answered, Notice, Renderer, Reply, SecretFound

NOWHERE = "preview"
"""The conversation that buttons would carry; a terminal shows none."""


def preview(  # noqa: PLR0913 - the last is a matter of speed alone
    templates: Path,
    mind: Mind,
    verdict: Verdict,
    text: str,
    secrets: Sequence[str],
    *,
    product: str | None = None,
    kept: Path | None = None,
) -> Reply:
    """
    The reply to a message, as somebody gets it who sends it to the bot directly. Raises TemplateError.

    `product` is the key of the one that it is about, if that was said beside it. Compiled templates are kept in the
    folder `kept`, if there is one.
    """
    renderer, knowledge = Renderer(templates, kept), mind.knowledge
    notices: tuple[Notice, ...] = language_of(text, verdict.matches)
    if secrets:
        notices += (SecretFound(tuple(secrets), public=False),)
    if verdict.outcome == "answer":
        answers = [
            Answered.of(entry, knowledge.products[entry.product], match)
            for match in verdict.matches
            for entry in [knowledge.entries[match.entry]]
        ]
        return renderer.answer(answers, NOWHERE, notices=notices)
    if unless_untold(verdict, mind.matcher.read(text), knowledge.vocabulary).outcome == "ask":
        named = {product} if product else mind.matcher.read(text).products
        return renderer.ask(choices(knowledge, verdict, named, text), NOWHERE, notices=notices)
    nothing = no_answer(mind.matcher, knowledge, verdict, text, addressed=True, product=product)
    return renderer.none(nothing, NOWHERE, notices=notices)


def entry_preview(templates: Path, mind: Mind, entry: Entry) -> Reply:
    """
    The answer to who sends the entry's code, otherwise its error text; one without these says that it has none.

    Example values stand where people's own would. Raises TemplateError.
    """
    values = {name: placeholder.example for name, placeholder in entry.placeholders.items()}
    reason = "code" if entry.codes else "error text" if entry.errors else "descriptions"
    match = Match(entry=entry.id, score=1.0, values=values, reason=reason)
    return Renderer(templates).answer([Answered.of(entry, mind.knowledge.products[entry.product], match)], NOWHERE)
