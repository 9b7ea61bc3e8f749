"""EMnify's REST API, simulated after its documentation and recorded traffic (`emnify_api.json`)."""
