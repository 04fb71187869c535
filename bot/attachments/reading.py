"""The words of a message: its text, its text files and its pictures, without secrets, and what has to be said."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from bot.attachments.files import FileReader, is_picture, is_text, is_withheld
from bot.attachments.pictures import Pictures, PicturesUnreadable
from bot.errors import FileUnavailable
from bot.privacy.filenames import without_secrets
from bot.privacy.secrets import redact
from bot.rendering.render import FileUnread, Notice, PictureSeen, SecretFound, TextCut

MOST_PICTURES = 4
"""How many pictures of one message are read."""

SECONDS = 45.0
"""How long all files of one message may take together, so that an attempt at an answer has time left to post it."""

_SHOWN = 900  # characters that are shown of all pictures together


@dataclass(frozen=True, slots=True)
class PictureRead(PictureSeen):
    """
    Notice: what was read in a picture, without secrets; `named` if its name has to be said, as there are several.

    It is no reason to speak: where nobody asked, it only stands above what is said anyway.
    """

    kind: ClassVar[str] = "picture_read"
    name: str
    text: str
    named: bool = False


@dataclass(frozen=True, slots=True)
class MorePictures(PictureSeen):
    """Notice: only the first `read` pictures were read."""

    kind: ClassVar[str] = "more_pictures"
    read: int


@dataclass(frozen=True, slots=True)
class OtherFile(FileUnread):
    """
    Notice: a file is neither text nor a picture.

    It is no reason to speak: people post contracts and invoices to each other.
    """

    kind: ClassVar[str] = "other_file"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EmptyFile(FileUnread):
    """Notice: a text file has no text in it. It is no reason to speak."""

    kind: ClassVar[str] = "empty_file"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """
    What can be read of a message, and the notices that stand above a reply to it.

    `with_files`: files of it were looked at. `files` are the addresses of all of them for people, or their names.
    """

    text: str
    notices: tuple[Notice, ...]
    with_files: bool = False
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """What can be read of one file, the secrets that were left out, and what has to be said of it."""

    text: str = ""
    secrets: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """
    Reads messages together with their files; pictures only if there is something that reads `pictures`.

    `seconds` is how long all files of one message may take together.
    """

    files: FileReader
    pictures: Pictures | None = None
    seconds: float = SECONDS

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

        `public`: others read the message as well. `pictures`: its pictures are worth reading, or a word that they
        cannot be read.
        """
        end = asyncio.get_running_loop().time() + self.seconds
        clean = [without_secrets(file) for file in await asyncio.gather(*map(self.files.shown, files))]
        files = [file for file, _ in clean]
        seen = [file for file in files if _is_shown_picture(file)] if pictures else []
        texts = iter([await _in_time(self._text(file), file, end) for file in files if _is_read_as_text(file)])
        read = iter(await self._pictures(seen, end))  # behind the texts, which a slow picture must not cost
        parts = [_Part(text, (*secrets, *(kind for _, kinds in clean for kind in kinds)))]
        for file in files:
            if _is_shown_picture(file):
                parts += itertools.islice(read, 1)
            elif _is_read_as_text(file):
                parts += itertools.islice(texts, 1)
            elif _is_another(file):
                parts.append(_Part(notices=(OtherFile(_name(file)),)))
        kinds = tuple(dict.fromkeys(kind for part in parts for kind in part.secrets))
        notices = dict.fromkeys(notice for part in parts for notice in part.notices)
        found = [SecretFound(kinds, public=public)] if kinds else []
        words = "\n".join(part.text for part in parts if part.text)
        cut = [TextCut(self.files.max_bytes)] if len(words) > self.files.max_bytes else []
        shown = words[: self.files.max_bytes]
        named = (str(file.get("permalink") or file.get("name") or "") for file in files)
        return Words(shown, (*found, *notices, *cut), len(parts) > 1, tuple(one for one in named if one))

    async def _text(self, file: Mapping[str, Any]) -> _Part:
        try:
            read = await self.files.read_text(file)
        except FileUnavailable as error:
            return _unread(file, error)
        if not read.text.strip():
            return _Part(notices=(EmptyFile(_name(file)),))
        found = await asyncio.to_thread(redact, read.text, cut=read.cut)  # a megabyte would hold up everybody else
        return _Part(found.text, found.kinds, (TextCut(len(read.text)),) if read.cut else ())

    async def _pictures(self, files: Sequence[Mapping[str, Any]], end: float) -> list[_Part]:
        """What is read in each of the pictures of a message, one after the other, until `end`."""
        room = _SHOWN // max(1, min(len(files), MOST_PICTURES))
        parts = []
        for number, file in enumerate(files):
            if number >= MOST_PICTURES and self.pictures is not None:
                parts.append(_Part(notices=(MorePictures(MOST_PICTURES),)))
                continue
            parts.append(await _in_time(self._picture(file, room, named=len(files) > 1), file, end))
        return parts

    async def _picture(self, file: Mapping[str, Any], room: int, *, named: bool) -> _Part:
        if self.pictures is None:
            return _Part(notices=(PictureSeen(),))
        try:
            text = await self.pictures.read(await self.files.read_picture(file))
        except PicturesUnreadable:
            return _Part(notices=(PictureSeen(),))
        except FileUnavailable as error:
            return _unread(file, error)
        found = redact(text)
        return _Part(found.text, found.kinds, (PictureRead(_name(file), _beginning(found.text, room), named),))


def is_reason_to_speak(notices: Iterable[Notice]) -> bool:
    """Whether notices are worth a message of their own, where nobody has asked."""
    return any(not isinstance(notice, PictureRead | MorePictures | OtherFile | EmptyFile) for notice in notices)


def is_any_unread(notices: Iterable[Notice]) -> bool:
    """Whether notices say of a file that nothing could be read in it."""
    return any(_says_unread(notice) for notice in notices)


def _says_unread(notice: Notice) -> bool:
    if isinstance(notice, PictureRead):
        return not notice.text
    return isinstance(notice, PictureSeen | FileUnread) and not isinstance(notice, MorePictures)


async def _in_time(reading: Awaitable[_Part], file: Mapping[str, Any], end: float) -> _Part:
    """What `reading` a file gives, or that it took too long: `end` is a time of the event loop."""
    try:
        async with asyncio.timeout_at(end):
            return await reading
    except TimeoutError:
        late = FileUnavailable("It did not get its turn in time. Try again in a minute, or paste the text.")
        return _unread(file, late)


def _is_shown_picture(file: Mapping[str, Any]) -> bool:
    return is_picture(file) and not is_withheld(file)


def _is_read_as_text(file: Mapping[str, Any]) -> bool:
    return not _is_shown_picture(file) and (is_text(file) or is_withheld(file))


def _is_another(file: Mapping[str, Any]) -> bool:
    """Whether this is a file, and none that is looked into; of one that was deleted, Slack tells no type."""
    return not is_picture(file) and not _is_read_as_text(file) and bool(file.get("mimetype"))


def _unread(file: Mapping[str, Any], error: FileUnavailable) -> _Part:
    return _Part(notices=(FileUnread(_name(file), str(error)),))


def _name(file: Mapping[str, Any]) -> str:
    return str(file.get("name") or "file")


def _beginning(text: str, most: int) -> str:
    """`text`, or as many whole lines of it as `most` characters hold."""
    if len(text) <= most:
        return text
    lines, _, _ = text[:most].rpartition("\n")
    return f"{lines or text[:most]}\n…"
