"""`simwright` and `python -m app`."""

import gc
import sys


def main() -> None:
    if len(sys.argv) == 1:  # reading a command line would delay the first paint of the window by half
        gc.disable()  # until the first paint: nothing that start-up makes is garbage yet
        from app.launch import launch

        sys.exit(launch())
    from app.cli import simwright

    simwright.main(prog_name="simwright")


if __name__ == "__main__":
    main()
