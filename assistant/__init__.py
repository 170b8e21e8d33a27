"""An IMAP assistant that drafts the follow-ups of a job search."""

__version__ = "0.1.0"
