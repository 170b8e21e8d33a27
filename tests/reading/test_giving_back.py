"""What reading needs is given back when nothing is read, and taken again."""

from __future__ import annotations

from assistant.model import Identity, Perspective
from assistant.reading import phrases, read, rest
from assistant.reading.learned import opinion

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
MAIL = (
    b"From: Tom Reyes <tom@brightwell.example>\r\nTo: priya@example.org\r\nSubject: Your application\r\n"
    b"Date: Mon, 2 Mar 2026 10:00:00 +0000\r\nMessage-ID: <a@brightwell.example>\r\n\r\n"
    b"Dear Priya,\r\n\r\nThe team met this morning, talked for long about all of you, and went for somebody who has "
    b"done the very same thing before. I wish I had better news.\r\n\r\nTom\r\n"
)


def test_reading_is_the_same_after_a_rest() -> None:
    before = read(MAIL, PRIYA)
    rest()
    assert opinion._table.cache_info().currsize == phrases._book.cache_info().currsize == 0

    assert read(MAIL, PRIYA) == before
    assert opinion._table.cache_info().currsize == 1
