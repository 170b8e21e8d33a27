"""Who or what wrote a message, by its headers alone (RFC 3834, 2369, 3464).

A header fact only: `kind.py` weighs it. Systems of employers mark mail that a
person has to read as bulk.
"""

from __future__ import annotations

import re

from assistant.model import Address, Automation
from assistant.reading.headers import Fields, first
from assistant.reading.lazy import lazy_pattern

_ROBOT_WORDS = r"no|not|non|dont|donot|do-not|do_not|do\.not|never|nicht|keine|ne|nepas|ne-pas|nao|niet|geen|pas-de"
_NO_REPLY = lazy_pattern(
    rf"(?:^|[._+-])(?:(?:{_ROBOT_WORDS})[._-]?(?:reply|respond|response|antwort(?:en)?|repondre|reponse|responder|responda"
    r"|responde|rispondere|risposta|antwoord(?:en)?|beantwoorden)"
    r"|nicht[._-]?antworten|no[._-]?contestar|auto[._-]?(?:reply|mail|mailer|responder|confirm)|unattended|do-?not-?email)"
    r"(?:$|[._+-]|\d)",
    re.I,
)
_MACHINE = lazy_pattern(
    r"^(?:notifications?|notify|alerts?|mailer|bounces?|automat\w*|system|robot|daemon)(?:$|[._+-])", re.I
)
_BOUNCER = lazy_pattern(r"^(?:mailer-daemon|postmaster|mail-daemon)$", re.I)
_COMMENT = lazy_pattern(r"\([^()]*\)")
_BULK = frozenset({"bulk", "list", "junk"})
_LISTS = ("list-id", "list-post", "list-unsubscribe", "list-help", "mailing-list", "x-mailing-list", "feedback-id")
_AUTO_REPLIES = ("x-autoreply", "x-autorespond", "x-auto-reply", "x-autoreply-from", "x-mail-autoreply")
_CALENDAR_SENDER = "calendar-notification@google.com"


def automation_of(fields: Fields, sender: Address | None, content_type: str, report_type: str) -> Automation:
    """The strongest sign of a machine, or PERSON."""
    if _is_bounce(fields, sender, content_type, report_type):
        return Automation.BOUNCE
    if _is_auto_reply(fields):
        return Automation.AUTO_REPLY
    if _CALENDAR_SENDER in first(fields, "sender").lower() and sender and not is_no_reply(sender.email):
        return Automation.PERSON
    submitted = _word(fields, "auto-submitted")
    if _is_bulk(fields):
        return Automation.BULK
    if submitted.startswith("auto-") or (sender and (is_no_reply(sender.email) or _is_machine(sender.email))):
        return Automation.ROBOT
    return Automation.PERSON


def is_no_reply(email: str) -> bool:
    """Whether the local part says in some language that nobody reads there."""
    return bool(_NO_REPLY.search(email.partition("@")[0]))


def _is_machine(email: str) -> bool:
    return bool(_MACHINE.search(email.partition("@")[0]))


def _is_bounce(fields: Fields, sender: Address | None, content_type: str, report_type: str) -> bool:
    if content_type == "multipart/report" and report_type in ("", "delivery-status"):
        return True
    if "x-failed-recipients" in fields:
        return True
    return bool(sender and _BOUNCER.match(sender.email.partition("@")[0]))


def _is_auto_reply(fields: Fields) -> bool:
    """X-Auto-Response-Suppress asks others to be silent and says nothing about its own message."""
    if _word(fields, "auto-submitted") in ("auto-replied", "auto-notified"):
        return True
    if _word(fields, "precedence") == "auto_reply":
        return True
    return any(first(fields, name).lower() not in ("", "no", "false") for name in _AUTO_REPLIES)


def _is_bulk(fields: Fields) -> bool:
    return _word(fields, "precedence") in _BULK or any(name in fields for name in _LISTS)


def _word(fields: Fields, name: str) -> str:
    return _COMMENT.sub("", first(fields, name)).partition(";")[0].strip().lower()
