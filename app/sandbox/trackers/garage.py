"""All trackers of a sandbox, found by what carries their SMS: a phone number, or a SIM at a provider."""

import threading
from collections.abc import Callable, Mapping

from app.sandbox.digits import Digits
from app.sandbox.record import Record
from app.sandbox.trackers import fleet_makers, personal_makers
from app.sandbox.trackers.tracker import Maker, Tracker

MAKERS: Mapping[str, Maker] = {maker.name: maker for maker in (*fleet_makers.MAKERS, *personal_makers.MAKERS)}

Receive = Callable[[str, str], None]
"""Takes the sender and the text."""


class Garage:
    """Trackers, and the modules that can be called by number; safe between threads."""

    def __init__(self, record: Record, digits: Digits) -> None:
        self._record = record
        self._digits = digits
        self._lock = threading.Lock()
        self._trackers: dict[str, Tracker] = {}
        self._phones: dict[str, Receive] = {}

    def add(self, maker: str, key: str = "", *, login: str = "", password: str | None = None) -> Tracker:
        """A new tracker; `key` is `emnify:<endpoint>`, the sid of a Super SIM, or empty: its own number alone.

        Raises KeyError for a maker that is not known.
        """
        made, imei = MAKERS[maker], self._digits.imei()
        secret = made.password if password is None else password
        tracker = Tracker(made, imei, self._digits.module_iccid(), f"88229{imei[4:14]}", secret, login)
        with self._lock:
            self._trackers[key or tracker.number] = self._trackers[tracker.number] = tracker
        return tracker

    def of(self, key: str) -> Tracker | None:
        with self._lock:
            return self._trackers.get(key)

    def all(self) -> tuple[Tracker, ...]:
        with self._lock:
            return tuple({id(tracker): tracker for tracker in self._trackers.values()}.values())

    def tell(self, key: str, text: str, sender: str) -> str | None:
        """What the tracker there answers, an empty text for silence; None where there is no tracker."""
        tracker = self.of(key)
        return None if tracker is None else self.hear(tracker, text, sender)

    def hear(self, tracker: Tracker, text: str, sender: str) -> str:
        before = tracker.apn
        reply = tracker.hear(text, sender)
        detail = {"maker": tracker.maker.name, "imei": tracker.imei, "text": text, "reply": reply}
        self._record.effect("trackers", "tracker.asked", **detail)
        if tracker.apn != before:
            self._record.effect("trackers", "tracker.apn", apn=tracker.apn, imei=tracker.imei, maker=tracker.maker.name)
        return reply

    def listen(self, number: str, receive: Receive) -> None:
        """A module takes texts for its number."""
        with self._lock:
            self._phones[number] = receive

    def phone(self, number: str) -> Receive | None:
        with self._lock:
            return self._phones.get(number.removeprefix("+"))
