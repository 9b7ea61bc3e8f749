"""Whether the SIM asks for its PIN when it starts (TS 27.007 7.4)."""

from app.catalog.command import Action
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.recipe_values import PinWish
from app.domain.secret import Secret
from app.modem.ask import Asker
from app.modem.setting import Found, Setting, Write


class PinLock(Setting):
    name = "sim_pin"
    title = say("setting", "PIN when the SIM starts")

    def __init__(self, wish: PinWish, pin: Secret) -> None:
        self.wanted = wish.value
        self._pin = pin

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
        write = Write(Action.PIN_LOCK_WRITE, {"lock": self.wanted, "pin": self._pin})
        return Found(has, agrees=False, writes=(write,))
