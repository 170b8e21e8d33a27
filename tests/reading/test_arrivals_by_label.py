"""A label that names the hour of arrival does not name that of the start, which stands behind it on the line."""

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.reading.when import look

BASE = datetime.fromisoformat("2026-03-02T09:00:00+00:00")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Date: Thursday 12 March\nArrival: 1.45pm for a 2.00pm start", ["14:00"]),
        ("Date: Thursday 12 March\nArrival: 1.45pm for 2pm", ["14:00"]),
        ("Date: Thursday 12 March\nArrival: 13:45 for the 14:00 panel", ["14:00"]),
        ("Date: Thursday 12 March\nArrival: 1.45pm, interview 2.00pm", ["14:00"]),
        ("Date: Thursday 12 March\nArrival: 1.45pm", ["13:45"]),
    ],
)
def test_the_start_behind_the_arrival_counts(text: str, starts: list[str]) -> None:
    times = look(text, base=BASE).times

    assert [f"{time.start:%H:%M}" for time in times if not time.is_aside] == starts
