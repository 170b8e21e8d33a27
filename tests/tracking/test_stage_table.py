"""The table of stages: complete, and fail-safe; and what the passing of time makes of a stage."""

from __future__ import annotations

from itertools import product

import pytest
from matters import at, confirmed, day, fact, matter

from assistant.model import ENDED, Fact, Kind, Stage
from assistant.planning import PRESETS
from assistant.tracking import STAGES, stage_at
from assistant.tracking.picture import as_mermaid

QUIET = (Kind.AUTO_REPLY, Kind.JOB_ALERT, Kind.OTHER, Kind.OUTREACH)


def test_every_stage_and_kind_has_an_answer() -> None:
    assert set(STAGES) == set(product(Stage, Kind))


@pytest.mark.parametrize("kind", QUIET)
def test_noise_moves_nothing(kind: Kind) -> None:
    assert all(STAGES[stage, kind] is stage for stage in Stage)


@pytest.mark.parametrize("stage", [s for s in Stage if s not in ENDED])
def test_offer_and_decline_end_every_open_stage(stage: Stage) -> None:
    assert STAGES[stage, Kind.OFFER] is Stage.OFFER
    assert STAGES[stage, Kind.DECLINE] is Stage.DECLINED


def test_only_the_user_leaves_stopped() -> None:
    assert all(STAGES[Stage.STOPPED, kind] is Stage.STOPPED for kind in Kind)


def test_after_an_offer_only_its_withdrawal_counts() -> None:
    moved = {kind for kind in Kind if STAGES[Stage.OFFER, kind] is not Stage.OFFER}

    assert moved == {Kind.DECLINE}


def test_no_message_makes_a_matter_unanswered_or_stopped() -> None:
    made = {after for (stage, _), after in STAGES.items() if after is not stage}

    assert not made & {Stage.UNANSWERED, Stage.STOPPED}


ASKED_AGAIN = fact("2026-03-05", Kind.INTERVIEW_INVITATION, refs=["confirm"], mid="next")
HELD_BACK = fact("2026-03-05", Kind.HOLD, refs=["confirm"], hold_until=day("2026-04-01"))
QUESTION = fact("2026-03-05", refs=["confirm"], asks_question=True)


@pytest.mark.parametrize(
    ("facts", "now", "stage"),
    [
        ([confirmed()], "2026-03-03 14:59", Stage.SCHEDULED),
        ([confirmed()], "2026-03-03 15:00", Stage.WAITING),
        ([confirmed()], "2026-04-01", Stage.WAITING),
        ([confirmed()], "2026-06-01", Stage.UNANSWERED),
        ([confirmed(), ASKED_AGAIN], "2026-03-06", Stage.INVITED),
        ([confirmed(), HELD_BACK], "2026-04-01 12:00", Stage.HOLD),
        ([confirmed(), HELD_BACK], "2026-04-02", Stage.WAITING),
        ([confirmed(), QUESTION], "2026-09-01", Stage.WAITING),  # the next word is the user's
        ([confirmed(decision_by=day("2026-06-30"))], "2026-07-10", Stage.WAITING),
        ([fact("2026-02-01", Kind.APPLICATION_ACK)], "2026-12-01", Stage.APPLIED),
        ([fact("2026-02-01", Kind.INTERVIEW_INVITATION)], "2026-03-01", Stage.INVITED),
        ([fact("2026-02-01", Kind.INTERVIEW_CONFIRMATION)], "2026-03-01", Stage.SCHEDULED),  # no time was read
    ],
)
def test_time_moves_the_stage(facts: list[Fact], now: str, stage: Stage) -> None:
    assert stage_at(matter(*facts), (), PRESETS["standard"], at(now)) is stage


def test_the_picture_shows_every_move_of_the_table_once() -> None:
    picture = as_mermaid()

    moves = {(a, b) for (a, _), b in STAGES.items() if a is not b}
    assert sum(" --> " in line and "[*]" not in line for line in picture.splitlines()) == len(moves) + 3
    assert "waiting --> offer: offer" in picture
