"""Calendar parts: times in their own zone or none, each event once."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import within

from assistant.model import Invite, InviteMethod
from assistant.reading import invite

BERLIN = datetime(2026, 3, 3, 14, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def calendar(*lines: str, method: str = "REQUEST") -> str:
    """A calendar of one event with these lines."""
    return "\r\n".join(
        ["BEGIN:VCALENDAR", f"METHOD:{method}", "BEGIN:VEVENT", "UID:u1", *lines, "END:VEVENT", "END:VCALENDAR", ""]
    )


def only(source: str, method: str = "") -> Invite:
    """The one event of a part."""
    found, _ = invite.read([(source, method)])
    assert len(found) == 1
    return found[0]


VTIMEZONE = """BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


@pytest.mark.parametrize(
    ("line", "utc"),
    [
        ("DTSTART:20260303T140000Z", "2026-03-03T14:00:00+00:00"),
        ("DTSTART;TZID=Europe/Berlin:20260303T140000", "2026-03-03T13:00:00+00:00"),
        ('DTSTART;TZID="Europe/Berlin":20260303T140000', "2026-03-03T13:00:00+00:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20260303T140000", "2026-03-03T13:00:00+00:00"),
        ("DTSTART;TZID=Eastern Standard Time:20260703T140000", "2026-07-03T18:00:00+00:00"),
        ("DTSTART;TZID=Pacific Standard Time (Mexico):20260303T140000", "2026-03-03T22:00:00+00:00"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260303T140000", "2026-03-03T13:00:00+00:00"),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern":20260303T140000', "2026-03-03T13:00:00+00:00"),
        ("DTSTART;TZID=CET:20260303T140000", "2026-03-03T13:00:00+00:00"),
        ("DTSTART;TZID=GMT+0530:20260303T140000", "2026-03-03T08:30:00+00:00"),
        ("dtstart:2026-03-03T14:00:00Z", "2026-03-03T14:00:00+00:00"),
    ],
)
def test_start_is_right_whatever_the_zone_is_called(line: str, utc: str) -> None:
    start = only(calendar(line)).start

    assert start == datetime.fromisoformat(utc)


@pytest.mark.parametrize(
    ("stamp", "hours"), [("20260303T140000", 1), ("20260703T140000", 2), ("20261224T140000", 1), ("20260329T010000", 1)]
)
def test_unknown_zone_takes_the_calendars_own_offsets(stamp: str, hours: int) -> None:
    source = calendar(f"DTSTART;TZID=Ours:{stamp}").replace("METHOD:REQUEST", f"METHOD:REQUEST\n{VTIMEZONE}".strip())

    found = only(source)

    assert found.start is not None
    assert found.start.utcoffset() == timedelta(hours=hours)
    assert found.timezone is None


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART;VALUE=DATE:20260303",
        "DTSTART:20260303",
        "DTSTART;TZID=Nowhere:20260303T140000",
        "DTSTART:20260303T140000",
        "DTSTART:20261341T140000Z",
        "DTSTART:tomorrow",
        "SUMMARY:no start at all",
    ],
)
def test_no_time_is_better_than_a_guessed_one(line: str) -> None:
    found = only(calendar(line))

    assert found.start is None
    assert found.end is None


def test_floating_time_is_in_the_calendars_zone() -> None:
    source = calendar("DTSTART:20260303T140000").replace("METHOD", "X-WR-TIMEZONE:Europe/Berlin\r\nMETHOD")

    assert only(source).start == BERLIN


def test_unknown_zone_is_told() -> None:
    _, faults = invite.read([(calendar("DTSTART;TZID=Nowhere:20260303T140000"), "")])

    assert faults == ("a calendar part has an unknown time zone: Nowhere",)


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("DTEND:20260303T144500Z", 45),
        ("DURATION:PT45M", 45),
        ("DURATION:PT1H30M", 90),
        ("DURATION:P1DT1H", 1500),
        ("DTEND;TZID=Europe/Berlin:20260303T160000", 60),
    ],
)
def test_end_comes_from_end_or_duration(line: str, minutes: int) -> None:
    found = only(calendar("DTSTART:20260303T140000Z", line))

    assert found.start is not None and found.end is not None
    assert found.end - found.start == timedelta(minutes=minutes)


@pytest.mark.parametrize("line", ["DTEND:20260303T130000Z", "DURATION:-PT5M", "DURATION:nonsense", "DTEND:20260303"])
def test_senseless_end_is_no_end(line: str) -> None:
    assert only(calendar("DTSTART:20260303T140000Z", line)).end is None


@pytest.mark.parametrize(
    ("own", "parameter", "expected", "cancelled"),
    [
        ("REQUEST", "", InviteMethod.REQUEST, False),
        ("REQUEST", "CANCEL", InviteMethod.REQUEST, False),
        ("", "REQUEST", InviteMethod.REQUEST, False),
        ("CANCEL", "REQUEST", InviteMethod.CANCEL, True),
        ("", "", None, False),
        ("NONSENSE", "", None, False),
        ("PUBLISH", "", InviteMethod.PUBLISH, False),
    ],
)
def test_own_method_counts_before_the_parameter(
    own: str, parameter: str, expected: InviteMethod | None, cancelled: bool
) -> None:
    found = only(calendar("DTSTART:20260303T140000Z", method=own), parameter)

    assert (found.method, found.is_cancelled) == (expected, cancelled)


def test_cancelled_status_cancels() -> None:
    assert only(calendar("STATUS:CANCELLED")).is_cancelled


@pytest.mark.parametrize(
    ("line", "name", "email"),
    [
        ("ORGANIZER;CN=Tom Reyes:mailto:tom@b.example", "Tom Reyes", "tom@b.example"),
        ("ORGANIZER:mailto:Tom Reyes <tom@b.example>", "Tom Reyes", "tom@b.example"),
        ('ORGANIZER;CN="Reyes: Tom";SENT-BY="mailto:a@b.example":MAILTO:tom@B.example', "Reyes: Tom", "tom@b.example"),
        ("ORGANIZER;CN=tom@b.example:mailto:tom@b.example", None, "tom@b.example"),
        ("ORGANIZER;EMAIL=tom@b.example:urn:uuid:1", None, "tom@b.example"),
        ("ORGANIZER;CN=Reyes: Tom:mailto:tom@b.example", "Reyes", "tom@b.example"),
        ("ORGANIZER;CN=Tom:invalid:nomail", None, None),
        ("ORGANIZER:mailto:tom@b.example\\,evil@x.example", None, None),
    ],
)
def test_organizer_is_one_checked_address_or_none(line: str, name: str | None, email: str | None) -> None:
    organizer = only(calendar(line)).organizer

    assert (
        (organizer.name, organizer.email) == (name, email)
        if organizer and email
        else (organizer, email) == (None, None)
    )


def test_rooms_are_no_people() -> None:
    found = only(
        calendar(
            "ATTENDEE;CUTYPE=ROOM;CN=Oak:mailto:oak@b.example",
            "ATTENDEE;CN=Ash:mailto:c_1@resource.calendar.google.com",
            "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Tom:mailto:tom@b.example",
        )
    )

    assert [(one.name, one.is_resource, one.status) for one in found.attendees] == [
        ("Oak", True, "needs-action"),
        ("Ash", True, "needs-action"),
        ("Tom", False, "accepted"),
    ]


def test_same_event_twice_is_one_and_the_latest_counts() -> None:
    first = calendar("DTSTART:20260303T140000Z", "SEQUENCE:0", "DTSTAMP:20260101T000000Z")
    moved = calendar("DTSTART:20260304T140000Z", "SEQUENCE:1", "DTSTAMP:20260101T000000Z")
    later = calendar("DTSTART:20260305T140000Z", "SEQUENCE:1", "DTSTAMP:20260102T000000Z")

    found, _ = invite.read([(first, ""), (later, ""), (moved, ""), (first, "")])

    assert [one.start.day for one in found if one.start] == [5]


def test_one_day_of_a_series_is_kept_apart() -> None:
    series = calendar("DTSTART:20260303T140000Z", "RRULE:FREQ=SECONDLY")
    single = calendar("DTSTART:20260310T150000Z", "RECURRENCE-ID:20260310T140000Z")

    found, _ = invite.read([(series, ""), (single, "")])

    assert len(found) == 2


def test_several_events_and_calendars_are_all_read() -> None:
    two = calendar("DTSTART:20260303T140000Z") + calendar("DTSTART:20260304T140000Z").replace("u1", "u2")

    found, _ = invite.read([(two, "")])

    assert [one.uid for one in found] == ["u1", "u2"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda source: "\ufeff" + source,
        lambda source: source.replace("END:VEVENT\r\n", ""),
        lambda source: source.replace("END:VEVENT\r\nEND:VCALENDAR\r\n", ""),
        lambda source: source.replace("\r\n", "\n"),
        lambda source: source.replace("BEGIN:VCALENDAR\r\n", ""),
        lambda source: source.replace("DTSTART", "DTSTART\r\n ").replace("SUMMARY:", "SUMMARY:\r\n "),
        lambda source: source.replace("SUMMARY", "garbage without a colon\r\nSUMMARY"),
        lambda source: source.replace("END:VEVENT", "BEGIN:VALARM\r\nSUMMARY:alarm\r\nEND:VALARM\r\nEND:VEVENT"),
    ],
)
def test_malformed_calendar_is_read_all_the_same(spoil) -> None:  # type: ignore[no-untyped-def] # a table of lambdas
    found = only(spoil(calendar("DTSTART;TZID=Europe/Berlin:20260303T140000", "SUMMARY:Interview\\, final")))

    assert (found.start, found.summary) == (BERLIN, "Interview, final")


def test_description_is_text_also_where_google_writes_html() -> None:
    found = only(calendar("DESCRIPTION:<b>Panel</b><br>Tom\\nJoin: <a href=x>link</a>"))

    assert found.description == "Panel\nTom\nJoin: link"


@pytest.mark.parametrize(
    ("lines", "where"),
    [
        (["LOCATION:Room 4\\, Leeds"], "Room 4, Leeds"),
        (["LOCATION:", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc"], "https://meet.google.com/abc"),
        (["X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/x"], "https://teams.example/x"),
        ([], None),
    ],
)
def test_place_is_the_location_else_the_meeting_link(lines: list[str], where: str | None) -> None:
    assert only(calendar(*lines)).where == where


def test_part_without_event_is_a_fault() -> None:
    assert invite.read([("BEGIN:VCALENDAR\nEND:VCALENDAR", "")]) == ((), ("a calendar part holds no event",))


HOSTILE = {
    "begins": "BEGIN:VEVENT\n" * 20_000,
    "nested": "BEGIN:X\n" * 30_000,
    "folds": "SUMMARY:x\n " * 24_000,
    "unfolded": "SUMMARY:x\n" + "y\n" * 120_000,
    "attendees": calendar(*["ATTENDEE:mailto:a@b.example"] * 8_000),
    "parameters": "BEGIN:VEVENT\nATTENDEE" + ';A="b"' * 40_000,
    "quotes": "BEGIN:VEVENT\nATTENDEE;" + '"' * 200_000,
    "rules": calendar("DTSTART:20260303T140000Z", *["RRULE:FREQ=SECONDLY"] * 10_000),
    "zones": "BEGIN:VCALENDAR\n" + VTIMEZONE * 700 + "BEGIN:VEVENT\nDTSTART;TZID=Ours:20260303T140000\n",
    "escapes": calendar("SUMMARY:" + "\\n" * 120_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_calendar_takes_less_than_a_second(name: str) -> None:
    with within(2):  # under 0.5 s alone on the machine
        invite.read([(HOSTILE[name], "")])


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["BEGIN", "END", "DTSTART", "DTEND", "DURATION", "UID", "RRULE", "TZOFFSETTO", "TZID", "X"]
            ),
            st.sampled_from(["", ";TZID=Ours", ";VALUE=DATE", ';CN="', ";X"]),
            st.sampled_from(
                ["VEVENT", "VTIMEZONE", "STANDARD", "99990101T235959Z", "00010101T000000", "P9999W", "+2360"]
            )
            | st.text(max_size=12),
        ),
        max_size=14,
    )
)
def test_any_lines_are_read(lines: list[tuple[str, str, str]]) -> None:
    invite.read([("BEGIN:VEVENT\n" + "\n".join(f"{name}{extra}:{value}" for name, extra, value in lines), "x")])


def test_agrees_with_the_library_on_a_wellformed_event() -> None:
    icalendar = pytest.importorskip("icalendar")
    source = calendar(
        "DTSTART;TZID=America/New_York:20260303T140000",
        "DTEND;TZID=America/New_York:20260303T150000",
        "SUMMARY:Interview: Data\\; Analyst",
        "LOCATION:A very long place name that has to be folded because it is longer than seventy-f\r\n ive octets",
        "SEQUENCE:3",
    )

    ours = only(source)
    theirs = icalendar.Calendar.from_ical(source).walk("VEVENT")[0]

    assert (ours.start, ours.end) == (theirs["DTSTART"].dt, theirs["DTEND"].dt)
    assert (ours.summary, ours.where, ours.sequence) == (theirs["SUMMARY"], theirs["LOCATION"], theirs["SEQUENCE"])
