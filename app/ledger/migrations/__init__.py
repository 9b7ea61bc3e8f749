"""The schema, step by step: each change is the next number in `versions`, and `tables.SCHEMA` names the last.

`tests/ledger/test_schema.py` fails, with the difference, until tables and migrations agree on both databases.
"""
