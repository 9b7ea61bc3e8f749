"""What is to be done in a device management system, beside the list for it."""

from app.ui.pages.codes_host import HostView


def test_each_system_has_its_own_steps(qtbot) -> None:
    view = HostView()
    qtbot.addWidget(view)
    said = []
    for at in range(view.system.count()):
        view.system.setCurrentIndex(at)
        said.append(view.steps.text())
    assert "Refresh Cellular Plans" in said[0]
    assert "download server" in said[1]
    assert len(set(said)) == 3
