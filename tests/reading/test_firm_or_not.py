"""How sure a decline has to be to end something, and what it stands beside."""

import pytest
from test_drowned_ends import mail

from assistant.model import Evidence, Finding, Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.evidence import search
from assistant.reading.going_on import with_end_first
from assistant.reading.mime import parse

STRANGER = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def test_a_plain_no_with_kind_words_from_an_agent_is_firm():
    no = "It's a no I'm afraid, one of their own put in for it at the last minute."

    found = read(mail(f"{no} They would see you again, they said.", before="Sorry for the wait."), STRANGER).primary

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


@pytest.mark.parametrize(
    "news",
    [
        "It looks as if they may take somebody from inside, but nothing is signed.",
        "I would not put money on it: they liked one of the others more. They decide on Monday.",
    ],
)
def test_bad_signs_are_no_firm_no(news):
    assert not read(mail(news, before="Thanks for asking."), STRANGER).primary.firm


def beside(text):
    """The findings of a talk, and of an end that was only heard, for mail with this text."""
    talk = Finding(Kind.INTERVIEW_INVITATION, 0.7, ())
    end = Finding(Kind.DECLINE, 0.7, (Evidence(text, "further.heard.en"),))
    found = with_end_first((talk, end), search(parse(mail(text, before="Nice portfolio."), STRANGER)))
    return [finding.kind for finding in found]


def test_an_end_that_no_phrase_says_does_not_stand_before_a_talk():
    open_door = "There is no official vacancy, but we always look for good people, so come to lunch on Thursday."

    assert beside(open_door) == [Kind.INTERVIEW_INVITATION, Kind.DECLINE]


def test_an_end_that_a_phrase_says_stands_before_the_talk_about_another_post():
    other = "You have not been selected for the night shift. Could you come in about the day shift?"

    assert beside(other) == [Kind.DECLINE, Kind.INTERVIEW_INVITATION]
