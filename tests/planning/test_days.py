"""Business days and working hours: holidays, clock changes, places nobody knows."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matters import TOM, USER, at, confirmed, day, fact, interview, matter

from assistant.model import Identity, Kind
from assistant.planning import PRESETS
from assistant.planning.days import COUNTRY_OF_ZONE, WorkingTime, public_holidays, zone_named
from assistant.planning.scene import working_time

LONDON = WorkingTime("Europe/London", "GB")
BERLIN = WorkingTime("Europe/Berlin", "DE", "BY")
NEW_YORK = WorkingTime("America/New_York", "US")
NOWHERE = WorkingTime("Mars/Olympus", "XX")


@pytest.mark.parametrize(
    ("working", "when", "works"),
    [
        (LONDON, "2026-03-03", True),
        (LONDON, "2026-03-07", False),
        (LONDON, "2026-04-03", False),  # Good Friday
        (LONDON, "2026-04-06", False),  # Easter Monday, in England
        (WorkingTime("Europe/London", "GB", "SCT"), "2026-04-06", True),
        (LONDON, "2026-12-28", False),  # Boxing Day was a Saturday
        (BERLIN, "2026-01-06", False),  # Epiphany, in Bavaria
        (WorkingTime("Europe/Berlin", "DE"), "2026-01-06", True),
        (WorkingTime("Europe/Berlin", "DE", "??"), "2026-10-03", False),
        (NEW_YORK, "2026-11-26", False),
        (NOWHERE, "2026-12-25", True),
        (NOWHERE, "2026-12-26", False),
        (WorkingTime("Europe/London"), "2026-12-25", True),
    ],
)
def test_business_days(working: WorkingTime, when: str, works: bool) -> None:
    assert working.is_business_day(day(when)) is works


@pytest.mark.parametrize(
    ("working", "instant", "moment"),
    [
        (LONDON, "2026-03-03 08:59", "2026-03-03 09:00"),
        (LONDON, "2026-03-03 09:00", "2026-03-03 09:00"),
        (LONDON, "2026-03-03 16:59", "2026-03-03 16:59"),
        (LONDON, "2026-03-03 17:00", "2026-03-04 09:00"),
        (LONDON, "2026-03-06 17:00", "2026-03-09 09:00"),
        (LONDON, "2026-03-28 12:00", "2026-03-30 08:00"),  # the clock goes forward on Sunday
        (LONDON, "2026-10-24 12:00", "2026-10-26 09:00"),  # and back
        (NEW_YORK, "2026-03-06 23:00", "2026-03-09 13:00"),
        (NEW_YORK, "2026-03-07 02:00", "2026-03-09 13:00"),  # still Friday evening there
        (NOWHERE, "2026-03-03 08:00", "2026-03-03 09:00"),  # in UTC
    ],
)
def test_working_moments(working: WorkingTime, instant: str, moment: str) -> None:
    assert working.working_moment(at(instant)) == at(moment)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2026-03-06", 1, "2026-03-09"),
        ("2026-03-07", 1, "2026-03-09"),
        ("2026-04-02", 2, "2026-04-08"),
        ("2026-03-03", 0, "2026-03-03"),
    ],
)
def test_adding_business_days(start: str, count: int, end: str) -> None:
    assert LONDON.add_business_days(day(start), count) == day(end)


def test_a_day_of_23_hours_opens_and_closes_by_its_own_clock() -> None:
    spring = WorkingTime("Europe/London", None, starts=0, ends=24)

    assert (spring.closes(day("2026-03-29")) - spring.opens(day("2026-03-29"))).total_seconds() == 23 * 3600


instants = st.integers(0, 15 * 365 * 24 * 60).map(lambda minutes: at("2020-01-01") + timedelta(minutes=minutes))


@given(instants, st.sampled_from([LONDON, BERLIN, NEW_YORK, WorkingTime("Asia/Kolkata", "IN"), NOWHERE]))
def test_the_next_working_moment_is_one_and_not_before(instant: datetime, working: WorkingTime) -> None:
    moment = working.working_moment(instant)

    local = moment.astimezone(zone_named(working.zone))
    assert moment >= instant
    assert working.is_business_day(local.date())
    assert working.starts <= local.hour < working.ends
    assert working.working_moment(moment) == moment


def test_every_country_of_a_zone_has_holidays() -> None:
    assert all(zone_named(zone).key == zone for zone in COUNTRY_OF_ZONE)
    assert all(public_holidays(country, None, 2026) for country in set(COUNTRY_OF_ZONE.values()))


@pytest.mark.parametrize(
    ("zone", "identity", "zone_used", "country_used"),
    [
        (None, USER, "Europe/London", "GB"),
        ("Europe/London", USER, "Europe/London", "GB"),
        ("America/New_York", USER, "America/New_York", "US"),
        ("Antarctica/Troll", USER, "Antarctica/Troll", "GB"),
        (
            "Europe/Berlin",
            Identity("Ada", "ada@example.org", timezone="Europe/Vienna", country="DE"),
            "Europe/Berlin",
            "DE",
        ),
    ],
)
def test_the_recipients_place_counts_else_the_users(
    zone: str | None, identity: Identity, zone_used: str, country_used: str
) -> None:
    held = interview("2026-06-19 14:00", people=(TOM,), timezone=zone)
    where = working_time(
        matter(fact("2026-06-01", Kind.INTERVIEW_CONFIRMATION, interviews=(held,))), PRESETS["standard"], identity
    )

    assert (where.zone, where.country) == (zone_used, country_used)


def test_before_any_interview_is_known_the_users_place_counts() -> None:
    assert working_time(matter(confirmed(people=())), PRESETS["standard"], USER).zone == "Europe/London"
