"""Why a server could not be reached, as far as the network or TLS says: a certificate, a name, or nobody there."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator


def why_unreached(error: BaseException) -> str:
    """
    What kept a connection from being made, as half a sentence about the server; empty when nothing more is known.

    HTTP and mail clients wrap what the system told them, so it is looked for among the causes of `error`.
    """
    return next((said for cause in _causes(error) if (said := _said(cause))), "")


def _said(cause: BaseException) -> str:
    match cause:
        case ssl.SSLCertVerificationError():
            return f"its certificate cannot be trusted ({cause.verify_message.rstrip('.')})"
        case ssl.SSLError(reason=str(reason)):
            return f"no TLS connection came about ({reason.replace('_', ' ').lower()})"
        case socket.gaierror():
            return f"its host name cannot be looked up ({cause.strerror})"
        case ConnectionRefusedError():
            return "nothing listens at its address"
        case OSError(errno=int(), strerror=str(reason)):
            return f"the network says “{reason}”"
        case _:
            return ""


def _causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and what it came from, down to what the system said; of several attempts, the first one."""
    seen: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and not any(cause is one for one in seen):
        seen.append(cause)
        yield cause
        first = cause.exceptions[0] if isinstance(cause, BaseExceptionGroup) else None
        cause = first or cause.__cause__ or cause.__context__
