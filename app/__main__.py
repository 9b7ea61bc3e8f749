"""`simwright` and `python -m app`."""


def main() -> None:
    from app.cli import simwright

    simwright.main(prog_name="simwright")


if __name__ == "__main__":
    main()
