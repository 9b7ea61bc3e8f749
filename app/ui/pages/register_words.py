"""The words of the Register SIMs page that depend on how far the work is."""

from PySide6.QtCore import QObject

from app.domain.work import Batch


class RegisterWords(QObject):
    def action(self, sims: int, codes: int, *, devices: bool) -> str:
        """On the button; `sims` is 0 where the provider does not say how many a code claims."""
        if not codes:
            return self.tr("Register SIMs")
        if sims:
            first, second = self.tr("Register %n SIM(s)", "", sims), self.tr("and make %n device(s)", "", sims)
        else:
            first, second = self.tr("Register the SIMs of %n code(s)", "", codes), self.tr("and make devices")
        return f"{first} {second}" if devices else first

    def subtitle(self, batch: Batch | None, account: str, *, by_card: bool) -> str:
        """`batch` is the one that is shown, if one is."""
        if batch is not None:
            return self.tr("{name} · account “{account}”").format(name=batch.name, account=batch.account)
        if not account:
            return self.tr("Claim SIMs by the code of their card or box")
        if by_card:
            return self.tr("Super SIM · account “{account}”").format(account=account)
        return self.tr("EMnify · account “{account}”").format(account=account)

    def activation(self, sims: int) -> tuple[str, str, str]:
        """Asked once before SIMs are activated: what, what else, and the button."""
        what = (
            self.tr("%n SIM(s) will be billed from today.", "", sims) if sims else self.tr("The SIMs will be billed.")
        )
        remedy = self.tr("Whether the devices are used or not. Issued SIMs can be activated later, one by one.")
        return what, remedy, self.tr("Activate and register")
