"""200 frames as a camera gives them (1280x720): turned, tilted, blurred, noisy, dim, with glare. Made from one seed."""

import math
import random
import time
from collections.abc import Iterator

import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from app.labels.picture import raster
from app.labels.qr import matrix
from app.labels.read import read_frame

FRAMES, WIDTH, HEIGHT = 200, 1280, 720
FRAMES_A_SECOND = 15


def rows() -> list[tuple[str, float, float]]:
    frames = list(make_frames())
    bare = [_bare(frame) for _text, frame in frames]
    data = [(text, frame.tobytes()) for text, frame in frames]
    seconds, ours = 0.0, []
    for text, light in data:
        start = time.process_time()
        found = read_frame(light, WIDTH, HEIGHT)
        seconds += time.process_time() - start
        ours.append(any(code.text == text for code in found))
    missed = sum(text in there and not read for (text, _), there, read in zip(frames, bare, ours, strict=True))
    print(f"  bare zxing-cpp reads {sum(map(bool, bare))} of {FRAMES}, we read {sum(ours)}")
    return [
        ("200 camera frames: read by bare zxing-cpp, and not by us", missed, 0),
        ("the same: processor time a frame, as a share of 1/15 s", seconds / FRAMES * FRAMES_A_SECOND, 1.0),
    ]


def make_frames() -> Iterator[tuple[str, Image.Image]]:
    """The text of the code, and the frame (mode `L`)."""
    chance = random.Random(15)
    for number in range(FRAMES):
        text = f"LPA:1$smdp.example.com${chance.randrange(16**20):020X}"
        yield text, _frame(chance, text, number)


def _frame(chance: random.Random, text: str, number: int) -> Image.Image:
    module = chance.choice([4, 5, 6, 8])
    label = raster(matrix(text), module).convert("L")
    frame = _desk(chance)
    side = label.width
    corners = _corners(chance, side)
    tilted = label.transform((WIDTH, HEIGHT), Image.Transform.PERSPECTIVE, _coefficients(corners, side),
                             Image.Resampling.BILINEAR, fillcolor=0)  # fmt: skip
    mask = Image.new("L", (WIDTH, HEIGHT), 0)
    ImageDraw.Draw(mask).polygon(corners, fill=255)
    frame.paste(tilted, mask=mask)
    frame = frame.filter(ImageFilter.GaussianBlur(chance.choice([0, 0.6, 1.2, 1.8, 2.4])))
    return _lit(chance, frame, corners, number)


def _desk(chance: random.Random) -> Image.Image:
    frame = Image.new("L", (WIDTH, HEIGHT), chance.randrange(90, 200))
    draw = ImageDraw.Draw(frame)
    for _ in range(12):
        x, y = chance.randrange(WIDTH), chance.randrange(HEIGHT)
        draw.rectangle(
            (x, y, x + chance.randrange(20, 260), y + chance.randrange(5, 90)), fill=chance.randrange(30, 240)
        )
    return frame


def _corners(chance: random.Random, side: int) -> list[tuple[float, float]]:
    """Where the corners of the label come to lie: turned by any angle, and seen askew."""
    angle, reach = chance.uniform(0, 2 * math.pi), side / math.sqrt(2)
    x, y = chance.uniform(reach, WIDTH - reach), chance.uniform(reach, HEIGHT - reach) if 2 * reach < HEIGHT else 360
    squeeze, skew = chance.uniform(0.75, 1.0), side * 0.08
    found = []
    for quarter in range(4):
        turn = angle + math.pi / 4 + quarter * math.pi / 2
        found.append(
            (x + reach * math.cos(turn) + chance.uniform(-skew, skew),
             y + squeeze * reach * math.sin(turn) + chance.uniform(-skew, skew))
        )  # fmt: skip
    return found


def _coefficients(corners: list[tuple[float, float]], side: int) -> tuple[float, ...]:
    """Of the map from the frame back to the label, by elimination of the eight equations of four points."""
    lines = []
    for (x, y), (u, v) in zip(corners, ((0, 0), (side, 0), (side, side), (0, side)), strict=True):
        lines += [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
    for at in range(8):
        best = max(range(at, 8), key=lambda row: abs(lines[row][at]))
        lines[at], lines[best] = lines[best], lines[at]
        lines[at] = [value / lines[at][at] for value in lines[at]]
        for other in range(8):
            if other != at:
                share = lines[other][at]
                lines[other] = [value - share * own for value, own in zip(lines[other], lines[at], strict=True)]
    return tuple(line[8] for line in lines)


def _lit(chance: random.Random, frame: Image.Image, corners: list[tuple[float, float]], number: int) -> Image.Image:
    """One frame in three is dim, one in four has a reflection on the code; all have the noise of a cheap camera."""
    if number % 4 == 0:
        glare = Image.new("L", frame.size, 0)
        x, y = corners[chance.randrange(4)]
        reach = chance.randrange(30, 110)
        ImageDraw.Draw(glare).ellipse((x - reach, y - reach // 2, x + reach, y + reach // 2), fill=255)
        frame = ImageChops.add(frame, glare.filter(ImageFilter.GaussianBlur(reach / 3)))
    if number % 3 == 0:
        share = chance.uniform(0.2, 0.6)
        frame = frame.point(lambda light: int(light * share))
    noise = Image.frombytes("L", frame.size, _noise(chance))
    return ImageChops.add(frame, noise, 1, -chance.choice([8, 16, 28]))


def _noise(chance: random.Random) -> bytes:
    """Around 16, a bell of a sort, repeated: a frame has too many pixels to draw each."""
    spread = chance.choice([4, 10, 18])
    strip = bytes(max(0, min(255, round(chance.gauss(16, spread)))) for _ in range(40_009))
    return (strip * (WIDTH * HEIGHT // len(strip) + 1))[: WIDTH * HEIGHT]


def _bare(frame: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(frame, formats=zxingcpp.BarcodeFormat.QRCode)]


if __name__ == "__main__":
    for what, measured, bound in rows():
        print(f"{what}: {measured:.3f} (bound {bound})")
