"""The n-th call of SQLite fails, or the disk is full at the n-th write, in a whole run: it fails closed."""

from __future__ import annotations

import sqlite3

import pytest
from crash.dying import Effects, watch_ledger
from crash.trials import BROKEN, PEOPLE, Bench, End, Trial, ledger_is_whole, undisturbed
from ledger.faulty import FULL, broken

WORDS = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": "the disk reports an error",
    "SQLITE_BUSY": "in use by another command",
    "SQLITE_CORRUPT": "is damaged",
}
ERRORS = {
    "SQLITE_FULL": FULL,
    "SQLITE_IOERR": broken("SQLITE_IOERR_WRITE", sqlite3.SQLITE_IOERR_WRITE),
    "SQLITE_BUSY": broken("SQLITE_BUSY", sqlite3.SQLITE_BUSY),
    "SQLITE_CORRUPT": broken("SQLITE_CORRUPT", sqlite3.SQLITE_CORRUPT),
}


def broken_run(trial: Trial, number: int, error: sqlite3.Error, *, all_calls: bool) -> tuple[int, str, bool]:
    """Status, message, and whether the call was reached at all."""

    def strike() -> None:
        raise error

    effects = Effects(number, strike)
    with pytest.MonkeyPatch.context() as patch:
        watch_ledger(patch, effects, all_calls=all_calls)
        status, _, err = trial.world.run("scan", "--now", BROKEN)
    return status, err, len(effects.names) >= number


def count(bench: Bench, *, sending: bool, all_calls: bool) -> int:
    """How many calls an undisturbed run makes."""
    with bench.trial(sending=sending) as trial, pytest.MonkeyPatch.context() as patch:
        effects = Effects(0, lambda: None)
        watch_ledger(patch, effects, all_calls=all_calls)
        assert trial.run(BROKEN) == 0
    return len(effects.names)


def sweep(bench: Bench, *, sending: bool, step: int, all_calls: bool, name: str) -> int:
    wanted, _, _ = undisturbed(bench, sending=sending)
    numbers = range(1, count(bench, sending=sending, all_calls=all_calls) + 1, step)
    for number in numbers:
        with bench.trial(sending=sending) as trial:
            status, err, was_reached = broken_run(trial, number, ERRORS[name], all_calls=all_calls)
            assert was_reached, number
            assert status in (75, 78), (number, status, err)
            assert WORDS[name] in err, (number, err)
            check(trial, wanted, number)
    return len(numbers)


def check(trial: Trial, wanted: End, number: int) -> None:
    end = trial.finish()
    ledger_is_whole(trial)
    if end.states == [(PEOPLE[-1], "uncertain")]:
        assert trial.sending, number
        assert end.received <= 1, number
        assert (end.drafts, end.sent) == ([], []), number
        return
    assert end == wanted, number


@pytest.mark.parametrize(("sending", "step"), [(False, 53), (True, 41)], ids=["scan", "sending"])
@pytest.mark.parametrize("name", ["SQLITE_IOERR"])
def test_any_failing_call_fails_closed(bench: Bench, sending: bool, step: int, name: str) -> None:
    print(sweep(bench, sending=sending, step=step, all_calls=True, name=name), "calls")


@pytest.mark.parametrize(("sending", "step"), [(False, 19), (True, 11)], ids=["scan", "sending"])
def test_a_full_disk_at_any_write_fails_closed(bench: Bench, sending: bool, step: int) -> None:
    print(sweep(bench, sending=sending, step=step, all_calls=False, name="SQLITE_FULL"), "writes")


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("sending", [False, True], ids=["scan", "sending"])
@pytest.mark.parametrize("name", sorted(ERRORS))
def test_every_failing_call_fails_closed(bench: Bench, sending: bool, name: str) -> None:
    print(sweep(bench, sending=sending, step=1, all_calls=name == "SQLITE_IOERR", name=name), "calls")
