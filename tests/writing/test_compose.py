"""Drafts: right words, right length, nobody of a panel gets another's sentence (rules T2 to T8, C3, E3)."""

from __future__ import annotations

import itertools
import random
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing_samples import (
    ANNA,
    BEN,
    CARLA,
    DAN,
    NOTES,
    NOW,
    PRIYA,
    anchor,
    due,
    interview,
    opportunity,
    promise,
    templates,
)

from assistant.model import Contact, Draft, End, MessageId, Notes, Part, Person, Stage, Step, TrackedInterview
from assistant.writing import DraftRefused, TemplateFault, compose
from assistant.writing.length import WORD_LIMITS, word_count
from assistant.writing.scene import interview_of, scene_of
from assistant.writing.tone import check, sentences

PEOPLE = (ANNA, BEN, CARLA, DAN)
TOPICS = (
    "Anna: the migration to Snowflake",
    "how they measure data quality",
    "The team moves to weekly releases.",
    "Ben: their plans for the warehouse in Leeds",
    "pricing experiments",
    "I explained my approach to testing.",
    "Carla: onboarding of new analysts.",
)
STRENGTHS = (
    "I have run the reporting of a retailer with 200 shops.",
    "five years of SQL and dbt",
    "I like to explain numbers to people who do not like them.",
    "a good eye for misleading charts",
    "experience with audits",
)
FORGOTTEN = ("my certificate in statistics", "I also speak Dutch.", "that I led a team of four")
COURTESY = re.compile(r"^(?:Dear|Guten Tag|Sehr geehrte)|,$|^Priya Nair$|^\[\[")


def thank_you(
    person: Person = ANNA, *, panel: tuple[Person, ...] = (), notes: Notes | None = None, **changes: object
) -> Draft:
    opp = changes.pop("opp", opportunity())
    identity = changes.pop("identity", PRIYA)
    return compose(
        due(person, panel=panel or (person,), **changes),
        opp,
        notes,
        identity,
        templates(),
        now=NOW,  # type: ignore[arg-type]
    )


def own_sentences(body: str) -> set[str]:
    return {sentence for sentence in sentences(body) if not COURTESY.search(sentence)}


def random_notes(rng: random.Random) -> Notes | None:
    if rng.random() < 0.3:
        return None
    return Notes(
        topics=tuple(rng.sample(TOPICS, rng.randint(0, 5))),
        forgotten=tuple(rng.sample(FORGOTTEN, rng.randint(0, 2))),
        liked=tuple(rng.sample(("my portfolio", "the dashboard I showed"), rng.randint(0, 2))),
        spoke_most_with=rng.choice([None, "Ben", "Carla Diaz"]),
        ask_feedback=rng.random() < 0.3,
        late_because_of_travel=rng.random() < 0.2,
    )


@pytest.mark.parametrize("seed", range(100))
def test_t2_two_people_of_a_panel_share_no_sentence_beyond_courtesy(seed: int) -> None:
    rng = random.Random(seed)
    panel = PEOPLE[: rng.randint(2, 4)]
    notes = random_notes(rng)
    opp = opportunity(
        key=f"opp-{seed}",
        warm=rng.choice([None, True]),
        language=rng.choice(["en", "de"]),
        role=rng.choice([None, "Data Analyst"]),
    )
    identity = replace(PRIYA, strengths=tuple(rng.sample(STRENGTHS, rng.randint(0, 5))))

    bodies = [thank_you(person, panel=panel, notes=notes, opp=opp, identity=identity).body for person in panel]

    for one, two in itertools.combinations(bodies, 2):
        assert not own_sentences(one) & own_sentences(two)
        found = check(one, step=Step.THANK_YOU, recipient_names=[], other_bodies=[two])
        assert "repeated_claim" not in {concern.reason for concern in found}


@pytest.mark.parametrize("seed", range(150))
def test_every_note_has_50_to_180_words_and_a_sound_tone(seed: int) -> None:
    rng = random.Random(seed)
    panel = PEOPLE[: rng.randint(1, 4)]
    opp = opportunity(
        key=f"opp-{seed}",
        role=rng.choice([None, "Data Analyst", "Senior Manager, Business Intelligence and Analytics"]),
        company=rng.choice([None, "Brightwell", "The Very Long Name Holding Company of Northern Europe"]),
        warm=rng.choice([None, True]),
        language=rng.choice(["en", "en", "de"]),
        interviews=(interview(where=rng.choice(["Zoom", "phone", None, "+44 20 7946 0000"])),),
    )
    identity = replace(PRIYA, strengths=tuple(rng.sample(STRENGTHS, rng.randint(0, 5))))

    draft = thank_you(panel[0], panel=panel, notes=random_notes(rng), opp=opp, identity=identity)

    assert 50 <= word_count(draft.body) <= 180, draft.body
    assert {concern.split(":")[0] for concern in draft.concerns} <= {"mark_left"}


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.THANK_YOU])
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("seed", range(12))
def test_the_other_steps_are_short_and_have_a_sound_tone(step: Step, language: str, seed: int) -> None:
    rng = random.Random(seed)
    opp = opportunity(
        language=language,
        role=rng.choice([None, "Data Analyst"]),
        company=rng.choice([None, "Brightwell"]),
        promise=rng.choice([None, promise()]),
        interviews=rng.choice([(), (interview(),)]),
    )

    draft = compose(due(step=step, need=f"need {seed}"), opp, None, PRIYA, templates(), now=NOW)

    assert 25 <= word_count(draft.body) <= WORD_LIMITS[step], draft.body
    assert {concern.split(":")[0] for concern in draft.concerns} <= {"mark_left"}
    assert bool(draft.marks) == (step is Step.KEEP_IN_TOUCH)


def test_the_same_need_gives_the_same_draft() -> None:
    assert thank_you(notes=NOTES) == thank_you(notes=NOTES)


def test_t8_without_notes_a_marked_line_stands_where_the_conversation_belongs() -> None:
    draft = thank_you()

    assert draft.marks == ("[[ the point of your conversation with Anna Schmidt to pick up here ]]",)
    assert draft.marks[0] in draft.body.splitlines()
    assert draft.marks[0].encode() in draft.raw.splitlines()
    for known in ("Data Analyst", "Brightwell", "Anna Schmidt", "on Tuesday"):
        assert known in draft.body


def test_t4_notes_fill_the_place_and_no_mark_is_left() -> None:
    draft = thank_you(notes=NOTES)

    assert not draft.marks
    assert "the migration to Snowflake" in draft.body
    assert "certificate in statistics" in draft.body
    assert PRIYA.strengths[0] in draft.body


def test_a_topic_bound_to_a_person_goes_to_that_person_alone() -> None:
    panel = (ANNA, BEN, CARLA)

    bodies = {person.name: thank_you(person, panel=panel, notes=NOTES).body for person in panel}

    assert "Snowflake" in bodies["Anna Schmidt"]
    assert "how you measure data quality" in bodies["Ben Okafor"]
    assert "the team moves to weekly releases" in bodies["Carla Diaz"]
    assert sum("Snowflake" in body for body in bodies.values()) == 1
    assert sum("certificate" in body for body in bodies.values()) == 1


def test_a_topic_of_somebody_without_a_note_is_told_to_nobody_else() -> None:
    draft = thank_you(
        notes=Notes(topics=("Ben: the warehouse",)), thanks_to=(Person("Ben Okafor", None, Part.INTERVIEWER),)
    )

    assert "warehouse" not in draft.body
    assert draft.marks


def test_no_strength_is_claimed_to_two_people() -> None:
    panel = PEOPLE

    bodies = [thank_you(person, panel=panel, notes=NOTES).body for person in panel]

    for strength in PRIYA.strengths:
        assert sum(strength in body for body in bodies) == 1


def test_thanks_are_passed_on_to_those_without_an_address() -> None:
    draft = thank_you(
        thanks_to=(Person("Ben Okafor", None, Part.INTERVIEWER), Person("Carla Diaz", None, Part.INTERVIEWER))
    )

    assert "Ben Okafor and Carla Diaz" in draft.body


def test_a_recruiter_who_only_arranged_it_is_not_thanked_for_the_conversation() -> None:
    recruiter = Person("Rita Lund", "rita@agency.example", Part.RECRUITER)
    ben = Person("Ben Okafor", None, Part.INTERVIEWER)

    draft = thank_you(recruiter, thanks_to=(ben,), notes=Notes(topics=("Ben: the warehouse",)))

    assert "the warehouse" in draft.body
    assert "with Ben Okafor" in draft.body
    assert "speak with me" not in draft.body


def test_who_signs_as_coordinator_is_thanked_for_arranging_what_others_held() -> None:
    dan = Person("Dan Webb", "dan@brightwell.example", Part.COORDINATOR)
    mei = Person("Mei Chen", None, Part.INTERVIEWER)

    for n in range(12):
        opp = opportunity(key=str(n), interviews=(interview(people=(dan, mei)),))
        body = thank_you(dan, thanks_to=(mei,), need=str(n), opp=opp).body

        body = " ".join(re.sub(r"\[\[.*?\]\]", "", body, flags=re.DOTALL).split())
        assert "with Mei Chen" in body or "bringing Mei Chen" in body
        assert not re.search(
            r"[Oo]ur conversation|spea?ke? with (?:me|you)|conversation with Dan|what we discussed", body
        )


def test_of_talks_one_after_the_other_nobody_was_there_with_colleagues() -> None:
    alone = (interview("a", people=(ANNA,)), interview("b", people=(BEN,)))
    together = (interview("a", people=(ANNA, BEN)), interview("b", people=(CARLA,)))

    def speaks_of_others(*held: TrackedInterview) -> list[bool]:
        opps = [opportunity(key=str(n), interviews=held) for n in range(12)]
        bodies = [thank_you(ANNA, panel=(ANNA, BEN), interview_key="a", opp=opp).body for opp in opps]
        return [bool(re.search(r"colleagues|joining\s+the|your\s+part|perspective", b)) for b in bodies]

    assert not any(speaks_of_others(*alone))
    assert all(speaks_of_others(*together))


def test_t7_feedback_is_asked_for_only_when_wanted() -> None:
    plain = thank_you(notes=Notes(topics=("dbt",)))
    asking = thank_you(notes=Notes(topics=("dbt",), ask_feedback=True))

    assert len(asking.body) > len(plain.body)
    assert re.search(r"feedback|advice|improve|impression|better|work on|remark|develop", asking.body)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"interviews": (interview(where="Phone call"),)}, "telephone|call"),
        (
            {"interviews": (interview("uid-0", start=NOW.replace(day=1), people=(ANNA,)), interview())},
            "further|next round|depth|this round",
        ),
        ({"warm": True}, "pleasure|enjoyed|welcome|pleasant"),
    ],
)
def test_the_opening_suits_the_interview(changes: dict[str, object], expected: str) -> None:
    assert re.search(expected, thank_you(opp=opportunity(**changes)).body.split("\n\n")[1])


def test_the_second_interview_of_one_message_is_thanked_for_and_not_the_first() -> None:
    first, second = interview("<x>"), interview("<x>#2", start=NOW, where="your office")
    both = opportunity(interviews=(first, second))

    assert interview_of(due(interview_key="<x>#2"), both, now=NOW) == second
    assert interview_of(due(step=Step.SECOND_CHECK_IN, interview_key="<x>#3"), both, now=NOW) == first


def test_a_panel_is_thanked_as_one() -> None:
    assert re.search("colleagues|part in|joining|perspective", thank_you(panel=(ANNA, BEN)).body)


@pytest.mark.parametrize(
    ("person", "language", "expected"),
    [
        (ANNA, "en", "Dear Anna Schmidt,"),
        (replace(ANNA, title="Ms"), "en", "Dear Ms Schmidt,"),
        (replace(ANNA, title="Head of Data"), "en", "Dear Anna Schmidt,"),
        (replace(ANNA, name="Dr. Anna Schmidt"), "en", "Dear Dr Schmidt,"),
        (replace(ANNA, name="Schmidt, Anna"), "en", "Dear Anna Schmidt,"),
        (replace(ANNA, name="ANNA SCHMIDT"), "en", "Dear Anna Schmidt,"),
        (replace(ANNA, name="Anna Schmidt (Brightwell)"), "en", "Dear Anna Schmidt,"),
        (replace(ANNA, name="Anna Schmidt via Greenhouse"), "en", "Dear Anna Schmidt,"),
        (replace(ANNA, name="Anna van der Berg", title="Mrs."), "en", "Dear Mrs van der Berg,"),
        (replace(ANNA, name="María García López", title="Ms"), "en", "Dear Ms María García López,"),
        (replace(ANNA, name="Anna"), "en", "Dear Anna,"),
        (replace(ANNA, name=None), "en", "Dear hiring team,"),
        (replace(ANNA, name="anna@brightwell.example"), "en", "Dear hiring team,"),
        (ANNA, "de", "Guten Tag Anna Schmidt,"),
        (replace(ANNA, title="Frau"), "de", "Sehr geehrte Frau Schmidt,"),
        (replace(ANNA, title="Ms"), "de", "Sehr geehrte Frau Schmidt,"),
        (replace(BEN, title="Herr Dr."), "de", "Sehr geehrter Herr Dr. Okafor,"),
        (replace(BEN, title="Dr."), "de", "Guten Tag Dr. Ben Okafor,"),
        (replace(ANNA, name=None), "de", "Sehr geehrte Damen und Herren,"),
    ],
)
def test_t5_the_address_is_formal_and_guesses_no_title(person: Person, language: str, expected: str) -> None:
    assert thank_you(person, opp=opportunity(language=language)).body.splitlines()[0] == expected


def test_t5_a_title_from_the_notes_is_used() -> None:
    notes = Notes(people=(Person("Anna Schmidt", None, Part.INTERVIEWER, title="Dr"),), topics=("dbt",))

    assert thank_you(notes=notes).body.startswith("Dear Dr Schmidt,")


def test_americans_are_written_to_in_their_spelling() -> None:
    recruiter = Person("Rita Lund", "rita@agency.us", Part.INTERVIEWER, title="Ms")
    notes = Notes(topics=("the Theatre Centre's colour scheme",), late_because_of_travel=True)

    bodies = [thank_you(recruiter, notes=notes, opp=opportunity(key=f"k{n}")).body for n in range(20)]

    assert all("travelling" not in body for body in bodies)
    assert any("traveling" in body for body in bodies)
    assert all("the Theatre Centre's colour scheme" in body and "Ms. Lund" in body for body in bodies)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Interview for Data Analyst", "Re: Interview for Data Analyst"),
        ("Re: Interview", "Re: Interview"),
        ("AW: Re: RE: re[2]: SV: Interview", "Re: Interview"),
        ("Antwort: Gespräch", "Re: Gespräch"),
        ("Regarding your application", "Re: Regarding your application"),
        ("Invitation: Chat @ Tue 3 Mar", "Re: Invitation: Chat @ Tue 3 Mar"),
    ],
)
def test_a_thread_is_continued_with_one_re(subject: str, expected: str) -> None:
    draft = compose(due(step=Step.CHECK_IN, anchor=anchor(subject)), opportunity(), None, PRIYA, templates(), now=NOW)

    assert draft.subject == expected


def test_a_thank_you_to_one_who_did_not_write_has_a_subject_of_its_own() -> None:
    draft = thank_you()

    assert "Data Analyst" in draft.subject
    assert not draft.subject.startswith("Re:")


def test_a_thread_without_a_subject_gets_ours() -> None:
    draft = compose(due(step=Step.CHECK_IN, anchor=anchor("  ")), opportunity(), None, PRIYA, templates(), now=NOW)

    assert draft.subject
    assert not draft.subject.startswith("Re:")


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("language", ["en", "de"])
def test_without_role_and_company_every_sentence_still_stands(step: Step, language: str) -> None:
    opp = opportunity(role=None, company=None, interviews=(), language=language)

    for n in range(12):
        body = compose(due(step=step, need=str(n)), replace(opp, key=str(n)), None, PRIYA, templates(), now=NOW).body
        assert not re.search(r"\s[.,;:]|\s\s|\bNone\b|\bfor  |\(\)|\bat\.|\bbei\.", body.replace("\n", "|")), body


def test_c3_a_check_in_names_the_day_that_they_had_named() -> None:
    drafts = [
        compose(
            due(step=Step.CHECK_IN, need=str(n)),
            opportunity(key=str(n), promise=promise()),
            None,
            PRIYA,
            templates(),
            now=NOW,
        )
        for n in range(8)
    ]

    assert all("13 March" in draft.body for draft in drafts)


def test_e3_without_an_interview_no_conversation_is_mentioned() -> None:
    opp = opportunity(interviews=())

    for n in range(20):
        body = compose(
            due(step=Step.DECLINE_REPLY, need=str(n)), replace(opp, key=str(n)), None, PRIYA, templates(), now=NOW
        ).body
        assert not re.search("interview|conversation|meet you|know you", body)


def test_an_unknown_language_falls_back_to_english() -> None:
    assert thank_you(opp=opportunity(language="fi")).body.startswith("Dear")


@pytest.mark.parametrize(
    ("name", "source", "line", "words"),
    [
        ("en/check_in.txt.j2", "Dear {{ nmae }},", 1, "nmae"),
        ("en/check_in.txt.j2", "Dear\n\n{{ blocks.opning }}", 3, "opning"),
        ("en/check_in.txt.j2", "one\n{% if role %}two", 2, "endif"),
        ("en/_blocks/check_in.txt.j2", "== opening\n\n{{ compnay }}", 3, "compnay"),
        ("en/_words.txt.j2", "== months\n{{ x }}", 2, "x"),
        ("en/check_in.txt.j2", "{{ role|wrong }}", 1, "wrong"),
        ("en/check_in.txt.j2", "{{ ().__class__ }}", 1, "__class__"),
        ("en/check_in.txt.j2", "{% for a in range(10**9) %}x{% endfor %}", 1, "not allowed"),
        ("en/check_in.txt.j2", "{% for a in range(10000) %}x{% endfor %}", 1, "limited"),
        ("en/check_in.txt.j2", "{{ 'x' * 10000000 }}", 1, "not allowed"),
        ("en/check_in.txt.j2", "{{ 'x'.center(10000000) }}", 1, "center"),
        ("en/check_in.txt.j2", "{{ '%9999999d' % 1 }}", 1, "not allowed"),
        (
            "en/check_in.txt.j2",
            "{% for a in range(9) %}{% for b in range(9) %}{% for c in 'ab' %}x{% endfor %}{% endfor %}{% endfor %}",
            1,
            "deep",
        ),
        (
            "en/check_in.txt.j2",
            "{% for a in range(99) %}{% for b in range(99) %}0123456789{% endfor %}{% endfor %}",
            None,
            "60,000",
        ),
        ("en/check_in.txt.j2", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", 1, "recursion"),
        ("en/nowhere.txt.j2", "{% include 'en/nowhere.txt.j2' %}", None, "no such template"),
        ("en/check_in.txt.j2", " ", None, "0 characters"),
    ],
)
def test_a_faulty_template_is_named_by_file_line_and_word(name: str, source: str, line: int | None, words: str) -> None:
    faulty = templates() | {"en/check_in.txt.j2" if "nowhere" in name else name: source}

    with pytest.raises(TemplateFault) as caught:
        compose(due(step=Step.CHECK_IN), opportunity(), None, PRIYA, faulty, now=NOW)

    assert caught.value.file == name
    assert caught.value.line == line
    assert words in str(caught.value)


def test_a_template_of_the_users_wins_and_gives_its_own_subject() -> None:
    own = templates() | {
        "en/thank_you.txt.j2": "Subject: A word of thanks\nHi {{ name }},\n\nthank you.\n\n{{ my_name }}\n"
    }

    draft = compose(due(), opportunity(), None, PRIYA, own, now=NOW)

    assert draft.subject == "A word of thanks"
    assert draft.body == "Hi Anna Schmidt,\n\nthank you.\n\nPriya Nair"


@pytest.mark.parametrize(
    "text",
    ["{{ 7*7 }}", "{% for a in range(9) %}x{% endfor %}", "[[ fill me in ]]", "== closing", "a\nBcc: x@y.example"],
)
def test_markup_in_what_others_wrote_stays_inert(text: str) -> None:
    person = replace(ANNA, name=f"Anna {text}")
    notes = Notes(topics=(text, "dbt"), forgotten=(text,))

    draft = thank_you(person, notes=notes, opp=opportunity(company=text, role=f"Analyst {text}"))

    assert "49" not in draft.body
    assert "xxx" not in draft.body
    assert not draft.marks
    assert b"\nBcc" not in draft.raw
    assert word_count(draft.body) >= 50


def test_a_recipient_without_an_address_is_refused() -> None:
    with pytest.raises(DraftRefused):
        thank_you(replace(ANNA, email=None))


def test_no_sentence_stands_twice_in_the_wordings() -> None:
    for name, source in templates().items():
        if name.endswith("_blocks/thank_you.txt.j2"):
            found = [
                s
                for part in re.split(r"^(?:--|==.*)$", re.sub(r"\{#.*?#\}", "", source, flags=re.S), flags=re.M)
                for s in sentences(part)
            ]
            long_ones = [s for s in found if len(s.split()) > 4]
            assert len(long_ones) == len(set(long_ones)), name


def test_a_strength_in_another_language_stays_out_of_the_letter() -> None:
    identity = replace(
        PRIYA, strengths=("five years of SQL", "Ich habe das Berichtswesen eines Händlers geleitet.", "Python")
    )

    german = thank_you(opp=opportunity(language="de"), identity=identity).body
    english = thank_you(identity=identity).body

    assert "Händlers" in german
    assert "five years of SQL" in english


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("the migration.", "the migration"),
        ("The migration", "the migration"),
        ("- We talked about how they test.", "how you test"),
        ('"pricing"', "pricing"),
        ("I explained my approach to testing.", "my approach to testing"),
        ("Their warehouse in Leeds", "your warehouse in Leeds"),
        ("Anna: her work on churn", "your work on churn"),
        ("They want to hire two more people.", ": you want to hire two more people."),
        ("The team is moving to weekly releases!", "the team is moving to weekly releases."),
        ("Data Mesh", "Data Mesh"),
        ("  SQL;  ", "SQL"),
        ("Why the last analyst left?", ": why the last analyst left?"),
        ("x" * 290, "x" * 290),
        ("Short first. " + "long " * 100, "hort first"),
    ],
)
def test_a_note_fits_into_its_sentence_whatever_its_shape(note: str, expected: str) -> None:
    body = thank_you(notes=Notes(topics=(note,))).body

    assert expected in body
    assert not re.search(r"[.;!?…][.;]|  |\.\.", body)


@pytest.mark.parametrize(
    ("strength", "expected"),
    [
        ("Led a team of four analysts", "I led a team of four analysts."),
        ("building dashboards", "experience in building dashboards"),
        ("I know SQL", "I know SQL."),
        ("five years of SQL.", "five years of SQL"),
    ],
)
def test_a_strength_fits_into_its_sentence_whatever_its_shape(strength: str, expected: str) -> None:
    assert expected in thank_you(identity=replace(PRIYA, strengths=(strength,))).body


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_coordinator_is_thanked_for_arranging(language: str) -> None:
    rita = Person("Rita Lund", "rita@agency.example", Part.COORDINATOR)

    bodies = [thank_you(rita, opp=opportunity(key=str(n), language=language)).body for n in range(10)]

    assert all("your colleagues" in body or "Ihren Kollegen" in body for body in bodies)


def test_a_recruiter_hears_of_those_who_were_in_the_room() -> None:
    rita = Person("Rita Lund", "rita@agency.example", Part.RECRUITER)

    assert "Ben Okafor" in thank_you(rita, opp=opportunity(interviews=(interview(people=(BEN,)),))).body


def test_c5_letter_after_letter_has_other_words() -> None:
    drafts = [
        compose(
            due(step=Step.SECOND_CHECK_IN, interview_key=f"uid-1#{n}", need=str(n)),
            opportunity(),
            None,
            PRIYA,
            templates(),
            now=NOW,
        )
        for n in range(2, 6)
    ]

    for one, two in itertools.combinations([draft.body for draft in drafts], 2):
        assert not own_sentences(one) & own_sentences(two)


def test_a_fault_in_another_language_does_not_stop_a_letter() -> None:
    faulty = templates() | {"de/_words.txt.j2": "{{ oops }}"}

    assert compose(due(), opportunity(), NOTES, PRIYA, faulty, now=NOW).body


LONG_WORDS = (
    "a careful account of how the reporting was rebuilt together with colleagues from three countries and many shops"
)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("seed", range(40))
def test_the_longest_notes_still_give_a_letter_of_180_words(seed: int, language: str) -> None:
    notes = Notes(
        topics=(f"the {LONG_WORDS} {LONG_WORDS}",),
        forgotten=(LONG_WORDS,),
        ask_feedback=True,
        late_because_of_travel=True,
    )
    role = "Senior Vice President of Business Intelligence, Data Platforms and Analytics for Europe"
    opp = opportunity(
        key=str(seed), role=role, company="The Very Long Name Holding Company of Northern Europe", language=language
    )
    identity = replace(PRIYA, strengths=(f"I have given {LONG_WORDS} {LONG_WORDS}.",))

    draft = thank_you(
        notes=notes,
        opp=opp,
        identity=identity,
        thanks_to=(Person("Maximilian von und zu Hohenstein", None, Part.INTERVIEWER),),
    )

    assert 50 <= word_count(draft.body) <= 180


@given(text=st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_note_makes_the_writer_fail(text: str) -> None:
    notes = Notes(topics=(text,), forgotten=(text,), liked=(text,), highlights=(text,), spoke_most_with=text)
    identity = replace(PRIYA, strengths=(text,))

    draft = thank_you(notes=notes, identity=identity, panel=(ANNA, BEN))

    assert word_count(draft.body) >= 30


@pytest.mark.parametrize("step", [Step.THANK_YOU, Step.KEEP_IN_TOUCH])
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "name",
    ["Al Li", "Anna Schmidt", "Maximiliane Hohenstein", "Maximiliane Theodora von und zu Hohenstein-Wackerbarth"],
)
def test_t8_a_mark_is_a_line_of_its_own_in_the_bytes_too(step: Step, language: str, name: str) -> None:
    person = replace(ANNA, name=name)

    raw = compose(due(person, step=step), opportunity(language=language), None, PRIYA, templates(), now=NOW).raw

    assert [line for line in raw.split(b"\r\n") if line.startswith(b"[[ ") and line.endswith(b" ]]")]


def test_t3_the_one_note_to_a_large_panel_thanks_the_others_too() -> None:
    opp = opportunity(interviews=(interview(people=PEOPLE),))

    assert re.search("colleagues|part in|joining|perspective", thank_you(opp=opp).body)


@pytest.mark.parametrize(
    ("recipient", "people", "wrote", "is_second"),
    [
        (ANNA, (ANNA,), False, True),
        (ANNA, (Person("Anna Schmidt", None, Part.INTERVIEWER),), False, True),  # known by name only then
        (BEN, (ANNA,), True, False),  # met for the first time
        (ANNA, (), True, True),
        (BEN, (), False, False),
    ],
)
def test_only_who_was_met_before_is_told_of_a_further_conversation(
    recipient: Person, people: tuple[Person, ...], wrote: bool, is_second: bool
) -> None:
    rounds = (interview("uid-0", start=NOW.replace(day=1), people=people), interview())
    opp = opportunity(interviews=rounds, contacts=(Contact(recipient, wrote, None, 1),))

    found = scene_of(due(recipient), opp, None, PRIYA, templates(), now=NOW)

    assert (found.values["is_second_round"], "second" in found.variants) == (is_second, is_second)


DECLINED = End(Stage.DECLINED, NOW.replace(day=2), MessageId("<no@brightwell.example>"), "no")


@pytest.mark.parametrize(
    ("held", "has_met"),
    [
        ({"start": NOW.replace(day=1)}, True),
        ({"start": NOW.replace(day=3)}, False),  # it was to come when they declined
        ({"start": NOW.replace(day=1), "is_cancelled": True}, False),
        ({"start": NOW.replace(day=1), "doubted_at": NOW.replace(day=1)}, False),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_decline_is_answered_as_if_they_had_met_only_where_they_have(
    held: dict[str, object], has_met: bool, language: str
) -> None:
    opp = opportunity(interviews=(interview(**held),), end=DECLINED, stage=Stage.DECLINED, language=language)
    told = due(step=Step.DECLINE_REPLY, interview_key="<no@brightwell.example>")

    found = scene_of(told, opp, None, PRIYA, templates(), now=NOW.replace(day=4))
    body = compose(told, opp, None, PRIYA, templates(), now=NOW.replace(day=4)).body

    assert found.values["has_met"] is has_met
    assert bool(re.search(r"interview|conversations|meet you|Gespräch|kennenz|genommen|time that you", body)) >= has_met
    assert has_met or not re.search(r"interview|conversations|meet you|Gespräch|kennenz", body)
