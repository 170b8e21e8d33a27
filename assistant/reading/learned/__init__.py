"""Learned opinions beside the phrase rules, and how they are weighed: of words, and in doubt of whole mails.

The weights are made from `tests/data/reading/train`: by `benchmarks/train_reader.py` for the
words, by `benchmarks/train_encoder.py` for the encoder that reads words in their order.
"""
