"""The one style sheet: shapes that Fusion and a palette cannot express."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.tokens import Tokens

_SHEET = """
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {border}; padding: 4px; }}

QLabel[role="title"] {{ font-size: {p21}px; font-weight: 700; }}
QLabel[role="subtitle"] {{ font-size: {p14}px; color: {muted}; }}
QLabel[role="heading"] {{ font-size: {p14}px; font-weight: 700; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ font-size: {p12}px; color: {muted}; }}
QLabel[role="caption"] {{ font-size: {p11}px; color: {muted}; }}
QLabel[role="mono"] {{ font-family: {mono}; }}
QLabel[role="scanned"] {{ font-family: {mono}; font-size: {p26}px; }}
QLabel[role="socket"] {{ color: {muted}; font-weight: 700; }}
QLabel[role="identity"] {{ font-family: {mono}; font-size: {p12}px; }}
QLabel[role="result"] {{ font-size: {p25}px; font-weight: 700; }}
QLabel[role="result small"], QLabel[role="finding"] {{ font-size: {p17}px; font-weight: 700; }}
QLabel[role="wordmark"] {{ font-size: {p16}px; font-weight: 700; }}

QLabel[loud="pass"] {{ color: {passed}; }}
QLabel[loud="fail"] {{ color: {failed}; }}
QLabel[loud="warning"] {{ color: {warning}; }}
QLabel[loud="running"] {{ color: {accent}; }}
QLabel[loud="idle"] {{ color: {idle}; }}

QLabel[role="demo"] {{
    background: {warning_soft}; color: {warning}; font-weight: 700; font-size: {p12}px;
    border-radius: 4px; padding: 4px {p8}px;
}}

QFrame[role="card"] {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; }}
QFrame[role="strip"] {{ background: {surface}; border: none; border-bottom: 1px solid {border}; }}
QFrame[role="rail"] {{ background: {surface}; border: none; border-right: 1px solid {border}; }}
QFrame[role="rule"] {{ background: {border}; border: none; }}
QFrame[role="banner"] {{ border: none; border-radius: 6px; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea[role="reading"] {{ border: 2px solid transparent; border-radius: 6px; }}
QScrollArea[role="reading"]:focus {{ border-color: {accent}; }}
QWidget[role="clear"] {{ background: transparent; }}

QPushButton {{
    background: {surface}; color: {text}; border: 1px solid {border}; border-radius: 6px;
    padding: 0 {p13}px; min-height: {inner}px; outline: none;
}}
QPushButton:hover {{ background: {raised}; }}
QPushButton:pressed, QPushButton:checked {{ background: {accent_soft}; color: {accent}; }}
QPushButton:disabled {{ background: {window}; color: {idle}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 {p12}px; min-height: {focused}px; }}
QPushButton[bare="true"] {{ padding: 0 {bare}px; }}
QPushButton[bare="true"]:focus {{ padding: 0 {bare_focused}px; }}
QPushButton::menu-indicator {{
    image: url("{arrow}"); width: {p12}px; height: {p12}px;
    subcontrol-origin: padding; subcontrol-position: center right; right: {p10}px;
}}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 700; }}
QPushButton[primary="true"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{ background: {still}; border-color: {border}; color: {muted}; }}
QPushButton[flat_link="true"] {{ background: transparent; border-color: transparent; color: {accent}; }}
QPushButton[flat_link="true"]:hover {{ background: {accent_soft}; }}
QPushButton[flat_link="true"]:focus {{ border: 2px solid {accent}; }}
QPushButton[door="true"] {{ text-align: left; border-radius: 8px; padding: 0; background: {surface}; }}
QPushButton[door="true"]:hover {{ border-color: {accent}; background: {surface}; }}

QFrame[role="rail"] QPushButton {{
    text-align: left; border: 2px solid transparent; background: transparent; color: {muted};
    padding: 0 {p8}px; min-height: {focused}px;
}}
QFrame[role="rail"] QPushButton:hover {{ background: {raised}; }}
QFrame[role="rail"] QPushButton:checked {{ background: {accent_soft}; color: {accent}; font-weight: 700; }}
QFrame[role="rail"] QPushButton:focus {{ border-color: {accent}; padding: 0 {p8}px; }}

QLineEdit {{ padding: 0 {p8}px; }}
QLineEdit:focus {{ padding: 0 {p7}px; }}
QLineEdit, QComboBox, QAbstractSpinBox {{
    background: {field}; color: {text}; border: 1px solid {border}; border-radius: 6px;
    min-height: {inner}px; placeholder-text-color: {muted};
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QComboBox, QAbstractSpinBox {{ padding: 0 {p10}px; }}
QComboBox:editable {{ padding: 0 {p8}px; }}
QComboBox:editable:focus {{ padding: 0 {p7}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox:focus, QAbstractSpinBox:focus {{ padding: 0 {p9}px; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {accent}; min-height: {focused}px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
QAbstractSpinBox::up-button {{ subcontrol-origin: border; subcontrol-position: top right; width: 0; }}
QAbstractSpinBox::down-button {{ subcontrol-origin: border; subcontrol-position: bottom right; width: 0; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {idle}; background: {window}; }}
QLineEdit[wrong="true"] {{ border-color: {failed}; }}
QLineEdit[role="mono"] {{ font-family: {mono}; }}
QLineEdit[role="scanned"] {{ font-family: {mono}; font-size: {p26}px; min-height: {p42}px; }}
QLineEdit[role="scanned"]:focus {{ min-height: {p40}px; }}
QComboBox::drop-down {{ border: none; width: {p28}px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {p12}px; height: {p12}px; }}
QCheckBox, QRadioButton {{ spacing: {p8}px; min-height: {line}px; }}
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {idle}; border-radius: 4px; background: {field};
}}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox[role="heading"] {{ font-size: {p14}px; font-weight: 700; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {accent}; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{tick}");
}}
QRadioButton::indicator:checked {{
    border-color: {accent};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 {accent}, stop: 0.5 {accent}, stop: 0.6 {field}, stop: 1 {field});
}}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {accent}; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {text}; }}
QComboBox QAbstractItemView {{
    background: {surface}; color: {text}; border: 1px solid {border}; padding: 3px;
    selection-background-color: {accent_soft}; selection-color: {text}; outline: none;
}}
QComboBox QAbstractItemView::item {{ min-height: {row}px; padding: 0 {p4}px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent_soft}; color: {text}; }}
QMenu {{ background: {surface}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: {menu}px {p28}px {menu}px {p12}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {text}; }}
QMenu::item:disabled {{ color: {idle}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px {p8}px; }}
QMenu::icon {{ padding-left: {p8}px; }}
QPlainTextEdit, QTextEdit {{
    background: {field}; border: 1px solid {border}; border-radius: 6px; padding: 4px;
    selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent}; padding: 3px; }}
QPlainTextEdit[role="console"], QPlainTextEdit[role="mono"], QTableWidget[role="mono"] {{
    font-family: {mono}; font-size: {p12}px;
}}
QPlainTextEdit[role="console"] {{ background: transparent; border: 2px solid transparent; padding: 2px 6px; }}
QPlainTextEdit[role="console"]:focus {{ border-color: {accent}; padding: 2px 6px; }}

QListWidget, QListView[role="list"] {{
    background: {surface}; border: 1px solid {border}; border-radius: 6px; padding: 3px;
    selection-background-color: {accent_soft}; selection-color: {text};
}}
QListWidget::item {{ padding: {p4}px 2px; }}
QListWidget::item:selected {{ background: {accent_soft}; color: {text}; }}
QListWidget:focus, QListView[role="list"]:focus {{ border: 2px solid {accent}; padding: 2px; }}
QTableView {{
    background: {surface}; border: 1px solid {border}; border-radius: 8px; gridline-color: {border};
    selection-background-color: {accent_soft}; selection-color: {text};
}}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableView:focus {{ border-color: {accent}; }}
QTableView::item {{ padding: 0 {p8}px; border: none; border-bottom: 1px solid {border}; }}
QTableView::item:selected {{ background: {accent_soft}; color: {text}; }}
QHeaderView {{ background: {raised}; border: none; border-top-left-radius: 7px; border-top-right-radius: 7px; }}
QHeaderView::section {{
    background: {raised}; color: {muted}; border: none; border-bottom: 1px solid {border};
    padding: 0 {title}px; font-size: {p12}px; font-weight: 700;
}}
QHeaderView::section:first {{ border-top-left-radius: 7px; }}
QFrame[role="cap"] {{
    background: {raised}; border: none; border-bottom: 1px solid {border}; border-top-right-radius: 7px;
}}
QHeaderView::section:last {{ border-top-right-radius: 7px; }}
QHeaderView::section:only-one {{ border-top-left-radius: 7px; border-top-right-radius: 7px; }}
QHeaderView[barred="true"]::section:last {{ border-top-right-radius: 0; }}

QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: {p28}px; }}
QScrollBar::handle:horizontal {{ min-width: {p28}px; }}
QScrollBar::handle:hover {{ background: {idle}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QProgressBar {{ background: {raised}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""


def _icon(name: str) -> str:
    from app.places import shipped

    return shipped("resources", "icons", f"{name}.svg").as_posix()


def style_sheet(t: Tokens, px: Callable[[float], int], control: int, mono: Sequence[str]) -> str:
    """`px` scales a size, `control` is the height of a button or field at scale 100 %, `mono` are families."""
    height = px(control)
    values: dict[str, object] = {name: getattr(t, name) for name in t.__slots__}
    values.update({f"p{size}": px(size) for size in (4, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 21, 25, 26, 28, 40, 42)})
    values.update(
        inner=height - 2,
        focused=height - 4,
        bare=(height - px(16)) // 2 - 3,
        bare_focused=(height - px(16)) // 2 - 4,
        round=px(16 if control == 34 else 24) // 2 + 1,
        mono=", ".join(f'"{family}"' for family in mono),
        field=t.window if t.dark else t.surface,
        accent_hover=t.text if t.contrast else "#9AC3FF" if t.dark else "#184C9A",
        row=px(28 if control == 34 else 42),
        title=px(8) + 3,  # where Fusion begins the text of a cell
        menu=px(6 if control == 34 else 13),
        still=t.raised if t.contrast else t.border,
        scroll=t.idle if t.contrast else "#4A5666" if t.dark else "#B4BEC9",
        bar=px(12 if control == 34 else 20),
        box=px(16 if control == 34 else 24),
        line=px(28 if control == 34 else 44),
        arrow=_icon("chevron-down"),
        tick=_icon("check-dark" if t.dark else "check-white"),
    )
    return _SHEET.format(**values)
