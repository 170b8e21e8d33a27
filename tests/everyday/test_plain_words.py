"""People read words where the JSON has names: no underscore, no name of a rule, no Message-ID."""

from __future__ import annotations

import argparse
import io
import re
import time
from datetime import UTC, datetime

import pytest

from assistant.commands import choices, login
from assistant.commands.context import Context
from assistant.model import Kind, OpportunityId, ReminderStep, Step
from assistant.report import Report
from assistant.wording import kind_words, reason_words, step_words


@pytest.mark.parametrize("name", [*Step, *ReminderStep, *Kind])
def test_no_name_keeps_its_underscore(name: str) -> None:
    assert re.fullmatch(r"[A-Za-z -]+", step_words(name))
    assert "_" not in kind_words(name)


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("thanks within 24 hours (T1)", "thanks within 24 hours"),
        ("they decide by 2026-03-20 (C1); a call is fine, too (O3)", "they decide by 2026-03-20; a call is fine, too"),
        ("offer <5.2026@post.example>", "offer"),
        ("declined", "declined"),
        ("connect with Tom (Sales) (O2)", "connect with Tom (Sales)"),
    ],
)
def test_a_reason_is_said_without_its_rule_and_message(why: str, said: str) -> None:
    assert reason_words(why) == said


def test_a_report_says_words_and_its_json_keeps_the_names() -> None:
    report = Report(now=datetime(2026, 3, 10, tzinfo=UTC))
    drafted = {"id": "d1", "step": "thank_you", "to": ["t@b.example"], "subject": "Thanks", "why": "it is over (T1)"}
    report.drafted.append(drafted)
    report.reminders.append({"opportunity": "o1", "step": "phone_call", "on": "2026-03-12", "words": "call Tom (C4)"})
    report.stopped.append({"opportunity": "o1", "why": "offer <1@b.example>"})
    report.found(OpportunityId(1), None, "interview_confirmation")

    assert list(report.words(is_dry_run=False)) == [
        "drafted d1: thank-you to t@b.example — Thanks (it is over)",
        "o1 has ended: offer",
        'to do on 2026-03-12, o1: phone call — "call Tom"',
    ]
    assert "o1: interview confirmation" in next(report.details())
    assert report.as_json()["drafted"] == [drafted]


@pytest.mark.parametrize("step", list(ReminderStep))
def test_a_reminder_is_ticked_off_by_the_words_that_tell_it(step: ReminderStep) -> None:
    parser = argparse.ArgumentParser()
    choices.arguments(parser, "done")

    assert parser.parse_args(["o1", step_words(step)]).reminder == step


class Screen(io.StringIO):
    """Standard error, as a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("screen", "says"), [(Screen(), True), (io.StringIO(), False)])
def test_a_slow_login_says_what_it_waits_for_at_a_terminal(
    screen: io.StringIO, says: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(login, "SLOW", 0.0)
    context = Context(datetime(2026, 3, 10, tzinfo=UTC), {}, io.StringIO(), io.StringIO(), screen)

    with login._patience(context, "imap.example.org"):
        end = time.monotonic() + (5 if says else 0.1)
        while not screen.getvalue() and time.monotonic() < end:
            time.sleep(0.01)

    assert ("connecting to imap.example.org ..." in screen.getvalue()) is says
