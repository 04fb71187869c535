"""Over which proxy an address is called: the one place that decides it, for Slack and for everything else."""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from bot.config.values import is_loopback
from bot.errors import ConfigurationError

_LIKE = {"wss": "https", "ws": "http"}  # a websocket begins as a request of the Web


def proxy_for(url: str) -> str | None:
    """
    The address of the proxy over which `url` is called; None when it is called straight.

    By the variables HTTPS_PROXY, HTTP_PROXY and ALL_PROXY, and NO_PROXY for the hosts that are called straight, as the
    standard library reads them. This machine itself is never called over a proxy, which could not reach it.
    Raises ConfigurationError for a proxy of a kind that the bot cannot use.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(f"{host}:{parts.port}" if parts.port else host):
        return None
    proxies = getproxies()
    proxy = proxies.get(_LIKE.get(parts.scheme, parts.scheme)) or proxies.get("all")
    if not proxy:
        return None
    kind, named, _ = proxy.partition("://")
    if not named:
        return f"http://{proxy}"
    if kind.lower() not in {"http", "https"}:
        raise ConfigurationError(
            f"The proxy for {host} begins with {kind}://, but only one that begins with http:// or https:// can be "
            f"used. Set HTTPS_PROXY to such a one, or name {host} in NO_PROXY to do without."
        )
    return proxy
