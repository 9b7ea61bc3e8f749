"""Listing 20,000 SIMs page by page against a bare httpx loop that gets and parses the same pages.

The pages come from a process of its own that has them ready, so that a page costs the server next to nothing; no rate
is kept, for that would hide the work behind the wait. Runs of both follow each other in turn, and the medians count.
As in the running program, what was made at the start is out of the garbage collector's way.
"""

import gc
import http.server
import json
import socketserver
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

SIMS = 20_000
RUNS = 9
RATIO = 1.3


def rows() -> list[tuple[str, float, float]]:
    server = subprocess.Popen([sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        url = server.stdout.readline().strip()
        supersim = ratio(lambda: supersim_list(url), lambda: bare_supersim(url))
        emnify = ratio(lambda: emnify_list(url), lambda: bare_emnify(url))
    finally:
        server.stdin.close()
        server.wait()
    return [
        ("list 20,000 Super SIM Sims page by page: time against the bare httpx loop", supersim, RATIO),
        ("list 20,000 EMnify SIMs page by page: time against the bare httpx loop", emnify, RATIO),
    ]


def ratio(ours: Callable[[], int], bare: Callable[[], int]) -> float:
    ours(), bare()
    gc.collect()
    gc.freeze()
    times: list[tuple[float, float]] = [(seconds(ours), seconds(bare)) for _ in range(RUNS)]
    return statistics.median(a for a, _ in times) / statistics.median(b for _, b in times)


def seconds(work: Callable[[], int]) -> float:
    start = time.perf_counter()
    if work() != SIMS:
        raise SystemExit("the list is not whole")
    return time.perf_counter() - start


def supersim_list(url: str) -> int:
    from app.providers.supersim import SuperSim

    client = SuperSim(transport(f"{url}/v1"))
    number = sum(1 for _ in client.sims(page_size=1000))
    client.close()
    return number


def emnify_list(url: str) -> int:
    from app.providers.emnify.auth import EmnifySignIn
    from app.providers.emnify.client import Emnify

    ways = transport(url)
    client = Emnify(ways, EmnifySignIn(ways, {}))
    number = sum(1 for _ in client.sims.all())
    client.close()
    return number


def transport(url: str) -> Any:
    from app.providers.auth import Fixed
    from app.providers.gate import Clock, Gate
    from app.providers.redact import Redactor
    from app.providers.transport import Site, Transport, Wire

    auth = Fixed("Authorization", "Bearer x")
    return Transport(Site("bench", url), Wire(Clock(threading.Event()), Gate()), Redactor(), auth=auth)


def bare_supersim(url: str) -> int:
    import httpx

    found: list[Any] = []
    with httpx.Client(verify=False, trust_env=False) as client:
        target = f"{url}/v1/Sims?PageSize=1000"
        while target:
            body = client.get(target, headers={"Authorization": "Bearer x"}).json()
            found.extend(body[body["meta"]["key"]])
            target = body["meta"]["next_page_url"]
    return len(found)


def bare_emnify(url: str) -> int:
    import httpx

    found: list[Any] = []
    with httpx.Client(verify=False, trust_env=False) as client:
        page = pages = 1
        while page <= pages:
            params = {"page": page, "per_page": 2000}
            reply = client.get(f"{url}/api/v1/sim", params=params, headers={"Authorization": "Bearer x"})
            found.extend(reply.json())
            pages, page = int(reply.headers["X-Total-Pages"]), page + 1
    return len(found)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    pages: dict[tuple[str, str], bytes]

    def do_GET(self) -> None:
        target = urlsplit(self.path)
        number = {key: values[0] for key, values in parse_qs(target.query).items()}
        body = self.pages[target.path, number.get("Page") or number.get("page") or "1"]
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Total-Pages", "10")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *args: object) -> None:
        """Quiet."""


def serve() -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        url = f"http://127.0.0.1:{server.server_address[1]}"
        Handler.pages = {**supersim_pages(url), **emnify_pages()}
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(url, flush=True)
        sys.stdin.read()
        server.shutdown()


def supersim_pages(url: str) -> dict[tuple[str, str], bytes]:
    size, pages = 1000, SIMS // 1000
    found = {}
    for page in range(1, pages + 1):
        following = f"{url}/v1/Sims?PageSize={size}&Page={page + 1}&PageToken=x" if page < pages else None
        meta = {"key": "sims", "page": page, "page_size": size, "next_page_url": following, "previous_page_url": None}
        records = [supersim_sim(url, number) for number in range((page - 1) * size, page * size)]
        found["/v1/Sims", str(page)] = json.dumps({"sims": records, "meta": meta}).encode()
    return found


def supersim_sim(url: str, number: int) -> dict[str, object]:
    sid, account = f"HS{number:032x}", "AC" + "a" * 32
    own = f"{url}/v1/Sims/{sid}"
    return {
        "sid": sid,
        "unique_name": f"tracker-{number:05}",
        "account_sid": account,
        "iccid": f"8988307{number:012}",
        "status": "active",
        "fleet_sid": "HF" + "b" * 32,
        "date_created": "2026-03-04T05:06:07Z",
        "date_updated": "2026-03-05T05:06:07Z",
        "url": own,
        "links": {"billing_periods": f"{own}/BillingPeriods", "sim_ip_addresses": f"{own}/IpAddresses"},
    }


def emnify_pages() -> dict[tuple[str, str], bytes]:
    size = 2000
    return {
        ("/api/v1/sim", str(page)): json.dumps(
            [emnify_sim(number) for number in range((page - 1) * size, page * size)]
        ).encode()
        for page in range(1, SIMS // size + 1)
    }


def emnify_sim(number: int) -> dict[str, object]:
    country = {"id": 74, "name": "Germany", "country_code": "49", "mcc": "262", "iso_code": "de"}
    return {
        "id": number,
        "iccid": f"8988303{number:012}",
        "iccid_with_luhn": f"8988303{number:012}5",
        "eid": None,
        "production_date": "2026-01-04T05:06:07.000+0000",
        "activation_date": "2026-03-04T05:06:07.000+0000",
        "status": {"id": 1, "description": "Activated"},
        "customer_org": {"id": 2, "name": "Test Devices", "country": country},
        "issuer_org": {"id": 1, "name": "EMnify", "country": country},
        "endpoint": {"id": number + 9_000_000, "name": f"tracker-{number:05}"},
        "imsi": f"90143{number:010}",
        "msisdn": f"88563{number:010}",
        "model": {
            "id": 1,
            "description": "4FF IoT",
            "memory_size": 128,
            "formfactor": {"id": 4, "name": "4FF"},
            "manufacturer": {"id": 1, "name": "Cards"},
        },
    }


if __name__ == "__main__":
    serve()
