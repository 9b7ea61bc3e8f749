from dataclasses import replace

from app.station.events import QueueChanged
from app.ui.strip import Strip
from app.ui.theme import Theme


def cut(strip: Strip) -> set[str]:
    """Facts whose value is not whole."""
    return {name for name, fact in strip.facts.items() if fact.value.toolTip()}


def test_where_room_is_short_the_longest_fact_gives_way_alone(theme: Theme, qtbot, seed) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.show_demo(True)
    strip.show_station("Bench 3", "Operator 14")
    strip.show_queue(QueueChanged(0, True))
    strip.show_batch(replace(seed.batch(3), name="Teltonika FMB120, APN em and more"))
    strip.align(190)
    strip.resize(1600, 52)
    strip.show()
    qtbot.waitUntil(lambda: not strip.facts["station"].value.toolTip())
    strip.resize(1024, 52)
    qtbot.waitUntil(lambda: cut(strip) == {"batch"})
    assert not strip.queue.value.toolTip()
    assert strip.scan.width() >= strip.scan.minimumWidth()
