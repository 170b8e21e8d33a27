"""Employers that write through a system in which they have a part of their own."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Perspective
from assistant.reading.company_tenants import tenant_of
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))

ROWS = [
    ("Tidewright <hello@tidewright.hiringtool.com>", "Tidewright"),
    ("Oak Lane Bakery <no-reply@oaklanebakery.jobs-desk.io>", "Oak Lane Bakery"),
    ("Oak-Lane <team@oak-lane.applyhub.co.uk>", "Oak-Lane"),
    ("Tidewright <jobs@tidewright.com>", None),
    ("Tidewright <jobs@tidewright.co.uk>", None),
    ("Careers <noreply@careers.tidewright.com>", None),
    ("Apply Desk <mail@applydesk.tidewright.com>", None),
    ("Ann Smith <ann@mail.tidewright.com>", None),
    ("Mail <ann@mail.tidewright.com>", None),
    ("ann@tidewright.hiringtool.com", None),
]


@pytest.mark.parametrize(("sender", "name"), ROWS)
def test_a_tenant_of_a_system_is_named_by_its_part_of_the_domain(sender: str, name: str | None) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "priya@example.org", "Your application"
    mail.set_content("Thank you for applying.")

    assert tenant_of(parse(mail.as_bytes(), PRIYA)) == name
