"""Dates, numbers and sizes as the language of the window writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_ISO = {QLocale.Language.English, QLocale.Language.C}
_APART = {QLocale.Language.German, QLocale.Language.Spanish, QLocale.Language.French}
"""Languages that set a blank before the percent sign (CLDR), which Qt does not tell."""


def moment(at: datetime) -> str:
    """Local date and time to the minute."""
    local = at.astimezone()
    return f"{day(local)} {_hours(local)}"


def day(at: date) -> str:
    """In digits, the year in four; English, which is read in many countries, keeps to ISO 8601."""
    locale = QLocale()
    if locale.language() in _ISO:
        return f"{at:%Y-%m-%d}"
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(_qdate(at), form if "yyyy" in form else form.replace("yy", "yyyy"))


def long_day(at: date) -> str:
    """With the name of the weekday."""
    return QLocale().toString(_qdate(at), QLocale.FormatType.LongFormat)


def short_day(at: date) -> str:
    """Day and month, as under an axis."""
    form = "M月d日" if QLocale().language() in {QLocale.Language.Japanese, QLocale.Language.Chinese} else "d MMM"
    return QLocale().toString(_qdate(at), form)


def clock(at: datetime) -> str:
    """Local time to the second."""
    return f"{at.astimezone():%H:%M:%S}"


def number(value: float) -> str:
    """Grouped, with no more digits than it needs."""
    if isinstance(value, int):
        return QLocale().toString(value)
    return QLocale().toString(value, "g", 12)


def percent(share: float) -> str:
    locale = QLocale()
    blank = "\u00a0" if locale.language() in _APART else ""
    return f"{locale.toString(round(share * 100))}{blank}{locale.percent()}"


def data_size(count: int) -> str:
    """Bytes in decimal units, as providers bill."""
    unit = 1000 ** ((len(str(count)) - 1) // 3)
    digits = 0 if count % unit == 0 else 1
    return QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def _hours(local: datetime) -> str:
    if QLocale().language() in _ISO:
        return f"{local:%H:%M}"
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def _qdate(at: date) -> QDate:
    return QDate(at.year, at.month, at.day)
