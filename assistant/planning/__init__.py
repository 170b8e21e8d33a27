"""What is due, and when: decisions as values. All safety stops live in `stops.py`."""

from assistant.planning.cadence import PRESETS, Cadence, Channels
from assistant.planning.decide import decide, send_at, why_not_send
from assistant.planning.needs import need_of

__all__ = ["PRESETS", "Cadence", "Channels", "decide", "need_of", "send_at", "why_not_send"]
