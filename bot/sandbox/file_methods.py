"""Files from the bot: uploads in the three steps that Slack has for them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.sandbox.chat_methods import bot_message, read_content
from bot.sandbox.objects import file_object, message_object
from bot.sandbox.protocol import Arguments, Caller, Method, Refusal, invalid_arguments, method
from bot.sandbox.workspace import File, Payload, World

MIMETYPES: Mapping[str, str] = {
    "csv": "text/csv",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "log": "text/plain",
    "pdf": "application/pdf",
    "png": "image/png",
    "txt": "text/plain",
    "webp": "image/webp",
}


def filetype_of(name: str) -> str:
    """What Slack calls the type of a file of this name."""
    return name.rpartition(".")[2].lower() if "." in name else "binary"


def upload_url(caller: Caller, arguments: Arguments) -> Payload:
    """Answer files.getUploadURLExternal: a file without content, and where its content goes."""
    name = arguments.required("filename")
    length = arguments.required("length")
    if not length.isdecimal() or int(length) == 0:
        raise invalid_arguments("length must be more than 0 [json-pointer:/length]")
    kind = filetype_of(name)
    file = File(
        id=caller.world.new_id("F"),
        team_id=caller.workspace.team_id,
        user=caller.workspace.bot.id,
        name=name,
        mimetype=MIMETYPES.get(kind, "application/octet-stream"),
        filetype=kind,
        mode="hosted",
        content=b"",
        created=int(caller.world.now()),
    )
    caller.world.uploads[file.id] = (file, int(length))
    return {"ok": True, "upload_url": f"{caller.world.base_url}/upload/v1/{file.id}", "file_id": file.id}


def receive(world: World, file_id: str, content: bytes) -> bool:
    """Take the content of a file that an address was given for; whether it is as long as was said."""
    file, length = world.uploads.get(file_id, (None, 0))
    if file is None or len(content) != length:
        return False
    file.content = content
    return True


def complete_upload(caller: Caller, arguments: Arguments) -> Payload:
    """Answer files.completeUploadExternal: the files are there from now on, and shared where that was asked for."""
    wanted = arguments.structure("files")
    if not isinstance(wanted, list) or not wanted or not all(isinstance(one, dict) for one in wanted):
        raise invalid_arguments("missing required field: files")
    files = [_uploaded(caller.world, one) for one in wanted]
    channel_id = arguments.text("channel_id") or arguments.text("channels")
    if channel_id:
        _share(caller, arguments, channel_id, files)
    for file in files:
        caller.world.files[file.id] = file
        del caller.world.uploads[file.id]
    return {"ok": True, "files": [file_object(caller.world, file) for file in files]}


def _uploaded(world: World, wanted: Payload) -> File:
    file, _ = world.uploads.get(str(wanted.get("id")), (None, 0))
    if file is None or not file.content:
        raise Refusal("file_not_found")
    file.name = str(wanted.get("title") or file.name)
    return file


def _share(caller: Caller, arguments: Arguments, channel_id: str, files: list[File]) -> None:
    channel = caller.joined(channel_id)
    thread_ts = arguments.text("thread_ts")
    if thread_ts:
        caller.message(channel, thread_ts, "thread_not_found")
    comment = arguments.text("initial_comment")
    content = read_content(caller.world, Arguments({"text": comment or " ", "blocks": arguments.structure("blocks")}))
    message = bot_message(caller.world, caller.workspace.team_id, channel, content)
    message.text = comment or ""
    message.files, message.subtype, message.thread_ts = files, "file_share", thread_ts
    caller.world.add_message(message)
    caller.announce(channel, message_object(caller.world, message))


METHODS: Mapping[str, Method] = {
    "files.getUploadURLExternal": method(upload_url, "filename length alt_txt alt_text snippet_type"),
    "files.completeUploadExternal": method(
        complete_upload, "files channel_id channels initial_comment thread_ts blocks"
    ),
}
