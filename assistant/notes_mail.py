"""The notes form by mail (opt-in): a draft from the user to themselves, read back when they have filled it in.

It is saved or sent from any mail client; both are found by the thread that the
form stands in and by its only recipient, the user. It is made once for an
interview, whatever becomes of it.
"""

from __future__ import annotations

from assistant.folding import Round, current
from assistant.model import Address, Copy, Notes, Opportunity, OpportunityId, Remind, ReminderStep, Role
from assistant.quiet import FORM
from assistant.renewing import renew
from assistant.report import opportunity_name
from assistant.session import Session
from assistant.watching import LOOK_BACK


def ask_by_mail(session: Session, found: Round) -> None:
    """Place the form of an interview that has just ended."""
    reminders = [d for d in found.plan.decisions if isinstance(d, Remind) and d.step is ReminderStep.NOTES]
    for reminder in reminders:
        if session.ledger.remembered(f"{FORM}{reminder.key}") is None and not session.is_dry_run:
            _place(session, found.opportunity, reminder.key)


def read_back(session: Session) -> None:
    """Take in every form that was filled in, and renew the thanks that wait."""
    for name, value in session.ledger.remembered_with(FORM):
        number, _, seen = value.partition("|")
        now = _state(session)
        if number and seen != now:
            _look(session, OpportunityId(int(number)), name.removeprefix(FORM), now)


# -- placing --------------------------------------------------------------------------------


def _place(session: Session, opportunity: Opportunity, key: str) -> None:
    from assistant.writing import draft_message_id
    from assistant.writing.message import build

    anchor = next((i.anchor for i in opportunity.interviews if i.key == key), opportunity.last_inbound)
    if anchor is None:
        return
    name = draft_message_id(session.identity, f"{FORM}{key}")
    raw = build(
        identity=session.identity,
        recipient=Address(session.identity.name, session.identity.email),
        subject=_subject(opportunity),
        message_id=name,
        in_reply_to=anchor.message_id,
        references=anchor.references,
        body=_form(session, opportunity, key),
        now=session.now,
    )
    # First the word that it is made, then the deed: at worst a form is missing, and `notes` makes it good.
    session.ledger.remember(f"{FORM}{key}", f"{opportunity.id}|")
    session.mailbox.append_draft(session.folders.drafts, raw, name, received=session.now)


def _subject(opportunity: Opportunity) -> str:
    where = f" at {opportunity.company}" if opportunity.company else ""
    return f"Notes: {opportunity.role or 'interview'}{where}"


def _form(session: Session, opportunity: Opportunity, key: str) -> str:
    from assistant.writing.notes_form import render_form

    interview = next((i for i in opportunity.interviews if i.key == key), None)
    people = interview.people if interview else ()
    known = session.ledger.choices(opportunity.id).notes_for(key)
    return render_form(
        opportunity, interview, people, known, session.identity, session.templates(), language=opportunity.language
    )


# -- reading back -----------------------------------------------------------------------------


def _state(session: Session) -> str:
    folders = (session.folders.drafts, session.folders.sent, *session.folders.scan[:1])
    looks = (session.statuses.get(f) for f in folders if f)
    return " ".join(f"{s.uidvalidity}:{s.uidnext}:{s.messages}" for s in looks if s)


def _look(session: Session, id: OpportunityId, key: str, now: str) -> None:
    opportunity = current(session, id)
    if opportunity is None:
        session.ledger.remember(f"{FORM}{key}", "|")
        return
    blank = _form(session, opportunity, key)
    for copy in _copies(session, opportunity):
        if _take(session, opportunity, key, copy, blank):
            session.ledger.remember(f"{FORM}{key}", "|")
            renew(session, id)
            return
    session.ledger.remember(f"{FORM}{key}", f"{id}|{now}")


def _copies(session: Session, opportunity: Opportunity) -> list[Copy]:
    """Mail of the user to themselves in this opportunity's thread, the newest first."""
    since = min((i.start for i in opportunity.interviews), default=session.now) - LOOK_BACK
    found = [*session.mailbox.copies(Role.DRAFTS, session.folders.drafts, since=since.date())]
    if session.folders.sent:
        found += session.mailbox.copies(Role.SENT, session.folders.sent, since=since.date())
    own = session.identity.addresses
    thread = frozenset(opportunity.message_ids)
    mine = [
        c
        for c in found
        if "\\deleted" not in c.flags and c.recipients and own.issuperset(c.recipients)
        if not thread.isdisjoint(c.references)
    ]
    return sorted(mine, key=lambda c: c.received or session.now, reverse=True)


def _take(session: Session, opportunity: Opportunity, key: str, copy: Copy, blank: str) -> bool:
    from assistant.writing import body_of
    from assistant.writing.notes_form import parse_form

    raw = session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity)
    if raw is None:
        return False
    today = session.now.date()
    filled = parse_form(body_of(raw), session.templates(), today=today)
    if filled.notes in (Notes(), parse_form(blank, session.templates(), today=today).notes):
        return False
    session.ledger.save_notes(opportunity.id, key, filled.notes)
    session.folded.pop(opportunity.id, None)
    for fault in filled.faults:
        session.report.ask(opportunity.id, f"your notes were read, but not this: {fault}", "")
    session.report.observed.append({"id": opportunity_name(opportunity.id), "what": "notes"})
    return True
