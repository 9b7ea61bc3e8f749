"""Which authorities a connection trusts: those of the system, and a company's own."""

import ssl
from functools import lru_cache
from pathlib import Path

import httpx

from app.domain.errors import KnownError
from app.domain.message import Message, say


def tls(ca_bundle: str) -> ssl.SSLContext:
    """Certificates are always verified. `ca_bundle` is a PEM file, or empty; raises `KnownError` saying what is wrong
    with it."""
    try:
        return _context(ca_bundle, Path(ca_bundle).stat().st_mtime_ns if ca_bundle else 0)
    except ssl.SSLError as error:
        what = say("providers", "There is no certificate in the CA file {file}; it has to be PEM text.", file=ca_bundle)
        raise _unusable(what, error) from error
    except FileNotFoundError as error:
        raise _unusable(say("providers", "There is no CA file {file}.", file=ca_bundle), error) from error
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        what = say("providers", "The CA file {file} cannot be read: {reason}", file=ca_bundle, reason=reason)
        raise _unusable(what, error) from error


def _unusable(what: Message, error: Exception) -> KnownError:
    remedy = say("providers", "Choose a file with certificates, each from BEGIN CERTIFICATE to END CERTIFICATE.")
    return KnownError("account.ca_bundle", what, remedy, str(error))


@lru_cache(maxsize=8)
def _context(ca_bundle: str, _changed: int) -> ssl.SSLContext:
    """Loading the authorities takes tens of milliseconds, so clients share them until the file changes."""
    context = httpx.create_ssl_context()
    context.load_default_certs()
    if ca_bundle:
        context.load_verify_locations(cafile=ca_bundle)
    return context
