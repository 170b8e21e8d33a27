"""`review`: the drafts that wait, one by one: read, approve, edit, dismiss, snooze, or stop the matter."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from assistant.commands import drafts
from assistant.commands.choices import stop_elsewhere
from assistant.commands.context import Context
from assistant.commands.editor import edited
from assistant.commands.opening import open_locked, open_session
from assistant.errors import AssistantError, UsageError
from assistant.report import asked_of, draft_name, in_account, opportunity_name
from assistant.reviewing import Waiting, concerns_about, replace_text, waiting
from assistant.session import Session
from assistant.wording import reason_words, step_words

if TYPE_CHECKING:
    from assistant.config import Config

KEYS = "[a]pprove  [e]dit  [d]ismiss  [s]nooze  [n]ext  s[t]op the opportunity  [q]uit"
RULE = "─" * 72
USUAL_REST = timedelta(days=1)


def arguments(_parser: argparse.ArgumentParser, _name: str) -> None:
    """The command takes no arguments of its own."""


def run(_options: argparse.Namespace, context: Context) -> int:
    """Goes through what waits; returns 0, or why an account could not be looked into."""
    accounts = context.accounts()
    if len(accounts) > 1:
        return _review_all(context, accounts)
    rows = _review(context, accounts[0])
    if context.as_json:
        context.emit({"waiting": rows})
    return 0


def _review_all(context: Context, accounts: Sequence[Config]) -> int:
    """One account after the other; one whose server is dead stops no other."""
    from assistant.commands.several import gravest, tell_error

    rows: list[dict[str, object]] = []
    statuses: set[int] = set()
    for config in accounts:
        try:
            if not context.as_json:
                context.say(f"account {config.account}:")
            rows += _review(context, config)
        except AssistantError as error:
            tell_error(context, config.account or "", error)
            statuses.add(error.exit_status)
    if context.as_json:
        context.emit({"waiting": rows})
    return gravest(statuses)


def _review(context: Context, config: Config) -> list[dict[str, object]]:
    with open_locked(context, config) as ledger, open_session(context, config, ledger) as session:
        from assistant.watching import watch

        watch(session)
        found = waiting(session)
        if context.as_json:
            return [_as_json(config, w) for w in found]
        _go_through(session, context, found)
        stopped = {
            w.record.opportunity for w in found if ledger.choices(w.record.opportunity).stopped_at == context.now
        }
    if config.family:
        for id in stopped:
            stop_elsewhere(context, config, id)
    return []


def _go_through(session: Session, context: Context, found: Sequence[Waiting]) -> None:
    for question in session.ledger.open_questions():
        context.say_in_words(asked_of(session.config.label, question))
    if not found:
        context.say("no draft waits for you")
    for number, shown in enumerate(found, start=1):
        context.say_in_words(f"{RULE}\n{number} of {len(found)}\n" + as_words(shown), further=0)
        if not _asked(session, context, shown):
            return


def _as_json(config: Config, shown: Waiting) -> dict[str, object]:
    record = shown.record
    return ({"account": config.label} if config.label else {}) | {
        "id": in_account(config.label, draft_name(record.id)),
        "opportunity": in_account(config.label, opportunity_name(record.opportunity)),
        "step": record.step.value,
        "to": [record.recipient.email],
        "subject": shown.copy.subject,
        "body": shown.body,
        "why": record.why,
        "tone": list(shown.concerns),
    }


def as_words(shown: Waiting) -> str:
    """One draft for a person: what it answers, the text, why now, what the tone guard says."""
    record = shown.record
    head = f"{draft_name(record.id)}  {step_words(record.step)} for {opportunity_name(record.opportunity)}"
    lines = [f"{head}: {reason_words(record.why)}"]
    if shown.answered:
        lines += ["", "They wrote last:", *(f"  > {line}" for line in shown.answered.splitlines())]
    lines += ["", f"To: {record.recipient.name} <{record.recipient.email}>", f"Subject: {shown.copy.subject}", ""]
    lines += shown.body.splitlines()
    lines += ["", *(f"tone: {concern}" for concern in shown.concerns)]
    return "\n".join(lines).rstrip()


def _asked(session: Session, context: Context, shown: Waiting) -> bool:
    """Ask until a key says what to do; False when the user is done for now."""
    while True:
        context.say(f"\n{KEYS}")
        answer = context.stdin.readline()
        key = answer.strip().lower()[:1]
        if not answer or key == "q":
            return False
        if key in ("n", ""):
            return True
        if key == "e":
            shown = _edited(session, context, shown)
        elif key in DEEDS:
            try:
                DEEDS[key](session, context, shown)
                return True
            except UsageError as error:
                context.say_in_words(str(error))  # another key may help: asked again


def _edited(session: Session, context: Context, shown: Waiting) -> Waiting:
    """The draft with the user's words in it, shown again with what the tone guard says of them."""
    body = edited(shown.body, context, name="draft.txt")
    if body.strip() == shown.body.strip():
        context.say("left as it was")
        return shown
    replace_text(session, shown, body)
    renewed = next((w for w in waiting(session) if w.record.id == shown.record.id), shown)
    context.say_in_words(as_words(renewed), further=0)
    return renewed


def _approve(session: Session, context: Context, shown: Waiting) -> None:
    from assistant.writing import marks_in

    marks = marks_in(shown.body)
    if marks:
        raise UsageError(f"not approved: there is still a place to fill in: {marks[0]}")
    drafts.approve(session, shown.record.id)
    context.say(f"{draft_name(shown.record.id)} is approved; it goes out when it is due (`interview-assistant send`)")


def _dismiss(session: Session, context: Context, shown: Waiting) -> None:
    drafts.dismiss(session, shown.record.id)
    context.say(f"{draft_name(shown.record.id)} is dismissed; it is not made again")


def _snooze(session: Session, context: Context, shown: Waiting) -> None:
    usual = (session.now + USUAL_REST).date()
    context.say(f"until which day? [{usual.isoformat()}]")
    text = context.stdin.readline().strip()
    try:
        until = date.fromisoformat(text) if text else usual
    except ValueError as error:
        raise UsageError(f"{text!r} is no day; write it as {usual.isoformat()}") from error
    session.ledger.snooze(shown.record.id, until)
    context.say(f"{draft_name(shown.record.id)} rests until {until.isoformat()}")


def _stop(session: Session, context: Context, shown: Waiting) -> None:
    from assistant.scan import withdraw_only

    session.ledger.stop(shown.record.opportunity, session.now)
    session.folded.pop(shown.record.opportunity, None)
    withdraw_only(session, shown.record.opportunity)
    context.say(f"{opportunity_name(shown.record.opportunity)} is stopped; it gets no more drafts")


DEEDS: dict[str, Callable[[Session, Context, Waiting], None]] = {
    "a": _approve,
    "d": _dismiss,
    "s": _snooze,
    "t": _stop,
}
"""Key -> what it does with the draft that is shown."""

__all__ = ["arguments", "as_words", "concerns_about", "run"]
