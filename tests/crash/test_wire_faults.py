"""A fault at every command, every completion and every byte of a scan and of a sending: one clean run mends it.

Each trial has a mailbox of its own. The normal run takes a selection that is the
same every time; `pytest -m long` takes every point.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from crash.trials import BROKEN, PEOPLE, STATUSES, Bench, End, undisturbed
from servers.faultproxy import FaultProxy

CUTS = ("cut", "reset")
ACTIONS = (*CUTS, "drop", "stall", "bye")
SLOW = ("drop", "stall")
"""Each costs the client's whole patience."""


def faults(proxy: FaultProxy, actions: tuple[str, ...]) -> Iterator[str]:
    """A fault at every command and completion that passed."""
    for action in actions:
        for side in ("cmd", "reply"):
            for event in proxy.events(side):
                if event.number:
                    yield f"{action}@{side}:{event.number}" + ("=going down" if action == "bye" else "")


def selection(proxy: FaultProxy) -> list[str]:
    """Every cut and every swallowed answer of a command that changes something; of the others every fifth."""
    everything = list(faults(proxy, CUTS[:1]))
    changing = ("APPEND", "UID MOVE", "DATA", ".", "LOGIN", "MAIL", "RCPT")
    verbs = sorted({e.verb for e in proxy.events("cmd")} & set(changing))
    swallowed = [f"{action}@{side}:{verb}" for verb in verbs for side in ("cmd", "reply") for action in ("drop",)]
    rest = [f for i, f in enumerate(faults(proxy, ACTIONS[1:])) if i % 11 == 0 and not f.startswith(SLOW)]
    return [*everything[::2], *swallowed, *rest]


def bytes_of(proxy: FaultProxy, step: int) -> list[str]:
    """A cut at every `step`-th byte each way."""
    return [f"cut@{way}:{n}" for way in ("up", "down") for n in range(1, proxy.passed[way] + 1, step)]


# -- a scan with three drafts due ----------------------------------------------------------------


def broken_scan(bench: Bench, fault: str, wanted: End) -> None:
    with bench.trial(sending=False) as trial:
        with FaultProxy(trial.account.server.port, faults=[fault]) as proxy:
            status = trial.run(BROKEN, imap=proxy.port)
        assert status in STATUSES, (fault, status)
        assert trial.finish() == wanted, fault


def scan_of_three(bench: Bench) -> tuple[End, FaultProxy]:
    wanted, imap, _ = undisturbed(bench, sending=False)
    assert wanted.states == [(person, "untouched") for person in PEOPLE]
    assert len(wanted.drafts) == 3
    return wanted, imap


def test_a_scan_broken_at_chosen_points_ends_as_an_undisturbed_one(bench: Bench) -> None:
    wanted, proxy = scan_of_three(bench)
    chosen = [*selection(proxy), *bytes_of(proxy, 1499)]
    for fault in chosen:
        broken_scan(bench, fault, wanted)
    print(f"{len(chosen)} points of a scan")


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_scan_broken_at_any_command_and_completion_ends_as_an_undisturbed_one(bench: Bench) -> None:
    wanted, proxy = scan_of_three(bench)
    chosen = list(faults(proxy, ACTIONS))
    for fault in chosen:
        broken_scan(bench, fault, wanted)
    print(f"{len(chosen)} points of a scan")


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_a_scan_cut_at_any_byte_ends_as_an_undisturbed_one(bench: Bench) -> None:
    wanted, proxy = scan_of_three(bench)
    chosen = bytes_of(proxy, 17)
    for fault in chosen:
        broken_scan(bench, fault, wanted)
    print(f"{len(chosen)} bytes of a scan")


# -- a sending -------------------------------------------------------------------------------------


def broken_sending(bench: Bench, fault: str, wanted: End, *, wire: str) -> None:
    """Through SMTP only what stands behind the message is uncertain; through IMAP only who took the copy to Trash."""
    with bench.trial(sending=True) as trial:
        port = trial.account.server.port if wire == "imap" else bench.sink.port
        with FaultProxy(port, protocol=wire, faults=[fault]) as proxy:
            status = trial.run(BROKEN, **{wire: proxy.port})
        assert status in STATUSES, (fault, status)
        end = trial.finish()
        assert end.flags["INBOX"] == wanted.flags["INBOX"], fault
        if end.states == [(PEOPLE[-1], "uncertain")]:
            assert end.received <= (wire == "smtp"), fault
            assert wire == "smtp" or len(end.trash) == 1, fault
            assert end.drafts == end.sent == [], fault
        else:
            assert end == wanted, fault


def one_sending(bench: Bench) -> tuple[End, FaultProxy, FaultProxy]:
    wanted, imap, smtp = undisturbed(bench, sending=True)
    assert wanted.states == [(PEOPLE[-1], "sent")]
    assert (len(wanted.drafts), len(wanted.sent), wanted.received) == (0, 1, 1)
    return wanted, imap, smtp


@pytest.mark.parametrize("wire", ["imap", "smtp"])
def test_a_sending_broken_at_chosen_points_sends_once(bench: Bench, wire: str) -> None:
    wanted, imap, smtp = one_sending(bench)
    proxy = imap if wire == "imap" else smtp
    chosen = [*selection(proxy), *bytes_of(proxy, 1999 if wire == "imap" else 199)]
    for fault in chosen:
        broken_sending(bench, fault, wanted, wire=wire)
    print(f"{len(chosen)} points of a sending ({wire})")


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("wire", ["imap", "smtp"])
def test_a_sending_broken_at_any_point_sends_once(bench: Bench, wire: str) -> None:
    wanted, imap, smtp = one_sending(bench)
    proxy = imap if wire == "imap" else smtp
    chosen = [*faults(proxy, ACTIONS), *bytes_of(proxy, 41 if wire == "imap" else 5)]
    for fault in chosen:
        broken_sending(bench, fault, wanted, wire=wire)
    print(f"{len(chosen)} points of a sending ({wire})")
