"""New notes replace a waiting draft: killed at any moment there is one draft in the end, the old text or the new."""

from __future__ import annotations

from pathlib import Path

import pytest
from crash.dying import Effects, in_child, kill, watch_ledger, watch_servers
from crash.trials import CLEAN, Bench, Trial
from stories.test_main_job import confirm
from stories.test_notes import filled

NOTED = "2026-03-03T15:10:00+00:00"


def prepared(trial: Trial) -> Path:
    """One untouched thank-you, and a form with an answer."""
    trial.world.scan("2026-03-03T15:00:00+00:00")
    return filled(trial.world, trial.world.folder / "form")


def take_notes(trial: Trial, form: Path, number: int, *, after: bool) -> list[str]:
    effects = Effects(number, kill, after=after)
    with pytest.MonkeyPatch.context() as patch:
        watch_ledger(patch, effects)
        watch_servers(patch, effects)
        trial.world.run("notes", "o1", "--file", str(form), "--now", NOTED)
    return effects.names


def sweep(bench: Bench, step: int) -> None:
    with bench.trial(sending=True) as trial:
        names = take_notes(trial, prepared(trial), 0, after=False)
    assert {"APPEND", "UID MOVE"} <= set(names)
    chosen = [n for n, name in enumerate(names, 1) if n % step == 0 or not name.startswith("sql")]
    for number in chosen:
        for after in (False, True):
            with bench.trial(sending=True) as trial:
                killed_once(trial, number, after=after, what=(number, names[number - 1], after))
    print(f"{2 * len(chosen)} moments of a renewal")


def test_a_renewal_killed_at_chosen_moments_leaves_one_draft(bench: Bench) -> None:
    sweep(bench, 4)


@pytest.mark.long
def test_a_renewal_killed_at_any_moment_leaves_one_draft(bench: Bench) -> None:
    sweep(bench, 1)


def killed_once(trial: Trial, number: int, *, after: bool, what: object) -> None:
    form = prepared(trial)
    assert in_child(lambda: take_notes(trial, form, number, after=after)) == -9, what

    assert trial.run(CLEAN) == 0, what
    again = trial.world.scan("2026-03-03T16:25:00+00:00")
    (draft,) = trial.world.status("2026-03-03T17:00:00+00:00")[0]["drafts"]

    assert not any(again[name] for name in ("drafted", "withdrawn", "observed")), (what, again)
    assert len(trial.world.drafts()) == 1, what
    assert draft["state"] == "untouched", what


@pytest.fixture(autouse=True)
def _untouched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here a trial begins with the confirmed interview only."""
    monkeypatch.setattr(Trial, "prepare", lambda self, letter: confirm(self.world, letter))
