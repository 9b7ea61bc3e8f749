"""The sandbox as a process of its own: `python -m app.sandbox --modules 4 --latency 0.1`."""

import sys

from app.sandbox.serve import options_from, serve

sys.exit(serve(options_from(sys.argv[1:]), sys.stdout))
