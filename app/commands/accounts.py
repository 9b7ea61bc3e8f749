"""`account add`, `account test`, `account list`, `account rename`, `account remove`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.common import FAILED, REMEDIES, STATION, WRONG_USE, Output, command, sentences
from app.commands.opening import open_station
from app.commands.secrets import NO_KEYCHAIN, ask_secret, given_secret, new_secret_options, secret_options
from app.commands.words import SpokenPath, spoken, wrong_use
from app.domain.message import say
from app.domain.secret import Secret
from app.domain.work import Account, Provider

if TYPE_CHECKING:
    from app.station.account_values import AccountCheck
    from app.station.station import Station

WAYS = {"client_id": "oauth2", "username": "password"}
"""Sign-ins that follow from an option; without one of these it is the provider's usual one."""
COMMON = ("proxy", "ca_bundle", "concurrency")


@click.group()
def account() -> None:
    """Accounts at the providers."""


@account.command()
@click.argument("name")
@click.option("--provider", type=click.Choice([str(p) for p in Provider]), required=True,
              help="EMnify, Celona, or Super SIM of Twilio and KORE.")  # fmt: skip
@click.option("--url", default="", help="Base address of the API, where it is not the provider's usual one.")
@click.option("--customer-id", help="Celona: the customer.")
@click.option("--account-sid", help="Super SIM at Twilio: the account, AC…")
@click.option("--client-id", help="Super SIM at KORE: the client for OAuth2.")
@click.option("--username", help="EMnify: the user, where there is no application token.")
@click.option("--auth", type=click.Choice(["basic", "oauth2", "application_token", "password"]),
              help="How to sign in; follows from the ID that is given.")  # fmt: skip
@click.option("--token-url", help="Super SIM with OAuth2: where tokens come from, where it is not the usual place.")
@click.option("--proxy", metavar="URL", help="HTTP proxy on the way to the provider.")
@click.option("--ca-bundle", type=SpokenPath(exists=True, dir_okay=False, resolve_path=True, path_type=Path),
              help="PEM file of authorities to trust besides the usual ones.")  # fmt: skip
@click.option("--concurrency", type=click.IntRange(1, 64), metavar="N", help="Calls in flight; 8 if not given.")
@new_secret_options
@command
def add(
    out: Output, name: str, provider: str, url: str, secret_file: Path | None, secret_env: str | None, **options: Any
) -> int:
    """Add an account, or change the one of this name.

    The secret (EMnify: application token or password; Celona: API key; Super SIM: auth token or client secret) is
    asked for, or read from a file or an environment variable. It is kept in the system's keychain and nowhere else.

    \b
    simwright account add fleet --provider emnify
    simwright account add line3 --provider celona --customer-id 1234
    simwright account add twilio --provider supersim --account-sid AC…
    simwright account add kore --provider supersim --client-id …
    """
    new = _account(name, Provider(provider), url, {key: str(value) for key, value in options.items() if value})
    secret = given_secret(secret_file, secret_env)
    with open_station() as station:
        field = station.accounts.secret_fields(new)[0]
        if secret is None and station.accounts.keychain:
            secret = ask_secret(field, any(each.name == name for each in station.accounts.all()))
        station.accounts.check(new)
        station.accounts.add(new, {field: secret} if secret else {})
        kept = station.accounts.keychain
    if not kept:
        out.tell(NO_KEYCHAIN)
    out.result("account", {**_facts(new), "secret_kept": kept}, say("cli", "Account {name} added.", name=name))
    return 0


def _account(name: str, provider: Provider, url: str, options: dict[str, str]) -> Account:
    from app.providers.registry import sign_in

    auth = options.get("auth") or next((way for key, way in WAYS.items() if key in options), "")
    own = provider is not Provider.CELONA
    way = sign_in(provider, {"auth": auth} if own else {})
    possible = {*way.options, *(("auth",) if own else ()), *(("token_url",) if way.auth == "oauth2" else ()), *COMMON}
    if foreign := sorted(options.keys() - possible, key=list(options).index):
        raise wrong_use(
            say(
                "cli",
                "{option} does not go with {provider} and {auth} sign-in.",
                option=_flag(foreign[0]),
                provider=provider,
                auth=way.auth,
            )
        )
    if missing := [option for option in way.options if option not in options]:
        raise wrong_use(say("cli", "{provider} needs {option}.", provider=provider, option=_flag(missing[0])))
    return Account(name, provider, url or way.base_url, {**options, "auth": way.auth} if own else options)


def _flag(option: str) -> str:
    return "--" + option.replace("_", "-")


def _facts(each: Account) -> dict[str, object]:
    """Without the word by which EMnify knows this computer: with it no code is asked for."""
    options = {name: value for name, value in each.options.items() if name != "fingerprint"}
    return {"account": each.name, "provider": str(each.provider), "url": each.base_url, "options": options}


@account.command()
@click.argument("name")
@click.option("--mfa-code", metavar="CODE", help="EMnify: the code of 6 digits, where a sign-in asks for one.")
@secret_options
@command
def test(out: Output, name: str, mfa_code: str | None, secret_file: Path | None, secret_env: str | None) -> int:
    """Ask whether the provider takes the account's credentials.

    What is asked changes nothing there. Where EMnify sends a code by e-mail it is asked for here; this computer is
    then known for 90 days. Ends with status 1 where the provider refuses the credentials.

    \b
    simwright account test line3
    """
    secret = given_secret(secret_file, secret_env)
    with open_station() as station:
        use(station, name, secret)
        found = station.accounts.test(name)
        while found.code_needed and (code := mfa_code or _ask_code(out, found)):
            found, mfa_code = station.accounts.answer_code(name, code), None
    remedy = _NO_CODE if found.code_needed else REMEDIES["provider.key_refused"] if found.refused else found.remedy
    data = {"account": name, "ok": found.ok, "text": str(found.text), "remedy": str(remedy), "detail": found.raw}
    out.result("test", data, sentences(found.text, remedy))
    return 0 if found.ok else FAILED if found.refused else STATION


_NO_CODE = say("cli", "Test the account on a terminal, where the code is asked for, or give it with --mfa-code.")


def _ask_code(out: Output, found: "AccountCheck") -> str:
    """From the person at the terminal; empty where there is none."""
    if not sys.stdin.isatty():
        return ""
    out.tell(sentences(found.text, found.remedy if found.refused else ""))
    return str(click.prompt(spoken(say("cli", "code (empty: give up)")), default="", show_default=False, err=True))


def use(station: "Station", name: str, secret: Secret | None) -> None:
    """Raises `KnownError` where the account is unknown, or its secret is neither kept nor given."""
    if secret is not None:
        station.accounts.lend(name, secret)
    station.accounts.client(name)


@account.command(name="list")
@command
def list_(out: Output) -> int:
    """The accounts of this station."""
    with open_station() as station:
        for each in station.accounts.all():
            out.result("account", _facts(each), f"{each.name}  {each.provider}  {each.base_url}")
    return 0


@account.command()
@click.argument("name")
@click.argument("new")
@command
def rename(out: Output, name: str, new: str) -> int:
    """Give an account another name.

    Its secret, what was done with it and what was chosen last keep working.

    \b
    simwright account rename line3 hall2
    """
    with open_station() as station:
        station.rename_account(name, new)
    out.result(
        "account",
        {"account": new, "before": name},
        say("cli", "Account {name} is now named {new}.", name=name, new=new),
    )
    return 0


@account.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Remove it though unfinished batches need it.")
@command
def remove(out: Output, name: str, yes: bool) -> int:
    """Remove an account and its secret.

    What was done with it stays in the history. Unfinished batches cannot be resumed without it, so it is removed with
    --yes only; never while a call is not settled or waits for the network.
    """
    with open_station() as station:
        needs = station.accounts.needs(station.accounts.get(name).name)
        if needs.batches and not yes:
            out.tell(say("cli", "Unfinished batches need {name}: {names}.", name=name, names=", ".join(needs.batches)))
            out.tell(say("cli", "Nothing was removed. Resume them first, or give --yes."))
            return WRONG_USE
        station.accounts.remove(name)
    out.result("account", {"account": name, "removed": True}, say("cli", "Account {name} removed.", name=name))
    return 0


COMMANDS = (account,)
