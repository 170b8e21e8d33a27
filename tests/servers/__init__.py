"""Servers that the tests start themselves: Dovecot, a fault proxy, an SMTP sink."""
