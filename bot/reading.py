"""The words of a message: its text and its text files, without secrets, and what has to be said about them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.errors import FileUnavailable
from bot.files import FileReader, is_picture, is_text
from bot.render import FileUnread, Notice, PictureSeen, SecretFound, TextCut
from bot.secrets import redact


@dataclass(frozen=True, slots=True)
class Words:
    """What can be read of a message, and the notices that stand above a reply to it."""

    text: str
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads messages together with their files."""

    files: FileReader

    async def read(
        self,
        text: str,
        files: Iterable[Mapping[str, Any]],
        *,
        secrets: Sequence[str] = (),
        public: bool = True,
        pictures: bool = True,
    ) -> Words:
        """
        The words of a message whose `text` holds no secrets any more; `secrets` is what was found in it.

        `public`: others read the message as well. `pictures`: that a picture cannot be read is worth a word.
        """
        parts, kinds = [text], list(secrets)
        notices: list[Notice] = []
        for file in files:
            if is_text(file) or file.get("file_access") == "check_file_info":  # of the latter nothing is told yet
                try:
                    read = await self.files.read_text(file)
                except FileUnavailable as error:
                    notices.append(FileUnread(str(file.get("name") or "file"), str(error)))
                    continue
                found = await asyncio.to_thread(redact, read.text)  # a megabyte would hold up everybody else
                parts.append(found.text)
                kinds += found.kinds
                notices += [TextCut(len(read.text))] if read.cut else []
            elif is_picture(file) and pictures:
                notices += [PictureSeen()] if PictureSeen() not in notices else []
        if kinds:
            notices.insert(0, SecretFound(tuple(dict.fromkeys(kinds)), public=public))
        return Words("\n".join(part for part in parts if part), tuple(notices))
