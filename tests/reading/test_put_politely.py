"""Questions that ask nothing about a time, and times that are named only to be left."""

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def starts(text: str, subject: str = "Your interview") -> list[str]:
    """Month, day and hour of the interviews in a mail of Monday 2 March 2026."""
    head = "From: Ann Cole <ann@firm.example>\nTo: priya@example.org\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n"
    raw = f"{head}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode()
    return [each.start.isoformat()[5:16] for each in read(raw, PRIYA).interviews if each.start]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Hi Priya,\n\nlooking forward to meeting you this Friday. Could you be here for 9.15? Ask for Sandra.",
            "06T09:15",
        ),
        (
            "We have put you in for Thursday the 12th. Can you come in at 11? The deputy will show you round.",
            "12T11:00",
        ),
        (
            "Hallo Frau Nair, hiermit bestätige ich Ihr Vorstellungsgespräch am Freitag. "
            "Könnten Sie um 9.15 Uhr da sein?",
            "06T09:15",
        ),
        ("Bonjour, je vous confirme votre entretien de vendredi. Pourriez-vous être là à 9h15 ?", "06T09:15"),
        ("Hola, le confirmo su entrevista del viernes. ¿Podría estar aquí a las 9:15?", "06T09:15"),
        ("Buongiorno, le confermo il colloquio di venerdì. Potrebbe essere qui alle 9.15?", "06T09:15"),
        ("Hierbij bevestig ik je sollicitatiegesprek op vrijdag. Kun je er om 9.15 uur zijn?", "06T09:15"),
        ("Olá, confirmo a sua entrevista de sexta-feira. Pode estar cá às 9h15?", "06T09:15"),
    ],
)
def test_who_is_asked_to_be_there_knows_when(text: str, start: str) -> None:
    assert starts(text) == [f"03-{start}"]


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya, we would like to meet you for an interview. Could you come on Friday at 10?",
        "Dear Priya, would Friday suit you for an interview? Could you be here at 10?",
    ],
)
def test_who_is_asked_for_day_and_hour_has_none_yet(text: str) -> None:
    assert starts(text) == []


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Hi Priya, I can't do Thursday's interview any more. Let's say Friday at 11, ok?", "06T11:00"),
        (
            "Hola Priya, el jueves no puedo hacer la entrevista. Lo dejamos para el viernes a las 11, ¿de acuerdo?",
            "06T11:00",
        ),
        ("Priya, quinta não consigo a entrevista. Fica para sexta às 10h, ok?", "06T10:00"),
        ("Ciao Priya, giovedì non posso fare il colloquio. Spostiamo a venerdì alle 10, va bene?", "06T10:00"),
        (
            "Buen día Priya, por un imprevisto su entrevista se recorre al martes 10 de marzo a las 3:30 pm. "
            "¿Nos confirma de enterada?",
            "10T15:30",
        ),
    ],
)
def test_a_statement_that_is_rounded_off_moves_the_interview(text: str, start: str) -> None:
    assert starts(text) == [f"03-{start}"]


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, I can't do Thursday's interview any more. Could we say Friday at 11?",
        "Hi Priya, I can't do Thursday's interview any more. Friday at 11, ok?",
        "Hola Priya, el jueves no puedo hacer la entrevista. ¿Podemos dejarlo para el viernes a las 11?",
    ],
)
def test_a_question_moves_nothing(text: str) -> None:
    assert starts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya,\n\nI write about our interview tomorrow, Tuesday 3 March, at 1pm. Unfortunately one of us "
        "has come down with flu. I could do any time on Monday 9 or Tuesday 10.",
        "Dear Priya,\n\nThis is about your telephone interview today, 2 March, at 15:30. Unfortunately the "
        "interviewer is no longer available at this time. Please use the link below to choose another slot.",
        "Hallo Frau Nair,\n\nich schreibe Ihnen wegen unseres Gesprächs am Dienstag, 3. März, um 13 Uhr. Leider ist "
        "eine Kollegin erkrankt, wir müssen einen neuen Termin finden.",
    ],
)
def test_a_time_that_is_regretted_at_once_is_none(text: str) -> None:
    assert starts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hi Priya, the first interview with me is on Friday 6 March at 10am by phone, then the second one at the "
            "nursery on Tuesday 10 March, also at 10am.",
            ["03-06T10:00", "03-10T10:00"],
        ),
        (
            "Es gibt zwei Runden: das Gespräch mit dem Team am Donnerstag, 5. März um 9:00 Uhr und das mit der Leitung "
            "am Donnerstag, 12. März, ebenfalls um 9:00 Uhr.",
            ["03-05T09:00", "03-12T09:00"],
        ),
    ],
)
def test_the_same_hour_of_another_day_is_another_interview(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Priya, Thursday then. We'll meet at 2 by the potting sheds for the interview.", "05T14:00"),
        ("Hi Priya, Thursday then. We'll meet at 1 outside the gate for the interview.", "05T13:00"),
        ("Hoi Priya, het sollicitatiegesprek is zaterdag om een uur of tien.", "07T10:00"),
        ("Hoi Priya, het sollicitatiegesprek is zaterdag om een uur of 10.", "07T10:00"),
        ("Hoi Priya, het sollicitatiegesprek is zaterdag om één uur.", "07T13:00"),
        ("Quinta às três está ótimo para a entrevista. Até lá.", "05T15:00"),
    ],
)
def test_hours_that_other_words_follow(text: str, expected: str) -> None:
    assert starts(text) == [f"03-{expected}"]
