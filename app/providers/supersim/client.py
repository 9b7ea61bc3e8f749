"""Client of one Super SIM account: profiles, Sims and Fleets; the rest in groups."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from app.domain.secret import Secret
from app.providers.ask import Ask
from app.providers.columns import Columns, each, made
from app.providers.reply import Answer, Fields, bare_host
from app.providers.retry import QUICK
from app.providers.supersim.access import NetworkAccess
from app.providers.supersim.api import PAGE_SIZE, Api, given, segment
from app.providers.supersim.commands import IpCommands, SmsCommands
from app.providers.supersim.records import Records

if TYPE_CHECKING:
    from app.providers.transport import Transport

DATA_LIMITS_MB = range(1, 2_000_001)
SIM_CHANGES = frozenset({"ready", "active", "inactive"})
"""What a Sim can be changed to: never back to new, and to ready from new alone."""
_NO_PROFILES = "83500"
"""No eSIM Profiles are available (KORE, Error dictionary)."""


@dataclass(frozen=True, slots=True)
class ESimProfile:
    """`status` is the provider's own word: new, reserving, available, downloaded, installed, failed or one of later
    days. The other fields are empty until it is available; `matching_id` and `activation_code` stay so by EID.
    """

    sid: str
    status: str
    eid: str
    iccid: str
    sim_sid: str
    smdp_plus_address: str
    """A bare host."""
    matching_id: Secret
    activation_code: Secret
    """With `LPA:` before it."""
    error_code: str
    error_message: str
    date_created: datetime | None
    date_updated: datetime | None

    @property
    def out_of_stock(self) -> bool:
        """It failed for want of profiles, which is not the device's fault."""
        return self.error_code == _NO_PROFILES

    @classmethod
    def read(cls, fields: Fields) -> "ESimProfile":
        return cls(
            sid=fields.need("sid"),
            status=fields.text("status"),
            eid=fields.text("eid"),
            iccid=fields.text("iccid"),
            sim_sid=fields.text("sim_sid"),
            smdp_plus_address=bare_host(fields.text("smdp_plus_address")),
            matching_id=fields.secret("matching_id"),
            activation_code=_with_prefix(fields.text("activation_code")),
            error_code=fields.text("error_code"),
            error_message=fields.text("error_message"),
            date_created=fields.time("date_created"),
            date_updated=fields.time("date_updated"),
        )


class Sim(NamedTuple):
    """`status` is the provider's own word: new, ready, active, inactive, `scheduled` while a change is carried out.

    New and ready are not charged. A ready one becomes active by 250 KB, 5 SMS commands or 3 months.
    """

    sid: str
    status: str
    unique_name: str
    iccid: str
    fleet_sid: str
    date_created: datetime | None
    date_updated: datetime | None

    @classmethod
    def read_all(cls, columns: Columns) -> "list[Sim]":
        return made(
            cls,
            columns.need("sid"),
            columns.text("status"),
            columns.text("unique_name"),
            columns.text("iccid"),
            columns.text("fleet_sid"),
            columns.time("date_created"),
            columns.time("date_updated"),
        )

    @classmethod
    def read(cls, fields: Fields) -> "Sim":
        return cls.read_all(Columns([fields.data]))[0]


@dataclass(frozen=True, slots=True)
class Fleet:
    sid: str
    unique_name: str
    data_enabled: bool | None
    data_limit: int | None
    """Megabytes for each Sim in a billing period."""
    network_access_profile_sid: str
    sms_commands_enabled: bool | None = None
    sms_commands_url: str = ""
    ip_commands_url: str = ""

    @classmethod
    def read(cls, fields: Fields) -> "Fleet":
        return cls(
            sid=fields.need("sid"),
            unique_name=fields.text("unique_name"),
            data_enabled=fields.flag("data_enabled"),
            data_limit=fields.whole("data_limit"),
            network_access_profile_sid=fields.text("network_access_profile_sid"),
            sms_commands_enabled=fields.flag("sms_commands_enabled"),
            sms_commands_url=fields.text("sms_commands_url"),
            ip_commands_url=fields.text("ip_commands_url"),
        )


class SuperSim:
    """Client of one account; any number of threads may use it. Errors are those of `Transport`."""

    def __init__(self, transport: "Transport") -> None:
        self._transport = transport
        self._api = api = Api(transport)
        self.access = NetworkAccess(api)
        self.sms = SmsCommands(api)
        self.ip = IpCommands(api)
        self.records = Records(api)

    def close(self) -> None:
        self._transport.close()

    def hide(self, secret: Secret) -> None:
        """Mask it from now on wherever it stands in what is logged; for a password inside a text."""
        self._transport.redact.add(secret)

    def check(self) -> str:
        """Prove the credentials by a harmless question; gives the raw answer."""
        ask = Ask(method="GET", target="/Fleets", read=_raw, params={"PageSize": "1"}, patience=QUICK)
        return self._transport.redact(self._transport.call(ask))

    def server_time(self) -> datetime:
        """The provider's clock, at most a second behind; asks for it where no answer has told it yet."""
        if self._transport.server_time() is None:
            self.check()
        return self._transport.server_time() or datetime.now(UTC)

    def create_profile(
        self,
        *,
        eid: str | None = None,
        generate_matching_id: bool = False,
        callback_url: str | None = None,
        callback_method: str | None = None,
    ) -> ESimProfile:
        """Order a profile, for the device with this EID or for whoever has the matching id.

        It answers `new`; follow it with `profile()`. What both or neither would mean is not documented: ValueError.
        """
        if bool(eid) == generate_matching_id:
            raise ValueError("either an EID or a matching id")
        form = given(
            Eid=eid,
            GenerateMatchingId=generate_matching_id or None,
            CallbackUrl=callback_url,
            CallbackMethod=callback_method if callback_url else None,
        )
        return self._api.post("/ESimProfiles", ESimProfile.read, form)

    def profile(self, sid: str) -> ESimProfile:
        return self._api.get(f"/ESimProfiles/{segment(sid)}", ESimProfile.read)

    def profiles(
        self,
        *,
        eid: str | None = None,
        sim_sid: str | None = None,
        status: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[ESimProfile]:
        filters = given(Eid=eid, SimSid=sim_sid, Status=status)
        return self._api.list("/ESimProfiles", each(ESimProfile.read), page_size, filters)

    def sim(self, sid: str) -> Sim:
        """`sid` or unique name."""
        return self._api.get(f"/Sims/{segment(sid)}", Sim.read)

    def sims(
        self,
        *,
        status: str | None = None,
        fleet: str | None = None,
        iccid: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[Sim]:
        """`fleet`: sid or unique name."""
        return self._api.list("/Sims", Sim.read_all, page_size, given(Status=status, Fleet=fleet, Iccid=iccid))

    def register_sim(self, iccid: str, registration_code: Secret) -> Sim:
        """Claim a card by what is printed on it; the Sim is `new` and not charged."""
        return self._api.post("/Sims", Sim.read, given(Iccid=iccid, RegistrationCode=registration_code.reveal()))

    def update_sim(
        self, sid: str, *, status: str | None = None, fleet: str | None = None, unique_name: str | None = None
    ) -> Sim:
        """Change what is given; answers `scheduled` where the change of status is carried out later (HTTP 202)."""
        if status is not None and status not in SIM_CHANGES:
            raise ValueError(f"a Sim cannot be changed to {status}")
        form = given(Status=status, Fleet=fleet, UniqueName=unique_name)
        return self._api.post(f"/Sims/{segment(sid)}", Sim.read, form)

    def fleet(self, sid: str) -> Fleet:
        """`sid` or unique name."""
        return self._api.get(f"/Fleets/{segment(sid)}", Fleet.read)

    def fleets(self, page_size: int = PAGE_SIZE, *, network_access_profile: str | None = None) -> Iterator[Fleet]:
        filters = given(NetworkAccessProfile=network_access_profile)
        return self._api.list("/Fleets", each(Fleet.read), page_size, filters)

    def create_fleet(
        self,
        network_access_profile: str,
        *,
        unique_name: str | None = None,
        data_enabled: bool | None = None,
        data_limit: int | None = None,
        sms_commands_enabled: bool | None = None,
        sms_commands_url: str | None = None,
        ip_commands_url: str | None = None,
    ) -> Fleet:
        """Whether data and SMS commands are enabled is settled here for good; `data_limit` in MB."""
        form = given(
            NetworkAccessProfile=network_access_profile,
            UniqueName=unique_name,
            DataEnabled=data_enabled,
            DataLimit=_limit(data_limit),
            SmsCommandsEnabled=sms_commands_enabled,
            SmsCommandsUrl=sms_commands_url,
            IpCommandsUrl=ip_commands_url,
        )
        return self._api.post("/Fleets", Fleet.read, form)

    def update_fleet(
        self,
        sid: str,
        *,
        unique_name: str | None = None,
        network_access_profile: str | None = None,
        data_limit: int | None = None,
        sms_commands_url: str | None = None,
        ip_commands_url: str | None = None,
    ) -> Fleet:
        form = given(
            UniqueName=unique_name,
            NetworkAccessProfile=network_access_profile,
            DataLimit=_limit(data_limit),
            SmsCommandsUrl=sms_commands_url,
            IpCommandsUrl=ip_commands_url,
        )
        return self._api.post(f"/Fleets/{segment(sid)}", Fleet.read, form)


def _limit(megabytes: int | None) -> int | None:
    if megabytes is not None and megabytes not in DATA_LIMITS_MB:
        raise ValueError("a data limit is 1 to 2,000,000 MB")
    return megabytes


def _raw(answer: Answer) -> str:
    answer.fields()
    return answer.text()


def _with_prefix(code: str) -> Secret:
    """Super SIM leaves out the `LPA:` that a QR code begins with (GSMA SGP.22 4.1)."""
    return Secret(code if not code or code[:4].upper() == "LPA:" else f"LPA:{code}")
