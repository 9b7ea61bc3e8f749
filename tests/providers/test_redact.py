import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.secret import MASK, Secret
from app.providers.redact import Redactor

KEY = "$2a$04$xyl/abc+def"


@pytest.mark.parametrize(
    "text",
    [
        f"X-API-Key: {KEY}",
        f"https://host/?key={KEY}",
        "https://host/?key=%242a%2404%24xyl%2Fabc%2Bdef",
        json.dumps({"deep": [{"value": KEY}]}),
    ],
)
def test_a_given_secret_is_masked_wherever_it_stands(text: str) -> None:
    masked = Redactor(Secret(KEY))(text)
    assert MASK in masked
    assert "xyl" not in masked


@pytest.mark.parametrize(
    "name",
    [
        "access_token", "auth_token", "refresh_token", "application_token", "mfa_token", "client_secret", "password",
        "matching_id", "activation_code", "registration_code", "api_key", "fingerprint", "pin", "puk1",
    ],
)  # fmt: skip
def test_fields_known_to_be_secret_are_masked_in_json_and_forms(name: str) -> None:
    redact = Redactor()
    assert "hush" not in redact(json.dumps({name: 'hush"hush', "status": "new"}))
    assert '"status": "new"' in redact(json.dumps({name: 'hush"hush', "status": "new"}))
    assert redact(f"a=1&{name}=hush&b=2") == f"a=1&{name}={MASK}&b=2"


def test_form_names_of_super_sim_are_masked_too() -> None:
    assert redact_form("RegistrationCode=0123456789&Iccid=89") == f"RegistrationCode={MASK}&Iccid=89"
    assert redact_form("GenerateMatchingId=true") == "GenerateMatchingId=true"


def redact_form(text: str) -> str:
    return Redactor()(text)


def test_null_stays_null() -> None:
    assert Redactor()('{"matching_id": null, "pin": 1234}') == f'{{"matching_id": null, "pin": "{MASK}"}}'


@pytest.mark.parametrize("code", ["LPA:1$smdp.example$ABC-123", "lpa:1$smdp.example$ABC-123", "1$smdp.example$ABC-123"])
def test_the_matching_id_in_an_activation_code_is_masked(code: str) -> None:
    masked = Redactor()(f"code {code}$1.2.3$1 end")
    assert "ABC" not in masked
    assert "smdp.example" in masked
    assert masked.endswith("$1.2.3$1 end")


@pytest.mark.parametrize("code", ["LPA:1$smdp.example$ABC-123$$1", "LPA%3A1%24smdp.example%24ABC-123%24%241"])
def test_the_matching_id_in_an_install_link_is_masked(code: str) -> None:
    masked = Redactor()(f"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata={code}&lang=de")
    assert "ABC" not in masked
    assert "smdp.example" in masked
    assert masked.endswith("1&lang=de")


def test_the_password_of_a_proxy_is_masked() -> None:
    assert Redactor()("http://me:hush@proxy:3128/") == f"http://{MASK}@proxy:3128/"


def test_a_secret_learned_later_is_masked() -> None:
    redact = Redactor()
    redact.add(Secret("tok-123456"))
    assert redact("Bearer tok-123456") == f"Bearer {MASK}"


@settings(max_examples=60, deadline=None)
@given(st.integers(3000, 9000), st.integers(0, 6000))
def test_a_long_text_is_cut_and_shows_no_part_of_a_secret(before: int, after: int) -> None:
    masked = Redactor(Secret("SECRETSECRET"))("x" * before + "SECRETSECRET" + "y" * after)
    assert "S" not in masked
    assert len(masked) <= 4097


def test_a_short_text_without_secrets_is_left_alone() -> None:
    assert Redactor(Secret(KEY))('{"eid": "89"}') == '{"eid": "89"}'
