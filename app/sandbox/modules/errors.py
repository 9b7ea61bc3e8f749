"""Error words of TS 27.007 9.2, as far as the simulated modules use them."""

_WORDS = {
    3: "operation not allowed",
    4: "operation not supported",
    10: "SIM not inserted",
    11: "SIM PIN required",
    12: "SIM PUK required",
    13: "SIM failure",
    14: "SIM busy",
    15: "SIM wrong",
    16: "incorrect password",
    30: "no network service",
    31: "network timeout",
    50: "incorrect parameters",
    100: "unknown",
    103: "illegal MS",
    107: "GPRS services not allowed",
    111: "PLMN not allowed",
    127: "missing or unknown APN",
}


def failure_text(code: int | None, cmee: int) -> str:
    """The final result code in the error style that `+CMEE` chose."""
    if code is None or cmee == 0:
        return "ERROR"
    return f"+CME ERROR: {code if cmee == 1 else _WORDS.get(code, 'unknown')}"
