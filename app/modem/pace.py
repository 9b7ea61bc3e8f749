"""How patient the bench is."""

from dataclasses import dataclass

USUAL_RATES = (115200, 9600, 57600, 38400, 19200, 230400, 460800, 921600)
"""Baud, the commonest first."""


@dataclass(frozen=True, slots=True)
class Pace:
    poll_s: float = 1.0
    """Between two questions for the same state; an unasked report is followed at once."""
    sim_s: float = 20.0
    """How long a SIM may be busy after the module has started."""
    denied_s: float = 30.0
    """How long a refusal must last before it is believed: a module may be refused by one network and find another."""
    restart_s: float = 5.0
    """How long a module that was told to start again may go on answering."""
    back_s: float = 40.0
    """How much longer than the catalog says a start may take."""
    rates: tuple[int, ...] = USUAL_RATES
    """Tried where a module does not answer at the rate of its port."""


USUAL = Pace()
