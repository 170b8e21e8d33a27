"""Logging in with OAuth 2.0: consent in a browser or by device code, tokens that renew themselves, and their keeping.

The one part besides `setup` that speaks HTTP, and only to the endpoints of the
configuration. The protocol's words are oauthlib's (the extra `[oauth]`), loaded
when a token is asked for or renewed: a run with a good token never loads it.
"""
