"""`account add`, `account test`, `account list`, `account remove`."""

from typing import Any

import click

from app.commands.common import STATION, Output, command, given_secret, open_station, secret_options
from app.domain.secret import Secret
from app.domain.work import Account, Provider


@click.group()
def account() -> None:
    """Accounts at the providers."""


@account.command()
@click.argument("name")
@click.option("--provider", type=click.Choice([str(p) for p in Provider if p is not Provider.EMNIFY]), required=True)
@click.option("--url", default="", help="Base address of the API, where it is not the provider's usual one.")
@click.option(
    "--option", "options", multiple=True, metavar="KEY=VALUE", help="customer_id, account_sid, client_id, auth …"
)
@secret_options
@command
def add(out: Output, name: str, provider: str, url: str, options: tuple[str, ...], **secret: Any) -> int:
    """Add or change an account. The secret comes from a prompt, a file or an environment variable."""
    from app.providers.registry import default_url

    pairs = dict(_pair(option) for option in options)
    kind = Provider(provider)
    new = Account(name, kind, url or default_url(kind), pairs)
    with open_station() as station:
        fields = station.accounts.secret_fields(new)
        value = given_secret(secret["secret_file"], secret["secret_env"])
        if value is None:
            value = Secret(click.prompt(fields[0].replace("_", " "), hide_input=True, err=True))
        station.accounts.add(new, {fields[0]: value})
        if not station.accounts.keychain:
            click.echo("This system has no keychain: the secret is not kept. Give it with each command.", err=True)
    out.result({"account": name, "provider": provider, "url": new.base_url}, f"Account {name} added.")
    return 0


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"{text!r} is not KEY=VALUE")
    return key.strip(), value.strip()


@account.command()
@click.argument("name")
@secret_options
@command
def test(out: Output, name: str, **secret: Any) -> int:
    """Ask the provider something harmless with the account's credentials."""
    with open_station() as station:
        if (value := given_secret(secret["secret_file"], secret["secret_env"])) is not None:
            station.accounts.lend(name, value)
        found = station.accounts.test(name)
    data = {"account": name, "ok": found.ok, "text": str(found.text), "remedy": str(found.remedy)}
    out.result(data, f"{found.text} {found.remedy}".strip())
    return 0 if found.ok else STATION


@account.command(name="list")
@command
def list_(out: Output) -> int:
    """The accounts of this station."""
    with open_station() as station:
        for each in station.accounts.all():
            data = {"account": each.name, "provider": str(each.provider), "url": each.base_url}
            out.result(data, f"{each.name}  {each.provider}  {each.base_url}")
    return 0


@account.command()
@click.argument("name")
@command
def remove(out: Output, name: str) -> int:
    """Remove an account and its secret."""
    with open_station() as station:
        station.accounts.remove(name)
    out.result({"account": name, "removed": True}, f"Account {name} removed.")
    return 0


COMMANDS = (account,)
