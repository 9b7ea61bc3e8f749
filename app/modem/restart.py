"""A module that starts again: its port may vanish meanwhile, and come back under another name."""

import time
from contextlib import suppress

from app.catalog.command import Action
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.modem.ask import Asker
from app.modem.identify import read_imei
from app.modem.means import Means

_NOT_YET = {"port.gone", "port.busy", "port.denied", "port.failed", "module.silent"}
"""While the system makes the port, it may also belong to nobody, or to a program that looks at each new one."""


def restart(asker: Asker, means: Means) -> None:
    """Returns once the module answers again. Raises `KnownError` (`module.no_restart`, `module.not_back`)."""
    command = asker.commands.get(Action.REBOOT)
    if command is None:
        raise KnownError(
            "module.no_restart",
            say("module", "The module has to start again, and no command for that is known."),
            say("module", "Disconnect its power for a moment, then start this again."),
        )
    imei = read_imei(asker)
    with suppress(KnownError):  # some say OK, some are gone at once
        asker.change(Action.REBOOT)
    _wait_until_down(asker, means.pace.restart_s)
    deadline = time.monotonic() + command.back_after_s + means.pace.back_s
    while not _back(asker, means, imei):
        if time.monotonic() >= deadline:
            raise KnownError(
                "module.not_back",
                say("module", "The module did not answer after it was started again."),
                say("module", "Check its power, plug it in again, then start this again."),
                outcome=Outcome.TIMEOUT,
            )


def _wait_until_down(asker: Asker, seconds: float) -> None:
    """Until the port vanishes, the module says that it has started, or so long: before that it may still answer."""
    deadline = time.monotonic() + seconds
    with suppress(KnownError):
        while (left := deadline - time.monotonic()) > 0:
            if asker.commands.boot.intersection(asker.session.listen(left)):
                return


def _back(asker: Asker, means: Means, imei: str) -> bool:
    """Whether the same module answers: meanwhile another may have been given the name of its port."""
    session = asker.session
    try:
        if not session.gone or _reopened(asker, means):
            session.wake(tries=1)
            if (now := read_imei(asker)) == imei:
                return True
            if now:
                session.release()
    except KnownError as error:
        if error.code not in _NOT_YET:
            raise
    session.pause(means.pace.poll_s)
    return False


def _reopened(asker: Asker, means: Means) -> bool:
    """Not while the port is away: another module may have its name by then."""
    device = means.find() if means.find else asker.session.device
    if device:
        asker.session.reopen(device)
    return bool(device)
