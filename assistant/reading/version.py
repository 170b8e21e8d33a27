"""The version of the reader, apart from the reader, so that a run with nothing new need not load it."""

READER_VERSION = 16
"""Raised when the same bytes are read differently: what was read is then read again, once."""
