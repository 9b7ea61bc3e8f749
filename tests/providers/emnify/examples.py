"""Answers of EMnify, as documented and as recorded."""

from tests.providers.conftest import ScriptedHttp

BIC = "1001000000000001"
BATCH = {
    "sim_batch_status_id": "1", "bsn": "BSN1", "bic": BIC, "quantity": "50", "activated": "0", "id": 7,
    "status": {"id": 1, "description": "Delivered"}, "model": {"id": 3, "description": "4FF IoT"},
}  # fmt: skip
SIM = {
    "id": 625, "iccid": "8988303000000000009", "production_date": "2014-10-14T08:46:45.000+0000",
    "activation_date": None, "status": {"id": 0, "description": "Issued"},
    "customer_org": {"id": 2, "name": "Test Devices", "country": {"id": 74, "name": "Germany"}},
    "endpoint": {"id": 166, "name": "GPS Tracker"}, "imsi": "901430000000114", "msisdn": "88563748761",
    "model": {"id": 1, "description": "4FF", "memory_size": 128},
}  # fmt: skip
ENDPOINT = {
    "id": 1, "name": "GPS Tracker", "tags": "arduino, meter", "created": "2014-08-21T06:15:15.000+0000",
    "last_updated": "2014-08-22T06:15:15.000+0000", "status": {"id": 0, "description": "Enabled"},
    "service_profile": {"id": 1, "name": "Smart meter"}, "tariff_profile": {"id": 3, "name": "Metering"},
    "ip_address": "10.1.1.100", "imei": "3566380406816100", "imei_lock": True,
    "sim": {"id": 43, "iccid": "8988303000000000009", "imsi": "901430000000114", "msisdn": "88563748761",
            "status": {"id": 2, "description": "Suspended"}},
}  # fmt: skip
OFFLINE = {"status": {"description": "OFFLINE"}, "services": []}
SMS = {
    "id": "7", "payload": "hello", "source_address": "12345", "status": {"id": 4, "description": "DELIVERED"},
    "sms_type": {"id": 1, "description": "MT"}, "submit_date": "2021-11-18T08:25:53.000+0000", "retry_date": None,
    "delivery_date": "2021-11-18T08:25:59.000+0000", "final_date": "", "retry_count": "2", "gsm_map_error": None,
}  # fmt: skip
EVENT = {
    "id": 1, "timestamp": "2021-11-18T08:25:53.000+0000", "alert": False, "description": "New location",
    "event_type": {"id": 1, "description": "Update location"}, "event_source": {"id": 0, "description": "Network"},
    "event_severity": {"id": 0, "description": "Info"}, "endpoint": {"id": 5, "name": "unit"},
    "sim": {"id": 3, "iccid": "8988303000000000009"}, "imsi": {"id": 9, "imsi": "901430000000114"},
}  # fmt: skip
TRAFFIC = {
    "data": {"volume": "1.5", "volume_tx": 0.5, "volume_rx": 1, "cost": 0.1, "currency": {"code": "EUR"}},
    "sms": {"volume": 2},
}


def paths(server: ScriptedHttp) -> list[str]:
    return [f"{seen.method} {seen.path}" for seen in server.seen]
