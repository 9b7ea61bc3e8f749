"""All simulated modules of a sandbox, served by one thread."""

from itertools import cycle, islice

from app.sandbox.modules.loop import Loop
from app.sandbox.modules.personalities import PERSONALITIES
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.provider import World
from app.sandbox.trackers.port import TrackerPort


class Bench:
    def __init__(self, world: World) -> None:
        self._loop = Loop()
        names = islice(cycle(world.options.personalities), world.options.modules)
        self.ports = tuple(SimulatedPort(i, PERSONALITIES[name], world, self._loop) for i, name in enumerate(names))
        for port in self.ports:
            port.start()
        trackers = [world.garage.add(maker) for maker in world.options.trackers]
        wired = [(tracker, tracker.maker.serial) for tracker in trackers]
        self.trackers = tuple(
            TrackerPort(i, tracker, serial, world, self._loop)
            for i, (tracker, serial) in enumerate((t, s) for t, s in wired if s)
        )
        for tracker_port in self.trackers:
            tracker_port.plug()

    def stop(self) -> None:
        for port in self.ports:
            port.release()
            port.close()
        for tracker_port in self.trackers:
            tracker_port.unplug()
        self._loop.stop()
