"""The learned second opinion: what it says, what it costs, and that no words make it fail."""

import json
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import within

from assistant.model import Automation, Finding, Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.candidacy import Candidacy
from assistant.reading.evidence import search
from assistant.reading.learned import opinion
from assistant.reading.learned.chosen import chosen
from assistant.reading.learned.features import BUCKETS, Features, features_of, others, pieces
from assistant.reading.learned.second import BIAS, WEIGHTS
from assistant.reading.mime import parse
from assistant.reading.ruled import Ruled
from assistant.reading.triage import is_in_process

ROOT = Path(__file__).resolve().parents[2]
NAIR = Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB")
PRIYA = Perspective(NAIR)
KNOWN = Perspective(NAIR, in_process=True)


def mail(text, subject="Data Analyst", sender="Tom Reyes <tom@brightwell.example>", **headers):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "Priya Nair <priya@example.org>", subject
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


def features(raw, perspective=PRIYA):
    message = parse(raw, perspective)
    return features_of(message, perspective.identity, search(message), ())


def of_words(*words):
    return Features(frozenset(words), frozenset(), frozenset(), frozenset())


def test_the_sum_of_rows_is_the_sum_of_their_bytes():
    found = features(mail("Hi Priya, we signed somebody yesterday. Sorry! Tom"))
    table = opinion._table()[:: opinion.LANE]
    rows = [b for word in found.words for b in pieces(word)] + list(others(found))
    plain = [sum(table[row * opinion.WIDTH + c] - opinion.ZERO for row in rows) for c in range(opinion.WIDTH)]
    assert opinion._sums(found) == plain
    assert any(plain)


def test_a_sum_of_more_rows_than_a_lane_can_hold_is_right():
    buckets = [7 * number % BUCKETS for number in range(opinion.MANY * 5 + 3)]
    table = opinion._table()[:: opinion.LANE]
    plain = [sum(table[b * opinion.WIDTH + c] - opinion.ZERO for b in buckets) for c in range(opinion.WIDTH)]
    assert opinion._unpacked(opinion._sum_of(buckets), len(buckets)) == plain
    fullest = max(range(BUCKETS), key=lambda b: max(table[b * opinion.WIDTH : (b + 1) * opinion.WIDTH]))
    many = [fullest] * (opinion.MANY * 2)
    plain = [sum(table[b * opinion.WIDTH + c] - opinion.ZERO for b in many) for c in range(opinion.WIDTH)]
    assert opinion._unpacked(opinion._sum_of(many), len(many)) == plain


def test_every_kind_has_a_row_and_every_row_the_length_of_the_signs():
    assert len(WEIGHTS) == len(BIAS) == len(Kind)
    assert len({len(row) for row in WEIGHTS}) == 1
    assert len(opinion._table()) == BUCKETS * opinion.WIDTH * opinion.LANE


def test_likelihoods_add_up_to_one():
    said = opinion.opinion_of(features(mail("Hi Priya, see you on Thursday at 2.")))
    assert sum(said.of(kind) for kind in Kind) == pytest.approx(1)
    assert 0 <= said.firm <= 1


def test_names_of_the_user_and_of_the_sender_weigh_nothing():
    one = features(mail("Dear Priya Nair, we had to choose. Kind regards, Tom Reyes"))
    other = Perspective(Identity("Jonas Weber", "jonas@example.org"))
    two = features(
        mail(
            "Dear Jonas Weber, we had to choose. Kind regards, Ada Quist", sender="Ada Quist <tom@brightwell.example>"
        ),
        other,
    )
    assert one == two


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Priya,\n\nQuick one so you are not left hanging: we hired somebody last week. Sorry.\nTom", Kind.DECLINE),
        ("Hi Priya,\n\nYou're our person! The panel all want you to join us, contract to follow.\nTom", Kind.OFFER),
    ],
)
def test_what_no_phrase_says_is_read_by_its_words_and_shows_them(text, kind):
    found = read(mail(text), PRIYA).primary
    assert found.kind is kind
    assert found.evidence
    assert all(e.words for e in found.evidence)


def test_every_finding_that_says_something_shows_its_words():
    lines = (ROOT / "tests/data/reading/train/ends.jsonl").read_text(encoding="utf-8").splitlines()[:80]
    for line in map(json.loads, lines):
        found = read(mail(line["body"], subject=line["subject"].replace("\n", " ")), PRIYA).primary
        assert found.kind is Kind.OTHER or all(e.words for e in found.evidence), line
        assert found.kind is Kind.OTHER or found.evidence, line


def test_a_person_of_a_known_thread_is_heard_as_one():
    raw = mail(
        "Thanks, that all makes sense to me. Speak soon, Tom", subject="Re: catching up", References="<a@b.example>"
    )
    assert read(raw, KNOWN).kind is Kind.INTERVIEWER_REPLY


def test_a_known_thread_makes_no_robot_a_person():
    raw = mail("Your parcel is on its way.", subject="Parcel", Auto_Submitted="auto-generated")
    reading = read(raw, KNOWN)
    assert reading.message.automation is Automation.ROBOT
    assert reading.kind is Kind.OTHER


HOSTILE = {
    "one word": "a" * 300_000,
    "words without end": " ".join(f"wort{i}" for i in range(60_000)),
    "signs": "%$&/()=?" * 40_000,
    "letters of everywhere": "".join(map(chr, range(0x100, 0x3000))) * 12,
    "questions": "when? " * 50_000,
    "lines": "\n".join("we offer" for _ in range(60_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_long(name):
    raw = mail(HOSTILE[name])
    with within(1):
        read(raw, PRIYA)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=20))
def test_no_words_make_it_fail(words):
    said = opinion.opinion_of(of_words(*words))
    assert all(value <= 0 for value in said.logs)


def test_the_weights_are_loaded_with_the_first_message_and_not_before():
    code = (
        "import sys, assistant.reading\n"
        "assert 'assistant.reading.learned.weights' not in sys.modules\n"
        "from assistant.reading.learned.opinion import _table\n"
        "assert 'sklearn' not in sys.modules and 'numpy' not in sys.modules\n"
        "_table()\n"
        "assert 'assistant.reading.learned.weights' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_the_weights_stay_small():
    size = sum(p.stat().st_size for p in (ROOT / "assistant/reading/learned").glob("*.py"))
    assert size < 3_000_000


def test_how_to_learn_again_is_written_down():
    text = (ROOT / "tests/data/reading/README.md").read_text(encoding="utf-8")
    assert "benchmarks/train_reader.py" in text
    assert "train_reader.py" in (ROOT / "assistant/reading/learned/__init__.py").read_text(encoding="utf-8")


def test_training_mail_is_well_formed_and_written_once():
    kinds, bodies = {k.value for k in Kind}, []
    for path in sorted((ROOT / "tests/data/reading/train").glob("*.jsonl")):
        for line in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            assert line["kind"] in kinds
            assert set(line.get("also") or ()) <= kinds
            assert line["from"] in ("person", "robot", "bulk")
            bodies.append(line["body"])
    assert len(bodies) == len(set(bodies)) > 1_500


@pytest.mark.parametrize(
    ("known", "expected"),
    [("<a@b.example>", True), ("tom@brightwell.example", True), ("<x@y.example>", False)],
)
def test_a_known_thread_or_person_makes_a_mail_part_of_the_process(known, expected):
    raw = mail("Hi", subject="Re: you", References="<a@b.example>")
    assert is_in_process(raw, {known}.__contains__) is expected


@pytest.mark.parametrize(
    ("points", "likely", "perspective", "kind"),
    [
        (0.5, 0.70, PRIYA, Kind.OTHER),
        (0.5, 0.85, PRIYA, Kind.DECLINE),
        (0.5, 0.70, KNOWN, Kind.DECLINE),
        (3.0, 0.50, PRIYA, Kind.DECLINE),
    ],
)
def test_an_end_that_no_phrase_says_needs_more_in_mail_that_hardly_speaks_of_a_candidacy(
    points, likely, perspective, kind
):
    ruled = Ruled((Finding(Kind.OTHER, 0.8, ()),), {}, Candidacy(points, False, True, 0.0), is_personal=True)
    odds = dict.fromkeys(Kind, 0.0) | {Kind.DECLINE: likely, Kind.OTHER: 1 - likely}
    assert chosen(odds, ruled, parse(mail("It did not work out."), perspective), perspective) is kind


@pytest.mark.parametrize(
    ("other", "named", "kind"),
    [(0.05, True, Kind.INTERVIEW_CONFIRMATION), (0.3, True, Kind.OTHER), (0.05, False, Kind.INTERVIEWER_REPLY)],
)
def test_news_to_nobody_by_name_needs_less_where_nothing_sounds_of_other_matters(other, named, kind):
    candidacy = Candidacy(0.5, False, True, 0.0, is_named=named)
    ruled = Ruled((Finding(Kind.OTHER, 0.8, ()),), {}, candidacy, is_personal=False)
    odds = dict.fromkeys(Kind, 0.0) | {Kind.INTERVIEW_CONFIRMATION: 0.6, Kind.OTHER: other}
    odds[Kind.INTERVIEWER_REPLY] = 0.1
    assert chosen(odds, ruled, parse(mail("See you at 3."), PRIYA), PRIYA, is_timed=True) is kind
