"""Hours as American mail writes them: in four figures, in Arizona, struck out, in notes without a capital."""

from __future__ import annotations

from datetime import datetime

import pytest
from one_time import fixed

from assistant.reading.when import is_fixed, times_in


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Your board is on Tuesday, March 10, 0940.", "03-10T09:40"),
        ("en", "Interview: March 10, 2026, 0930 GMT.", "03-10T09:30"),
        ("en", "Interview: 10 March 2026, 1330 at HQ", "03-10T13:30"),
        ("en", "Interview: Tuesday, March 10, 2026, 1845.", "03-10T18:45"),
        ("en", "Meet me Thursday at 0715 sharp at the gate.", "03-05T07:15"),
        ("de", "Gespräch am Dienstag, 10.03.2026, 0930, Raum 4", "03-10T09:30"),
        # years, houses and loads
        ("en", "The firm was founded on March 10, 1945.", ""),
        ("en", "Our office: March 10, 1200 Main Street", ""),
        ("en", "On 3/9, 1500 lbs were moved.", ""),
        ("de", "Rechnung vom 10.03.2026, 1500 Euro", ""),
    ],
)
def test_four_figures_beside_a_day_are_an_hour(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "he called. come thursday at 5:30", "03-05T17:30"),
        ("en", "sorry i missed your call. thursday 3pm is fine", "03-05T15:00"),
        ("en", "we met the owner. see you thursday at 3pm", "03-05T15:00"),
        ("en", "cant do tues now, a job came in. come wed same time 5:30", "03-04T17:30"),
        ("en", "see you sat same place, 11am", "03-07T11:00"),
        ("de", "habe mit dem chef gesprochen. komm donnerstag um 15 uhr", "03-05T15:00"),
        ("nl", "ik heb hem gesproken. kom donderdag om 15.00 uur", "03-05T15:00"),
        # a word that is cut short ends nothing
        ("en", "we met for approx. an hour on Thursday at 3pm", ""),
    ],
)
def test_a_sentence_may_begin_small(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Tuesday, March 10\n~~1:00pm~~ 2:00pm", "03-10T14:00"),
        ("en", "~~Tuesday, March 10 at 1:00pm~~ Wednesday, March 11 at 2:00pm", "03-11T14:00"),
        ("de", "~~Dienstag, 10. März, 13 Uhr~~ Mittwoch, 11. März, 14 Uhr", "03-11T14:00"),
        ("en", "Time: Tue Mar 10 1:00pm -> Wed Mar 11 2:00pm", "03-11T14:00"),
        ("en", "Tue Mar 10 1:00pm–1:45pm → Wed Mar 11 2:00pm–2:45pm", "03-11T14:00"),
        ("fr", "mardi 10 mars 13h00 -> mercredi 11 mars 14h00", "03-11T14:00"),
        ("en", "Tuesday, March 10, 1pm -> Room 4", "03-10T13:00"),
        ("en", "Tuesday, March 10, 1:00pm ~ see you there", "03-10T13:00"),
    ],
)
def test_what_is_crossed_out_is_old(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("sent", "user", "offset"),
    [
        ("2026-06-02T10:00-07:00", "America/Phoenix", "-07:00"),
        ("2026-06-02T10:00-06:00", "America/Phoenix", "-06:00"),
        ("2026-06-02T10:00-07:00", "America/Los_Angeles", "-06:00"),
        ("2026-06-02T10:00-06:00", "America/Denver", "-06:00"),
        ("2026-01-06T10:00-07:00", "America/Denver", "-07:00"),
    ],
)
@pytest.mark.parametrize("name", ["MST", "Mountain Standard Time"])
def test_arizona_keeps_its_standard_time(sent: str, user: str, offset: str, name: str) -> None:
    base = datetime.fromisoformat(sent)
    text = f"Your interview is next Tuesday at 9:30 AM {name}."

    found = [t for t in times_in(text, base=base, user_timezone=user) if is_fixed(t)]

    assert [t.start.isoformat()[11:] for t in found] == [f"09:30:00{offset}"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You said mornings work for you, so let's do Tuesday at 10."),
        ("en", "Since you told us that mornings suit you, you're booked for Tuesday at 10."),
        ("en", "You wrote that any day is good for you; come Tuesday at 10."),
        ("de", "Sie schrieben, dass Ihnen der Vormittag passt, also sagen wir Dienstag um 10 Uhr."),
        ("fr", "Vous disiez que le matin vous convient, donc disons mardi à 10h."),
    ],
)
def test_a_wish_told_again_offers_nothing(language: str, text: str) -> None:
    assert fixed(language, text) == "03-03T10:00"


@pytest.mark.parametrize(
    "text",
    [
        "You said Tuesday, does 10 work for you?",
        "You asked for Tuesday at 10, so can you confirm?",
        "If that works for you, let's say Tuesday at 10.",
    ],
)
def test_a_question_after_a_wish_still_asks(text: str) -> None:
    assert fixed("en", text) == ""


def test_a_sergeant_is_no_clock_of_singapore() -> None:
    text = "Your board is on Tuesday, March 10, at 9:40 AM.\n\nSgt. L. Pruitt\nProfessional Standards"
    base = datetime.fromisoformat("2026-03-02T10:00-07:00")

    (found,) = times_in(text, base=base, user_timezone="America/Denver", country="US")

    assert found.start.isoformat() == "2026-03-10T09:40:00-06:00"
