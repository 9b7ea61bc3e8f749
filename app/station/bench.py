"""The bench: which ports there are, and one lane for each in which modules are identified and configured."""
