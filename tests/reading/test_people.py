"""Who writes, who interviews, who only schedules."""

from email.message import EmailMessage

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
