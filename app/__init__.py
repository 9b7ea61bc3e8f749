"""Simwright: provision SIMs and eSIMs and onboard the devices that carry them."""

__version__ = "0.1.0"
