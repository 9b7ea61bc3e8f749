"""Operators, service policies (service profiles) and coverage policies (tariff profiles) of the account."""

from app.sandbox.emnify.model import CoveragePolicy, Operator, ServicePolicy

OPERATORS = (
    Operator(1, "Telekom", "Germany", "de", 49, 262, "01", "DEUD1"),
    Operator(2, "Vodafone", "Germany", "de", 49, 262, "02", "DEUD2"),
    Operator(3, "O2", "Germany", "de", 49, 262, "03", "DEUE2"),
    Operator(4, "Orange", "France", "fr", 33, 208, "01", "FRAF1"),
    Operator(5, "EE", "United Kingdom", "gb", 44, 234, "30", "GBRME"),
    Operator(6, "AT&T", "United States", "us", 1, 310, "410", "USACG"),
    Operator(7, "Swisscom", "Switzerland", "ch", 41, 228, "01", "CHEC1"),
)

ALL_SERVICES = ServicePolicy(101, "All services", "Data and SMS on every network type")
SMS_ONLY = ServicePolicy(102, "SMS only", "No data", data=False)
NO_LTE = ServicePolicy(103, "2G and 3G", "No LTE", rats=frozenset({"2G", "3G"}))
LIMITED = ServicePolicy(104, "10 MB a month", "Data up to a limit", limit_mb=10)
SERVICES = (ALL_SERVICES, SMS_ONLY, NO_LTE, LIMITED)

WORLDWIDE = CoveragePolicy(201, "Worldwide", "Every country", frozenset(o.iso_code for o in OPERATORS))
UNITED_STATES = CoveragePolicy(202, "United States", "No roaming in Europe", frozenset({"us"}))
COVERAGES = (WORLDWIDE, UNITED_STATES)
