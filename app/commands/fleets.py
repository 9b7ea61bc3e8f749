"""`fleets` and `networks`: what SIMs at Super SIM may do, and which networks they may use."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from app.commands.accounts import use
from app.commands.common import Output, command
from app.commands.opening import open_station
from app.commands.secrets import given_secret, secret_options

if TYPE_CHECKING:
    from app.providers.supersim import Fleet
    from app.providers.supersim.access import Network

ACCOUNT = click.option("--account", required=True, help="Name of the Super SIM account.")


@click.group()
def fleets() -> None:
    """Fleets at Super SIM."""


@click.group()
def networks() -> None:
    """Networks that SIMs at Super SIM may use."""


@fleets.command(name="list")
@ACCOUNT
@secret_options
@command
def list_fleets(out: Output, account: str, **secret: Any) -> int:
    """Show the fleets of an account.

    \b
    simwright fleets list --account kore
    """
    with open_station() as station:
        use(station, account, given_secret(**secret))
        for fleet in station.fleets.fleets(account):
            _print_fleet(out, fleet)
    return 0


@fleets.command()
@click.argument("name")
@ACCOUNT
@click.option("--profile", required=True, help="Its network access profile, by SID or unique name.")
@click.option("--data-limit", type=click.IntRange(1, 2_000_000), metavar="MB", help="For each SIM and month.")
@secret_options
@command
def create(out: Output, name: str, account: str, profile: str, data_limit: int | None, **secret: Any) -> int:
    """Create a fleet with a name of its own.

    \b
    simwright fleets create trackers --account kore --profile worldwide
    """
    with open_station() as station:
        use(station, account, given_secret(**secret))
        _print_fleet(out, station.fleets.create(account, name, profile, data_limit))
    return 0


@networks.command(name="list")
@ACCOUNT
@click.option("--profile", default="", help="Only those of this profile, by SID or unique name.")
@click.option("--country", default="", metavar="CODE", help="Only those of this country: DE, US …")
@secret_options
@command
def list_networks(out: Output, account: str, profile: str, country: str, **secret: Any) -> int:
    """Show the profiles, and the networks of one or all.

    \b
    simwright networks list --account kore --profile worldwide --country DE
    """
    with open_station() as station:
        use(station, account, given_secret(**secret))
        if not profile and not country:
            for each in station.fleets.profiles(account):
                out.result("profile", {"sid": each.sid, "name": each.unique_name}, f"{each.sid}  {each.unique_name}")
        for network in station.fleets.networks(account, profile, country):
            _print_network(out, network)
    return 0


@networks.command()
@click.argument("name")
@click.argument("sids", nargs=-1, required=True, metavar="NETWORK...")
@ACCOUNT
@secret_options
@command
def profile(out: Output, name: str, sids: Sequence[str], account: str, **secret: Any) -> int:
    """Create a network access profile.

    \b
    simwright networks profile nordic HW… HW… --account kore
    """
    with open_station() as station:
        use(station, account, given_secret(**secret))
        made = station.fleets.create_profile(account, name, sids)
        out.result("profile", {"sid": made.sid, "name": made.unique_name}, f"{made.sid}  {made.unique_name}")
    return 0


@networks.command()
@click.argument("profile")
@click.argument("network")
@ACCOUNT
@secret_options
@command
def add(out: Output, profile: str, network: str, account: str, **secret: Any) -> int:
    """Let the SIMs of a profile use a network.

    \b
    simwright networks add nordic HW… --account kore
    """
    return _change(out, "added", profile, network, account, secret)


@networks.command()
@click.argument("profile")
@click.argument("network")
@ACCOUNT
@secret_options
@command
def remove(out: Output, profile: str, network: str, account: str, **secret: Any) -> int:
    """Take a network away from the SIMs of a profile.

    \b
    simwright networks remove nordic HW… --account kore
    """
    return _change(out, "removed", profile, network, account, secret)


def _change(
    out: Output,
    how: str,
    profile: str,
    network: str,
    account: str,
    secret: dict[str, Any],
) -> int:
    with open_station() as station:
        use(station, account, given_secret(**secret))
        change = station.fleets.add_network if how == "added" else station.fleets.remove_network
        change(account, profile, network)
    out.result("network", {"profile": profile, "sid": network, "change": how}, f"{network} {how}: {profile}")
    return 0


def _print_fleet(out: Output, fleet: "Fleet") -> None:
    data = {"sid": fleet.sid, "name": fleet.unique_name, "profile": fleet.network_access_profile_sid,
            "data_limit_mb": fleet.data_limit, "data": fleet.data_enabled}  # fmt: skip
    limit = f"{fleet.data_limit} MB" if fleet.data_limit else ""
    words = [fleet.sid, fleet.unique_name, fleet.network_access_profile_sid, limit]
    out.result("fleet", data, "  ".join(word for word in words if word))


def _print_network(out: Output, network: "Network") -> None:
    codes = [f"{mcc}-{mnc}" for mcc, mnc in network.identifiers]
    data = {"sid": network.sid, "name": network.friendly_name, "country": network.iso_country, "codes": codes}
    out.result("network", data, f"{network.sid}  {network.iso_country}  {network.friendly_name}  {' '.join(codes)}")


COMMANDS = (fleets, networks)
