"""Which events are messages of people, and what is kept of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.slack.incoming import MAX_TEXT, Message, files_of, message_of, whole_text

BOT = "U0CONCIERGE"
XERO11 = "XERO11 Sync Error: The connection to Xero has expired."
TOKEN = "xoxb-" + "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"
SECRET_PART = "AbCdEfGhIjKl"


def body(**event: Any) -> dict[str, Any]:
    """The body of a message event in a channel; `event` changes or adds fields, and None takes one away."""
    base = {
        "type": "message", "user": "U0MAYA", "channel": "C0HELP", "ts": "1700000001.000100", "team": "T0HOME",
        "channel_type": "channel", "text": XERO11,
    }  # fmt: skip
    fields = {name: value for name, value in {**base, **event}.items() if value is not None}
    return {"type": "event_callback", "team_id": "T0HOME", "event_id": "Ev01", "event": fields}


def read(**event: Any) -> Message:
    """The message in an event that is one."""
    message = message_of(body(**event), BOT)
    assert message is not None
    return message


# ------------------------------------------------------------------------------------------------- what is a message


def test_a_message_of_a_person_is_read() -> None:
    message = read()
    assert (message.team, message.channel, message.ts, message.user) == (
        "T0HOME", "C0HELP", "1700000001.000100", "U0MAYA",
    )  # fmt: skip
    assert message.text == XERO11
    assert (message.thread, message.direct, message.mention) == (None, False, False)


@pytest.mark.parametrize("subtype", [None, "file_share", "thread_broadcast"])
def test_new_messages_are_read_whatever_form_they_come_in(subtype: str | None) -> None:
    assert read(subtype=subtype).text == XERO11


SUBTYPES = """
    assistant_app_thread bot_add bot_disable bot_enable bot_message bot_remove channel_archive channel_canvas_updated
    channel_convert_to_private channel_convert_to_public channel_join channel_leave channel_name
    channel_posting_permissions channel_purpose channel_topic channel_unarchive document_mention ekm_access_denied
    file_comment file_mention group_archive group_join group_leave group_name group_purpose group_topic
    group_unarchive huddle_thread joiner_notification me_message message_changed message_deleted message_replied
    pinned_item reminder_add reply_broadcast sh_room_created tombstone unpinned_item unheard_of
"""


@pytest.mark.parametrize("subtype", SUBTYPES.split())
def test_what_is_no_new_message_is_left_alone(subtype: str) -> None:
    assert message_of(body(subtype=subtype), BOT) is None


def test_an_edit_is_left_alone_although_it_holds_a_message() -> None:
    inner = body()["event"]
    edit = body(subtype="message_changed", hidden=True, message=inner, previous_message=inner, user=None, text=None)
    assert message_of(edit, BOT) is None


def test_an_edit_in_direct_messages_is_read_as_it_stands_now() -> None:
    before = body()["event"]
    after = {**before, "text": f"Hi, {XERO11}", "edited": {"user": "U0MAYA", "ts": "1700000009.000000"}}
    changed = {"subtype": "message_changed", "hidden": True, "channel": "D0MAYA", "user": None, "text": None}
    edit = message_of(body(**changed, message=after, previous_message=before), BOT)
    assert edit is not None
    assert (edit.text, edit.again, edit.direct) == (f"Hi, {XERO11}", True, True)
    assert edit.occasion == f"{before['ts']}:1700000009.000000"
    for same in (before, {**after, "text": before["text"]}, {**after, "bot_id": "B0JIRA"}, {**after, "user": BOT}):
        assert message_of(body(**changed, message=same, previous_message=before), BOT) is None


@pytest.mark.parametrize(
    "event",
    [
        {"bot_id": "B0JIRA", "user": "U0JIRA"},
        {"bot_id": "B0JIRA", "user": None, "subtype": "bot_message"},
        {"bot_id": "B0CONCIERGE", "user": BOT},
        {"user": BOT},
        {"type": "app_mention", "bot_id": "B0JIRA", "text": f"<@{BOT}> {XERO11}"},
    ],
    ids=["another bot", "a classic integration", "the bot itself", "the bot's user", "a bot that mentions the bot"],
)
def test_bots_are_left_alone(event: dict[str, Any]) -> None:
    assert message_of(body(**event), BOT) is None


@pytest.mark.parametrize("missing", ["user", "channel", "ts"])
def test_a_message_without_an_author_a_place_or_a_time_is_left_alone(missing: str) -> None:
    assert message_of(body(**{missing: None}), BOT) is None


def test_what_slackbot_says_is_left_alone() -> None:
    assert message_of(body(user="USLACKBOT"), BOT) is None


def test_a_hidden_message_is_left_alone() -> None:
    assert message_of(body(hidden=True), BOT) is None


@pytest.mark.parametrize(
    "kind", ["reaction_added", "app_home_opened", "member_joined_channel", "message_metadata_posted"]
)
def test_other_events_are_no_messages(kind: str) -> None:
    assert message_of(body(type=kind), BOT) is None


@pytest.mark.parametrize("strange", [{}, {"event": None}, {"event": {}}, {"type": "url_verification"}])
def test_a_body_without_an_event_holds_no_message(strange: dict[str, Any]) -> None:
    assert message_of(strange, BOT) is None


# -------------------------------------------------------------------------------------------- how it was addressed


def test_a_mention_and_its_twin_are_one_message() -> None:
    said = f"<@{BOT}> {XERO11}"
    message, twin = read(text=said), read(type="app_mention", text=said, channel_type=None)
    assert message.key == twin.key
    assert message == twin
    assert message.mention


def test_the_mention_itself_is_no_part_of_the_words() -> None:
    message = read(text=f"hey <@{BOT}>, {XERO11}")
    assert BOT not in message.text
    assert XERO11 in message.text


def test_a_mention_of_somebody_else_is_no_mention() -> None:
    message = read(text=f"<@U0OMAR> {XERO11}")
    assert not message.mention
    assert "<@U0OMAR>" in message.text


def test_a_mention_event_is_a_mention_whatever_its_text_says() -> None:
    assert read(type="app_mention", text="XERO11?", channel_type=None).mention


def test_a_mention_alone_has_no_words() -> None:
    assert read(text=f"<@{BOT}>").text.strip() == ""


@pytest.mark.parametrize(
    ("event", "direct"),
    [
        ({"channel": "D0MAYA", "channel_type": "im"}, True),
        ({"channel": "D0MAYA", "channel_type": None}, True),
        ({"channel": "C0HELP", "channel_type": "channel"}, False),
        ({"channel": "C0CLOSED", "channel_type": "group"}, False),
        ({"channel": "C0SEVERAL", "channel_type": "mpim"}, False),
    ],
    ids=["direct", "direct, untold", "public", "private", "several people"],
)
def test_only_a_conversation_of_two_is_direct(event: dict[str, Any], direct: bool) -> None:
    assert read(**event).direct is direct


def test_a_reply_goes_into_the_thread_of_the_message_or_starts_one_under_it() -> None:
    assert read().reply_thread == "1700000001.000100"
    assert read(thread_ts="1700000000.000100").reply_thread == "1700000000.000100"


def test_the_same_timestamp_in_another_channel_or_workspace_is_another_message() -> None:
    elsewhere = body()
    elsewhere["team_id"] = "T0OTHER"
    there = message_of(elsewhere, BOT)
    assert there is not None
    assert len({read().key, read(channel="C0OTHER").key, there.key}) == 3


@pytest.mark.parametrize("value", [[1, None, "x"], [[1]], {"a": 1}, 5, "x"])
def test_a_message_is_read_also_where_something_else_stands_in_place_of_its_files_and_attachments(value: Any) -> None:
    message = read(files=value, attachments=value)
    assert (message.text, message.files) == (XERO11, ())
    forwarded = {"is_share": True, "text": "Some words", "files": value, "fields": value, "blocks": value}
    assert read(attachments=[forwarded]).text == f"{XERO11}\nSome words"


def test_a_message_in_a_channel_that_another_workspace_has_made_is_of_the_one_with_the_bot() -> None:
    theirs = body(team="T0PARTNER") | {"team_id": "T0PARTNER", "authorizations": [{"team_id": "T0HOME"}]}
    message = message_of(theirs, BOT)
    assert message is not None
    assert message.team == "T0HOME"


def test_without_a_workspace_in_the_envelope_that_of_the_event_counts() -> None:
    envelope = body()
    envelope["team_id"] = None
    message = message_of(envelope, BOT)
    assert message is not None
    assert message.team == "T0HOME"


# ----------------------------------------------------------------------------------------------------- what is read


@pytest.mark.parametrize("text", [None, ""])
def test_a_message_without_text_is_a_message(text: str | None) -> None:
    event = body()
    event["event"]["text"] = text
    message = message_of(event, BOT)
    assert message is not None
    assert message.text == ""


def test_a_forwarded_message_is_read_with_the_words_above_it() -> None:
    forwarded = {"is_msg_unfurl": True, "is_share": True, "text": XERO11, "fallback": "[a message]"}
    assert read(text="what is this?", attachments=[forwarded]).text == f"what is this?\n{XERO11}"


def test_a_forwarded_message_is_read_when_nothing_stands_above_it() -> None:
    assert read(text="", attachments=[{"is_share": True, "text": XERO11}]).text == XERO11


def test_a_forwarded_message_without_text_is_read_by_its_fallback() -> None:
    assert read(text="", attachments=[{"is_share": True, "fallback": XERO11}]).text == XERO11


def test_a_forwarded_message_that_is_all_blocks_is_read_by_them() -> None:
    section = {"type": "section", "text": {"type": "mrkdwn", "text": XERO11}}
    forwarded = {
        "is_share": True,
        "fallback": "[no preview available]",
        "message_blocks": [{"message": {"blocks": [section]}}],
    }
    assert read(text="", attachments=[forwarded]).text == XERO11


def test_what_slack_writes_where_nothing_can_be_shown_is_not_read() -> None:
    assert read(text="", attachments=[{"is_share": True, "fallback": "[no preview available]"}]).text == ""


def test_a_message_of_a_person_that_has_blocks_and_no_text_is_read_by_its_blocks() -> None:
    pieces = [
        {"type": "text", "text": "XERO11 Sync Error: The connection to "},
        {"type": "text", "text": "Xero", "style": {"bold": True}},
    ]
    rich = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": pieces}]}
    assert read(text="", blocks=[rich]).text == "XERO11 Sync Error: The connection to Xero"


def test_previews_of_links_and_attachments_of_others_are_not_read() -> None:
    preview = {"from_url": "https://status.example.com", "title": "Sample status", "text": XERO11}
    assert read(text="see the status page", attachments=[preview]).text == "see the status page"


def test_a_very_long_text_is_kept_in_part() -> None:
    assert len(read(text="a " * MAX_TEXT).text) <= MAX_TEXT


def test_whatever_stands_in_a_text_the_message_can_be_written_down_and_read_again() -> None:
    message = read(text="null \x00, half a pair \ud83d, \u202e turned, 😀")
    written = json.loads(json.dumps(message.model_dump(mode="json")))
    assert Message.model_validate(written) == message


# ------------------------------------------------------------------------------- all of a message, also of another app


def test_all_of_a_message_is_its_text_and_what_is_attached_to_it() -> None:
    attachments = [{"text": XERO11, "fallback": "not this"}, {"fallback": "a sample"}, {}]
    assert whole_text({"text": "alert", "attachments": attachments}) == f"alert\n{XERO11}\na sample"


def test_a_message_that_is_all_blocks_is_read_by_them_in_order() -> None:
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "Export failed"}}
    leaves = [{"type": "text", "text": XERO11}, {"type": "user", "user_id": "U0MAYA"}]
    rich = {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": leaves}]}
    assert whole_text({"text": "", "blocks": [section, rich]}) == f"Export failed\n{XERO11}"


def test_blocks_that_only_repeat_the_text_are_not_read_as_well() -> None:
    section = {"type": "section", "text": {"type": "mrkdwn", "text": XERO11}}
    assert whole_text({"text": XERO11, "blocks": [section]}) == XERO11


def test_of_a_message_of_an_app_its_blocks_are_read_where_they_say_more_than_its_text() -> None:
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "Sync failed"}},
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": XERO11},
            "accessory": {"type": "button", "text": {"text": "Mute"}},
        },
        {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Open the log"}}]},
    ]
    alert = {"bot_id": "B0SYNC", "text": "Sync failed for Acme", "blocks": blocks}
    assert whole_text(alert) == f"Sync failed for Acme\n{XERO11}"


def test_a_link_without_words_is_read_as_its_address() -> None:
    link = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": "see "}, {"type": "link", "url": "https://a.example"}],
    }
    assert whole_text({"blocks": [{"type": "rich_text", "elements": [link]}]}) == "see https://a.example"


def test_all_of_an_attachment_is_read_and_its_fallback_only_if_there_is_nothing_else() -> None:
    field = {"title": "Error", "value": XERO11, "short": False}
    attachment = {"fallback": "alert", "pretext": "Export", "title": "Acme", "text": "It failed.", "fields": [field]}
    assert whole_text({"bot_id": "B0", "attachments": [attachment]}) == f"Export\nAcme\nIt failed.\nError\n{XERO11}"
    section = {"type": "section", "text": {"type": "mrkdwn", "text": XERO11}}
    assert whole_text({"attachments": [{"fallback": "[no preview available]", "blocks": [section]}]}) == XERO11


@pytest.mark.parametrize("nothing", [{}, {"text": None, "attachments": None, "blocks": None}, {"blocks": [{}]}])
def test_a_message_with_nothing_in_it_has_no_words(nothing: dict[str, Any]) -> None:
    assert whole_text(nothing) == ""


# ---------------------------------------------------------------------------------------------------------- secrets


def kept(message: Message) -> str:
    """Everything of a message that is written down."""
    return json.dumps(message.model_dump(mode="json"))


def test_a_secret_in_the_text_is_not_kept_and_its_kind_is() -> None:
    message = read(text=f"{XERO11} our token is {TOKEN}")
    assert SECRET_PART not in kept(message)
    assert message.secrets == ("Slack token",)
    assert XERO11 in message.text


def test_a_secret_in_a_forwarded_message_is_not_kept() -> None:
    message = read(text="look", attachments=[{"is_share": True, "text": f"token {TOKEN}"}])
    assert SECRET_PART not in kept(message)
    assert message.secrets == ("Slack token",)


def test_a_secret_that_stands_across_the_cut_is_not_kept_in_part() -> None:
    message = read(text="a " * (MAX_TEXT // 2 - 20) + TOKEN)
    assert SECRET_PART not in kept(message)


def test_a_card_number_that_stands_across_the_cut_is_taken_out_and_named() -> None:
    message = read(text="a " * (MAX_TEXT // 2 - 8) + "4111 1111 1111 1111 and so on")
    assert "4111" not in kept(message)
    assert message.secrets == ("card number",)
    assert len(message.text) <= MAX_TEXT


def test_a_message_without_secrets_names_none() -> None:
    assert read().secrets == ()


# ------------------------------------------------------------------------------------------------------------ files

FILE = {
    "id": "F0LOG", "name": "export.log", "title": "export.log", "mimetype": "text/plain", "filetype": "text",
    "mode": "snippet", "size": 20_000, "url_private": "https://files.slack.com/files-pri/T0HOME-F0LOG/export.log",
    "url_private_download": "https://files.slack.com/files-pri/T0HOME-F0LOG/download/export.log",
    "file_access": "visible", "user": "U0MAYA", "permalink": "https://sample.slack.com/files/U0MAYA/F0LOG",
    "thumb_1024": "https://files.slack.com/thumb", "shares": {"public": {"C0HELP": []}}, "lines": 400,
}  # fmt: skip


def test_of_a_file_is_kept_what_it_takes_to_read_it() -> None:
    (file,) = read(subtype="file_share", files=[FILE]).files
    needed = {"name", "mimetype", "filetype", "mode", "url_private_download", "file_access", "permalink"}
    assert {name: file[name] for name in needed} == {name: FILE[name] for name in needed}


def test_a_secret_in_the_name_of_a_file_is_not_kept_and_is_named() -> None:
    called = dict.fromkeys(("name", "title"), f"pw {TOKEN}.pdf")
    address = f"https://sample.slack.com/files/U0MAYA/F0LOG/pw_{TOKEN.lower()}.pdf"
    message = read(subtype="file_share", files=[FILE | called | {"permalink": address}])
    (file,) = message.files
    assert (file["name"], file["title"]) == ("pw [removed: Slack token].pdf",) * 2
    assert file["permalink"] == "https://sample.slack.com/files/U0MAYA/F0LOG"
    assert message.secrets == ("Slack token",)


def test_of_a_file_is_not_kept_what_nobody_needs() -> None:
    (file,) = read(subtype="file_share", files=[FILE]).files
    assert not {"thumb_1024", "shares", "user", "lines"} & set(file)


def test_the_files_of_a_forwarded_message_are_read_behind_those_of_the_message() -> None:
    forwarded = {"is_share": True, "is_msg_unfurl": True, "text": "", "files": [FILE | {"name": "forwarded.log"}]}
    preview = {"from_url": "https://status.example.com", "files": [FILE | {"name": "preview.log"}]}
    event = {"files": [FILE], "attachments": [preview, forwarded]}
    assert [file["name"] for file in files_of(event)] == ["export.log", "forwarded.log"]
    assert [file["name"] for file in read(**event).files] == ["export.log", "forwarded.log"]


def test_several_files_stay_in_their_order() -> None:
    files = [FILE | {"id": f"F{n}", "name": f"{n}.log"} for n in range(3)]
    assert [file["name"] for file in read(subtype="file_share", files=files).files] == ["0.log", "1.log", "2.log"]


def test_a_file_that_must_be_asked_for_first_is_kept_as_little_as_it_is() -> None:
    (file,) = read(subtype="file_share", files=[{"id": "F0", "file_access": "check_file_info", "created": 0}]).files
    assert file == {"id": "F0", "file_access": "check_file_info"}


def test_a_message_without_files_has_none() -> None:
    event = body()
    event["event"]["files"] = None
    message = message_of(event, BOT)
    assert message is not None
    assert message.files == ()
