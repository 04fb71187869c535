"""Tickets by e-mail, over a real SMTP server."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import replace
from email.message import EmailMessage

import pytest
from pydantic import SecretStr

from bot.sinks.email import EmailSink, MailServer, Security
from bot.sinks.port import Change, Receipt
from bot.tickets import Ticket
from tests.loopback_smtp import PASSWORD, USER, Server
from tests.sample_tickets import HOSTILE, KEY, MADE_AT, TICKET, ticket_saying
from tests.sink_rig import SHORT, WORDING, failure

TO = ("desk@example.com", "second@example.com")
MESSAGE_ID = f"<{KEY}@bot.example.com>"
RECEIPT = Receipt(MESSAGE_ID, None)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as server:
        yield server


def sink_at(
    server: Server,
    security: Security = "none",
    context: ssl.SSLContext | None = None,
    password: str | None = None,
    seconds: float = 5.0,
) -> EmailSink:
    mail = MailServer("127.0.0.1", server.port, security, context=context)
    if password:
        mail = replace(mail, username=SecretStr(USER), password=SecretStr(password))
    return EmailSink("desk", mail, "concierge@bot.example.com", TO, WORDING, seconds)


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert isinstance(body, EmailMessage)
    return str(body.get_content())


# ------------------------------------------------------------------------------------------------------ what arrives


async def test_a_ticket_arrives_as_text_and_as_html(server: Server) -> None:
    assert await sink_at(server).deliver(TICKET, 1) == RECEIPT
    (message,) = server.box.taken
    assert server.box.recipients == [list(TO)]
    assert message["Subject"] == "[XC-1042] The account code is not known in Xero"
    assert (message["From"], message["To"]) == ("concierge@bot.example.com", ", ".join(TO))
    assert (message["Message-ID"], message["Auto-Submitted"]) == (MESSAGE_ID, "auto-generated")
    assert message["Date"].datetime.timestamp() == MADE_AT
    assert "Report ID: R00A1B2C3" in part(message, "plain")
    assert "    Account code '4110' is not a valid code." in part(message, "plain")
    assert "<strong>Report ID</strong>" in part(message, "html")


async def test_other_languages_and_long_lines_arrive_whole(server: Server) -> None:
    text = "日本語のエラー Überweisung fehlgeschlagen " * 60
    await sink_at(server).deliver(TICKET.model_copy(update={"details": ticket_saying(text).details[:1]}), 1)
    (message,) = server.box.taken
    assert text.strip() in part(message, "plain")


@pytest.mark.parametrize("text", HOSTILE)
async def test_no_value_makes_a_header_a_recipient_or_a_part(server: Server, text: str) -> None:
    await sink_at(server).deliver(ticket_saying(text), 1)
    (message,) = server.box.taken
    assert server.box.recipients == [list(TO)]
    assert [name for name, _ in message.items()] == [
        "Subject", "From", "To", "Date", "Message-ID", "Auto-Submitted", "X-Concierge-Ticket", "MIME-Version",
        "Content-Type",
    ]  # fmt: skip
    assert [one.get_content_type() for one in message.iter_parts()] == ["text/plain", "text/html"]
    assert message["Message-ID"] == MESSAGE_ID


async def test_a_line_with_a_dot_alone_does_not_end_the_mail(server: Server) -> None:
    ticket = TICKET.model_copy(
        update={"details": (TICKET.details[0].model_copy(update={"value": "one\n.\nQUIT\ntwo"}),)}
    )
    await sink_at(server).deliver(ticket, 1)
    assert "    .\n    QUIT\n    two" in part(server.box.taken[0], "plain").replace("\r\n", "\n")


@pytest.mark.parametrize("ticket", [TICKET, ticket_saying("x" * 200_000, 50)], ids=["usual", "huge"])
async def test_a_repeat_is_the_same_mail(server: Server, ticket: Ticket) -> None:
    sink = sink_at(server)
    assert await sink.deliver(ticket, 1) == await sink.deliver(ticket, 2) == RECEIPT
    first, second = server.box.taken
    assert [(name, str(value)) for name, value in first.items() if name != "Content-Type"] == [
        (name, str(value)) for name, value in second.items() if name != "Content-Type"
    ]
    assert part(first, "plain") == part(second, "plain")


# -------------------------------------------------------------------------------------------------- when it goes wrong


async def test_after_a_lost_answer_the_repeat_has_the_same_id(server: Server) -> None:
    sink = sink_at(server)
    server.box.lost = True
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert (str(error), error.permanent) == (
        "The e-mail “desk” through 127.0.0.1 may not have been taken: the server closed the connection.",
        False,
    )
    server.box.lost = False
    assert await sink.deliver(TICKET, 2) == RECEIPT
    assert [message["Message-ID"] for message in server.box.taken] == [MESSAGE_ID, MESSAGE_ID]


async def test_a_server_that_hangs_after_accepting_is_not_waited_for(server: Server) -> None:
    server.box.hang = True
    error = await failure(lambda: sink_at(server, seconds=SHORT).deliver(TICKET, 1))
    assert (str(error), error.permanent) == (
        "The e-mail “desk” through 127.0.0.1 was not taken within 0.2 seconds.",
        False,
    )
    assert len(server.box.taken) == 1


async def test_a_server_that_is_not_there_may_be_tried_again(server: Server, unused_tcp_port: int) -> None:
    sink = sink_at(server)
    error = await failure(lambda: replace(sink, server=replace(sink.server, port=unused_tcp_port)).deliver(TICKET, 1))
    assert str(error) == (
        "The e-mail “desk” through 127.0.0.1 was not sent, because the server cannot be reached: nothing listens "
        "at its address. If that goes on, check host, port and security in concierge.yml."
    )
    assert not error.permanent


@pytest.mark.parametrize(("answer", "permanent"), [("451 Try later", False), ("554 No such content", True)])
async def test_a_refused_message_is_permanent_when_the_server_says_so(
    server: Server, answer: str, permanent: bool
) -> None:
    server.box.after_data = answer
    error = await failure(lambda: sink_at(server).deliver(TICKET, 1))
    assert error.permanent is permanent
    assert f"was refused: {answer[:3]} “{answer[4:]}”" in str(error)


@pytest.mark.parametrize(("answer", "permanent"), [("450 Busy", False), ("550 Not you", True)])
async def test_a_refused_sender_is_told(server: Server, answer: str, permanent: bool) -> None:
    server.box.sender_refused = answer
    assert (await failure(lambda: sink_at(server).deliver(TICKET, 1))).permanent is permanent


async def test_one_refused_recipient_is_told_though_the_ticket_arrived(server: Server) -> None:
    server.box.refuse[TO[1]] = "550 No such person"
    receipt = await sink_at(server).deliver(TICKET, 1)
    assert receipt == Receipt(
        MESSAGE_ID,
        None,
        "The e-mail “desk” through 127.0.0.1 was not taken for everybody: second@example.com (550 “No such person”).",
    )
    assert server.box.recipients == [[TO[0]]]


@pytest.mark.parametrize(
    ("answers", "permanent"),
    [(("550 No", "550 No"), True), (("450 Later", "550 No"), False), (("450 Later", "451 Later"), False)],
)
async def test_when_every_recipient_is_refused_nothing_arrived(
    server: Server, answers: tuple[str, str], permanent: bool
) -> None:
    server.box.refuse.update(zip(TO, answers, strict=True))
    error = await failure(lambda: sink_at(server).deliver(TICKET, 1))
    assert error.permanent is permanent
    assert all(address in str(error) for address in TO)
    assert server.box.taken == []


async def test_a_long_answer_is_cut(server: Server) -> None:
    server.box.after_data = "554 " + "long " * 90
    assert len(str(await failure(lambda: sink_at(server).deliver(TICKET, 1)))) < 400


# ------------------------------------------------------------------------------------------------- TLS and the login


@pytest.mark.parametrize(("security", "implicit"), [("tls", True), ("starttls", False)])
async def test_mail_goes_over_tls_with_a_login(
    contexts: tuple[ssl.SSLContext, ssl.SSLContext], security: Security, implicit: bool
) -> None:
    shown, trusting = contexts
    async with Server(tls=shown, implicit=implicit, login=True) as server:
        assert await sink_at(server, security, trusting, PASSWORD).deliver(TICKET, 1) == RECEIPT
        assert server.logins == [True]
        assert len(server.box.taken) == 1


async def test_without_starttls_nothing_is_sent_and_no_password_told(server: Server) -> None:
    error = await failure(lambda: sink_at(server, "starttls", password=PASSWORD).deliver(TICKET, 1))
    assert error.permanent
    assert "offers no STARTTLS" in str(error)
    assert server.logins == []


@pytest.mark.parametrize(("security", "implicit"), [("tls", True), ("starttls", False)])
async def test_a_certificate_that_nobody_vouches_for_is_refused(
    contexts: tuple[ssl.SSLContext, ssl.SSLContext], security: Security, implicit: bool
) -> None:
    async with Server(tls=contexts[0], implicit=implicit, login=True) as server:
        error = await failure(lambda: sink_at(server, security, password=PASSWORD).deliver(TICKET, 1))
        assert server.logins == []
    assert "cannot be reached: its certificate cannot be trusted (self-signed certificate). If that" in str(error)
    assert not error.permanent  # one that expired is renewed, and its tickets are not lost until then


async def test_a_wrong_password_is_permanent_and_not_shown(
    contexts: tuple[ssl.SSLContext, ssl.SSLContext], caplog: pytest.LogCaptureFixture
) -> None:
    async with Server(tls=contexts[0], implicit=True, login=True) as server:
        sink = sink_at(server, "tls", contexts[1], "wrong-password-5150")
        with caplog.at_level("DEBUG", "bot"):
            error = await failure(lambda: sink.deliver(TICKET, 1))
    assert error.permanent
    assert "was refused at the login (535)" in str(error)
    assert "wrong-password-5150" not in f"{error!s} {sink!r} {caplog.text}"


@asynccontextmanager
async def scripted(answers: dict[bytes, bytes]) -> AsyncIterator[tuple[EmailSink, asyncio.Event]]:
    """A sink at a server that gives these `answers` to commands, 250 to others, and sets the event when it is left."""
    left = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with closing(writer), suppress(ConnectionError):
            writer.write(b"220 sample\r\n")
            while line := await reader.readline():
                answer = answers.get(line.split()[0], b"250 fine\r\n")
                writer.write(answer)
                if answer.startswith(b"354"):
                    await reader.readuntil(b"\r\n.\r\n")
                    writer.write(b"250 taken\r\n")
        left.set()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as raw:
        mail = MailServer("127.0.0.1", raw.sockets[0].getsockname()[1], "none", SecretStr(USER), SecretStr(PASSWORD))
        yield EmailSink("desk", mail, "concierge@bot.example.com", TO, WORDING, 5.0), left


@asynccontextmanager
async def saying(words: bytes) -> AsyncIterator[EmailSink]:
    """A sink at something that says these words, as if nobody had to be greeted, and then waits."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with closing(writer), suppress(ConnectionError):
            writer.write(words)
            await reader.read()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as raw:
        mail = MailServer("127.0.0.1", raw.sockets[0].getsockname()[1], "starttls")
        yield EmailSink("desk", mail, "concierge@bot.example.com", TO, WORDING, 5.0)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "was not taken: what answered does not speak SMTP"),
        (b"", "was not sent: the server did not greet within 0.2 seconds"),
    ],
)
async def test_what_is_no_mail_server_or_wants_tls_first_is_told_with_what_to_check(
    words: bytes, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.sinks.email._COMMAND_SECONDS", SHORT)
    async with saying(words) as sink:
        error = await failure(lambda: sink.deliver(TICKET, 1))
    assert str(error) == (
        f"The e-mail “desk” through 127.0.0.1 {what}. If that goes on, check host, port and security in "
        "concierge.yml; port 465 mostly goes with tls, 587 with starttls."
    )
    assert not error.permanent


AUTH = {b"EHLO": b"250-sample\r\n250 AUTH PLAIN\r\n", b"AUTH": b"235 welcome\r\n", b"DATA": b"354 go on\r\n"}


async def test_a_login_that_the_server_refuses_for_now_is_tried_again() -> None:
    async with scripted({**AUTH, b"AUTH": b"454 come back later\r\n"}) as (sink, _):
        error = await failure(lambda: sink.deliver(TICKET, 1))
    assert "was refused at the login (454)" in str(error)
    assert not error.permanent


async def test_a_mail_that_was_taken_is_delivered_however_the_server_says_goodbye() -> None:
    async with scripted({**AUTH, b"QUIT": b"500 what?\r\n"}) as (sink, left):
        assert await sink.deliver(TICKET, 1) == RECEIPT
        async with asyncio.timeout(60):
            await left.wait()


async def test_a_server_that_falls_silent_is_left() -> None:
    async with scripted({**AUTH, b"MAIL": b""}) as (sink, left):
        await failure(lambda: replace(sink, seconds=SHORT).deliver(TICKET, 1))
        async with asyncio.timeout(60):
            await left.wait()


async def test_a_server_that_echoes_the_login_is_not_quoted_with_it(server: Server) -> None:
    server.box.after_data = f"554 {USER} {PASSWORD} may not"
    sink = sink_at(server)
    with_login = replace(sink, server=replace(sink.server, username=SecretStr(USER), password=None))
    error = await failure(lambda: with_login.deliver(TICKET, 1))
    assert USER not in str(error)


async def test_a_secret_in_what_a_server_says_is_not_told(server: Server) -> None:
    server.box.after_data = "554 password=hunter2sample is wrong"
    error = await failure(lambda: sink_at(server).deliver(TICKET, 1))
    assert "554 “password=[removed: password] is wrong”" in str(error)


async def test_changes_are_not_mailed(server: Server) -> None:
    await sink_at(server).update(TICKET, Change(f"{KEY}:1", "resolved", "U0AGENT", MADE_AT), MESSAGE_ID, 1)
    assert server.box.taken == []
