"""The table of stages: complete, and fail-safe."""

from __future__ import annotations

from itertools import product

import pytest

from assistant.model import ENDED, Kind, Stage
from assistant.tracking import STAGES

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
