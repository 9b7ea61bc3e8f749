"""The password of a proxy, which is no part of what is written down about an account."""

from urllib.parse import urlsplit

from app.domain.secret import NO_SECRET, Secret

PROXY_PASSWORD = "proxy_password"  # noqa: S105
"""Name of this secret among those of an account."""


def without_password(url: str) -> tuple[str, Secret]:
    """The address as it may be shown and kept, and its password, as the address has it, or none."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # told where the address is used
        return url, NO_SECRET
    person, _, place = parts.netloc.rpartition("@")
    user, _, password = person.partition(":")
    if not password:
        return url, NO_SECRET
    return parts._replace(netloc=f"{user}@{place}").geturl(), Secret(password)


def with_password(url: str, password: Secret) -> str:
    """The address to be used; one without a user, or with a password of its own, stays as it is."""
    if not password:
        return url
    person, at, place = urlsplit(url.strip()).netloc.rpartition("@")
    if not at or ":" in person:
        return url
    return url.replace(f"{person}@{place}", f"{person}:{password.reveal()}@{place}", 1)
