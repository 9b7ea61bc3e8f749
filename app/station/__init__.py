"""The use cases and the lanes that run them; no Qt."""
