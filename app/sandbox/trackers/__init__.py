"""Simulated trackers that take their APN from an SMS or over a serial port, and answer as their makers do."""
