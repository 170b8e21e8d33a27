"""Two accounts decide together what one account would have decided that had got all the mail.

No server: messages are recorded as a scan records them, and what is due is noted
down as placed. Whatever reaches which address, and whichever account misses a
run, the letters are those of the single account, each of them once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import matters
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.config import Config, parse_accounts
from assistant.folding import current, planned
from assistant.ledger import Ledger, Sighting
from assistant.model import DraftState, Due, Fact, Kind, OpportunityId, Stage
from assistant.session import Books
from assistant.sharing import share
from assistant.tracking import Existing, New, keys_of, place

TWO = """
[identity]
name = "Priya Nair"
email = "priya@example.org"
timezone = "Europe/London"
[cadence]
country = "GB"
[[account]]
name = "home"
[account.imap]
host = "imap.example.org"
[[account]]
name = "work"
[account.identity]
email = "priya.nair@mail.example"
[account.imap]
host = "mail.example"
"""
ONE = TWO.partition("[[account]]")[0] + '[imap]\nhost = "imap.example.org"\n'

NOWHERE = Path("nowhere") / "config.toml"
LATE = timedelta(seconds=7)
"""The second copy of a mail comes a little later."""

MAILS = (
    matters.confirmed(mid="confirm"),
    matters.fact("2026-03-05 09:00", mid="wait", refs=("confirm",), decision_by=matters.day("2026-03-12")),
    matters.event("2026-03-16 09:00", "second@brightwell.example", "2026-03-19 10:00", mid="second",
                  people=(matters.ANA,), sender=matters.RITA, company="Brightwell", role="Data Analyst"),
    matters.sent("2026-03-24 09:00", mid="own", refs=("wait",)),
    matters.fact("2026-04-20 09:00", Kind.DECLINE, mid="no", company="Brightwell"),
)  # fmt: skip
MOMENTS = tuple(
    map(
        matters.at,
        ("2026-03-03 15:30", "2026-03-06 10:00", "2026-03-13 11:00", "2026-03-17 11:00", "2026-03-19 12:00",
         "2026-03-27 11:00", "2026-04-03 11:00", "2026-04-20 11:00", "2026-05-04 11:00"),
    )
)  # fmt: skip

Letter = tuple[str, str, str]


OPEN: list[Ledger] = []


@pytest.fixture(autouse=True)
def ledgers_are_closed() -> Iterator[None]:
    """From Python 3.13 on, a database that is left open is a warning."""
    yield
    while OPEN:
        OPEN.pop().close()


def books_of(config: Config) -> Books:
    """An account with an empty ledger in memory."""
    ledger = Ledger.open(NOWHERE, now=MOMENTS[0], rehearsal=True)
    OPEN.append(ledger)
    return Books(config=config, ledger=ledger, now=MOMENTS[0])


def take(books: Books, fact: Fact, uid: int) -> None:
    """Record a message as a scan does."""
    keys = keys_of(fact.reading)
    ids = books.ledger.opportunities_by_keys(keys)
    candidates = [one for id in ids if (one := current(books, id)) is not None]
    placement = place(fact.reading, candidates, books.identity)
    owner: OpportunityId | None = None
    match placement:
        case Existing(id=owner):
            pass
        case New():
            owner = books.ledger.new_opportunity()
        case _:
            owner = None
    books.ledger.record(fact, seen=Sighting("INBOX", 1, uid), opportunity=owner, keys=keys, reader_version=1)
    books.folded.clear()


def write(books: Books, at: datetime) -> Iterator[Letter]:
    """Note down as placed, and later as sent, what is due."""
    for id in books.ledger.all_opportunities():
        found = planned(books, id)
        for due in found.plan.decisions if found else ():
            if isinstance(due, Due):
                name = f"<{due.need}@{books.config.account}>"
                record = replace(matters.placed(due, at, state=DraftState.INTENDED), id=0, message_id=name)
                made = books.ledger.intend(record)
                books.ledger.placed(made.id, uidvalidity=1, uid=1, at=at)
                books.ledger.move_draft(made.id, DraftState.SENT, at=at, why="sent")
                yield due.step.value, due.recipient.email or "", at.isoformat()


def run(accounts: Sequence[Books], reached: Sequence[Sequence[int]], missing: Sequence[int | None]) -> list[Letter]:
    """Every letter of the story; `reached` says which accounts got each mail, `missing` who misses each run."""
    letters: list[Letter] = []
    taken: set[tuple[int, int]] = set()
    for now, absent in zip(MOMENTS, missing, strict=True):
        there = [one for n, one in enumerate(accounts) if n != absent or len(accounts) == 1]
        for one in accounts:
            one.now = now
            one.absent = frozenset(a.config.account or "" for a in accounts if a not in there)
        for number, mail in enumerate(MAILS):
            for place_, box in enumerate(accounts):
                if mail.at < now and place_ in reached[number] and box in there and (number, place_) not in taken:
                    taken.add((number, place_))
                    take(box, replace(mail, at=mail.at + LATE * place_), number + 1)
        share(there, accounts)
        for one in there:
            share((one,), accounts)
            letters += write(one, now)
    return letters


def stages(books: Books) -> set[Stage]:
    """Where the matters of an account stand."""
    return {planned_.plan.stage for id in books.ledger.all_opportunities() if (planned_ := planned(books, id))}


ALL, NOBODY = [(0,)] * len(MAILS), [None] * len(MOMENTS)
WHERE = st.lists(st.sampled_from([(0,), (1,), (0, 1)]), min_size=len(MAILS), max_size=len(MAILS))
WHO = st.lists(st.sampled_from([None, None, 0, 1]), min_size=len(MOMENTS), max_size=len(MOMENTS))


def two() -> list[Books]:
    """Two empty accounts."""
    return [books_of(config) for config in parse_accounts(TWO, NOWHERE, machine_timezone="UTC")]


def one() -> list[Letter]:
    """What a single account writes that gets all the mail."""
    (config,) = parse_accounts(ONE, NOWHERE, machine_timezone="UTC")
    config = replace(config, identity=replace(config.identity, aliases=("priya.nair@mail.example",)))
    return run([books_of(config)], ALL, NOBODY)


def test_the_story_of_one_account_has_letters_and_an_end() -> None:
    steps = [step for step, _, _ in one()]

    assert steps.count("thank_you") == 2
    assert "check_in" in steps
    assert "decline_reply" in steps


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reached=WHERE)
def test_two_accounts_write_together_what_one_would_have_written(reached: list[tuple[int, ...]]) -> None:
    accounts = two()

    letters = run(accounts, reached, NOBODY)

    assert sorted(letters) == sorted(one())
    assert all(stages(books) <= {Stage.DECLINED} for books in accounts)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reached=WHERE, missing=WHO)
def test_no_letter_is_written_twice_whoever_misses_a_run(
    reached: list[tuple[int, ...]], missing: list[int | None]
) -> None:
    accounts = two()

    letters = run(accounts, reached, missing)
    late = [letter for letter in letters if letter[2] > "2026-04-21"]
    thanks = [email for step, email, _ in letters if step == "thank_you"]

    assert len(thanks) == len(set(thanks))
    assert len(letters) <= len(one()) + 1
    assert not late or missing[-2] is not None


def test_a_mail_that_came_twice_counts_from_the_first_time_in_both() -> None:
    home, work = two()
    first = matters.confirmed("2026-02-24 10:00:00", mid="first")
    second = matters.confirmed("2026-02-24 10:00:03", mid="second")
    take(home, replace(first, at=first.at + LATE), 1)
    for number, mail in enumerate((first, second)):
        take(work, mail, number + 1)

    share((home, work), (home, work))
    folded = [current(books, id) for books in (home, work) for id in books.ledger.all_opportunities()]

    assert [[i.key for i in one.interviews] for one in folded if one] == [["<first>"], ["<first>"]]
    assert [one.last_inbound.message_id for one in folded if one and one.last_inbound] == ["<second>", "<second>"]


def test_a_draft_of_another_account_is_known_before_the_next_one_acts() -> None:
    home, work = two()
    home.now = work.now = MOMENTS[0]
    for books in (home, work):
        take(books, MAILS[0], 1)
    share((home, work), (home, work))
    work.absent = frozenset({"home"})  # each thinks that it leads

    written = list(write(home, MOMENTS[0]))
    share((work,), (home, work))

    assert len(written) == 1
    assert list(write(work, MOMENTS[0])) == []
