"""Twilio Super SIM v1, now KORE Super SIM: the same resources under both addresses (twilio-oai, supersim v1)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, TypeVar
from urllib.parse import quote

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import Secret
from app.providers.reply import Answer, Fields, bare_host
from app.providers.retry import QUICK
from app.providers.transport import Ask, Transport

T = TypeVar("T")

PAGE_SIZE = 200


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


@dataclass(frozen=True, slots=True)
class Sim:
    """`status` is the provider's own word: new, ready, active, inactive, `scheduled` while a change is carried out."""

    sid: str
    status: str
    unique_name: str
    iccid: str
    fleet_sid: str
    date_created: datetime | None
    date_updated: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "Sim":
        return cls(
            sid=fields.need("sid"),
            status=fields.text("status"),
            unique_name=fields.text("unique_name"),
            iccid=fields.text("iccid"),
            fleet_sid=fields.text("fleet_sid"),
            date_created=fields.time("date_created"),
            date_updated=fields.time("date_updated"),
        )


@dataclass(frozen=True, slots=True)
class Fleet:
    sid: str
    unique_name: str
    data_enabled: bool | None
    data_limit: int | None
    """Megabytes for each Sim in a billing period."""
    network_access_profile_sid: str

    @classmethod
    def read(cls, fields: Fields) -> "Fleet":
        return cls(
            sid=fields.need("sid"),
            unique_name=fields.text("unique_name"),
            data_enabled=fields.flag("data_enabled"),
            data_limit=fields.whole("data_limit"),
            network_access_profile_sid=fields.text("network_access_profile_sid"),
        )


class SuperSim:
    """Client of one account; any number of threads may use it. Errors are those of `Transport`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def close(self) -> None:
        self._transport.close()

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
        self, *, eid: str | None = None, generate_matching_id: bool = False, callback_url: str | None = None
    ) -> ESimProfile:
        """Order a profile, for the device with this EID or for whoever has the matching id.

        It answers `new`; follow it with `profile()`. What both or neither would mean is not documented: ValueError.
        """
        if bool(eid) == generate_matching_id:
            raise ValueError("either an EID or a matching id")
        form = _given(Eid=eid, GenerateMatchingId="true" if generate_matching_id else None, CallbackUrl=callback_url)
        return self._post("/ESimProfiles", ESimProfile.read, form)

    def profile(self, sid: str) -> ESimProfile:
        return self._get(f"/ESimProfiles/{_segment(sid)}", _one(ESimProfile.read))

    def profiles(
        self,
        *,
        eid: str | None = None,
        sim_sid: str | None = None,
        status: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[ESimProfile]:
        return self._list("/ESimProfiles", ESimProfile.read, page_size, _given(Eid=eid, SimSid=sim_sid, Status=status))

    def sim(self, sid: str) -> Sim:
        """`sid` or unique name."""
        return self._get(f"/Sims/{_segment(sid)}", _one(Sim.read))

    def sims(
        self,
        *,
        status: str | None = None,
        fleet: str | None = None,
        iccid: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[Sim]:
        """`fleet`: sid or unique name."""
        return self._list("/Sims", Sim.read, page_size, _given(Status=status, Fleet=fleet, Iccid=iccid))

    def update_sim(
        self, sid: str, *, status: str | None = None, fleet: str | None = None, unique_name: str | None = None
    ) -> Sim:
        """Change what is given; answers `scheduled` where the change of status is carried out later (HTTP 202)."""
        form = _given(Status=status, Fleet=fleet, UniqueName=unique_name)
        return self._post(f"/Sims/{_segment(sid)}", Sim.read, form)

    def fleets(self, page_size: int = PAGE_SIZE) -> Iterator[Fleet]:
        return self._list("/Fleets", Fleet.read, page_size, {})

    def _get(self, path: str, read: Callable[[Answer], T], params: Mapping[str, str] | None = None) -> T:
        return self._transport.call(Ask(method="GET", target=path, read=read, params=params))

    def _post(self, path: str, read: Callable[[Fields], T], form: Mapping[str, str]) -> T:
        return self._transport.call(Ask(method="POST", target=path, read=_one(read), form=form, effect=True))

    def _list(self, path: str, read: Callable[[Fields], T], page_size: int, filters: Mapping[str, str]) -> Iterator[T]:
        """In the provider's order; asks for a page when it is reached."""
        page = self._get(path, _page(read), {**filters, "PageSize": str(page_size)})
        seen: set[str] = set()
        while True:
            yield from page.items
            if not page.next_url:
                return
            if page.next_url in seen:
                raise KnownError(
                    "provider.paging",
                    say("providers", "The list of {account} leads in a circle.", account=self._transport.site.account),
                    detail=page.next_url,
                )
            seen.add(page.next_url)
            page = self._get(page.next_url, _page(read))


@dataclass(frozen=True, slots=True)
class _Page(Generic[T]):
    items: list[T]
    next_url: str


def _page(read: Callable[[Fields], T]) -> Callable[[Answer], _Page[T]]:
    """The records stand under the name that `meta.key` gives."""

    def pick(answer: Answer) -> _Page[T]:
        body = answer.fields()
        meta = body.inner("meta")
        return _Page([read(row) for row in body.rows(meta.need("key"))], meta.text("next_page_url"))

    return pick


def _one(read: Callable[[Fields], T]) -> Callable[[Answer], T]:
    return lambda answer: read(answer.fields())


def _raw(answer: Answer) -> str:
    answer.fields()
    return answer.text()


def _given(**values: str | None) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}


def _segment(sid: str) -> str:
    """A unique name may hold anything; an empty one would address the list instead."""
    if not sid:
        raise ValueError("a sid or unique name is needed")
    return quote(sid, safe="")


def _with_prefix(code: str) -> Secret:
    """Super SIM leaves out the `LPA:` that a QR code begins with (GSMA SGP.22 4.1)."""
    return Secret(code if not code or code[:4].upper() == "LPA:" else f"LPA:{code}")
