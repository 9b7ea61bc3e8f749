"""Looks and words of a fleet's devices."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.errors import KnownError
from app.domain.message import say
from app.station.device_values import CONNECTION_WORDS, Connection, FleetDevice
from app.station.sim_phase import SimPhase
from app.ui.i18n import translate
from app.ui.theme import Kind

_CONNECTIONS: Mapping[Connection, Kind] = MappingProxyType(
    {
        Connection.ONLINE: Kind.PASS,
        Connection.ATTACHED: Kind.RUNNING,
        Connection.OFFLINE: Kind.IDLE,
        Connection.BLOCKED: Kind.FAIL,
    }
)
_PHASES: Mapping[SimPhase, Kind] = MappingProxyType(
    {SimPhase.ACTIVE: Kind.PASS, SimPhase.SUSPENDED: Kind.WARNING, SimPhase.CHANGING: Kind.RUNNING}
)


def kind_of_connection(connection: Connection) -> Kind:
    return _CONNECTIONS.get(connection, Kind.IDLE)


def connection_word(connection: Connection) -> str:
    return translate(CONNECTION_WORDS[connection])


def kind_of_status(device: FleetDevice) -> Kind:
    """By whether it is enabled; where the provider has no such thing, by its SIM."""
    if device.enabled is None:
        return _PHASES.get(device.phase, Kind.IDLE)
    return Kind.PASS if device.enabled else Kind.WARNING


def name_of(device: FleetDevice) -> str:
    return device.name or device.iccid or device.id


def error_of(device: FleetDevice, error: KnownError) -> KnownError:
    """Says of which device, and leaves what was sent to the log of requests: for a device that is not in sight."""
    return KnownError(
        error.code, say("devices", "{name}: {action}", name=name_of(device), action=error.what), error.remedy
    )
