"""Writes the sample file or the documentation's page anew.

python -m assistant.configuration > config.example.toml
python -m assistant.configuration page > docs/configuration.md
"""

from __future__ import annotations

import sys

from assistant.configuration.page import page
from assistant.configuration.sample import sample

sys.stdout.write(page() if "page" in sys.argv[1:] else sample())
