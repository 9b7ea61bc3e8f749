"""A module whose maker is not known: nothing beyond the standards, and not all of those."""

from app.sandbox.modules.personality import Personality

PERSONALITIES = (
    Personality(
        name="no-name",
        vendor="",
        model="LTE-CAT1",
        firmware="V1.0.3",
        ati=(),
        cgmi="",
        cgmm="LTE-CAT1",
        lacks=frozenset({"+CPSMS", "+CEDRXS", "+CEDRXRDP"}),
        cmee_settable=False,
        boot=("Ready",),
    ),
)
