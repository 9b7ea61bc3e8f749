"""Error words of TS 27.007 9.2 and TS 27.005 3.2.5, as far as the simulated modules use them."""

from app.sandbox.modules.command import Failure

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
    21: "invalid index",
    30: "no network service",
    31: "network timeout",
    32: "network not allowed - emergency calls only",
    50: "incorrect parameters",
    100: "unknown",
    103: "illegal MS",
    107: "GPRS services not allowed",
    111: "PLMN not allowed",
    127: "missing or unknown APN",
}
_SMS_WORDS = {
    302: "operation not allowed",
    304: "invalid PDU mode parameter",
    305: "invalid text mode parameter",
    310: "SIM not inserted",
    321: "invalid memory index",
    331: "no network service",
    500: "unknown error",
}


def failure_text(failure: Failure, cmee: int, space: str = " ") -> str:
    """The final result code in the error style that `+CMEE` chose; SMS errors have no style but their own."""
    code = failure.code
    if code is None or (cmee == 0 and not failure.sms):
        return "ERROR"
    name, words = ("+CMS", _SMS_WORDS) if failure.sms else ("+CME", _WORDS)
    return f"{name} ERROR:{space}{code if cmee != 2 else words.get(code, 'unknown')}"
