"""Run by the bundle before anything else."""

import gc

gc.disable()  # what start-up makes is no garbage yet; the program turns it on
