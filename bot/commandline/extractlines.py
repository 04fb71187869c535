"""Extraction as lines of JSON: what `concierge extract` reads and writes."""

from __future__ import annotations

import datetime as dt
import json
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from bot.commandline.jsonlines import read_as
from bot.extracting.extraction import Extraction, Extractor
from bot.extracting.found import Found

_EXAMPLE = '{"id": "1", "text": "The sync failed.", "posted_at": "2026-11-18T12:00:00+11:00", "tz": "Australia/Sydney"}'


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"there is no time zone {name!r}; one is called as in Australia/Sydney") from error
    return name


def _of_our_days(moment: dt.datetime) -> dt.datetime:
    if not 1970 <= moment.year < 9000:
        raise ValueError("a message is written after 1970 and before 9000")
    return moment


def _written_out(value: Any) -> Any:
    """Not a number, nor one as a text: it would be taken for seconds, or for thousandths of them."""
    if isinstance(value, str) and any(sign in value for sign in ":-"):
        return value
    raise PydanticCustomError("datetime_type", "no date with a time")


class Line(BaseModel):
    """A message with when it was written and the time zone of its writer; `locale` is as Slack has it, `en-AU`."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    text: str
    posted_at: Annotated[dt.datetime, BeforeValidator(_written_out), AfterValidator(_of_our_days)]
    tz: Annotated[str, AfterValidator(_known_zone)]
    locale: str | None = None


def read_line(line: str, where: str) -> Line:
    """The message in a line of JSON. Raises CasesError, which names `where`, when it is none."""
    return read_as(Line, line, where, example=_EXAMPLE)


def extract_line(extractor: Extractor, line: Line) -> Extraction:
    """The details in a message; a time of writing without an offset is one in its writer's zone."""
    zone = ZoneInfo(line.tz)
    posted_at = line.posted_at if line.posted_at.tzinfo else line.posted_at.replace(tzinfo=zone)
    return extractor.extract(line.text, posted_at=posted_at, zone=zone, locale=line.locale)


def as_line(line_id: str, extraction: Extraction) -> str:
    """
    An extraction as one line of JSON, in the shape that `concierge extract` promises.

    Beside the five details, `evidence` has the words of each and where they stand, and `records` every record.
    """
    details = {
        "report_id": extraction.report_id,
        "report_name": extraction.report_name,
        "attempted_at": extraction.attempted_at,
        "organization": extraction.organization,
        "error_text": extraction.error_text,
    }
    evidence = {
        name: {"said": one.said, "start": one.start, "end": one.end} for name, one in details.items() if one is not None
    }
    records = [{"kind": record.kind, "number": record.number.value} for record in extraction.records]
    values = {name: _value(one) for name, one in details.items()}
    return json.dumps({"id": line_id, **values, "evidence": evidence, "records": records}, ensure_ascii=False)


def _value(one: Found[Any] | None) -> str | None:
    if one is None:
        return None
    return one.value.isoformat() if isinstance(one.value, dt.date) else str(one.value)
