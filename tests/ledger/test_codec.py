from __future__ import annotations

import json
import timeit
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_samples import NOW, opportunity, reading

from assistant.ledger.codec import CodecError, dump, dump_datetime, from_json, load, load_datetime, stamp, to_json
from assistant.model import Fact, Notes, Opportunity, OpportunityId, Reading, UserChoices


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Leaf:
    word: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    leaves: tuple[Leaf, ...]
    pair: tuple[str, int]
    colour: Colour
    at: datetime | None
    day: date
    clock: time
    span: timedelta
    share: float
    tags: frozenset[str]
    counts: dict[str, int]
    raw: bytes
    either: Leaf | Colour | None = None
    child: Tree | None = None
    plain: str | int = 0
    listed: tuple[tuple[str, Leaf], ...] = ()


ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo) | st.integers(-720, 720).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
EARLIEST, LATEST = datetime(1971, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001  # hypothesis wants bounds without a zone
MOMENTS = st.datetimes(EARLIEST, LATEST, timezones=ZONES, allow_imaginary=True)
LEAVES = st.builds(Leaf, st.text(), st.none() | st.integers(-(2**60), 2**60))
TREES = st.recursive(
    st.none(),
    lambda child: st.builds(
        Tree,
        leaves=st.lists(LEAVES, max_size=3).map(tuple),
        pair=st.tuples(st.text(), st.integers()),
        colour=st.sampled_from(Colour),
        at=st.none() | MOMENTS,
        day=st.dates(),
        clock=st.times(),
        span=st.integers(-(10**6), 10**6).map(lambda s: timedelta(seconds=s)),
        share=st.floats(allow_nan=False),
        tags=st.frozensets(st.text(), max_size=3),
        counts=st.dictionaries(st.text(), st.integers(), max_size=3),
        raw=st.binary(max_size=20),
        either=st.none() | LEAVES | st.sampled_from(Colour),
        child=child,
        plain=st.text() | st.integers(),
        listed=st.lists(st.tuples(st.text(), LEAVES), max_size=2).map(tuple),
    ),
    max_leaves=3,
)


@settings(max_examples=150, deadline=None)
@given(TREES.filter(bool))
def test_every_value_comes_back_equal(tree: Tree) -> None:
    assert load(Tree, dump(tree)) == tree


@settings(max_examples=300, deadline=None)
@given(MOMENTS)
def test_a_time_keeps_its_wall_clock_its_offset_and_its_zone_name(moment: datetime) -> None:
    back = load_datetime(dump_datetime(moment))

    assert back.isoformat() == moment.isoformat()
    assert getattr(back.tzinfo, "key", None) == getattr(moment.tzinfo, "key", None)


@settings(max_examples=100, deadline=None)
@given(st.lists(MOMENTS, min_size=2))
def test_stamps_sort_as_the_instants_do(moments: list[datetime]) -> None:
    assert [stamp(m) for m in sorted(moments)] == sorted(stamp(m) for m in moments)


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_keeps_its_place(fold: int) -> None:
    moment = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/London"), fold=fold)

    assert load_datetime(dump_datetime(moment)).utcoffset() == moment.utcoffset()


def test_a_zone_that_this_machine_does_not_know_leaves_the_offset() -> None:
    assert load_datetime("2026-03-03T14:00:00+01:00[Mars/Base]") == datetime(
        2026, 3, 3, 14, tzinfo=timezone(timedelta(hours=1))
    )


@pytest.mark.parametrize("key", ["../../etc/passwd", "/etc/localtime", "", "\0"])
def test_a_zone_name_from_a_damaged_row_opens_no_file(key: str) -> None:
    assert load_datetime(f"2026-03-03T14:00:00+01:00[{key}]").utcoffset() == timedelta(hours=1)


def test_the_words_of_the_program_come_back_equal() -> None:
    read, folded = reading(), opportunity(OpportunityId(1))
    chosen = UserChoices(
        stopped_at=NOW, notes=(("uid1", Notes(topics=("data",))),), done_reminders=(("notes", "uid1"),)
    )

    assert load(Reading, dump(read)) == read
    assert load(Opportunity, dump(folded)) == folded
    assert load(UserChoices, dump(chosen)) == chosen
    assert load(Fact, dump(Fact(read, True, NOW))) == Fact(read, True, NOW)


def test_half_a_surrogate_pair_survives() -> None:
    assert load(Leaf, dump(Leaf("a\ud83d b"))) == Leaf("a\ud83d b")


def test_keys_of_another_version_are_passed_over_and_missing_ones_get_their_default() -> None:
    assert load(Leaf, '{"word":"a","colour":"red"}') == Leaf("a", None)


def test_a_default_that_may_change_is_written_down() -> None:
    tree = Tree((), ("", 1), Colour.RED, None, date.min, time.min, timedelta(), 0.0, frozenset(), {}, b"")

    assert json.loads(dump(tree))["plain"] == 0
    assert "child" not in json.loads(dump(tree))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"number":1}', '{"word":"a","number":', '"a"', "[" * 100_000],
)
def test_a_text_that_does_not_fit_is_one_kind_of_fault(text: str) -> None:
    with pytest.raises(CodecError):
        load(Leaf, text)


@pytest.mark.parametrize("tree", [{"colour": "green"}, {"at": "yesterday"}, {"day": "2026-02-30"}, {"pair": ["a"]}])
def test_a_wrong_part_is_one_kind_of_fault(tree: dict[str, object]) -> None:
    whole = to_json(Tree((), ("", 1), Colour.RED, NOW, date.min, time.min, timedelta(), 0.0, frozenset(), {}, b""))

    with pytest.raises(CodecError):
        from_json(Tree, {**whole, **tree})


def test_a_type_that_nobody_can_store_is_refused() -> None:
    with pytest.raises(CodecError, match="complex"):
        dump(complex(1))


def test_a_reading_goes_there_and_back_in_a_third_of_a_millisecond() -> None:
    read = reading()

    best = min(timeit.repeat(lambda: load(Reading, dump(read)), number=50, repeat=7)) / 50

    # The target is 300 microseconds; the rest is room for a busy machine.
    assert best < 0.001


def test_utc_comes_back_as_utc() -> None:
    assert load_datetime(dump_datetime(NOW)).tzinfo is UTC
