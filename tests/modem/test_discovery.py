import threading

import pytest
from serial.tools.list_ports_common import ListPortInfo

from app.domain.port import PortInfo
from app.modem.discovery import PortWatcher, list_ports, port_info


def entry(device, **facts):
    found = ListPortInfo(device, skip_link_detection=True)
    for name, value in facts.items():
        setattr(found, name, value)
    return found


@pytest.mark.parametrize(
    ("facts", "location", "interface", "at_likely"),
    [
        ({"vid": 0x2C7C, "pid": 0x0125, "location": "1-1.4:1.2"}, "1-1.4", 2, True),
        ({"vid": 0x2C7C, "pid": 0x0125, "location": "1-1.4:1.0"}, "1-1.4", 0, False),
        ({"vid": 0x2C7C, "pid": 0x0125, "location": "1-4:x.2"}, "1-4", 2, True),
        ({"vid": 0x2C7C, "pid": 0x0125, "hwid": r"USB VID:PID=2C7C:0125 SER=5 MI_03"}, None, 3, True),
        ({"vid": 0x1546, "pid": 0x110A, "location": "3-2:1.a"}, "3-2", 10, False),
        ({"vid": 0x1546, "pid": 0x110A, "location": "3-2:1.0"}, "3-2", 0, None),
        ({"vid": 0x0403, "pid": 0x6001, "location": "1-3"}, "1-3", None, None),
        ({}, None, None, None),
    ],
)
def test_the_place_and_the_role_of_a_port_are_read(catalog, facts, location, interface, at_likely):
    port = port_info(entry("/dev/ttyUSB2", name="ttyUSB2", description="n/a", **facts), catalog)
    assert (port.location, port.interface, port.at_likely) == (location, interface, at_likely)
    assert (port.name, port.description) == ("ttyUSB2", "")


def test_ports_are_in_natural_order_with_the_extra_ones_last(catalog, monkeypatch):
    devices = ["/dev/ttyUSB10", "/dev/ttyUSB2", "/dev/ttyACM0"]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: [entry(device) for device in devices])
    extra = PortInfo("socket://127.0.0.1:5000", simulated=True)
    ports = list_ports(lambda: catalog, [extra])
    assert [port.device for port in ports] == ["/dev/ttyACM0", "/dev/ttyUSB2", "/dev/ttyUSB10", extra.device]


def test_the_ports_of_this_machine_can_be_listed(catalog):
    assert all(port.device and port.name for port in list_ports(lambda: catalog))


class Desk:
    """Ports that a test plugs and unplugs."""

    def __init__(self):
        self.ports = ()
        self.heard = []
        self.broken = False
        self.news = threading.Condition()

    def scan(self):
        if self.broken:
            self.broken = False
            raise OSError("vanished while it was read")
        return self.ports

    def changed(self, ports):
        with self.news:
            self.heard.append(ports)
            self.news.notify_all()

    def wait_for(self, ports):
        with self.news:
            assert self.news.wait_for(lambda: self.heard and self.heard[-1] == ports, 5)


def test_a_port_that_comes_and_goes_is_noticed_once():
    desk, modem = Desk(), (PortInfo("/dev/ttyUSB0"),)
    with PortWatcher(desk.scan, desk.changed, interval_s=0.01):
        desk.wait_for(())
        desk.ports = modem
        desk.wait_for(modem)
        desk.broken = True
        desk.ports = ()
        desk.wait_for(())
    assert desk.heard == [(), modem, ()]


def test_a_watcher_stops_at_once_and_says_nothing_more():
    desk = Desk()
    watcher = PortWatcher(desk.scan, desk.changed, interval_s=60)
    watcher.start()
    desk.wait_for(())
    watcher.stop()
    watcher.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "port watcher"]


def test_a_watcher_that_was_never_started_can_be_stopped():
    told: list[object] = []
    watcher = PortWatcher(lambda: (), told.append)
    watcher.stop()
    assert not told
    assert not [thread for thread in threading.enumerate() if thread.name == "port watcher"]
