"""Thanks after an interview that an agency arranged: through the agent, who was not there."""

from __future__ import annotations

from dataclasses import replace

from looking import plan, thanked
from matters import TOM, confirmed, fact, matter

from assistant.model import Due, Kind, Part, Person

LIAM = Person("Liam Doyle", "liam@hartleysearch.example", Part.AGENT)
FIONA = Person("Fiona Marsh", None, Part.INTERVIEWER)
EVENING = "2026-03-03 16:00"


def test_the_agent_passes_the_thanks_on_and_is_not_the_host() -> None:
    found = plan(matter(confirmed(people=(LIAM, FIONA), sender=LIAM)), EVENING)
    due = next(d for d in found.decisions if isinstance(d, Due))

    assert (due.recipient.email, due.recipient.part, due.thanks_to) == (LIAM.email, Part.AGENT, (FIONA,))


def test_where_nobody_else_is_known_the_agent_gets_the_note_as_one_who_arranged_it() -> None:
    found = plan(matter(confirmed(people=(LIAM,), sender=LIAM)), EVENING)
    due = next(d for d in found.decisions if isinstance(d, Due))

    assert (due.recipient.part, due.thanks_to, due.panel) == (Part.AGENT, (), (due.recipient,))


def test_who_was_an_agent_in_one_message_is_no_host_in_the_next() -> None:
    before = fact("2026-02-20", Kind.INTERVIEWER_REPLY, mid="first", sender=LIAM, people=(LIAM,))
    plain = replace(LIAM, part=Part.SENDER)
    found = plan(matter(before, confirmed(people=(plain,), sender=plain, refs=["first"])), EVENING)

    assert [d.recipient.part for d in found.decisions if isinstance(d, Due)] == [Part.AGENT]


def test_a_conversation_with_the_agent_is_thanked_for_as_one() -> None:
    host = replace(LIAM, part=Part.INTERVIEWER)
    found = plan(matter(confirmed(people=(host,), sender=host)), EVENING)

    assert [d.recipient.part for d in found.decisions if isinstance(d, Due)] == [Part.INTERVIEWER]


def test_an_interviewer_with_an_address_is_thanked_and_not_the_agent() -> None:
    before = fact("2026-02-20", Kind.INTERVIEWER_REPLY, mid="first", sender=TOM)

    assert thanked(plan(matter(before, confirmed(people=(TOM, LIAM), sender=LIAM, refs=["first"])), EVENING)) == [
        TOM.email
    ]
