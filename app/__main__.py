"""`simwright` and `python -m app`."""

import gc
import sys


def main() -> None:
    arguments = sys.argv[1:]
    if not arguments or _is_opened(arguments):  # a command line read delays the first paint of the window by half
        gc.disable()  # until the first paint: nothing that start-up makes is garbage yet
        from app.launch import launch

        sys.exit(launch(file=arguments[0] if arguments else ""))
    gc.enable()  # which the bundle begins without
    from app.cli import simwright

    simwright.main(prog_name="simwright")


def _is_opened(arguments: list[str]) -> bool:
    """Whether the system opens a file with the program."""
    from app.domain.file_name import LABEL, RECIPE

    return len(arguments) == 1 and arguments[0].lower().endswith((RECIPE, LABEL))


if __name__ == "__main__":
    main()
