"""Whether a request is built as Slack builds them, as far as Bolt and the listeners take that for granted."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Part = dict[str, Any]


class _Lenient(BaseModel):
    """What is named here may be missing, but not be of another kind; everything else is left alone."""

    model_config = ConfigDict(extra="ignore", strict=True)


class _Event(_Lenient):
    type: str = ""
    user: str | Part | None = None
    channel: str | Part | None = None
    team: str | Part | None = None
    item: Part | None = None


class _Action(_Lenient):
    type: str = ""
    action_id: str = ""


class _State(_Lenient):
    values: dict[str, dict[str, Part]] | None = None


class _View(_Lenient):
    type: str = ""
    callback_id: str | None = None
    state: _State | None = None


class _Body(_Lenient):
    type: str | None = None
    callback_id: str | None = None
    event: _Event = _Event()
    authorizations: list[Part] | None = None
    team: Part | None = None
    user: Part | None = None
    channel: Part | None = None
    container: Part | None = None
    message: Part | None = None
    view: _View = _View()
    actions: list[_Action] = Field(default=[_Action()], min_length=1)


def misfit(body: Part) -> str | None:
    """Where a request is not built as Slack builds them, as `event.user`; None for one that is."""
    try:
        _Body.model_validate(body)
    except ValidationError as error:
        return ".".join(map(str, error.errors(include_url=False, include_input=False)[0]["loc"]))
    return None
