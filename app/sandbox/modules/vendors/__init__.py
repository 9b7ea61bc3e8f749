"""One file a vendor: its personalities as tables, and the few commands that need more than a row."""
