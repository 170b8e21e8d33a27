"""How reminders reach the user: with words ready to use, and as a calendar file that any calendar can subscribe to.

What is to be reminded of, and when, is decided in `planning`; the words come from the templates.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from assistant.errors import ConfigError
from assistant.folding import current, planned
from assistant.model import MessageId, Opportunity, Person, Remind, ReminderStep
from assistant.report import opportunity_name
from assistant.session import Books, Session
from assistant.wording import reason_words, step_words

WITH_WORDS = frozenset(ReminderStep) - {ReminderStep.NOTES}
"""Reminders whose words the templates have; notes have a form of their own."""

PRODUCT = "-//interview-assistant//reminders//EN"


def words_of(books: Books, reminder: Remind, templates: Mapping[str, str]) -> str:
    """What to say or copy for one reminder; the short words of the plan where a template is faulty."""
    from assistant.writing import TemplateFault
    from assistant.writing.channels import words_for

    opportunity = current(books, reminder.opportunity)
    if opportunity is None:
        return reminder.words
    if reminder.step not in WITH_WORDS:
        return f"{reminder.words}: interview-assistant notes {opportunity_name(opportunity.id)}"
    notes = books.ledger.choices(opportunity.id).notes_for(reminder.key)
    try:
        text = words_for(
            reminder.step,
            opportunity,
            books.identity,
            templates,
            now=books.now,
            person=_person(opportunity, reminder),
            interview_key=reminder.key,
            notes=notes,
        )
    except TemplateFault as fault:
        return f"{reminder.words} (its words could not be written: {fault})"
    return f"{reminder.words}\n\n{text}"


def _person(opportunity: Opportunity, reminder: Remind) -> Person | None:
    """The contact that the plan names, for the words that speak to somebody."""
    named = (c.person for c in opportunity.contacts if c.person.name and c.person.name in reminder.words)
    return next(named, None)


# -- by mail ----------------------------------------------------------------------------------


def mail_reminders(session: Session) -> None:
    """Append this run's reminders to the first scanned folder, as mail from the user to themselves (opt-in)."""
    from assistant.writing.digest import draft_message_id

    for row in session.report.reminders:
        name = draft_message_id(session.identity, f"reminder:{row['opportunity']}:{row['step']}:{row['on']}")
        session.mailbox.append_notice(session.folders.scan[0], _notice(session, row, name), name, received=session.now)


def _notice(session: Session, row: Mapping[str, object], name: MessageId) -> bytes:
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.utils import format_datetime

    message = EmailMessage()
    own = Address(session.identity.name, addr_spec=session.identity.email)
    message["From"], message["To"] = own, own
    message["Subject"] = f"To do on {row['on']}: {step_words(row['step'])} ({row['opportunity']})"
    message["Date"] = format_datetime(session.now)
    message["Message-ID"] = name
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(f"{reason_words(row['words'])}\n")
    return message.as_bytes()


# -- the calendar file ------------------------------------------------------------------------


def write_calendar(books: Books, path: Path) -> bool:
    """Bring the calendar file up to date (RFC 5545); True when it changed. Raises ConfigError where it cannot."""
    content = _calendar(_entries(books))
    try:
        if path.exists() and path.read_bytes() == content:
            return False
        _replace(path, content)
    except OSError as error:
        raise ConfigError([f"{path}: the calendar of reminders cannot be written: {error.strerror}"]) from error
    return True


def _entries(books: Books) -> Iterable[tuple[str, date, str]]:
    """(identity, day, words) of what is to do now and what comes next, for every opportunity."""
    for id in books.ledger.all_opportunities():
        found = planned(books, id)
        if found is None or found.plan.led_by is not None:  # it stands in that account's calendar
            continue
        name = found.opportunity.company or found.opportunity.role or opportunity_name(id)
        for decision in found.plan.decisions:
            if isinstance(decision, Remind):
                words = reason_words(decision.words)
                yield f"{id}-{decision.step.value}-{decision.key}", decision.on, f"{name}: {words}"
        if found.plan.next is not None:
            step = step_words(found.plan.next.step)
            yield f"{id}-next", found.plan.next.on, f"{name}: {step}"


def _calendar(entries: Iterable[tuple[str, date, str]]) -> bytes:
    # Loaded here: only users who want the file pay for the library.
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for identity, day, words in sorted(entries):
        event = Event()
        event.add("uid", f"{_plain(identity)}@reminders.invalid")
        event.add("dtstamp", datetime(day.year, day.month, day.day, tzinfo=UTC))
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", words.splitlines()[0])
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _plain(identity: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in identity)


def _replace(path: Path, content: bytes) -> None:
    """All or nothing, readable by the user alone (mkstemp makes 0600)."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
