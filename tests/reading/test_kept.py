"""One interview is called off or moved, and another stands: that one must not be taken for gone."""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.kept import kept
from assistant.reading.when import times_in

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def mail(text: str, subject: str = "Your interviews") -> bytes:
    found = EmailMessage()
    found["From"], found["To"] = "Dara Quinn <dara@brightwell.example.co.uk>", "Priya Nair <priya@example.org>"
    found["Subject"], found["Date"] = subject, "Mon, 2 Mar 2026 10:00:00 +0000"
    found.set_content(text)
    return found.as_bytes()


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Your interview with Claire on Tuesday 3 March at 11am is cancelled. The one on Thursday 5 March at 2pm goes ahead.", "en", ["05 14:00"]),
        ("Tuesday 3 March at 11am is off. Thursday 5 March at 2pm is unchanged.", "en", ["05 14:00"]),
        ("Tuesday 3 March at 11am is off. Thursday 5 March at 2pm still stands.", "en", ["05 14:00"]),
        ("We had to cancel Tuesday 3 March at 11am. Your other interviews have not changed:\n\nThursday 5 March, 2pm, Neil\nFriday 6 March, 9am, Ann", "en", ["05 14:00", "06 09:00"]),
        ("Tuesday 3 March at 11am is cancelled and Thursday 5 March at 2pm cannot go ahead either.", "en", []),
        ("Both Tuesday 3 March at 11am and Thursday 5 March at 2pm are off.", "en", []),
        ("We are unable to see you on Tuesday 3 March at 11am as planned. Thursday 5 March at 2pm is confirmed.", "en", ["05 14:00"]),
        ("Das Gespräch am Dienstag, 3. März um 11 Uhr findet nicht wie geplant statt, das am Donnerstag, 5. März um 14 Uhr auch nicht.", "de", []),
        ("Das Gespräch am Dienstag, 3. März um 11 Uhr entfällt. Donnerstag, 5. März, 14 Uhr bleibt bestehen.", "de", ["05 14:00"]),
        ("L'entretien du mardi 3 mars à 11h est annulé. Celui du jeudi 5 mars à 14h est bien maintenu.", "fr", ["05 14:00"]),
        ("La entrevista del martes 3 de marzo a las 11:00 se cancela. La del jueves 5 de marzo a las 14:00 se mantiene.", "es", ["05 14:00"]),
        ("Il colloquio di martedì 3 marzo alle 11 è annullato. Quello di giovedì 5 marzo alle 14 resta confermato.", "it", ["05 14:00"]),
        ("Het gesprek van dinsdag 3 maart om 11 uur vervalt. Donderdag 5 maart om 14 uur gaat gewoon door.", "nl", ["05 14:00"]),
        ("A entrevista de terça, 3 de março, às 11h foi cancelada. A de quinta, 5 de março, às 14h continua de pé.", "pt", ["05 14:00"]),
    ],
)  # fmt: skip
def test_what_goes_ahead_is_told_from_what_does_not(text: str, language: str, expected: list[str]) -> None:
    base = read(mail(""), PRIYA).message.date
    assert base is not None
    found = times_in(text, base=base, language=language, user_timezone="Europe/London")

    assert sorted({f"{t.start:%d %H:%M}" for t in kept(text, found)}) == expected


def test_a_cancellation_of_one_of_two_keeps_the_other() -> None:
    text = (
        "Hi Priya,\n\nI'm afraid we have to cancel your interview with Claire on Tuesday 3 March at 11am. "
        "Your interview with Neil on Thursday 5 March at 2pm goes ahead as planned.\n\nDara\nBrightwell"
    )

    found = read(mail(text), PRIYA)

    assert found.kind is Kind.INTERVIEW_CANCELLATION
    assert [f"{i.start:%d %H:%M}" for i in found.interviews] == ["05 14:00"]
    assert [f"{i.start:%d %H:%M}" for i in found.cancelled] == ["03 11:00"]
    assert [f.kind for f in found.also] == [Kind.INTERVIEW_CONFIRMATION]
