"""Dates, times and spans in sentences: the words of each language as data, one small grammar for all."""
