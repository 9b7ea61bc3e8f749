"""Addresses of providers: where credentials may be sent."""

import httpx

from app.domain.message import say
from app.providers.errors import misconfigured

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def parsed(text: str) -> httpx.URL:
    """Raises `KnownError` (`account.url`)."""
    try:
        return httpx.URL(text.strip())
    except httpx.InvalidURL as error:
        raise misconfigured("account.url", say("providers", "This is not an address: {url}", url=text)) from error


def checked_url(text: str) -> httpx.URL:
    """An address credentials may be sent to: https, or http on this computer only. Raises as `parsed`."""
    url = parsed(text.strip().rstrip("/"))
    if not url.host or not (url.scheme == "https" or (url.scheme == "http" and is_loopback(url))):
        raise misconfigured("account.url", say("providers", "The address must begin with https: {url}", url=text))
    return url


def is_loopback(url: httpx.URL) -> bool:
    return url.host in _LOOPBACK


def same_origin(one: httpx.URL, other: httpx.URL) -> bool:
    """RFC 6454 5: scheme, host and port."""
    return (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)
