"""
The page in the browser and its JSON API, served beside Slack's own addresses.

    GET  /                      the page
    GET  /page/static/<file>    its scripts and styles
    GET  /page/stream?as=U…     what that person sees, as server-sent events: first everything, then what has changed
    POST /page/do/<deed>        something that a person does (see `pagedoing`), `{"as": "U…", …}`
                                (both with `window`, a name that the page gives itself: forms are in one window alone)
    POST /page/upload           a file
    GET  /page/file/<id>        a file's content
    GET  /page/boot             what does not change: the app, the people to act as, the messages to try
    GET  /page/log/<key>        a request of the inspector, whole
    POST /page/explain          the verdict on a text, with its signals
    GET  /page/panel/<name>     a panel's content, and POST to press one of its buttons
    POST /page/again            the last message once more, after an edit of the knowledge

Only a page that this very process has served can use it: each request carries a secret that the page was served with,
and comes from this origin. The Host header is checked for every address (see `hosting.refuse_strangers`).
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox import pagelog
from bot.sandbox.manifest import Manifest
from bot.sandbox.pagedoing import DEEDS, keep_file, say
from bot.sandbox.pagestate import PICTURES, pieces
from bot.sandbox.panels import Json, Panel
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.stage import Stage
from bot.sandbox.workspace import CannotDo, NotFilled, Person

Explain = Callable[[str], Awaitable[Json]]

FOLDER = Path(__file__).with_name("page")
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
PAUSE = 0.03  # seconds in which changes come together before they are sent
HEARTBEAT = 15.0
SECRET = "X-Sandbox-Key"  # noqa: S105 - the name of a header


@dataclass(frozen=True, slots=True)
class Example:
    """A message to try: a few words about it, and the message."""

    title: str
    message: str


@dataclass(slots=True)
class Page:
    """
    The page of one sandbox.

    `explain` gives the verdict on a text and is None where no bot is in this process; `panels` are shown in their
    order, by name. `key` is the secret of this run.
    """

    slack: LoopbackSlack
    stage: Stage
    manifest: Manifest
    examples: Sequence[Example] = ()
    explain: Explain | None = None
    panels: Mapping[str, Panel] = field(default_factory=dict)
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    last_said: tuple[Person, Json] | None = None
    reloads: int = 0
    trouble: str | None = None

    def routes(self) -> list[web.RouteDef]:
        """Give the addresses of the page, for `LoopbackSlack.add_routes`."""
        return [
            web.get("/", self.index),
            web.get("/page/static/{name}", self.static),
            web.get("/page/stream", self._guarded(self.stream)),
            web.post("/page/do/{deed}", self._guarded(self.do)),
            web.post("/page/upload", self._guarded(self.upload)),
            web.get("/page/file/{file}", self._guarded(self.file)),
            web.get("/page/boot", self._guarded(self.boot)),
            web.get("/page/log/{key}", self._guarded(self.log)),
            web.post("/page/explain", self._guarded(self.explained)),
            web.get("/page/panel/{name}", self._guarded(self.panel)),
            web.post("/page/panel/{name}", self._guarded(self.press)),
            web.post("/page/again", self._guarded(self.again)),
        ]

    # ---- who may

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            given = request.headers.get(SECRET) or request.query.get("key", "")
            origin = request.headers.get("Origin")
            if not hmac.compare_digest(given.encode(), self.key.encode()):
                return _answer({"error": "This page is from an earlier run. Load it again."}, 403)
            if origin is not None and origin != f"http://{request.host}":
                return _answer({"error": "Only the sandbox's own page can do this."}, 403)
            try:
                return await handler(request)
            except NotFilled as missing:
                return _answer({"error": "Some inputs are not right yet.", "errors": missing.errors}, 409)
            except CannotDo as error:
                return _answer({"error": str(error)}, 409)

        return guarded

    def _person(self, given: Any) -> Person:
        return next((role.person for role in self.stage.roles if role.person.id == given), self.stage.roles[0].person)

    # ---- the page itself

    async def index(self, _request: web.Request) -> web.StreamResponse:
        """Serve the page, with the secret of this run in it."""
        text = (FOLDER / "index.html").read_text(encoding="utf-8").replace("{{key}}", self.key)
        return web.Response(text=text, content_type="text/html", headers=HEADERS)

    async def static(self, request: web.Request) -> web.StreamResponse:
        """Serve a script or a style."""
        path = FOLDER / request.match_info["name"]
        if path.suffix not in TYPES or path.parent != FOLDER or not path.is_file():
            return web.Response(status=404, text="Not found", headers=HEADERS)
        text = path.read_text(encoding="utf-8")
        return web.Response(text=text, content_type=TYPES[path.suffix], charset="utf-8", headers=HEADERS)

    async def boot(self, _request: web.Request) -> web.StreamResponse:
        """Give what does not change while the page is open."""
        app = self.manifest
        return _answer(
            {
                "workspace": self.slack.workspace.name,
                "address": f"https://{self.slack.workspace.domain}.slack.com/",
                "bot": self.slack.bot.id,
                "name": app.name,
                "about": app.about,
                "home": app.home,
                "commands": [{"name": c.name, "description": c.description, "usage": c.usage} for c in app.commands],
                "shortcuts": [
                    {"name": s.name, "kind": s.kind, "callback_id": s.callback_id, "description": s.description}
                    for s in app.shortcuts
                ],
                "roles": [role.person.id for role in self.stage.roles],
                "start": self.stage.watched.id,
                "examples": [{"title": one.title, "message": one.message} for one in self.examples],
                "explains": self.explain is not None,
                "panels": [{"name": name, "title": panel.title} for name, panel in self.panels.items()],
                "usergroups": list(self.slack.workspace.usergroups),
            }
        )

    # ---- what happens

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Send what a person sees, and from then on what changes, until the page goes away."""
        person = self._person(request.query.get("as"))
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):  # the page went away
            await self._send_changes(response, person, request.query.get("window", ""))
        return response

    async def _send_changes(self, response: web.StreamResponse, person: Person, window: str) -> None:
        sent: dict[str, str] = {}
        first = True
        while True:
            seen = self.slack.recorder.changes
            now = {key: json.dumps(value, ensure_ascii=False) for key, value in self._shown(person, window).items()}
            changed = {key: value for key, value in now.items() if sent.get(key) != value}
            gone = [key for key in sent if key not in now]
            if first or changed or gone:
                await response.write(_event(changed, gone, first=first))
            sent, first = now, False
            try:
                async with asyncio.timeout(HEARTBEAT):
                    await self.slack.recorder.changed_since(seen)
            except TimeoutError:
                await response.write(b": still here\n\n")
            await asyncio.sleep(PAUSE)

    def _shown(self, person: Person, window: str) -> dict[str, Any]:
        reload = {"count": self.reloads, "trouble": self.trouble}
        return pieces(self.slack, self.stage, person, window) | {"reload": reload}

    async def do(self, request: web.Request) -> web.StreamResponse:
        """Do what a person does."""
        given = await _json(request)
        deed = DEEDS.get(request.match_info["deed"])
        if deed is None:
            raise CannotDo(f"Nobody can do {request.match_info['deed']} here.")
        person = self._person(given.get("as"))
        if deed is say:
            self.last_said = (person, given)
        answer = await deed(self.slack, person, given)
        self.slack.recorder.touch()
        return _answer(answer)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """Keep a file for a message that is still to be sent."""
        part = (await request.post()).get("file")
        if not isinstance(part, web.FileField):
            raise CannotDo("The page sent no file.")
        content = part.file.read()
        person = self._person(request.query.get("as"))
        return _answer({"id": keep_file(self.slack, person, part.filename, content, part.content_type)})

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Give a file: a picture to show, anything else to save."""
        file = self.slack.world.files.get(request.match_info["file"])
        if file is None:
            return web.Response(status=404, text="Not found", headers=HEADERS)
        picture = file.mimetype in PICTURES
        headers = HEADERS if picture else {**HEADERS, "Content-Disposition": "attachment"}
        kind = file.mimetype if picture else "application/octet-stream"
        return web.Response(body=file.content, content_type=kind, headers=headers)

    # ---- beside it

    async def log(self, request: web.Request) -> web.StreamResponse:
        """Give a request of the inspector's list, whole."""
        found = pagelog.detail(self.slack, request.match_info["key"])
        return _answer(found) if found is not None else _answer({"error": "This request is not kept any more."}, 404)

    async def explained(self, request: web.Request) -> web.StreamResponse:
        """Give the verdict on a text."""
        if self.explain is None:
            raise CannotDo("The bot runs elsewhere, so its verdicts cannot be shown here.")
        given = await _json(request)
        return _answer(await self.explain(str(given.get("text") or "")))

    def _panel(self, request: web.Request) -> Panel:
        panel = self.panels.get(request.match_info["name"])
        if panel is None:
            raise CannotDo(f"There is no panel {request.match_info['name']}.")
        return panel

    async def panel(self, request: web.Request) -> web.StreamResponse:
        """Give a panel's content."""
        return _answer({"sections": await self._panel(request).read()})

    async def press(self, request: web.Request) -> web.StreamResponse:
        """Press a panel's button."""
        panel, given = self._panel(request), await _json(request)
        if panel.act is None:
            raise CannotDo("This panel has no buttons.")
        done = await panel.act(str(given.get("id") or ""), given.get("with") or {})
        self.slack.recorder.touch()
        return _answer({"note": done})

    async def again(self, _request: web.Request) -> web.StreamResponse:
        """Say the last message once more."""
        return _answer({"said": await self.say_again()})

    async def say_again(self) -> bool:
        """Let the person who spoke last say the same once more, at the same place; whether somebody has spoken."""
        if self.last_said is None:
            return False
        person, given = self.last_said
        await say(self.slack, person, given)
        self.slack.recorder.touch()
        return True

    async def reloaded(self, trouble: str | None = None) -> None:
        """Say that the bot has read its knowledge anew, or why it could not; let the last message be answered again."""
        self.reloads, self.trouble = self.reloads + 1, trouble
        self.slack.recorder.touch()
        if trouble is None:
            await self.say_again()


async def _json(request: web.Request) -> Json:
    try:
        given = await request.json()
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise CannotDo("The page sent something that is no JSON object.")
    return given


def _answer(content: Json, status: int = 200) -> web.Response:
    return web.json_response(content, status=status, headers=HEADERS)


def _event(changed: Mapping[str, str], gone: Sequence[str], *, first: bool) -> bytes:
    pairs = ",".join(f"{json.dumps(key)}:{value}" for key, value in changed.items())
    return f'data: {{"first":{json.dumps(first)},"set":{{{pairs}}},"gone":{json.dumps(gone)}}}\n\n'.encode()
