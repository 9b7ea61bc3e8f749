"""TLS is always verified; a company's authority can be trusted besides the usual ones."""

import ipaddress
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.providers.errors import NotSent, Unreachable
from app.providers.transport import Ask, Transport
from tests.providers.conftest import QuickClock, Reply, ScriptedHttp

ASK = Ask(method="POST", target="/x", read=lambda answer: answer.fields().need("sid"), form={}, effect=True)


@pytest.fixture
def pem(tmp_path: Path) -> Path:
    """A certificate for 127.0.0.1 that only itself vouches for, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "company proxy")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "server.pem"
    path.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return path


@pytest.fixture
def secure(server: ScriptedHttp, pem: Path, with_tls: Callable[[ScriptedHttp, Path], None]) -> ScriptedHttp:
    with_tls(server, pem)
    server.otherwise = lambda seen: Reply(200, {"sid": "HP1"})
    return server


def test_an_unknown_authority_is_not_trusted(
    secure: ScriptedHttp, connect: Callable[..., Transport], clock: QuickClock
) -> None:
    with pytest.raises(NotSent) as found:
        connect(secure.url.replace("http:", "https:")).call(ASK)
    assert not isinstance(found.value, Unreachable)
    assert found.value.code == "provider.tls"
    assert secure.seen == []
    assert clock.waits == []


def test_an_authority_from_the_companys_ca_file_is_trusted(
    secure: ScriptedHttp, connect: Callable[..., Transport], pem: Path
) -> None:
    assert connect(secure.url.replace("http:", "https:"), ca_bundle=str(pem)).call(ASK) == "HP1"
