"""
Tickets by e-mail, through the SMTP server of the installation.

SMTP cannot take anything back: when the answer to a message is lost, nobody knows whether it was taken, and it is sent
again. The repeat has the same `Message-ID`, made of the ticket's key and the sender's domain, and the same `Date`;
most mail systems show two messages with one `Message-ID` as one, and ticket systems that read mail go by it, but no
standard makes them do so. This is as near to "once" as mail comes.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP as WIRE
from email.utils import format_datetime
from typing import Literal

import aiosmtplib
from pydantic import SecretStr

from bot.integration.unreached import why_unreached
from bot.privacy.secrets import redact
from bot.rendering.markup import fit
from bot.sinks.port import Change, DeliveryError, Receipt
from bot.sinks.wording import SIZES, Wording
from bot.tickets import Ticket

Security = Literal["starttls", "tls", "none"]

SECONDS = 30.0
"""How long one delivery may take altogether, from the connection to the server's answer."""

_COMMAND_SECONDS = 15.0
_GOODBYE_SECONDS = 2.0
_MAX_SAID = 200
_MAX_SUBJECT = 200
_CHECK = "If that goes on, check host, port and security in concierge.yml"
_PORTS = f"{_CHECK}; port 465 mostly goes with tls, 587 with starttls"


@dataclass(frozen=True, slots=True)
class MailServer:
    """
    A server that takes mail for sending.

    `security`: encrypted from the start (`tls`), after a command and never without it (`starttls`), or not at all.
    `context` says whose certificates to trust; None stands for the authorities that the system trusts.
    """

    host: str
    port: int
    security: Security
    username: SecretStr | None = None
    password: SecretStr | None = None
    context: ssl.SSLContext | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class EmailSink:
    """Mail from `sender` to one or several others; all are bare addresses."""

    name: str
    server: MailServer
    sender: str
    to: tuple[str, ...]
    wording: Wording
    seconds: float = SECONDS

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:  # noqa: ARG002 - the Message-ID makes it one
        """Sends the mail; its reference is the `Message-ID`. Taken for one address is delivered. See `Sink.deliver`."""
        message = self.message(ticket)
        async with self._troubles():
            refused = await self._send(message)
        note = f"{self._place()} was not taken for everybody: {self._refusals(refused)}." if refused else None
        return Receipt(str(message["Message-ID"]), None, note)

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:
        """Nothing: a ticket is one mail. See `Sink.update`."""

    def message(self, ticket: Ticket) -> EmailMessage:
        """The mail for a ticket: every time the same, but for the boundary between its parts."""
        paper = self.wording.paper(ticket, SIZES[0])
        message = EmailMessage(policy=WIRE)
        message["Subject"] = fit(f"[{ticket.label}] {paper['title'].removeprefix(f'{ticket.label}: ')}", _MAX_SUBJECT)
        message["From"] = self.sender
        message["To"] = ", ".join(self.to)
        message["Date"] = format_datetime(datetime.fromtimestamp(ticket.created_at, UTC))
        message["Message-ID"] = f"<{ticket.key}@{self.sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: automatic replies stay away
        message["X-Concierge-Ticket"] = ticket.key
        message.set_content(self.wording.text("email", paper=paper))
        message.add_alternative(self.wording.html("email", paper=paper), subtype="html")
        return message

    async def _send(self, message: EmailMessage) -> dict[str, aiosmtplib.SMTPResponse]:
        """Hands the message to the server; gives the recipients that it refused while it took others."""
        server = self.server
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            tls_context=server.context,
            timeout=_COMMAND_SECONDS,
        )
        try:
            async with asyncio.timeout(self.seconds):
                await client.connect()
                if server.username and server.password:
                    await client.login(server.username.get_secret_value(), server.password.get_secret_value())
                refused, _ = await client.send_message(message, sender=self.sender, recipients=self.to)
            with suppress(aiosmtplib.SMTPException, OSError):  # it was taken: a bad goodbye changes nothing
                await client.quit(timeout=_GOODBYE_SECONDS)
        finally:
            client.close()
        return refused

    @asynccontextmanager
    async def _troubles(self) -> AsyncIterator[None]:
        """Turns what the server and the network raise into DeliveryError."""
        try:
            yield
        except aiosmtplib.SMTPRecipientsRefused as error:
            answers = {one.recipient: aiosmtplib.SMTPResponse(one.code, one.message) for one in error.recipients}
            permanent = all(answer.code >= 500 for answer in answers.values())
            raise self._trouble(f"was refused for every address: {self._refusals(answers)}", permanent) from None
        except aiosmtplib.SMTPAuthenticationError as error:
            what = f"was refused at the login ({error.code}). Check the user name and the password of the mail server"
            raise self._trouble(what, error.code >= 500) from None
        except aiosmtplib.SMTPResponseException as error:
            if error.code == aiosmtplib.SMTPStatus.invalid_response:
                raise self._trouble(f"was not taken: what answered does not speak SMTP. {_PORTS}") from None
            raise self._trouble(f"was refused: {error.code} “{self._said(error.message)}”", error.code >= 500) from None
        except aiosmtplib.SMTPConnectTimeoutError:  # also of a server that takes the connection and says nothing
            what = f"was not sent: the server did not greet within {_COMMAND_SECONDS:g} seconds"
            raise self._trouble(f"{what}. {_PORTS}") from None
        except (aiosmtplib.SMTPTimeoutError, TimeoutError):
            raise self._trouble(f"was not taken within {self.seconds:g} seconds") from None
        except aiosmtplib.SMTPServerDisconnected:
            raise self._trouble("may not have been taken: the server closed the connection") from None
        except OSError as error:
            why = why_unreached(error)
            what = f"was not sent, because the server cannot be reached{f': {why}' if why else ''}"
            raise self._trouble(f"{what}. {_CHECK}") from None
        except aiosmtplib.SMTPException:  # the rest are things that the server does not offer
            what = "was not sent: the server offers no STARTTLS, no login, or takes no such address"
            raise self._trouble(f"{what}. Correct security, sender or to in concierge.yml", permanent=True) from None

    def _place(self) -> str:
        return f"The e-mail “{self.name}” through {self.server.host}"

    def _trouble(self, what: str, permanent: bool = False) -> DeliveryError:
        return DeliveryError(f"{self._place()} {what}.", permanent=permanent)

    def _refusals(self, refused: dict[str, aiosmtplib.SMTPResponse]) -> str:
        named: Iterable[str] = (f"{one} ({said.code} “{self._said(said.message)}”)" for one, said in refused.items())
        return fit(", ".join(named), 3 * _MAX_SAID)

    def _said(self, text: str) -> str:
        """The beginning of what the server said, without secrets, also the login, should it echo it."""
        for secret in (self.server.username, self.server.password):
            if secret and secret.get_secret_value():
                text = text.replace(secret.get_secret_value(), "…")
        return fit(redact(text).text, _MAX_SAID)
