"""Of several names of a post, that of a text counts before that of a subject."""

from __future__ import annotations

import pytest
from matters import TOM, reading

from assistant.tracking.roles import role_of

Mails = list[tuple[str | None, str]]
ROWS: tuple[tuple[Mails, str | None], ...] = (
    ([("Analyst", "the Analyst role"), ("Re Analyst", "see you then")], "Analyst"),
    ([("Analyst", "the Analyst role"), ("Re Analyst", "see you then"), (None, "bye")], "Analyst"),
    ([("Analyst", "the Analyst role"), ("Senior Analyst", "we thought of the\nSenior Analyst post")], "Senior Analyst"),
    ([("Analyst", "hello"), ("Data Analyst", "see you then")], "Data Analyst"),
    ([("Analyst", "hello"), ("Data Analyst", "the data analyst job"), ("Planner", "bye")], "Data Analyst"),
    ([(None, "hello")], None),
    ([], None),
)


@pytest.mark.parametrize(
    ("role", "kept"),
    [
        ("Success Manager, Kitewing", "Success Manager"),
        ("Success Manager at Kitewing Ltd", "Success Manager"),
        ("Success Manager - Brightwell", "Success Manager"),  # by the domain of its people
        ("Success Manager, Lisbon", "Success Manager, Lisbon"),
        ("Manager, Wing", "Manager, Wing"),
    ],
)
def test_the_employer_is_no_part_of_the_post(role: str, kept: str) -> None:
    named = reading(role=role, own_text=role, people=(TOM,))

    assert role_of([named, reading(company="Kitewing")]) == kept


@pytest.mark.parametrize(("mails", "role"), ROWS)
def test_a_subject_does_not_displace_the_post_of_a_text(mails: Mails, role: str | None) -> None:
    assert role_of([reading(role=named, own_text=text) for named, text in mails]) == role
