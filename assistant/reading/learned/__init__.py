"""A learned second opinion beside the phrase rules, and how the two are weighed.

The weights are made by `benchmarks/train_reader.py` from `tests/data/reading/train`.
"""
