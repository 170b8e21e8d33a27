"""kill -9 before and after every change in the ledger and in the mailbox: the next run ends as an undisturbed one."""

from __future__ import annotations

import pytest
from crash.dying import Effects, in_child, kill, watch_ledger, watch_servers
from crash.trials import BROKEN, PEOPLE, Bench, End, Trial, ledger_is_whole, undisturbed


def killed(bench: Bench, trial: Trial, number: int, *, after: bool) -> int:
    """A run that dies at one of its effects."""

    def run() -> None:
        effects = Effects(number, kill, after=after)
        with pytest.MonkeyPatch.context() as patch:
            watch_ledger(patch, effects)
            watch_servers(patch, effects)
            trial.run(BROKEN)

    return in_child(run)


def effects_of(bench: Bench, *, sending: bool) -> list[str]:
    """Every effect of an undisturbed run, by name."""
    with bench.trial(sending=sending) as trial, pytest.MonkeyPatch.context() as patch:
        effects = Effects(0, kill)
        watch_ledger(patch, effects)
        watch_servers(patch, effects)
        assert trial.run(BROKEN) == 0
    return effects.names


def moments(names: list[str], step: int) -> list[tuple[int, bool]]:
    """Before and after each server's effect and each COMMIT, and at every `step`-th of the rest."""
    great = [n for n, name in enumerate(names, 1) if not name.startswith("sql") or name == "sql COMMIT"]
    rest = [n for n in range(1, len(names) + 1, step) if n not in great]
    chosen = great if step == 1 else [n for n in great if not names[n - 1].startswith("sql")] + great[::3]
    return sorted({(n, after) for n in {*chosen, *rest} for after in (False, True)})


def sweep_scan(bench: Bench, step: int) -> None:
    wanted, _, _ = undisturbed(bench, sending=False)
    names = effects_of(bench, sending=False)
    assert names.count("APPEND") == 3
    chosen = moments(names, step)
    for number, after in chosen:
        with bench.trial(sending=False) as trial:
            assert killed(bench, trial, number, after=after) == -9, (number, names[number - 1])
            assert trial.finish() == wanted, (number, names[number - 1], after)
            ledger_is_whole(trial)
    print(f"{len(chosen)} moments of a scan")


def sweep_sending(bench: Bench, step: int) -> None:
    wanted, _, _ = undisturbed(bench, sending=True)
    names = effects_of(bench, sending=True)
    assert (names.count("SMTP"), names.count("UID MOVE"), names.count("APPEND")) == (1, 1, 1)
    smtp = names.index("SMTP") + 1
    chosen = moments(names, step)
    uncertain = 0
    for number, after in chosen:
        with bench.trial(sending=True) as trial:
            assert killed(bench, trial, number, after=after) == -9
            uncertain += _check_sending(trial, wanted, (number, names[number - 1], after), smtp, number, after=after)
    print(f"{len(chosen)} moments of a sending, {uncertain} uncertain")
    assert uncertain, "the moment after the mail went out cannot be known"


def _check_sending(trial: Trial, wanted: End, what: object, smtp: int, number: int, *, after: bool) -> int:
    end = trial.finish()
    ledger_is_whole(trial)
    assert end.flags["INBOX"] == wanted.flags["INBOX"], what
    if end.states == [(PEOPLE[-1], "uncertain")]:
        # Between "handing over" and "accepted" nobody can know: never sent again, at most one went out.
        assert smtp - 3 <= number <= smtp + 4, what
        assert (end.drafts, end.sent) == ([], []), what
        assert end.received <= 1, what
        return 1
    assert end == wanted, what
    return 0


def test_a_scan_killed_at_chosen_moments_ends_as_an_undisturbed_one(bench: Bench) -> None:
    sweep_scan(bench, 23)


def test_a_sending_killed_at_chosen_moments_sends_once(bench: Bench) -> None:
    sweep_sending(bench, 5)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_scan_killed_at_any_moment_ends_as_an_undisturbed_one(bench: Bench) -> None:
    sweep_scan(bench, 1)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_sending_killed_at_any_moment_sends_once(bench: Bench) -> None:
    sweep_sending(bench, 1)
