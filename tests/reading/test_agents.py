"""Who writes for an agency is known as one who brings two sides together, unless the conversation is with them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Part, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def part_of_writer(sender: str, text: str) -> Part:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "priya@example.org", "Your interview for Controller"
    mail["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    mail.set_content(text)
    return read(mail.as_bytes(), PRIYA).people[0].part


AGENTS = (
    (
        "Liam Doyle <liam@hartleysearch.com>",
        "Corvane would like to interview you! It will be on Wednesday 11 March at 4pm on Teams.",
    ),
    ("Liam Doyle <liam@doyle.com>", "The interview with a client of mine is confirmed for Wednesday 11 March at 4pm."),
    ("Liam Doyle <liam@doyle.com>", "Our client would like to interview you on Wednesday 11 March at 4pm."),
    ("Jana Ott <jana@ott.de>", "Unser Mandant lädt Sie zum Gespräch am 12.03. um 10:30 Uhr ein. Passt Ihnen das?"),
    ("Jana Ott <jana@ott-personalberatung.de>", "Das Gespräch ist am 12.03. um 10:30 Uhr bestätigt."),
)
HOSTS = (
    ("Liam Doyle <liam@hartleysearch.com>", "Your first call with me is confirmed for Wednesday 11 March at 4pm."),
    ("Jana Ott <jana@ott-personalberatung.de>", "Das Telefonat mit mir ist am 12.03. um 10:30 Uhr bestätigt."),
)
OTHERS = (
    ("Liam Doyle <liam@brightwell.com>", "Your interview is confirmed for Wednesday 11 March at 4pm."),
    (
        "Liam Doyle <liam@brightwell.com>",
        "Your interview with our client services team is on Wednesday 11 March at 4pm.",
    ),
)


@pytest.mark.parametrize(("sender", "text"), AGENTS)
def test_who_writes_for_an_agency_is_an_agent(sender: str, text: str) -> None:
    assert part_of_writer(sender, f"Hi Priya,\n\n{text}\n\nBest regards") is Part.AGENT


@pytest.mark.parametrize(("sender", "text"), HOSTS)
def test_a_consultants_own_conversation_has_them_as_host(sender: str, text: str) -> None:
    assert part_of_writer(sender, f"Hi Priya,\n\n{text}\n\nBest regards") is Part.INTERVIEWER


@pytest.mark.parametrize(("sender", "text"), OTHERS)
def test_who_writes_for_the_employer_is_no_agent(sender: str, text: str) -> None:
    assert part_of_writer(sender, f"Hi Priya,\n\n{text}\n\nBest regards") is not Part.AGENT
