"""The bench: which ports there are, and one lane for each in which modules are identified and configured."""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock

from app.catalog.catalog import Catalog
from app.domain.cellular import ModuleIdentity
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Recipe
from app.domain.work import Batch, BatchKind, BatchState, Stage, Step, Unit
from app.ledger.ledger import Ledger, NewUnit
from app.modem.configure import configure
from app.modem.discovery import PortWatcher, list_ports
from app.modem.identify import identify
from app.modem.link import Link
from app.modem.progress import Identified, NetworkSeen, Progress, StepBegan, ValueSeen
from app.modem.session import AtSession, TraceLine
from app.station.events import BenchDone, BenchIdentity, BenchNetwork, BenchStep, PortsChanged, Traffic
from app.station.events import Event as StationEvent
from app.station.lane import Lanes, Pause, Task, Ticket
from app.station.settings import Settings
