"""Twilio Super SIM v1, now KORE Super SIM: the same resources under both addresses (twilio-oai, supersim v1)."""

from app.providers.supersim.client import ESimProfile, Fleet, Sim, SuperSim

__all__ = ["ESimProfile", "Fleet", "Sim", "SuperSim"]
