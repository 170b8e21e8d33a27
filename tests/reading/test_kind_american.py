"""Kinds as American mail says them: oral boards, panels that are moved, texts to be answered with YES, a stand-in."""

# ruff: noqa: E501  a mail is one line

from __future__ import annotations

import pytest
from dated_mails import reading_of

from assistant.model import Kind, Reading
from assistant.reading.phrases import find
from assistant.reading.sentences import passage

ANA = {"name": "Ana Ruiz", "address": "ana@example.org", "timezone": "America/New_York", "country": "US"}


def read_by_ana(text: str, subject: str) -> Reading:
    written = {"sender": "Brightwell HR <jobs@brightwell.example>", "tld": "com", "date": "2026-03-02T10:00-05:00"}
    return reading_of({"user": ANA, **written, "subject": subject, "body": text}, 1)


@pytest.mark.parametrize(
    ("subject", "text", "kind", "start"),
    [
        (
            "Oral Board - Deputy II",
            "Dear Ms. Ruiz:\n\nCongratulations on passing the written test for Deputy II. You have been assigned to the following oral board:\n\nThursday, March 5, 2026\n1300 hours\nRoom 2\n\nCandidates who arrive more than ten minutes late will be removed from the eligibility list.",
            Kind.INTERVIEW_CONFIRMATION,
            "05 13:00",
        ),
        (
            "You've got an interview!",
            "Hey Ana!\n\nWHAT: Interview for Cashier\nWHERE: Store 12\nWHEN: Thursday, Mar 5 / 1:00 PM\n\nReply YES to keep this time.",
            Kind.INTERVIEW_CONFIRMATION,
            "05 13:00",
        ),
        (
            "Per your request",
            "Ms. Ruiz,\n\nWe received your voicemail and are sorry for your loss. Your panel has been shifted to the following week: Thursday, March 12, at 1:00 PM.\n\nHuman Resources",
            Kind.INTERVIEW_RESCHEDULE,
            "12 13:00",
        ),
        (
            "Updated panel for your Thursday loop",
            "Hi Ana,\n\nDee is out, so Noor takes her place in the loop. Nothing else changes. Thursday, 1 PM Eastern, same Zoom.\n\nKim\nBrightwell Recruiting",
            Kind.INTERVIEW_CONFIRMATION,
            "05 13:00",
        ),
        (
            "Your interview",
            "Hi Ana,\n\nDee is out, so we have to move your interview to Friday at 2 PM. Nothing else changes.\n\nKim\nBrightwell Recruiting",
            Kind.INTERVIEW_RESCHEDULE,
            "06 14:00",
        ),
    ],
)
def test_a_start_is_read_with_its_kind(subject: str, text: str, kind: Kind, start: str) -> None:
    found = read_by_ana(text, subject)

    assert found.kind is kind
    assert [i.start.strftime("%d %H:%M") for i in found.interviews] == [start]


@pytest.mark.parametrize(
    "text",
    [
        "Candidates who are more than ten minutes late will be removed from the eligibility list.",
        "Failure to appear will result in your being removed from the eligibility list.",
    ],
)
def test_who_comes_late_is_not_declined_yet(text: str) -> None:
    found = read_by_ana(f"Dear Ms. Ruiz,\n\nYour interview is on Thursday at 1 PM.\n\n{text}", "Your interview")

    assert not any(f.kind is Kind.DECLINE for f in (found.primary, *found.also))


def test_only_ones_own_interview_is_that_of_a_friend() -> None:
    names = {
        text: {h.phrase.id for h in find(passage(text))} for text in ("You've got an interview!", "I got an interview!")
    }

    assert [("en.elsewhere.own_search" in found) for found in names.values()] == [False, True]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("You passed for Deputy I. You have been placed.", 2),
        ("It is in Room 3 B. Please ring.", 2),
        ("Wir treffen uns um 3. Bitte klingeln Sie.", 2),
        ("Ask for John I. Smith.", 1),
        ("Am 12. März sprechen wir.", 1),
        ("You will see Dr. You.", 1),
    ],
)
def test_a_post_or_an_hour_may_end_a_sentence(text: str, count: int) -> None:
    assert len(passage(text).sentences) == count
