"""Clients of the provider APIs, over one shared HTTP transport."""
