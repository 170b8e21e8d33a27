"""An answer of a line fixes its time by the subject; no vacancy today is no decline."""

from __future__ import annotations

import pytest
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind, Reading
from assistant.reading import read


def _reading(subject: str, text: str) -> Reading:
    return read(mail(text, subject, "Ann Cole <ann@firm.example>"), PRIYA)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Interview", "Thursday 3pm it is!"),
        ("Re: Your interview with us", "Let's go for Thursday at 3. Jo"),
        ("AW: Vorstellungsgespräch", "Dann Donnerstag, 15 Uhr. Bis dann! Kern"),
        ("RE: Entretien", "Va pour jeudi 15h. Anne"),
        ("Re: Entrevista", "Pues el jueves a las 15:00. Ana"),
        ("R: Colloquio", "Allora giovedì alle 15. Anna"),
        ("Re: Je sollicitatiegesprek", "Donderdag 15 uur dan. Anna"),
    ],
)
def test_an_answer_of_a_line_fixes_the_time(subject: str, text: str) -> None:
    reading = _reading(subject, text)

    assert reading.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.isoformat()[:13] for one in reading.interviews] == ["2026-03-05T15"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Interview", "Could be Thursday at 3? I'll ask."),
        ("Re: Interview", "Thursday 3pm won't work."),
        ("Re: Lunch", "Thursday 3pm it is!"),
        ("Interview", "Thursday 3pm."),
    ],
)
def test_a_question_a_no_and_other_subjects_fix_none(subject: str, text: str) -> None:
    assert _reading(subject, text).interviews == ()


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya, there's no vacancy at present, but with your permission we'll keep your details on file.",
        "Dear Priya, there are currently no openings in our team. We will hold your CV until something comes up.",
        "Sehr geehrte Frau Nair, derzeit ist keine Stelle frei, wir nehmen Sie aber gern in unseren Bewerberpool auf.",
    ],
)
def test_no_vacancy_today_is_kept_on_file(text: str) -> None:
    assert _reading("Your application", text).kind is Kind.HOLD
