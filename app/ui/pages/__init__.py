"""The pages of the rail, in order; each module is imported on the first visit."""

from dataclasses import dataclass
from importlib import import_module

from app.domain.message import Message, say
from app.ui.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """`factory` is `module:Class` of a `Page`."""

    id: str
    icon: str
    title: Message
    factory: str

    def make(self) -> Page:
        module, _, name = self.factory.partition(":")
        made = getattr(import_module(module), name)()
        assert isinstance(made, Page)  # noqa: S101
        return made


PAGES = (
    PageEntry("start", "start", say("pages", "Start"), "app.ui.pages.start:StartPage"),
    PageEntry("register", "register", say("pages", "Register SIMs"), "app.ui.pages.register:RegisterPage"),
    PageEntry("assign", "assign", say("pages", "Assign eSIMs"), "app.ui.pages.assign:AssignPage"),
    PageEntry("codes", "codes", say("pages", "Codes and labels"), "app.ui.pages.codes:CodesPage"),
    PageEntry("bench", "bench", say("pages", "Bench"), "app.ui.pages.bench:BenchPage"),
    PageEntry("trackers", "trackers", say("pages", "Trackers"), "app.ui.pages.trackers:TrackersPage"),
    PageEntry("devices", "devices", say("pages", "Devices"), "app.ui.pages.devices:DevicesPage"),
    PageEntry("history", "history", say("pages", "History"), "app.ui.pages.history:HistoryPage"),
    PageEntry("settings", "settings", say("pages", "Settings"), "app.ui.pages.settings:SettingsPage"),
)
