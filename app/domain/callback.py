"""Addresses that a provider calls when something is ready."""

from urllib.parse import urlsplit

from app.domain.errors import KnownError
from app.domain.message import say

CALLBACK_METHODS = ("POST", "GET")


def check_callback(url: str) -> str:
    """Without blanks around it; empty is none. `KnownError("callback.url")` for what is no https address."""
    url = url.strip()
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        good = parts.scheme == "https" and bool(parts.hostname) and not parts.username and parts.port != 0
    except ValueError:  # a port of letters, or half a bracket
        good = False
    if not good or any(sign.isspace() for sign in url):
        raise KnownError(
            "callback.url",
            say("callback", "{url} cannot be used as a callback address.", url=url),
            say("callback", "Give one that begins with https:// and has no user name in it, or none."),
        )
    return url
