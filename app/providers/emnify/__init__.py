"""EMnify's REST API: SIM batches, SIMs, endpoints (its devices), policies, connectivity, SMS."""
