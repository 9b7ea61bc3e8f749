"""Simulated cellular modules on pseudo terminals, or on TCP where there are none."""
