"""A move that is put as a question, with silence as a yes: it is still a move, and its time stands."""

from __future__ import annotations

import pytest
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "New time for your interview",
            "Hi Priya, I have to move our interview of Monday, as the hall is taken. Would Wednesday 11 March at 11 do "
            "instead? Unless I hear otherwise it is in the diary. Ann",
        ),
        (
            "nuovo orario colloquio",
            "Ciao Priya, lunedì accompagniamo i ragazzi in gita e in sede non resta nessuno. Va bene lo stesso se "
            "facciamo mercoledì 11 marzo alle 11? Salvo tuo avviso contrario lo do per buono. Anna",
        ),
    ],
)
def test_a_move_that_stands_by_silence_is_a_move(subject: str, text: str) -> None:
    reading = read(mail(text, subject, "Ann Cole <ann@firm.example>"), PRIYA)

    assert reading.kind is Kind.INTERVIEW_RESCHEDULE
    assert [one.start.isoformat()[:16] for one in reading.interviews] == ["2026-03-11T11:00"]
