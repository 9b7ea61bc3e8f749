"""The facts that the packages of all systems share are complete."""

import product

from app import __version__
from app.domain.file_name import LABEL, RECIPE


def test_words_are_there_in_each_language() -> None:
    for words in (product.ABOUT, product.CAMERA, product.NETWORK, *(kind.name for kind in product.FILE_TYPES)):
        assert tuple(words) == product.LANGUAGES
        assert all(said.strip() == said and said for said in words.values())


def test_windows_counts_the_version_in_four_numbers(monkeypatch) -> None:
    assert ".".join(str(number) for number in product.four_numbers()).startswith(__version__)
    monkeypatch.setattr(product, "VERSION", "1.20.3rc1")
    assert product.four_numbers() == (1, 20, 3, 0)


def test_file_types_are_those_that_the_program_opens() -> None:
    assert {kind.id: kind.suffix for kind in product.FILE_TYPES} == {"recipe": RECIPE, "label": LABEL}
