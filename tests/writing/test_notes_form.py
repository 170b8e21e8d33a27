"""The notes form: filled in by any hand, in any mail client, and read back (rule N1)."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing_samples import ANNA, BEN, PRIYA, interview, opportunity, templates

from assistant.model import Notes, Part, Person
from assistant.writing.flowed import flow
from assistant.writing.notes_form import parse_form, render_form

TODAY = date(2026, 3, 3)  # a Tuesday
FULL = Notes(
    spoke_most_with="Anna Schmidt",
    people=(
        Person("Anna Schmidt", "anna@brightwell.example", Part.INTERVIEWER, "Ms"),
        Person("Ben Okafor", None, Part.INTERVIEWER, "Head of Data"),
    ),
    liked=("my portfolio", "the dashboard"),
    topics=("Anna: the migration to Snowflake", "how they measure data quality"),
    concerns=("long commute",),
    forgotten=("my certificate in statistics",),
    highlights=("the tour of the office",),
    candidates=5,
    decision_by=date(2026, 3, 13),
    decision_how="by telephone, from Rita",
    rapport=("Anna",),
    ask_feedback=True,
    late_because_of_travel=True,
)


def form(notes: Notes | None = None, *, language: str = "en") -> str:
    return render_form(opportunity(), interview(), (ANNA, BEN), notes, PRIYA, templates(), language=language)


def filled(**answers: str) -> str:
    """The empty form with answers written under the questions (q3="...")."""
    lines = form().splitlines()
    for key, answer in answers.items():
        place = next(n for n, line in enumerate(lines) if line.startswith(f"[{key[1:]}]"))
        lines.insert(place + 1, answer)
    return "\n".join(lines)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("notes", [FULL, Notes(), Notes(topics=("one",), candidates=0)])
def test_what_the_form_shows_is_read_back(notes: Notes, language: str) -> None:
    found = parse_form(form(notes, language=language), templates(), today=TODAY)

    expected = notes.people or (
        Person("Anna Schmidt", "anna@brightwell.example", Part.INTERVIEWER),
        Person("Ben Okafor", "ben@brightwell.example", Part.INTERVIEWER),
    )
    assert found.faults == ()
    assert found.notes.people == expected
    assert found.notes == Notes(
        **{name: getattr(notes, name) for name in Notes.__slots__ if name != "people"}, people=expected
    )


@pytest.mark.parametrize(
    "mangle",
    [
        lambda text: text,
        lambda text: textwrap.indent(text, "> ", lambda _: True),
        lambda text: textwrap.indent(text, ">> ", lambda _: True),
        lambda text: text.replace("\n", "\r\n"),
        flow,
        lambda text: (
            "Thanks!\n\nOn Tue, 3 Mar 2026, Priya wrote:\n"
            + textwrap.indent(text, "> ", lambda _: True)
            + "\n-- \nPriya\nSent from my phone"
        ),
        lambda text: text + "\n\n" + textwrap.indent(form(), "> "),
        lambda text: text.replace("- ", "* "),
        lambda text: text.replace("\n- ", "\n"),
        lambda text: text.replace("\n", "\n\n"),
        lambda text: "\n".join(line + "  " for line in text.split("\n")),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: "\n".join(line for line in text.split("\n") if not line.startswith("#")),
    ],
)
def test_a_mail_clients_mangling_does_no_harm(mangle: object) -> None:
    text = mangle(form(FULL))  # type: ignore[operator]

    found = parse_form(text, templates(), today=TODAY).notes

    assert found.topics == FULL.topics
    assert found.forgotten == FULL.forgotten
    assert found.liked == FULL.liked
    assert found.candidates == 5
    assert found.decision_by == FULL.decision_by
    assert found.ask_feedback
    assert {person.name for person in found.people} == {"Anna Schmidt", "Ben Okafor"}


def test_a_long_answer_that_was_wrapped_is_one_answer() -> None:
    text = filled(
        q3="- the migration to Snowflake, which they plan for the second half of\nthe year with a small team\n- hiring"
    )

    topics = parse_form(text, templates(), today=TODAY).notes.topics

    assert topics == (
        "the migration to Snowflake, which they plan for the second half of the year with a small team",
        "hiring",
    )


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("2026-03-13", date(2026, 3, 13)),
        ("13 March", date(2026, 3, 13)),
        ("by the 13th of March", date(2026, 3, 13)),
        ("March 13, 2026", date(2026, 3, 13)),
        ("13. März", date(2026, 3, 13)),
        ("13.3.", date(2026, 3, 13)),
        ("13.03.26", date(2026, 3, 13)),
        ("13/03/2026", date(2026, 3, 13)),
        ("2 January", date(2027, 1, 2)),
        ("Friday", date(2026, 3, 6)),
        ("Tuesday", date(2026, 3, 10)),
        ("bis Freitag", date(2026, 3, 6)),
    ],
)
def test_the_day_of_the_decision_may_be_written_in_many_ways(answer: str, expected: date) -> None:
    found = parse_form(filled(q9=answer), templates(), today=TODAY)

    assert (found.notes.decision_by, found.faults) == (expected, ())


@pytest.mark.parametrize(
    ("question", "answer", "problem"),
    [
        (9, "in two weeks", "2026-03-13"),
        (9, "soon", "2026-03-13"),
        (9, "03/04/2026", "day or month first"),
        (9, "30 February", "no such day"),
        (9, "2026-13-45", "no such day"),
        (8, "a few", "number"),
        (8, "99999999999999999999", "number"),
        (1, "Anna <anna@>", ""),
        (1, "Anna <anna@-x.example>", "not complete"),
    ],
)
def test_an_answer_that_cannot_be_read_is_named(question: int, answer: str, problem: str) -> None:
    found = parse_form(filled(**{f"q{question}": answer}), templates(), today=TODAY)

    if problem:
        assert [(fault.question, fault.answer) for fault in found.faults] == [(question, answer)]
        assert problem in str(found.faults[0])
    assert found.notes.decision_by is None
    assert found.notes.candidates is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("5", 5), ("about five others", 5), ("none", None), ("-", None), ("fünf", 5), ("3-4", 3), ("don't know", None)],
)
def test_the_number_of_candidates(answer: str, expected: int | None) -> None:
    assert parse_form(filled(q8=answer), templates(), today=TODAY).notes.candidates == expected


@pytest.mark.parametrize(
    ("answer", "expected"), [("yes", True), ("Ja, bitte", True), ("no", False), ("x", True), ("nein", False)]
)
def test_yes_and_no(answer: str, *, expected: bool) -> None:
    text = form().replace("(yes or no) no", f"(yes or no) {answer}", 1)

    assert parse_form(text, templates(), today=TODAY).notes.ask_feedback is expected


@pytest.mark.parametrize("text", ["", "Hello, how are you?", "[[ fill in ]]", "> > >"])
def test_what_is_no_form_is_said_to_be_none(text: str) -> None:
    found = parse_form(text, templates(), today=TODAY)

    assert found.notes == Notes()
    assert "form" in str(found.faults[0])


@given(text=st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_no_answer_makes_the_reader_fail(text: str) -> None:
    parse_form(filled(q1=text, q3=text, q8=text, q9=text), templates(), today=TODAY)


def test_an_endless_form_is_cut() -> None:
    assert (
        len(
            parse_form(
                filled(q3="- a\n" * 0 + "\n".join(f"- topic {n}" for n in range(9999))), templates(), today=TODAY
            ).notes.topics
        )
        == 30
    )
