"""The Web API over HTTP: reads the arguments, checks the token, runs the method, misbehaves when told to, records."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.sandbox import chat_methods, file_methods, list_methods, look_methods, reaction_methods, view_methods
from bot.sandbox.protocol import Arguments, Caller, Method, Refusal, invalid_arguments
from bot.sandbox.recorder import Call, Recorder
from bot.sandbox.scopes import refuse_without_scope
from bot.sandbox.trouble import Trouble, Troubles
from bot.sandbox.workspace import Channel, Payload, Workspace, World

METHODS: Mapping[str, Method] = {
    **chat_methods.METHODS,
    **file_methods.METHODS,
    **list_methods.METHODS,
    **look_methods.METHODS,
    **reaction_methods.METHODS,
    **view_methods.METHODS,
}

# Every method takes these; Bolt adds `team_id` to each call of an app that is installed for an organization.
_ALWAYS = frozenset({"token", "team_id"})


@dataclass(slots=True)
class WebApi:
    """The Web API of a world. `announce` and `open_socket` are what its methods cause outside it."""

    world: World
    recorder: Recorder
    troubles: Troubles
    app_token: str
    scopes: frozenset[str]
    announce: Callable[[Channel, Payload], None]
    open_socket: Callable[[], str]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer a request to /api/<method>."""
        name = request.match_info["method"]
        started = time.time()
        with self.recorder.under_way():
            try:
                given = await read_arguments(request)
                arguments, refusal = Arguments(given), None
            except Refusal as error:
                arguments, refusal = Arguments({}), error
            trouble = self.troubles.take(name)
            if trouble is not None and trouble.delay:
                await asyncio.sleep(trouble.delay)
            token = bearer(request) or arguments.text("token")
            status, answer = self._answer(name, token, arguments, trouble, refusal)
            workspace = self._workspace(token)
            self.recorder.add(
                Call(
                    method=name,
                    arguments={key: value for key, value in arguments.values.items() if key != "token"},
                    response=answer,
                    status=status,
                    at=started,
                    seconds=time.time() - started,
                    team_id=workspace.team_id if workspace is not None else None,
                    trouble=trouble.name if trouble is not None else None,
                )
            )
            return self._response(request, status, answer, trouble)

    def _answer(
        self, name: str, token: str | None, arguments: Arguments, trouble: Trouble | None, refusal: Refusal | None
    ) -> tuple[int, Payload]:
        if trouble is not None and trouble.retry_after is not None:
            return 429, {"ok": False, "error": "ratelimited"}
        if trouble is not None and trouble.status is not None:
            return trouble.status, {}
        if trouble is not None and trouble.error is not None:
            return 200, {"ok": False, "error": trouble.error}
        if refusal is not None:
            return 200, refusal.answer
        try:
            return 200, self.call(name, token, arguments)
        except Refusal as error:
            return 200, error.answer

    def call(self, name: str, token: str | None, arguments: Arguments) -> Payload:
        """
        Run a method.

        Raises Refusal: the method, the token or an argument is none that Slack knows, or the method refuses.
        """
        method = METHODS.get(name)
        if method is None:
            raise Refusal("unknown_method", req_method=name)
        caller = Caller(self.world, self._authorized(method, token), self.announce, self.open_socket)
        unknown = arguments.values.keys() - method.takes - _ALWAYS
        if unknown and "*" not in method.takes:
            raise invalid_arguments(*(f"unknown argument: {argument}" for argument in sorted(unknown)))
        if method.wants == "bot":
            refuse_without_scope(name, arguments, self.world, self.scopes)
        return method.run(caller, arguments)

    def _authorized(self, method: Method, token: str | None) -> Workspace:
        home = next(iter(self.world.workspaces.values()))
        if method.wants == "none":
            return home
        if not token:
            raise Refusal("not_authed")
        workspace = self._workspace(token)
        if method.wants == "app":
            if token == self.app_token:
                return home
            raise Refusal("invalid_auth" if workspace is None else "not_allowed_token_type")
        if workspace is None:
            raise Refusal("not_allowed_token_type" if token == self.app_token else "invalid_auth")
        return workspace

    def _workspace(self, token: str | None) -> Workspace | None:
        return next((one for one in self.world.workspaces.values() if one.bot_token == token), None)

    def _response(
        self, request: web.Request, status: int, answer: Payload, trouble: Trouble | None
    ) -> web.StreamResponse:
        if trouble is not None and trouble.answer_lost and request.transport is not None:
            request.transport.abort()
        if status >= 500:
            return web.Response(status=status, text="<html>Server Error</html>", content_type="text/html")
        headers = {"x-oauth-scopes": ",".join(sorted(self.scopes)), "x-slack-req-id": f"r{len(self.recorder.calls)}"}
        if trouble is not None and trouble.retry_after is not None:
            headers["Retry-After"] = str(trouble.retry_after)
        return web.json_response(answer, status=status, headers=headers)


def bearer(request: web.Request) -> str | None:
    """Give the bearer token of a request."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() or None if kind.lower() == "bearer" else None


async def read_arguments(request: web.Request) -> Payload:
    """
    Read the arguments of a call from its query and its body, a form or JSON.

    Raises Refusal: the body is no JSON although it says so (`invalid_json`, `json_not_object`).
    """
    given: dict[str, Any] = dict(request.query)
    if request.method != "POST" or not request.can_read_body:
        return given
    if request.content_type == "application/json":
        given.update(await _json_object(request))
    else:
        given.update(await request.post())
    return given


async def _json_object(request: web.Request) -> Payload:
    try:
        body = await request.json()
    except ValueError:
        raise Refusal("invalid_json") from None
    if not isinstance(body, dict):
        raise Refusal("json_not_object")
    return body
