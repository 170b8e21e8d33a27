"""Hours beside the interview's in other people's wordings: preparing calls, summer time, programmes, spans, zones."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import interviews, told
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
SURE, ASKED, MOVED = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_RESCHEDULE


def times(text: str, kind: Kind = SURE, top: str = "co.uk", subject: str = "Interview") -> tuple[list[str], list[str]]:
    """Starts and slots of a mail of Monday 2 March 2026, 10.00 in London."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"hr@example.{top}", "priya@example.org", subject
    mail["Date"] = "Mon, 02 Mar 2026 10:00:00 +0000"
    mail.set_content(text)
    message = parse(mail.as_bytes(), PRIYA)
    found = interviews.sort(message, [kind], told.times(message, PRIYA, is_answer=subject.startswith("Re:")))
    return [one.start.isoformat()[5:] for one in found.interviews], [one.start.isoformat()[5:] for one in found.slots]


@pytest.mark.parametrize(
    ("text", "top"),
    [
        ("Panel is Tuesday 10 March at 10am. I'll ring you Monday at 6 for a quick prep.", "co.uk"),
        ("You're confirmed for Tuesday 10 March at 10am. Prep call tomorrow at 4?", "co.uk"),
        ("Tuesday 10 March at 10am with Wes. I will give you a bell at 12 to hear how it went.", "co.uk"),
        ("Tuesday 10 March, 10am it is. Let's have a quick prep chat before. Monday 3pm?", "co.uk"),
        ("All booked: Tuesday 10 March at 10am. Can we catch up on Monday at 5.30pm to go over the format?", "co.uk"),
        ("I'd like to brief you beforehand, say Monday at 2pm. The interview is on Tuesday 10 March at 10am.", "co.uk"),
    ],
)
def test_recruiters_calls_before_and_after_are_no_interviews(text: str, top: str) -> None:
    assert times(text, top=top) == (["03-10T10:00:00+00:00"], [])


@pytest.mark.parametrize(
    ("text", "top", "start"),
    [
        ("Das Gespräch ist am Dienstag, 10. März, um 10 Uhr. Ich rufe Sie am Montag um 17 Uhr an, um Sie kurz zu briefen.", "de", "03-10T10:00:00+01:00"),
        ("Dienstag, 10. März, 10 Uhr steht. Montag um 17 Uhr telefonieren wir kurz zur Vorbereitung, okay?", "de", "03-10T10:00:00+01:00"),
        ("L'entretien est mardi 10 mars à 10h. Je vous appelle lundi à 17h pour vous préparer.", "fr", "03-10T10:00:00+01:00"),
        ("Entretien mardi 10 mars à 10h. On fait un point lundi à 18h pour débriefer votre CV ?", "fr", "03-10T10:00:00+01:00"),
        ("La entrevista es el martes 10 de marzo a las 10. El lunes a las 18h te llamo para prepararla.", "es", "03-10T10:00:00+01:00"),
        ("Il colloquio è martedì 10 marzo alle 10. Lunedì alle 18 ti chiamo per qualche consiglio.", "it", "03-10T10:00:00+01:00"),
        ("Het gesprek is dinsdag 10 maart om 10 uur. Maandag om 17.00 uur bel ik je om het gesprek voor te bereiden.", "nl", "03-10T10:00:00+01:00"),
        ("A entrevista é terça, 10 de março, às 10h. Na segunda às 18h ligo-lhe para dar umas dicas.", "pt", "03-10T10:00:00+00:00"),
    ],
)  # fmt: skip
def test_calls_to_prepare_are_no_interviews_in_any_language(text: str, top: str, start: str) -> None:
    assert times(text, top=top) == ([start], [])


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 31 March 2026, 9:00am - 10:00am PDT\nHeads up: our clocks changed on Sunday 8 March, so 9am PDT is 5pm in London.",
        "Tuesday 31 March, 9am PDT. With the UK springing forward this weekend that's 5pm for you, not 4.",
        "Tuesday 31 March at 9am PDT. As you fall back/spring forward on Sunday the 29th it will be 5pm, not 4pm.",
        "We meet on Tuesday 31 March at 9am PDT. Because of daylight saving it is 5pm in London rather than the usual 4.",
        "Tuesday 31 March at 9am PDT with Lee. Kim joins from Basel (6pm his time).",
        "Tuesday 31 March at 9am PDT with Lee. Kim will be up late for it, at 1am where she is.",
    ],
)
def test_hours_that_explain_another_clock_are_no_interviews(text: str) -> None:
    assert times(text, top="com") == (["03-31T09:00:00-07:00"], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See you Monday the 9th at 10. The clocks don't change until the 29th.", ["03-09T10:00:00+00:00"]),
        ("Your interview is on Monday 30 March at 10am BST, the clocks having gone forward on Sunday.", ["03-30T10:00:00+01:00"]),
    ],
)  # fmt: skip
def test_change_of_the_clocks_takes_no_interview_away(text: str, expected: list[str]) -> None:
    assert times(text)[0] == expected


def test_list_of_the_readers_own_times_is_no_offer() -> None:
    given = "Mon 9 March 9:00 AM - 12:00 PM\nTue 10 March 9:00 AM - 11:30 AM"

    for intro in (
        "You told us you were free:",
        "Your submitted availability:",
        "The times you gave us were:",
        "Availability you provided:",
    ):
        assert times(f"Your screen is on Tuesday, March 10, 10:00 AM.\n\n{intro}\n{given}") == (
            ["03-10T10:00:00+00:00"],
            [],
        ), intro


@pytest.mark.parametrize(
    ("text", "top", "expected"),
    [
        ("Thursday 12 March (all times Atlantic):\n10:00 am Log in and ID check\n10:15 am Written exercise\n11:15 am Panel interview", "ca", ["03-12T11:15:00-03:00"]),
        ("Thursday 12 March\n9:00 Arrive, badge\n9:30 Technical panel\n10:30 Coding exercise review w/ Sanjay\n11:30 Lunch", "co.uk", ["03-12T09:30:00+00:00", "03-12T10:30:00+00:00"]),
        ("Date: Thursday 12 March\nTime: 9.45 am\nYou will also complete an Excel exercise, which will begin at 10.40 am.", "co.uk", ["03-12T09:45:00+00:00"]),
        ("Thursday 12 March\n12.45 Arrive at reception\n13.45 Panel interview, with a presentation on \"What does good support look like?\"", "co.uk", ["03-12T13:45:00+00:00"]),
        ("Thursday 12 March\n10:00-10:20 Case prep\n10:20-11:10 Interview: Marta Quin\n11:10-11:30 Meet the team", "co.uk", ["03-12T10:20:00+00:00"]),
        ("Interview at 14:10 on Thursday 12 March. We will send you the questions at 13:50.", "co.uk", ["03-12T14:10:00+00:00"]),
        ("Donnerstag, 12. März\n09:15 Uhr Eintreffen, Anmeldung im Sekretariat des Dezernats\n09:30 Uhr Auswahlgespräch mit der Kommission\n11:00 Uhr Führung durch die Labore", "de", ["03-12T09:30:00+01:00"]),
        ("Termin: Donnerstag, 12. März. Beginn: 14.00 Uhr, Ende ca. 15.30 Uhr. Einlass ab 13.45 Uhr.", "de", ["03-12T14:00:00+01:00"]),
        ("Donnerstag, 12. März, 9:15. Danach, so gegen 10:30, führt dich Jonas durchs Labor.", "de", ["03-12T09:15:00+01:00"]),
        ("Donderdag 12 maart verwachten we je om 9.45 uur; om 10 uur begint het gesprek.", "nl", ["03-12T10:00:00+01:00"]),
        ("Giovedì 12 marzo, ore 11, colloquio. Alle 12 è prevista una breve prova al computer.", "it", ["03-12T11:00:00+01:00"]),
        ("Jeudi 12 mars\n8h30 : accueil\n8h45 : épreuve écrite\n10h15 : entretien avec le jury\n11h15 : visite du site", "fr", ["03-12T10:15:00+01:00"]),
        ("Interview Thursday 12 March at 10am. If you get lost or have any problems call me before 9.30.", "co.uk", ["03-12T10:00:00+00:00"]),
    ],
)  # fmt: skip
def test_of_a_programme_the_interviews_count(text: str, top: str, expected: list[str]) -> None:
    assert times(text, top=top) == (expected, [])


@pytest.mark.parametrize(
    ("text", "top", "expected"),
    [
        ("half five Wednesday works", "co.uk", "03-04T17:30:00+00:00"),
        ("half ten next Wednesday it is", "co.uk", "03-11T10:30:00+00:00"),
        ("We have you in for 10.45 next Wednesday, 11 March.", "co.uk", "03-11T10:45:00+00:00"),
        ("Tuesday, March 10: 10:00 a.m. with Jo", "com", "03-10T10:00:00+00:00"),
        ("Interview on March 10 at 11 Mountain.", "com", "03-10T11:00:00-06:00"),
        ("Interview on March 10 at 2:30pm Central, Zoom.", "com", "03-10T14:30:00-05:00"),
        ("Let's start at 10. See you Wednesday.", "co.uk", "03-04T10:00:00+00:00"),
        ("Viernes 13 a mediodía en la oficina.", "es", "03-13T12:00:00+01:00"),
        ("Te llamo el martes a las 10 para la entrevista.", "es", "03-03T10:00:00+01:00"),
        ("Vemo-nos na terça às 10 para conversar.", "pt", "03-03T10:00:00+00:00"),
        ("Il colloquio è martedì 10 marzo dalle 10 alle 11 su Meet.", "it", "03-10T10:00:00+01:00"),
        ("A entrevista é terça, 10 de março, das 10 às 11 no Teams.", "pt", "03-10T10:00:00+00:00"),
        ("La entrevista es el martes 10 de marzo de 10 a 11 en la sede.", "es", "03-10T10:00:00+01:00"),
        ("L'entretien aura lieu le mardi 10 mars de 10 à 11 heures.", "fr", "03-10T10:00:00+01:00"),
        ("Votre entretien : jeudi 12 à 9h15, salle Colbert au 3e étage.", "fr", "03-12T09:15:00+01:00"),
        ("Gespräch am Dienstag, 10. März um halb elf eurer Zeit.", "de", "03-10T10:30:00+00:00"),
        ("Todas las horas son hora canaria. Su entrevista: lunes 16/3/2026, 13:00.", "es", "03-16T13:00:00+00:00"),
    ],
)  # fmt: skip
def test_ways_to_say_the_hour_are_read(text: str, top: str, expected: str) -> None:
    assert times(text, top=top)[0] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Interviews are on Thursday 12 March. 11.20 am, your interview, in the ICT suite.",
        "Interview on Thursday 12 March at 11.20 am. Our UK team joins by video.",
        "Interview on Thursday 12 March at 11.20 am in the MET building.",
    ],
)
def test_rooms_and_teams_are_no_zones(text: str) -> None:
    assert times(text)[0] == ["03-12T11:20:00+00:00"]


@pytest.mark.parametrize(
    ("text", "top", "expected"),
    [
        ("Are any of these good? (PT)\n\n- Mon 3/9, 8:00-9:00am\n- Tue 3/10, 10:30am", "com", ["03-09T08:00:00-07:00", "03-10T10:30:00-07:00"]),
        ("Available times (Eastern Time - Toronto):\nTue, Mar 10, 2026 9:00 AM\nSelect your time online.", "ca", ["03-10T09:00:00-04:00"]),
        ("Please send three windows for the week of March 9, between 8:00 AM and 5:00 PM.", "com", []),
        ("Io sono libero lunedì 9 dopo le 17, oppure martedì 10 alle 11.30. Come preferisci?", "it", ["03-09T17:00:00+01:00", "03-10T11:30:00+01:00"]),
        ("Could we say 1pm tomorrow? Or Wednesday at 10, whichever suits.", "co.uk", ["03-03T13:00:00+00:00", "03-04T10:00:00+00:00"]),
        ("Free for a chat next week? Tuesday after 4 or Friday first thing (8.30?).", "co.uk", ["03-10T16:00:00+00:00", "03-13T08:30:00+00:00"]),
    ],
)  # fmt: skip
def test_slots_are_what_is_on_offer(text: str, top: str, expected: list[str]) -> None:
    assert times(text, ASKED, top) == ([], expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of course, get well soon! We can see you on Thursday 12 March at 9.30 instead.", (["03-12T09:30:00+00:00"], [])),
        ("Tuesday suits us better. Taking the 12th out and putting you in for half ten on the 10th, by phone if you prefer.", (["03-10T10:30:00+00:00"], [])),
        ("No problem. Could you do Thursday 12 March at 9.30 instead?", ([], ["03-12T09:30:00+00:00"])),
        ("Sorry, I am away. We could see you on Thursday 12 March at 9.30, let me know if that suits.", ([], ["03-12T09:30:00+00:00"])),
    ],
)  # fmt: skip
def test_a_move_that_was_asked_for_is_granted_or_offered(text: str, expected: tuple[list[str], list[str]]) -> None:
    assert times(text, MOVED) == expected


def test_forwarded_confirmation_counts_where_the_sender_points_at_it() -> None:
    below = "\n\n---------- Forwarded message ---------\nFrom: Gill <gill@firm.example>\nDate: Mon, 2 Mar 2026 at 09:46\nSubject: Priya\nTo: Steph <s@agency.example>\n\nTuesday 10 March at 16:30 confirmed for Priya."

    assert times("Hi Priya, see below from the client." + below, subject="FW: Priya")[0] == ["03-10T16:30:00+00:00"]
    assert times("Hi Priya, I have not forgotten you." + below, subject="FW: Priya")[0] == []


def test_earlier_mail_of_groupwise_is_quoted() -> None:
    text = "Tuesday 10 March at 10.15am it is.\n\n>>> Priya Nair <priya@example.org> 3/1/2026 2:41 AM >>>\nMonday 9 March at 9am or Tuesday 10 March at 10.15am would suit me."

    assert times(text) == (["03-10T10:15:00+00:00"], [])


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("You will meet the team on Tuesday 10 March at 10am and Dr Fox on Wednesday 11 March at 2pm.", SURE, (["03-10T10:00:00+00:00", "03-11T14:00:00+00:00"], [])),
        ("Meet the team call: Tuesday 10 March, 10am\nFinal interview: Thursday 12 March, 2pm", SURE, (["03-10T10:00:00+00:00", "03-12T14:00:00+00:00"], [])),
        ("First interview: Tuesday 10 March at 10am by phone to go over the role. Second: Thursday 12 March at 2pm.", SURE, (["03-10T10:00:00+00:00", "03-12T14:00:00+00:00"], [])),
        ("Please log in at 10am on Tuesday 10 March for your interview.", SURE, (["03-10T10:00:00+00:00"], [])),
        ("Your interview for Tour Guide is on Tuesday 10 March at 10am. Interview two is on Thursday 12 March at 11am.", SURE, (["03-10T10:00:00+00:00", "03-12T11:00:00+00:00"], [])),
        ("Debrief call with Jo: Tuesday 10 March at 4pm.", SURE, (["03-10T16:00:00+00:00"], [])),
        ("Could you do a quick call tomorrow at 4 to run through your experience? Or Wednesday at 9?", ASKED, ([], ["03-03T16:00:00+00:00", "03-04T09:00:00+00:00"])),
        ("I'd love to catch up beforehand: would Monday at 3 or Tuesday at 11 work for a first call?", ASKED, ([], ["03-09T15:00:00+00:00", "03-03T11:00:00+00:00"])),
        ("Interview tomorrow 3pm GMT. That's 8.30pm for Ravi in Pune and 10am for Sue in New York.", SURE, (["03-03T15:00:00+00:00"], [])),
    ],
)  # fmt: skip
def test_words_of_asides_take_no_interview_away(text: str, kind: Kind, expected: tuple[list[str], list[str]]) -> None:
    assert times(text, kind) == expected
