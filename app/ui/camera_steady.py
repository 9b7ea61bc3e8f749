"""When a code seen by a camera counts."""

NEEDED = 3
"""Frames that have to show the same: a decoder errs once in a while, and not three times alike."""
GONE_AFTER = 12
"""Frames without a code that was taken, after which it counts as shown anew."""


class Steady:
    """Told what each frame holds; a text counts once for as long as it is before the camera."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}
        self._missing: dict[str, int] = {}

    def add(self, texts: list[str]) -> list[str]:
        """Texts that count from this frame on."""
        counted = []
        for text in texts:
            self._missing.pop(text, None)
            self._seen[text] = self._seen.get(text, 0) + 1
            if self._seen[text] == NEEDED:
                counted.append(text)
        for text in [text for text in self._seen if text not in texts]:
            self._miss(text)
        return counted

    def _miss(self, text: str) -> None:
        """Before it counted, one frame without it begins anew."""
        self._missing[text] = self._missing.get(text, 0) + 1
        if self._seen[text] < NEEDED or self._missing[text] >= GONE_AFTER:
            del self._seen[text], self._missing[text]
