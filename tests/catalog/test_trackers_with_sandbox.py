"""What is composed, sent to trackers that were made from the makers' own words without the catalog."""

import pytest

from app.catalog.catalog import Catalog
from app.catalog.tracker import compose
from app.domain.tracker import Purpose, read_reply
from app.places import shipped
from app.sandbox.trackers.garage import MAKERS
from app.sandbox.trackers.tracker import Tracker

TRACKERS = Catalog.load([shipped("resources", "devices")]).trackers
PHONE = "+49173871878"
CREDENTIALS = {"user": "ada", "apn_password": "pw"}


def field(maker, password=None, login=""):
    """A tracker in the field, as its maker delivered it unless told otherwise."""
    made = MAKERS[maker]
    return Tracker(
        made, "353358017784062", "89882280", "8822912345", made.password if password is None else password, login
    )


@pytest.mark.parametrize(
    ("maker", "model", "form", "values", "theirs"),
    [
        ("Teltonika", "FMB120", "", CREDENTIALS, field("teltonika")),
        ("Teltonika", "FMB120", "", {"login": "me", "password": "s3"}, field("teltonika", "s3", "me")),
        ("Teltonika", "RUT240", "", {"password": "admin01", **CREDENTIALS}, field("teltonika-rut")),
        ("Ruptela", "HCV5", "", CREDENTIALS, field("ruptela")),
        ("Ruptela", "HCV5", "", {"password": "s3"}, field("ruptela", "s3")),
        ("Concox", "GT06N", "", CREDENTIALS, field("concox")),
        ("Concox", "TR02", "", {}, field("concox", "666666")),
        ("Coban", "GPS303F", "", CREDENTIALS, field("coban")),
        ("Meitrack", "T366", "", CREDENTIALS, field("meitrack")),
        ("Meitrack", "", "A21", {"server": "gps.example.com", "port": "8800", **CREDENTIALS}, field("meitrack")),
        ("Elinz", "", "With comma", {}, field("elinz")),
        ("Elinz", "", "With password", {}, field("elinz")),
        ("Reachfar", "RF-V8", "", {"phone": PHONE}, field("reachfar-old")),
        ("Reachfar", "RF-V28", "", {"phone": PHONE}, field("reachfar-new")),
        ("Queclink", "GL200", "", CREDENTIALS, field("queclink")),
        ("Bitrek", "BI-810", "", {"networks": "26201,26202"}, field("bitrek")),
        ("Bitrek", "BI-810", "", {"login": "me", "password": "s3"}, field("bitrek", "s3", "me")),
    ],
)
def test_a_tracker_takes_its_texts_and_its_answers_are_read(maker, model, form, values, theirs):
    (ours,) = (each for each in TRACKERS.find(maker, model) if form in ("", each.name))
    for message in compose(ours, {"apn": "em", **values}, model):
        reply = theirs.hear(message.text, PHONE)
        if message.expects:
            answer = read_reply(message, reply)
            assert answer.ok, (message.text, reply)
            assert answer.apn in ({"em"} if message.purpose is Purpose.READ else {"em", ""})
    assert theirs.apn == "em"
    if CREDENTIALS.items() <= values.items():
        assert (theirs.user, theirs.apn_password) == ("ada", "pw")


@pytest.mark.parametrize(("maker", "model"), [("Teltonika", "FMB120"), ("Queclink", "GL200"), ("Bitrek", "BI-810")])
def test_the_form_for_the_serial_port_is_taken_too(maker, model):
    theirs = field(maker.lower())
    (ours,) = TRACKERS.find(maker, model)
    for message in compose(ours, {"apn": "em"}, model):
        opening = MAKERS[maker.lower()].serial.opening(theirs)
        assert read_reply(message, theirs.hear(opening + message.serial, "")).ok
    assert theirs.apn == "em"


@pytest.mark.parametrize(
    ("maker", "model", "values", "theirs"),
    [
        ("Teltonika", "FMB120", {}, field("teltonika", "s3", "me")),
        ("Coban", "", {"password": "111111"}, field("coban")),
        ("Queclink", "GL200", {"password": "gl300"}, field("queclink")),
        ("Concox", "TR02", {"password": "123"}, field("concox", "666666")),
        ("Reachfar", "RF-V8", {"phone": "+4911111"}, field("reachfar-old")),
    ],
)
def test_a_wrong_password_or_sender_is_never_taken_for_done(maker, model, values, theirs):
    (ours,) = TRACKERS.find(maker, model)
    messages = compose(ours, {"apn": "em", **values}, model)
    answers = [read_reply(message, theirs.hear(message.text, PHONE)) for message in messages]
    assert not all(answer.ok for answer in answers)
    assert theirs.apn == ""
