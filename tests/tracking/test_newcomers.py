"""Who is tied to a matter by the employer's name alone ends nothing, and is not asked for news."""

from __future__ import annotations

import pytest
from matters import TOM, confirmed, fact, matter, plan, sent

from assistant.model import Due, Fact, Kind, Opportunity, Stage

STRANGER = "coach@stranger.example"


def wrote(when: str = "2026-03-05", sender: str = STRANGER, **rest: object) -> Fact:
    """Somebody who names the employer."""
    return fact(when, Kind.INTERVIEWER_REPLY, sender=sender, company="Brightwell", mid="new", **rest)  # type: ignore[arg-type]


def ended(kind: Kind, sender: str = STRANGER, **rest: object) -> Fact:
    return fact("2026-03-06", kind, sender=sender, **rest)  # type: ignore[arg-type]  # test builder


def asked_for_news(found: Opportunity) -> list[str | None]:
    return [d.recipient.email for d in plan(found, "2026-03-20 10:00").decisions if isinstance(d, Due)]


def test_a_newcomer_is_not_asked_for_news() -> None:
    assert asked_for_news(matter(confirmed(), wrote())) == [TOM.email]


@pytest.mark.parametrize("refs", [(), ("new",)])
@pytest.mark.parametrize("kind", [Kind.OFFER, Kind.DECLINE])
def test_a_newcomer_ends_nothing_and_the_user_is_asked(kind: Kind, refs: tuple[str, ...]) -> None:
    found = matter(confirmed(), wrote(), ended(kind, refs=refs))

    assert (found.stage, [a.what for a in found.attention]) == (Stage.WAITING, ["suspicious_sender"])


@pytest.mark.parametrize(
    "facts",
    [
        [wrote(), sent("2026-03-05 12:00", to=[STRANGER], refs=["new"]), ended(Kind.DECLINE, refs=["new"])],
        [wrote(refs=["confirm"]), ended(Kind.DECLINE)],
        [wrote(cc=()), fact("2026-03-05 12:00", refs=["new"]), ended(Kind.DECLINE, sender=TOM.email or "")],
        [wrote(sender="hr@brightwell-group.example"), ended(Kind.DECLINE, sender="hr@brightwell-group.example")],
        [wrote(sender="x@candidates.workablemail.com"), ended(Kind.DECLINE, sender="x@candidates.workablemail.com")],
    ],
    ids=["answered", "in the thread", "their own", "of the same name", "an ATS"],
)
def test_who_is_vouched_for_may_end_it(facts: list[Fact]) -> None:
    assert matter(confirmed(), *facts).stage is Stage.DECLINED


def test_the_first_person_after_a_system_is_no_newcomer() -> None:
    system = confirmed(sender="no-reply@us.greenhouse-mail.io", people=())

    assert asked_for_news(matter(system, wrote(sender="jo@another.example"))) == ["jo@another.example"]
