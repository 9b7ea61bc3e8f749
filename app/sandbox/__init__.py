"""Simulated providers over real HTTP on loopback, and simulated modules on real PTYs.

Shares no code with `app.providers`, `app.modem` or `app.catalog`, so that one mistake cannot hide in both.
"""
