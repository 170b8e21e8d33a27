"""Words for a card, LinkedIn, a call, and questions (rules O1, O2, O3, C4, N2, N4), and the warmth of a reply."""

from __future__ import annotations

from dataclasses import replace

import pytest
from writing_samples import ANNA, BEN, NOTES, NOW, PRIYA, opportunity, templates

from assistant.model import Opportunity, Person, ReminderStep
from assistant.writing.channels import LINKEDIN_LIMIT, words_for
from assistant.writing.warmth import is_warm


def words(step: ReminderStep, opp: Opportunity | None = None, person: Person | None = ANNA) -> str:
    return words_for(
        step,
        opp or opportunity(),
        PRIYA,
        templates(),
        now=NOW,
        person=person,
        interview_key="uid-1",
        notes=NOTES,
        panel=(ANNA, BEN),
    )


@pytest.mark.parametrize("step", list(ReminderStep))
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("known", [True, False])
def test_every_reminder_has_words(step: ReminderStep, language: str, *, known: bool) -> None:
    opp = (
        opportunity(language=language)
        if known
        else opportunity(language=language, role=None, company=None, interviews=())
    )

    text = words(step, opp, ANNA if known else None)

    assert len(text.split()) >= 8
    assert "None" not in text
    assert "  " not in text


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "role", ["Data Analyst", "Senior Vice President of Very Long Names and Further Titles in Northern Europe", None]
)
def test_o2_the_linkedin_note_keeps_the_limit_and_says_where_they_met(language: str, role: str | None) -> None:
    for name in ("Anna Schmidt", "Maximiliane Theodora von und zu Hohenstein-Wackerbarth"):
        note = words(
            ReminderStep.LINKEDIN,
            opportunity(language=language, role=role, company="A Company With a Name of Fifty Letters and a Few"),
            replace(ANNA, name=name),
        )
        assert len(note) <= LINKEDIN_LIMIT
        assert "interview" in note or "Gespräch" in note


def test_o1_the_card_is_personal_and_short() -> None:
    card = words(ReminderStep.CARD)

    assert card.startswith("Dear Anna Schmidt,")
    assert "the migration to Snowflake" in card
    assert len(card.split()) < 80


def test_c4_the_call_has_key_points_and_a_voicemail() -> None:
    text = words(ReminderStep.PHONE_CALL)

    assert "voicemail" in text
    assert text.count("Priya Nair") == 2
    assert "Data Analyst role at Brightwell" in text


def test_n2_the_timeline_is_asked_for_and_addresses_are_taken_along() -> None:
    text = words(ReminderStep.ASK_TIMELINE)

    assert "decide" in text
    assert "address" in text


def test_n4_the_self_assessment_asks_for_preparation_interview_and_follow_up() -> None:
    text = words(ReminderStep.SELF_ASSESSMENT)

    assert [part for part in ("Preparation", "Interview", "Follow-up") if part in text] == [
        "Preparation",
        "Interview",
        "Follow-up",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was wonderful to meet you, we all really enjoyed the great conversation!", True),
        ("Thanks so much, what a lovely surprise, this is excellent.", True),
        ("We received your documents and will write to you next week.", False),
        ("The interview takes place in room 4 on the second floor.", False),
        ("Noted.", None),
        ("", None),
    ],
)
def test_the_warmth_of_a_reply(text: str, *, expected: bool | None) -> None:
    assert is_warm(text) in ({expected} if expected is not False else {False, None})
