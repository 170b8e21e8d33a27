"""How sure a decline has to be to end something, and what it stands beside."""

import pytest
from test_drowned_ends import mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

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
