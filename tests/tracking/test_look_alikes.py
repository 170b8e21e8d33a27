"""Domains that pass for one of theirs: written alike, or with a word put to it, and those that are only others."""

from __future__ import annotations

import pytest

from assistant.tracking.look_alikes import extended, is_look_alike, is_mixed_script

THEIRS = frozenset({"brightwell.com"})


@pytest.mark.parametrize(
    "domain",
    [
        "brightwe11.com",
        "brightwe11.net",
        "brlghtwell.com",
        "brightweii.com",
        "brighтwell.com",
        "xn--brghtwell-wpb.com",
        "brightvvell.com",
        "brightwel.com",
        "brightwelll.com",
        "brigthwell.com",
        "mail.brightwe11.com",
        "bright-well.com",
    ],
)
def test_a_domain_that_is_written_alike_is_a_look_alike(domain: str) -> None:
    assert is_look_alike(domain, THEIRS)


@pytest.mark.parametrize(
    "domain",
    [
        "brightwell-careers.com",
        "careers-brightwell.com",
        "brightwelljobs.com",
        "jobs.brightwell-hr.com",
        "brightwell-offers.example",
        "brightwell-karriere.de",
    ],
)
def test_a_domain_with_a_word_put_to_it_is_told_apart_from_a_look_alike(domain: str) -> None:
    assert extended(domain, THEIRS) == "brightwell.com"
    assert not is_look_alike(domain, THEIRS)


@pytest.mark.parametrize(
    "domain",
    [
        "brightwell.com",
        "mail.brightwell.com",
        "careers.brightwell.com",
        "brightwell.co.uk",
        "brightwell.io",
        "greenhouse.io",
        "acorn.com",
        "brightstone.com",
        "münchen.example",
        "brightwellington.com",
        "",
    ],
)
def test_other_domains_are_neither(domain: str) -> None:
    assert not is_look_alike(domain, THEIRS)
    assert extended(domain, THEIRS) is None


def test_the_domains_of_an_ats_are_nobodys_in_particular() -> None:
    assert extended("workablemail.com", frozenset({"workable.com"})) is None
    assert extended("mygreenhouse.io", frozenset({"greenhouse.io"})) is None


@pytest.mark.parametrize(("domain", "known"), [("ibn.com", "ibm.com"), ("ibmjobs.com", "ibm.com")])
def test_short_names_are_alike_by_chance(domain: str, known: str) -> None:
    assert not is_look_alike(domain, frozenset({known}))
    assert extended(domain, frozenset({known})) is None


def test_a_hyphen_parts_a_short_name_from_its_word() -> None:
    assert extended("ibm-careers.com", frozenset({"ibm.com"})) == "ibm.com"


def test_mixed_alphabets_need_no_known_domain() -> None:
    assert is_mixed_script("brightwеll.com")
    assert is_look_alike("brightwеll.com", frozenset())
