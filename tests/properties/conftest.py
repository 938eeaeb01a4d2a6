"""How hard the properties are tried: little in the gate, more when asked.

    python -m pytest tests/properties --hypothesis-profile=long

Either way no clock and no chance decide: the same texts come every time.
"""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings

SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
settings.register_profile(
    "gate",
    max_examples=6,
    deadline=None,
    derandomize=True,
    database=None,
    # What fails is told as found; with the long profile it is made small first.
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=SLOW,
)
settings.register_profile(
    "long", max_examples=400, deadline=None, suppress_health_check=SLOW
)
settings.load_profile("gate")
