"""Asks the makers' release service for the newest version of the program.

The answer is that of the GitHub REST API, "Get the latest release": GET /repos/{owner}/{repo}/releases/latest with
`tag_name`, `body`, `html_url`, `published_at`, `draft` and `prerelease`; 404 where there is none yet.
"""

from collections.abc import Mapping
from json import loads

import httpx

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.release import Release, plain_version
from app.providers.address import checked_url, is_loopback
from app.providers.trust import tls

MOST_BYTES = 1_000_000
_TIMEOUT = httpx.Timeout(10.0, connect=5.0)


def newest_release(address: str) -> Release | None:
    """None where nothing is given out yet, or a preview only. Raises `KnownError` (`update.…`, `account.url`).

    Nothing about the station is sent.
    """
    url = checked_url(address)
    try:
        status, body = _get(url)
    except httpx.HTTPError as error:
        raise KnownError(
            "update.unreachable",
            say("updates", "Simwright could not look for a newer version: {host} cannot be reached.", host=url.host),
            say("updates", "Try again when the computer is online."),
            f"{type(error).__name__}: {error}",
        ) from error
    if status == httpx.codes.NOT_FOUND:
        return None
    if status != httpx.codes.OK:
        raise _odd(url.host, f"{status} {body[:200]!r}")
    return _release(url.host, body)


def _get(url: httpx.URL) -> tuple[int, bytes]:
    headers = {"User-Agent": "simwright", "Accept": "application/vnd.github+json"}
    with (
        httpx.Client(verify=tls(""), timeout=_TIMEOUT, trust_env=not is_loopback(url), headers=headers) as client,
        client.stream("GET", url) as answer,
    ):
        body = b""
        for part in answer.iter_bytes():
            body += part
            if len(body) > MOST_BYTES:
                raise _odd(url.host, f"more than {MOST_BYTES} bytes")
        return answer.status_code, body


def _release(host: str, body: bytes) -> Release | None:
    try:
        data = loads(body)
    except ValueError as error:
        raise _odd(host, str(error)) from error
    if not isinstance(data, Mapping) or not isinstance(data.get("tag_name"), str):
        raise _odd(host, body[:200].decode("utf-8", "replace"))
    version = plain_version(data["tag_name"])
    if not version or data.get("draft") or data.get("prerelease"):
        return None
    page = _text(data, "html_url")
    return Release(
        version,
        _text(data, "body").replace("\r\n", "\n").strip(),
        page if page.startswith("https://") else "",  # it is handed to the browser
        _text(data, "published_at")[:10],
    )


def _text(data: Mapping[str, object], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _odd(host: str, detail: str) -> KnownError:
    return KnownError(
        "update.answer",
        say("updates", "The answer of {host} about versions cannot be understood.", host=host),
        say("updates", "Try again later."),
        detail,
    )
