"""Twilio Super SIM v1, simulated after its OpenAPI document (`twilio_supersim_v1.json`)."""
