"""One file a group of commands; `app.cli` gathers them."""
