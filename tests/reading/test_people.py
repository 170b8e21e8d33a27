"""Who writes, who interviews, who only schedules."""

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Part, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org"))


def people(text, sender="Tom Reyes <tom@brightwell.example>", cc=None):
    message = EmailMessage()
    message["From"], message["To"] = sender, "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Your interview - Data Analyst", "Mon, 02 Mar 2026 09:00:00 +0000"
    if cc:
        message["Cc"] = cc
    message.set_content("Hi Priya, your interview is confirmed for Tuesday 10 March at 2pm. " + text)
    return {p.name: p for p in read(message.as_bytes(), PRIYA).people}


def test_the_writer_comes_with_address_and_title():
    found = people("See you.\n\nBest regards\nTom Reyes\nTalent Acquisition Partner\nBrightwell")

    assert found["Tom Reyes"].email == "tom@brightwell.example"
    assert found["Tom Reyes"].part is Part.RECRUITER


def test_a_title_under_the_name_counts_where_no_greeting_stands_before():
    found = people("I shall send the invitations now.\n\nTom Reyes\nRecruitment Coordinator")

    assert (found["Tom Reyes"].part, found["Tom Reyes"].title) == (Part.COORDINATOR, "Recruitment Coordinator")


def test_a_list_of_names_is_a_panel():
    found = people("You will meet with Anna Schmidt, Head of Data, and Ben Okafor.")

    assert (found["Anna Schmidt"].part, found["Anna Schmidt"].title) == (Part.INTERVIEWER, "Head of Data")
    assert found["Ben Okafor"].part is Part.INTERVIEWER


def test_an_address_is_never_built_from_a_name():
    assert people("You will meet with Anna Schmidt.")["Anna Schmidt"].email is None


def test_an_address_that_the_message_shows_is_matched_to_its_name():
    found = people("You will meet with Anna Schmidt.", cc="Anna Schmidt <anna.schmidt@brightwell.example>")

    assert found["Anna Schmidt"].email == "anna.schmidt@brightwell.example"


def test_robots_teams_and_the_user_are_no_people():
    assert people("", sender="Brightwell Careers <no-reply@brightwell.example>") == {}
    assert "Priya Nair" not in people("You will meet with Priya Nair.")


@pytest.mark.parametrize(
    ("text", "cc", "name", "email"),
    [
        ("You will meet with Ed.", "Fred Smith <fred@brightwell.example>", "Ed", None),
        ("You will meet with Ann.", "Joanna Lee <joanna@brightwell.example>", "Ann", None),
        ("You will meet with Ann.", "Ann Lee <ann@brightwell.example>", "Ann Lee", "ann@brightwell.example"),
        (
            "You will meet with Anna.",
            "Anna Lee <al@brightwell.example>, Anna Roth <ar@brightwell.example>",
            "Anna",
            None,
        ),
        (
            "Your interview is with Lena Vogt.",
            "Lena Vogt <lena@brightwell.example>",
            "Lena Vogt",
            "lena@brightwell.example",
        ),
        ("Your call will be with Lena Vogt.", None, "Lena Vogt", None),
    ],
)
def test_a_name_gets_the_one_address_that_shows_the_whole_of_it(text, cc, name, email):
    assert people(text, cc=cc)[name].email == email


@pytest.mark.parametrize(
    "text",
    [
        "You will meet with Ben Okafor and Sarah Lim. Sarah sends her apologies.",
        "You will meet with Ben Okafor instead of Sarah Lim.",
        "You will meet with Ben Okafor and Sarah Lim. Update: Sarah can't make it after all.",
        "You will not meet with Sarah Lim but with Ben Okafor, in place of Sarah Lim.",
        "Teilnehmer: Ben Okafor und Sarah Lim. Sarah Lim lässt sich entschuldigen.",
        "Entretien avec Ben Okafor et Sarah Lim. Sarah Lim sera absente.",
        "Gesprek met Ben Okafor en Sarah Lim. Sarah Lim kan er helaas niet bij zijn.",
    ],
)
def test_who_will_not_come_is_nobody_to_thank(text):
    found = people(text)

    assert "Ben Okafor" in found
    assert "Sarah Lim" not in found


def test_who_cannot_come_at_another_time_still_comes():
    assert "Sarah Lim" in people("You will meet with Sarah Lim. The room is small; Sarah will come a little early.")


def test_a_namesake_of_the_user_on_the_other_side_is_a_person():
    found = people("See you.", sender="Priya <priya.shah@brightwell.example>")

    assert found["Priya"].email == "priya.shah@brightwell.example"


GUESTS = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:guests@brightwell.example
DTSTART:20260310T140000Z
DTEND:20260310T150000Z
SUMMARY:Interview
ORGANIZER;CN=Tom Reyes:mailto:tom@brightwell.example
ATTENDEE;CN=Lena Vogt;PARTSTAT=ACCEPTED:mailto:lena@brightwell.example
ATTENDEE;{}
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(
    "attendee",
    [
        "CN=Ben Okafor;PARTSTAT=DECLINED:mailto:ben@brightwell.example",
        "CN=Ben Okafor;ROLE=NON-PARTICIPANT:mailto:ben@brightwell.example",
        "CUTYPE=GROUP;CN=Data Folk:mailto:data@brightwell.example",
        "CN=MR London 4.2:mailto:mr-london@brightwell.example",
        "CN=Besprechungsraum Elbe:mailto:elbe@brightwell.example",
        "CN=Salle Rhône:mailto:rhone@brightwell.example",
        "CN=Fred:mailto:fred@fireflies.ai",
        "CN=Otter Notetaker:mailto:notes@brightwell.example",
        "CN=P Nair:mailto:priya.nair@nair.example",
    ],
)
def test_rooms_notetakers_and_those_who_declined_are_no_guests(attendee):
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Invitation: Interview", "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content("Your interview.")
    event = GUESTS.format(attendee).replace("\n", "\r\n")
    message.add_alternative(event, subtype="calendar", params={"method": "REQUEST"})

    found = [p.email for p in read(message.as_bytes(), PRIYA).people]

    assert sorted(found) == ["lena@brightwell.example", "tom@brightwell.example"]
