"""Letters to somebody at an agency, who was not in the conversation and passes on what others decided."""

from __future__ import annotations

import re

import pytest
from writing_samples import BEN, NOW, PRIYA, due, interview, opportunity, templates

from assistant.model import Part, Person, Step
from assistant.writing import compose

LIAM = Person("Liam Doyle", "liam@hartleysearch.example", Part.AGENT)
ASKS_FOR_MARK = re.compile(r"\[\[.*?\]\]", re.DOTALL)


def letters(step: Step, language: str, **changes: object) -> list[str]:
    found = []
    for n in range(12):
        opp = opportunity(key=str(n), language=language, company="Corvane", **changes)
        body = compose(due(LIAM, step=step, need=str(n), panel=(LIAM,)), opp, None, PRIYA, templates(), now=NOW).body
        found.append(" ".join(ASKS_FOR_MARK.sub("", body).split()))
    return found


@pytest.mark.parametrize(("language", "team"), [("en", "the team at Corvane"), ("de", "dem Team von Corvane")])
def test_an_agent_is_thanked_for_arranging_and_not_for_the_conversation(language: str, team: str) -> None:
    there = Person("Liam Doyle", LIAM.email, Part.AGENT)
    for body in letters(Step.THANK_YOU, language, interviews=(interview(people=(there,)),)):
        assert team in body
        assert not re.search(r"our conversation|speak with me|mit Ihnen|unser\w* Gespräch|Ihren Kollegen", body)


@pytest.mark.parametrize("language", ["en", "de"])
def test_who_was_in_the_room_is_named_to_the_agent(language: str) -> None:
    for body in letters(Step.THANK_YOU, language, interviews=(interview(people=(BEN, LIAM)),)):
        assert "Ben Okafor" in body
        assert "Liam Doyle and" not in body.replace("Dear Liam Doyle", "")


@pytest.mark.parametrize(
    ("language", "asks"), [("en", r"thanks to Ben Okafor|thank Ben Okafor"), ("de", r"Ben Okafor\b.*\b(?:Dank|danken)")]
)
def test_an_agent_who_passes_a_decline_on_is_asked_to_pass_the_thanks_on(language: str, asks: str) -> None:
    for body in letters(Step.DECLINE_REPLY, language, interviews=(interview(people=(BEN, LIAM)),)):
        assert re.search(asks, body)
        assert not re.search(
            r"your decision|meet you|our conversations|know you|kennenzulernen|mit Ihnen|Ihre Entsch", body
        )


@pytest.mark.parametrize("language", ["en", "de"])
def test_without_an_interview_nobody_is_thanked_through_the_agent(language: str) -> None:
    for body in letters(Step.DECLINE_REPLY, language, interviews=()):
        assert not re.search(r"Corvane team|team at|Team von|conversation|interview|Gespräch", body)
