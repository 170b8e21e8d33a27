"""Five runs at once: one works, the others say at once that it does; nothing is made or sent twice."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from crash.trials import BROKEN, Bench, undisturbed

RUNS = 5
AT_ONCE = 1.5
"""Seconds that a loser may take, on a machine with five runs and their start on two cores."""


def all_at_once(run: Callable[[int], int]) -> list[int]:
    """Five processes; the exit status of each."""
    children = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # each child uses one thread only
        for number in range(RUNS):
            child = os.fork()
            if child == 0:
                status = 99
                try:
                    status = run(number)
                finally:
                    os._exit(status)
            children.append(child)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


def rounds(bench: Bench, folder: Path, number: int, *, sending: bool) -> None:
    wanted, _, _ = undisturbed(bench, sending=sending)
    losers: list[float] = []
    for count in range(number):
        with bench.trial(sending=sending) as trial:

            def run(child: int, trial=trial, count=count) -> int:  # type: ignore[no-untyped-def]  # bound per round
                begun = time.monotonic()
                status: int = trial.run(BROKEN)
                (folder / f"{count}-{child}-{status}").write_text(str(time.monotonic() - begun))
                return status

            statuses = all_at_once(run)
            assert 0 in statuses, statuses
            assert set(statuses) <= {0, 75}, statuses
            assert trial.finish() == wanted
    losers = [float(path.read_text()) for path in folder.glob("*-75")]
    assert len(losers) >= number, "they hardly overlapped"
    assert max(losers) < AT_ONCE
    print(f"{number} rounds, {len(losers)} losers, the slowest after {max(losers):.2f} s")


@pytest.mark.parametrize("sending", [False, True], ids=["scan", "sending"])
def test_five_overlapping_runs_do_the_work_once(bench: Bench, tmp_path: Path, sending: bool) -> None:
    rounds(bench, tmp_path, 5, sending=sending)


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("sending", [False, True], ids=["scan", "sending"])
def test_five_overlapping_runs_do_the_work_once_in_fifty_rounds(bench: Bench, tmp_path: Path, sending: bool) -> None:
    rounds(bench, tmp_path, 50, sending=sending)
