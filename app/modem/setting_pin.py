"""Whether the SIM asks for its PIN when it starts (TS 27.007 7.4)."""

from app.catalog.command import Action
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.recipe_values import PinWish
from app.domain.result_code import PASSWORD_WRONG, SIM_PUK, ResultError
from app.domain.secret import Secret
from app.modem.ask import Asker
from app.modem.setting import Found, Setting, Write
from app.modem.sim import check_tries, pin_wrong


class PinLock(Setting):
    name = "sim_pin"
    title = say("setting", "PIN when the SIM starts")

    def __init__(self, wish: PinWish, pin: Secret, last_try: bool) -> None:
        self.wanted = wish.value
        self._pin = pin
        self._last_try = last_try

    def read(self, asker: Asker) -> Found:
        """Nothing brings it back by itself: that would take the PIN once more."""
        has = next((row["lock"] for row in asker.rows(Action.PIN_LOCK_READ) if "lock" in row), "")
        if has == self.wanted:
            return Found(has, agrees=True)
        if not self._pin:
            raise KnownError(
                "sim.pin_wanted",
                say("sim", "Switching the PIN of the SIM on or off takes the PIN."),
                say("sim", "Enter it once on the card of this socket."),
            )
        check_tries(asker, self._last_try)
        write = Write(Action.PIN_LOCK_WRITE, {"lock": self.wanted, "pin": self._pin})
        return Found(has, agrees=False, writes=(write,))

    def write(self, asker: Asker, writes: tuple[Write, ...]) -> None:
        """Raises `PinWanted("sim.pin_wrong")` where the SIM does not take the PIN."""
        try:
            super().write(asker, writes)
        except KnownError as error:
            if ResultError.read(error.detail).code not in (PASSWORD_WRONG, SIM_PUK):
                raise
            raise pin_wrong(asker, error) from error
