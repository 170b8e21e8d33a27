"""The rules behind `when`: order of day and month, zones, feasts, hostile text."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime

import pytest
from pace import within

from assistant.reading.when import dates_in, look, promise_in, times_in

BASE = datetime.fromisoformat("2026-02-25T10:00+00:00")


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("Interview on 03/04/2026 at 10:00.", {"country": "GB"}, "2026-04-03"),
        ("Interview on 03/04/2026 at 10:00.", {"country": "US"}, "2026-03-04"),
        ("Interview on 03/04/2026 at 10:00.", {"sender_timezone": "America/Chicago"}, "2026-03-04"),
        ("Interview on 03/04/2026 at 10:00.", {"is_month_first": False}, "2026-04-03"),
        ("Interview on Wednesday 03/04/2026 at 10:00.", {}, "2026-03-04"),
        ("Interview on Friday 03/04/2026 at 10:00.", {"country": "US"}, "2026-04-03"),
        ("Interview on 03/27/2026 at 10:00.", {"country": "GB"}, "2026-03-27"),
        ("Interview on 03/04/2026 at 10:00am ET.", {}, "2026-03-04"),
        ("Interview on 03/01/2026 at 10:00.", {}, "2026-03-01"),  # 3 January is past
        ("Interview on 03.04.2026 at 10:00.", {"country": "US"}, "2026-04-03"),  # dots: day first
    ],
)
def test_day_and_month_are_told_apart(text: str, context: dict[str, str], expected: str) -> None:
    found = times_in(text, base=BASE, **context)  # type: ignore[arg-type]  # a table of keywords

    assert [one.start.date().isoformat() for one in found] == [expected]


def test_a_date_that_can_be_two_days_is_none() -> None:
    seen = look("Interview on 03/04/2026 at 10:00.", base=BASE)

    assert seen.times == ()
    assert seen.faults


@pytest.mark.parametrize(
    ("text", "base", "context", "expected"),
    [
        # nothing said: the sender's offset, with the summer time of the place that has it
        ("Tuesday 31 March at 10:00", "2026-02-25T10:00-05:00", {}, "2026-03-31T10:00-04:00"),
        ("Tuesday 31 March at 10:00", "2026-02-25T10:00+01:00", {"language": "de"}, "2026-03-31T10:00+02:00"),
        # an offset of zero says nothing: the country, else the user
        ("Tuesday 31 March at 10:00", "2026-02-25T10:00+00:00", {"country": "FR"}, "2026-03-31T10:00+02:00"),
        ("Tuesday 31 March at 10:00", "2026-02-25T10:00+00:00", {"user_timezone": "America/Chicago"}, "2026-03-31T10:00-05:00"),
        # said: it wins over all
        ("Tuesday 31 March at 10:00 BST", "2026-02-25T10:00-05:00", {}, "2026-03-31T10:00+01:00"),
        ("Tuesday 7 July at 10:00 EST", "2026-06-25T10:00+00:00", {}, "2026-07-07T10:00-04:00"),
        ("Tuesday 7 July at 10:00 GMT", "2026-06-25T10:00+00:00", {}, "2026-07-07T10:00+00:00"),
        ("Tuesday 10:00 IST", "2026-02-25T10:00+00:00", {"country": "IE"}, "2026-03-03T10:00+00:00"),
        ("Tuesday 10:00 your time", "2026-02-25T10:00-08:00", {"user_timezone": "Europe/Paris"}, "2026-03-03T10:00+01:00"),
        ("2026-03-03T14:00:00Z", "2026-02-25T10:00-08:00", {}, "2026-03-03T14:00+00:00"),
        ("2026-03-03T14:00+02:00", "2026-02-25T10:00-08:00", {}, "2026-03-03T14:00+02:00"),
    ],
)  # fmt: skip
def test_zones_are_right_on_the_day(text: str, base: str, context: dict[str, str], expected: str) -> None:
    found = times_in(text, base=datetime.fromisoformat(base), **context)  # type: ignore[arg-type]  # a table of keywords

    assert [one.start.isoformat(timespec="minutes") for one in found] == [expected]


def test_one_zone_said_once_holds_for_every_time() -> None:
    text = "Tuesday 3 March at 10:00 or 11:00.\nAll times are in CET."

    found = times_in(text, base=BASE)

    assert {one.timezone for one in found} == {"Europe/Berlin"}
    assert all(one.zone_said for one in found)


def test_words_and_span_are_the_place_in_the_text() -> None:
    text = "Hello! See you on Tuesday 3 March at 10:00, Ann."

    found = times_in(text, base=BASE)[0]

    assert text[slice(*found.span)] == "Tuesday 3 March at 10:00" == found.words.rstrip(",")


def test_days_without_a_time_are_dates() -> None:
    found = dates_in("I am out of the office until Monday 9 March.", base=BASE)

    assert [(one.day, one.is_deadline) for one in found] == [(date(2026, 3, 9), True)]


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("We will decide after the bank holiday.", "GB", date(2026, 4, 7)),
        ("We will decide after Easter.", "GB", date(2026, 4, 7)),
        ("We will decide after Easter.", "US", date(2026, 4, 7)),
        ("We will decide before Christmas.", "GB", date(2026, 12, 24)),
        ("We will decide after Thanksgiving.", "US", date(2026, 11, 30)),
        ("We will decide after the weekend.", None, date(2026, 3, 2)),
    ],
)
def test_feasts_have_their_day(text: str, country: str | None, expected: date) -> None:
    found = promise_in(text, base=BASE, country=country)

    assert found is not None
    assert found.by == expected


@pytest.mark.parametrize(
    "text",
    [
        "9" * 100_000,
        "on " * 33_000,
        "by by by " * 7_000,
        "at 10:00 on Tuesday 3 March, " * 3_000,
        "may 3 " * 10_000,
        "we will let you know by Friday " * 2_000,
        "within 7 to 10 business days " * 2_000,
        "(" * 60_000,
        "1:" * 30_000,
        "3.3." * 20_000,
        "next " * 12_000,
        "\n" * 60_000,
        "moved from " * 6_000,
        "\x00" * 10_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_is_read_in_time(text: str) -> None:
    with within(5):  # about 1 s at worst when alone on the machine
        look(text, base=BASE)
        promise_in(text, base=BASE)


@pytest.mark.parametrize("base", ["0001-01-01T00:00+00:00", "9999-12-31T23:59+00:00"])
def test_no_base_raises(base: str) -> None:
    text = "We meet on Tuesday 3 March at 10:00 and decide by the end of next week, the 20th, or next month."

    look(text, base=datetime.fromisoformat(base))
    promise_in(text, base=datetime.fromisoformat(base))
