"""`concierge extract`: lines of JSON in, the details for a ticket out."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from bot.commandline.cli import Terminal, parser
from bot.errors import CasesError

ROOT = Path(__file__).resolve().parent.parent
MESSAGE = {
    "id": "one",
    "text": "Report 70112233 failed at 11:30: XERO01 Error",
    "posted_at": "2026-11-18T12:00:00+11:00",
    "tz": "Australia/Sydney",
}


def run(tmp_path: Path, *lines: str) -> list[dict[str, Any]]:
    """What the command writes for these lines."""
    config = tmp_path / "concierge.yml"
    config.write_text(f"knowledge: {ROOT / 'knowledge'}\n", encoding="utf-8")
    terminal = Terminal(StringIO("\n".join(lines)), StringIO(), StringIO())
    arguments = parser().parse_args(["--config", str(config), "extract"])
    assert arguments.run(arguments, terminal) == 0
    assert isinstance(terminal.stdout, StringIO)
    return [json.loads(line) for line in terminal.stdout.getvalue().splitlines()]


def test_details_come_out_with_their_evidence(tmp_path: Path) -> None:
    assert run(tmp_path, json.dumps(MESSAGE)) == [
        {
            "id": "one",
            "report_id": "70112233",
            "report_name": None,
            "attempted_at": "2026-11-18T11:30:00+11:00",
            "organization": None,
            "error_text": "XERO01 Error",
            "evidence": {
                "report_id": {"said": "70112233", "start": 7, "end": 15},
                "attempted_at": {"said": "11:30", "start": 26, "end": 31},
                "error_text": {"said": "XERO01 Error", "start": 33, "end": 45},
            },
            "records": [{"kind": "report", "number": "70112233"}],
        }
    ]


def test_lines_keep_their_order_and_empty_ones_are_skipped(tmp_path: Path) -> None:
    lines = [json.dumps({**MESSAGE, "id": name}) for name in ("b", "a", "c")]
    assert [line["id"] for line in run(tmp_path, lines[0], "", lines[1], "  ", lines[2])] == ["b", "a", "c"]
    assert run(tmp_path, "") == []


def test_the_locale_says_which_comes_first_the_day_or_the_month(tmp_path: Path) -> None:
    told = {**MESSAGE, "tz": "America/New_York", "text": "XERO01 on report 70112233, exported 5/6/2026"}
    by_zone, by_locale = run(tmp_path, json.dumps(told), json.dumps({**told, "locale": "en-GB"}))
    assert (by_zone["attempted_at"], by_locale["attempted_at"]) == ("2026-05-06", "2026-06-05")


def test_a_time_without_an_offset_is_one_in_the_zone(tmp_path: Path) -> None:
    (line,) = run(tmp_path, json.dumps({**MESSAGE, "posted_at": "2026-11-18T12:00:00", "text": "XERO01 an hour ago"}))
    assert line["attempted_at"] == "2026-11-18T11:00:00+11:00"


def test_a_line_may_begin_with_the_mark_of_its_encoding(tmp_path: Path) -> None:
    assert run(tmp_path, f"\ufeff{json.dumps(MESSAGE)}") == run(tmp_path, json.dumps(MESSAGE))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("nonsense", 'this is not a message as JSON, such as {"id": "1", "text": "The sync failed.", "posted_at": '),
        ('{"id": "a"}', "for the key `text` is missing."),
        (json.dumps({**MESSAGE, "tz": "Sydney"}), "there is no time zone 'Sydney'"),
        (json.dumps({**MESSAGE, "tz": "../etc/passwd"}), "there is no time zone"),
        (json.dumps({**MESSAGE, "posted_at": "yesterday"}), "the key `posted_at` must be a date with a time"),
        (json.dumps({**MESSAGE, "posted_at": "yesterday"}), "or without the offset for the time in `tz`."),
        (json.dumps({**MESSAGE, "posted_at": 1763640000}), "the key `posted_at` must be a date with a time"),
        (json.dumps({**MESSAGE, "posted_at": "1763640000"}), "the key `posted_at` must be a date with a time"),
        (json.dumps({**MESSAGE, "posted_at": -5}), "the key `posted_at` must be a date with a time"),
        (
            json.dumps({**MESSAGE, "posted_at": "9999-12-31T00:00:00Z"}),
            "the key `posted_at` cannot be used: a message is written after 1970 and before 9000.",
        ),
        (json.dumps({**MESSAGE, "posted_at": "0001-01-01T00:00:00Z"}), "a message is written after 1970"),
    ],
)
def test_a_line_that_is_no_message_is_named(tmp_path: Path, line: str, named: str) -> None:
    with pytest.raises(CasesError, match="standard input, line 2") as caught:
        run(tmp_path, json.dumps(MESSAGE), line)
    assert named in str(caught.value)
