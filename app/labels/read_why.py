"""Why no code was read in a picture, and what helps."""

from PIL import Image, ImageFilter, ImageStat

from app.domain.message import Message, say
from app.labels.read import read_broken

_TINY = 80
"""Pixels: no code of 25 modules can be made out in so few."""
_DARK, _BRIGHT, _FLAT = 60, 250, 40
_SOFT = 0.2
"""How much two neighbours differ at the sharpest edges, against the contrast; a sharp picture has 0.4."""
_SPOT = (0.004, 0.2)
"""Share of the picture that is a reflection; above, it is white paper or a screen."""

Why = tuple[Message, Message]


def why_unread(grey: Image.Image) -> Why:
    """The likeliest cause of those that can be seen in the picture (mode `L`), and the remedy."""
    if min(grey.size) < _TINY:
        return _tiny()
    low, high = _range(grey)
    if high - low < _FLAT:
        return _dark() if high < 2 * _DARK else _nothing()
    if _steepness(grey) < _SOFT * (high - low):
        return _blurred()
    if high < 2 * _DARK:
        return _dark()
    if read_broken(grey):
        return _incomplete()
    return _glare() if _glaring(grey) else _nothing()


def _range(grey: Image.Image) -> tuple[int, int]:
    """The light of the darkest and of the brightest hundredth."""
    counts = grey.histogram()
    edge, total = grey.width * grey.height / 100, 0
    low = high = 0
    for light, count in enumerate(counts):
        if total <= edge:
            low = light
        if total <= 99 * edge:
            high = light
        total += count
    return low, high


def _steepness(grey: Image.Image) -> int:
    """How much two neighbours differ where they differ most, in the steepest thousandth."""
    calm = grey.filter(ImageFilter.MedianFilter(3))
    edges = calm.filter(ImageFilter.Kernel((3, 3), (0, 0, 0, -1, 0, 1, 0, 0, 0), 2, 128)).histogram()
    left, light = grey.width * grey.height / 1000, 127
    while light > 0 and left > 0:
        left -= edges[128 + light] + edges[128 - light]
        light -= 1
    return light


def _glaring(grey: Image.Image) -> bool:
    """A spot without any detail, far too bright, in a picture that is not bright all over."""
    spots = grey.point(lambda light: 255 if light >= _BRIGHT else 0).filter(ImageFilter.MinFilter(9))
    return _SPOT[0] < ImageStat.Stat(spots).mean[0] / 255 < _SPOT[1]


def _tiny() -> Why:
    return (
        say("read", "The picture is too small to hold a code that can be read."),
        say("read", "Take the picture from closer, or save it at full size."),
    )


def _dark() -> Why:
    return (
        say("read", "The picture is too dark."),
        say("read", "Put more light on the code, from the side, and take the picture again."),
    )


def _blurred() -> Why:
    return (
        say("read", "The picture is blurred."),
        say("read", "Hold the camera still, a hand's breadth away, and wait until it is in focus."),
    )


def _glare() -> Why:
    return (
        say("read", "No code was found; a bright reflection may lie on it."),
        say("read", "Tilt the card or move the lamp until the reflection is beside the code."),
    )


def _incomplete() -> Why:
    return (
        say("read", "There is a code, but it cannot be read: a part of it is hidden, damaged or too small."),
        say("read", "Show the whole code with the white margin around it, flat and larger in the picture."),
    )


def _nothing() -> Why:
    return (
        say("read", "No code was found."),
        say("read", "Take the picture straight from above, with the whole code and the white margin around it."),
    )
