"""Writes the sample file anew: `python -m assistant.configuration > config.example.toml`."""

from __future__ import annotations

import sys

from assistant.configuration.sample import sample

sys.stdout.write(sample())
