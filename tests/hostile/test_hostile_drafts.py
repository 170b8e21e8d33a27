"""What others write goes into our drafts: it adds no recipient, no header, no code and no line of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hostile.checks import SECONDS, is_what_was_planned, templates
from hostile.corpus import Case, cases, cooked
from pace import within
from writing.writing_samples import ANNA, NOW, PRIYA, anchor, due, opportunity

from assistant.model import Draft, Identity, MessageId, Notes, Part, Person, Step
from assistant.reading.triage import worth_reading
from assistant.writing import body_of, compose, digest_of, marks_in
from assistant.writing.faults import DraftRefused

STEPS = (Step.THANK_YOU, Step.CHECK_IN, Step.DECLINE_REPLY)
KNOWN_KEYS = set(
    "person person_surrogates email company role subject in_thread topics liked forgotten many_topics anchor_id "
    "references many_references chain user refused body_lacks".split()
)


def composed(case: Case, step: Step) -> Draft:
    """The draft that the case's values go into."""
    person = person_of(case)
    answered = anchor(
        cooked(case.given.get("subject", "Interview for Data Analyst")),
        message_id=MessageId(cooked(case.given.get("anchor_id", "<two@brightwell.example>"))),
        references=references_of(case),
    )
    matter = opportunity(
        company=cooked(case.given.get("company", "Brightwell")), role=cooked(case.given.get("role", "Data Analyst"))
    )
    needed = due(person, step, anchor=answered, in_thread=case.given.get("in_thread", step is not Step.THANK_YOU))
    identity = Identity(cooked(case.given.get("user", PRIYA.name)), PRIYA.email, strengths=PRIYA.strengths)
    return compose(needed, matter, notes_of(case), identity, templates(), now=NOW)


def person_of(case: Case) -> Person:
    name = (
        "An\ud800na \udfff" if case.expected("person_surrogates") else cooked(case.given.get("person", "Anna Schmidt"))
    )
    return Person(name, cooked(case.given.get("email", str(ANNA.email))), Part.INTERVIEWER)


def references_of(case: Case) -> tuple[MessageId, ...]:
    more = [f"<{number}@b.example>" for number in range(case.given.get("many_references", 0))]
    given = case.given.get("references", ["<one@brightwell.example>"])
    return tuple(MessageId(cooked(one)) for one in [*given, *more])


def notes_of(case: Case) -> Notes:
    many = [f"topic {number}" for number in range(case.given.get("many_topics", 0))]
    texts = {name: tuple(map(cooked, case.given.get(name, ()))) for name in ("topics", "liked", "forgotten")}
    return Notes(topics=(*texts["topics"], *many), liked=texts["liked"], forgotten=texts["forgotten"])


@pytest.mark.parametrize("step", STEPS, ids=str)
@pytest.mark.parametrize("case", cases("drafts"), ids=str)
def test_a_draft_goes_to_the_planned_recipient_alone_or_is_refused(case: Case, step: Step) -> None:
    assert case.given.keys() <= KNOWN_KEYS
    if case.expected("refused"):
        with pytest.raises(DraftRefused):
            composed(case, step)
        return

    draft = composed(case, step)

    is_what_was_planned(draft)
    assert draft.recipient.email == cooked(case.given.get("email", str(ANNA.email)))
    assert not any(cooked(words) in draft.body for words in case.expected("body_lacks") or ()), draft.body
    assert len(draft.body) < 4000 and len(draft.subject) <= 200
    if (chain := case.expected("chain")) is not None:
        assert list(draft.references) == chain


@pytest.mark.parametrize("case", [*cases("mime"), *cases("headers")], ids=str)
def test_a_hostile_copy_in_the_drafts_folder_is_told_apart(case: Case) -> None:
    """Whatever lies in Drafts or Approved is hashed and searched for marks, in a time that nobody notices."""
    raw = case.mail()

    digest = within_seconds(lambda: digest_of(raw))

    assert digest == digest_of(raw) != digest_of(b"Subject: another mail\n" + raw)
    within_seconds(lambda: marks_in(body_of(raw)))
    within_seconds(lambda: worth_reading(raw, has_calendar=False, known=lambda key: False))


def within_seconds(work: Callable[[], object]) -> object:
    """What the work gives, if it does so in time."""
    with within(SECONDS):
        return work()


def test_marks_are_found_in_a_copy_that_breaks_the_parser() -> None:
    """Unsure means that it is not sent."""
    levels = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1000))

    assert marks_in(body_of(f"{levels}\n[[ the point of your conversation ]]\n".encode()))


def test_a_long_chain_keeps_its_first_and_last_ids() -> None:
    (case,) = [one for one in cases("drafts") if one.expected("many_references")]

    draft = composed(case, Step.CHECK_IN)

    assert draft.references[0] == "<first@b.example>"
    assert draft.references[-2:] == ("<9999@b.example>", "<two@brightwell.example>")
