"""The server of a loopback Slack: its routes beside the Web API's, and starting and stopping it without a trace."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox import file_methods, hooks
from bot.sandbox.protocol import Refusal
from bot.sandbox.recorder import Call, Recorder
from bot.sandbox.sockets import Sockets
from bot.sandbox.trouble import Trouble, Troubles
from bot.sandbox.webapi import WebApi, bearer
from bot.sandbox.workspace import Channel, Payload, World

LOGIN_PAGE = "<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in to Slack</body></html>"
MAX_BODY = 16 * 1024 * 1024
SHUTDOWN_SECONDS = 0.5
LOOPBACK = frozenset({"127.0.0.1", "localhost"})


@dataclass(slots=True)
class Addresses:
    """The routes that are no method of the Web API: response_urls and files."""

    world: World
    recorder: Recorder
    troubles: Troubles
    announce: Callable[[Channel, Payload], None]
    scopes: frozenset[str]

    async def respond(self, request: web.Request) -> web.StreamResponse:
        """Answer a POST to a response_url; recorded as the method `response_url`."""
        started = time.time()
        with self.recorder.under_way():
            trouble = self.troubles.take("response_url")
            body = _read_body(await request.text())
            status, answer = self._use(request.match_info["key"], body, trouble)
            arguments = body if isinstance(body, dict) else {"body": body}
            name = trouble.name if trouble is not None else None
            seconds = time.time() - started
            self.recorder.add(Call("response_url", arguments, answer, status, started, seconds, None, name))
        return web.json_response(answer, status=status) if status != 200 else web.Response(text="ok")

    def _use(self, key: str, body: Any, trouble: Trouble | None) -> tuple[int, Payload]:
        if trouble is not None and (trouble.status is not None or trouble.retry_after is not None):
            return trouble.status or 429, {"ok": False, "error": trouble.name}
        try:
            hooks.use(self.world, key, body, self.announce)
        except Refusal as refusal:
            gone = refusal.answer["error"] in {"used_url", "expired_url", "no_service"}
            return 404 if gone else 400, refusal.answer
        return 200, {"ok": True}

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Give a file to the bot's token with its scope; anybody else gets a login page, and 200, as Slack does."""
        started = time.time()
        file = self.world.files.get(request.match_info["file"].partition("-")[2])
        if file is None:
            return web.Response(status=404, text="Not found")
        workspace = self.world.workspaces[file.team_id]
        allowed = bearer(request) == workspace.bot_token and "files:read" in self.scopes
        trouble = self.troubles.take("files.download")
        status = 200 if trouble is None or trouble.status is None else trouble.status
        answer: Payload = {"ok": allowed and status == 200, "file": file.id}
        self.recorder.add(Call("files.download", {"file": file.id}, answer, status, started, 0.0, file.team_id))
        if status != 200:
            return web.Response(status=status, text="Server Error")
        if not allowed:
            return web.Response(text=LOGIN_PAGE, content_type="text/html")
        return web.Response(body=file.content, content_type=file.mimetype)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """Take the content of a file whose upload the bot has begun."""
        with self.recorder.under_way():
            if request.content_type.startswith("multipart/"):
                part = (await request.post()).get("file")
                content = part.file.read() if isinstance(part, web.FileField) else b""
            else:
                content = await request.read()
        taken = file_methods.receive(self.world, request.match_info["file"], content)
        return web.Response(status=200 if taken else 400, text=f"OK - {len(content)}" if taken else "invalid_upload")


@web.middleware
async def refuse_strangers(request: web.Request, handler: Handler) -> web.StreamResponse:
    """
    Refuse requests that were not meant for a server on this machine.

    A page from elsewhere can let its own name resolve to 127.0.0.1, and so reach this server from somebody's browser;
    its name then stands in the Host header.
    """
    host = request.host.rpartition(":")[0] or request.host
    if host not in LOOPBACK:
        return web.Response(status=421, text="This server answers to 127.0.0.1 and localhost only.")
    return await handler(request)


def _read_body(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        payload = parse_qs(text).get("payload")
        return _read_body(payload[0]) if payload else text


async def start(
    api: WebApi, addresses: Addresses, sockets: Sockets, port: int, routes: Iterable[web.RouteDef]
) -> web.AppRunner:
    """Open the server on 127.0.0.1, on a free port when `port` is 0, and tell the world its address."""
    app = web.Application(client_max_size=MAX_BODY, middlewares=[refuse_strangers])
    app.add_routes(
        [
            web.route("*", "/api/{method}", api.handle),
            web.get("/link", sockets.handle),
            web.post("/actions/{key:.+}", addresses.respond),
            web.post("/upload/v1/{file}", addresses.upload),
            web.get("/files-pri/{file}/{name:.+}", addresses.download),
            *routes,
        ]
    )
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    host, real_port = runner.addresses[0][:2]
    api.world.base_url = sockets.base_url = f"http://{host}:{real_port}"
    return runner
