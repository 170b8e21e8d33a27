"""Whether there is anything to do at all: a run with nothing new ends here, before what could do it is loaded.

Every condition under which some step of a run would act stands here once, and
the step that acts asks the same function. In doubt there is something to do.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from assistant.model import DraftState
from assistant.reading.version import READER_VERSION
from assistant.report import FolderCount

if TYPE_CHECKING:
    from assistant.ledger import Glance
    from assistant.model import DraftRecord
    from assistant.session import Books, Session

RESTLESS = frozenset({DraftState.INTENDED, DraftState.SENDING, DraftState.UNCERTAIN})
"""Drafts in these states are looked for in every run, whatever STATUS says."""

RENEWING = "renewing "
"""Remembered with a draft's number while its old copy is gone and the new one not yet placed."""

FORM = "form "
"""Remembered with the interview's key: `opportunity|state of Drafts and Sent at the last look`."""

ABOUT_DRAFT = "draft:"
"""Marks questions about a draft that waits: settled when it is."""


FAMILY = "read beside"
"""Remembered: the accounts that were configured when the window of the first scan was read last."""

SHARED = "shared with "
"""Remembered with another account's name: how both ledgers stood when its news was last taken in."""

RULES = "planned by"
"""Remembered: `rules_of` the run that planned last."""


def is_quiet(session: Session) -> bool:
    """Whether nothing came, nothing moved where drafts lie, nothing is due, and no earlier run left anything undone."""
    with session.ledger.one_look():
        return not (session.ledger.has_changed or _has_news(session) or _has_duties(session))


def _has_news(session: Session) -> bool:
    if is_for_newer_reader(session) or has_newcomers(session):
        return True
    return any(not is_read(session, folder) for folder in _read_folders(session))


def _has_duties(session: Session) -> bool:
    return (
        are_plans_stale(session)
        or bool(session.ledger.due_opportunities(session.now))
        or _drafts_need_us(session)
        or _is_form_out(session)
        or _is_calendar_missing(session)
    )


def rest(session: Session) -> None:
    """What a run with nothing to do leaves behind: the counts of its report, and now and then a line in the ledger."""
    for folder in _read_folders(session):
        session.report.folders[folder] = FolderCount()
    if not session.is_dry_run:
        session.ledger.finish_run(session.now, session.report.counts())


# -- mail ---------------------------------------------------------------------------------


def is_for_newer_reader(session: Session) -> bool:
    """Whether what is known was read by an older version of the reader."""
    return session.ledger.remembered("reader_version") != str(READER_VERSION)


def has_newcomers(session: Session) -> bool:
    """Whether an account was added since this one was read."""
    family = session.config.family
    return bool(family) and not set(family) <= set((session.ledger.remembered(FAMILY) or "").split())


def is_read(session: Session, folder: str) -> bool:
    """Whether nothing came into a folder since it was read, as STATUS says."""
    cursor, status = session.ledger.cursor(folder), session.statuses[folder]
    return cursor is not None and (cursor.uidvalidity, cursor.uidnext) == (status.uidvalidity, status.uidnext)


def _read_folders(session: Session) -> tuple[str, ...]:
    sent = session.folders.sent
    return (*session.folders.scan, sent) if sent else session.folders.scan


# -- drafts -------------------------------------------------------------------------------


def are_worth_a_look(session: Session, drafts: Sequence[DraftRecord | Glance]) -> bool:
    """Whether something may have become of these open drafts."""
    if any(draft.state in RESTLESS or _is_being_missed(draft) for draft in drafts):
        return True
    folders = (session.folders.drafts, session.folders.sent, session.folders.approved)
    return any(_may_have_changed(session, f) for f in folders if f)


def _is_being_missed(draft: DraftRecord | Glance) -> bool:
    """A verdict of absence needs two scans."""
    return draft.state is not DraftState.MISSING and (draft.missing_since is not None or _has_no_place(draft))


def _has_no_place(draft: DraftRecord | Glance) -> bool:
    return draft.state is DraftState.UNTOUCHED and draft.uid is None


def _may_have_changed(session: Session, folder: str) -> bool:
    """Without CONDSTORE a star or a \\Deleted changes nothing in STATUS, so it has to be looked for."""
    status = session.statuses.get(folder)
    return status is None or status.modseq is None or session.ledger.last_look(folder) != status


def _drafts_need_us(session: Session) -> bool:
    drafts = session.ledger.glance_at_drafts()
    numbers = {str(draft.id) for draft in drafts}
    is_approved = any(draft.state is DraftState.APPROVED for draft in drafts)
    is_asked = any(_is_about_settled(key, numbers) for key in session.ledger.open_question_keys(ABOUT_DRAFT))
    renewing = session.ledger.remembered_with(RENEWING)
    is_renewed = any(value == "yes" and name.removeprefix(RENEWING) in numbers for name, value in renewing)
    return is_approved or is_asked or is_renewed or (bool(drafts) and are_worth_a_look(session, drafts))


def _is_about_settled(key: str, open_ones: Set[str]) -> bool:
    """A question about a draft that waits no more is to be settled."""
    number = key.removeprefix(ABOUT_DRAFT).partition(":")[0]
    return key.startswith(ABOUT_DRAFT) and number not in open_ones


# -- plans --------------------------------------------------------------------------------


def are_plans_stale(session: Session) -> bool:
    """Whether what rests was planned under another configuration, or by a clock that was ahead."""
    ledger = session.ledger
    return ledger.remembered(RULES) != rules_of(session) or ledger.clock_went_back(session.now) is not None


def rules_of(session: Session) -> str:
    """What of the configuration a plan rests on."""
    config = session.config
    return repr((config.label, config.family, config.identity, config.cadence, config.channels))


# -- other accounts -----------------------------------------------------------------------


def has_told_all(other: Books, one: Books) -> bool:
    """Whether one account has taken in all that another knows."""
    return one.ledger.remembered(f"{SHARED}{other.config.account}") == state_between(other, one)


def state_between(other: Books, one: Books) -> str:
    """Changes whenever there may be something to learn from the other."""
    return f"{one.ledger.shared.newest()} {other.ledger.shared.news()}"


# -- besides ------------------------------------------------------------------------------


def _is_form_out(session: Session) -> bool:
    """Whether a form for notes waits in some mail client."""
    if not session.config.notes_by_mail:
        return False
    return any(value.partition("|")[0] for _, value in session.ledger.remembered_with(FORM))


def _is_calendar_missing(session: Session) -> bool:
    wanted = session.config.reminders.ics
    return wanted is not None and not wanted.exists()
