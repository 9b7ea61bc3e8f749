"""All simulated modules of a sandbox, served by one thread."""

from itertools import cycle, islice

from app.sandbox.modules.loop import Loop
from app.sandbox.modules.personalities import PERSONALITIES
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.provider import World


class Bench:
    def __init__(self, world: World) -> None:
        self._loop = Loop()
        names = islice(cycle(world.options.personalities), world.options.modules)
        self.ports = tuple(SimulatedPort(i, PERSONALITIES[name], world, self._loop) for i, name in enumerate(names))
        for port in self.ports:
            port.start()

    def stop(self) -> None:
        for port in self.ports:
            port.unplug()
        self._loop.stop()
