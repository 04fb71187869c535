"""Why a server could not be reached, in the words of whatever the system said."""

from __future__ import annotations

import socket
import ssl

import pytest

from bot.integration.unreached import why_unreached


def expired() -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_message = "certificate has expired"
    return error


def no_tls() -> ssl.SSLError:
    error = ssl.SSLError(1, "wrong version number")
    error.reason = "WRONG_VERSION_NUMBER"
    return error


def wrapped(cause: BaseException) -> Exception:
    """As HTTP clients hand it on: an error of their own, from another, from what the system said."""
    error, inner = OSError("All connection attempts failed"), OSError("trouble")
    inner.__cause__, error.__cause__ = cause, inner
    return error


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (expired(), "its certificate cannot be trusted (certificate has expired)"),
        (no_tls(), "no TLS connection came about (wrong version number)"),
        (
            socket.gaierror(-2, "Name or service not known"),
            "its host name cannot be looked up (Name or service not known)",
        ),
        (ConnectionRefusedError(111, "refused"), "nothing listens at its address"),
        (OSError(113, "No route to host"), "the network says “No route to host”"),
        (ExceptionGroup("several", [ConnectionRefusedError(111, "refused")]), "nothing listens at its address"),
        (ValueError("something else"), ""),
    ],
)
def test_what_the_system_said_is_found_behind_what_a_client_made_of_it(cause: Exception, said: str) -> None:
    assert why_unreached(cause) == why_unreached(wrapped(cause)) == said


def test_errors_that_come_from_one_another_are_looked_at_once() -> None:
    one, other = ValueError("one"), ValueError("other")
    one.__cause__, other.__cause__ = other, one
    assert why_unreached(one) == ""
