"""The third opinion: word pieces, the encoder, and how it is weighed where words leave a doubt."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import within

from assistant.model import Identity, Kind, Perspective
from assistant.reading.learned import meant
from assistant.reading.learned.encoder import Meaning, meaning_of, weights
from assistant.reading.learned.meant import meaning_in_doubt, together
from assistant.reading.learned.wordpieces import LENGTH, TITLE, cut, pieces_of, words_of
from assistant.reading.mime import parse

ROOT = Path(__file__).parent.parent.parent
PLACES = {
    piece: place
    for place, piece in enumerate(["[UNK]", "[CLS]", "[SEP]", "inter", "##view", "interview", "##s", "a", "##b", "?"])
}
NOTHING = dict.fromkeys(Kind, 0.0)


def test_words_are_small_letters_without_accents() -> None:
    assert words_of("Grüße, Åse! 10:30") == ["gru", "ß", "e", ",", "ase", "!", "10", ":", "30"]


@pytest.mark.parametrize(
    ("word", "pieces"),
    [("interview", [5]), ("interviews", [5, 6]), ("inters", [3, 6]), ("ab", [7, 8]), ("ac", [0]), ("?", [9])],
)
def test_words_are_cut_into_the_longest_pieces(word: str, pieces: list[int]) -> None:
    assert list(cut(word, PLACES)) == pieces


def test_a_mail_is_its_subject_its_beginning_and_its_end() -> None:
    pieces = pieces_of("interview " * 40, "a " * 300 + "?", PLACES)

    assert len(pieces) == LENGTH
    assert pieces[:2] == [1, 5]
    assert pieces[TITLE + 1] == 2
    assert pieces[-2:] == [9, 2]


@pytest.mark.parametrize("text", ["", " ", "\u0301" * 50, "x" * 1_000_000, "a\u0301" * 100_000, "?" * 100_000])
def test_no_text_takes_long_or_fails(text: str) -> None:
    weights()
    with within(1):
        said = meaning_of(text, text)
    assert math.isclose(sum(said.likely.values()), 1, abs_tol=1e-4)


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=200), st.text(max_size=400))
def test_no_words_make_it_fail(subject: str, text: str) -> None:
    said = meaning_of(subject, text)

    assert set(said.likely) == set(Kind)
    assert all(0 <= value <= 1 for value in (*said.likely.values(), said.firm))


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        (
            "the job",
            "Hi, bad news from upstairs I'm afraid. They went with the other lad in the end. Keep your chin up. Bob",
            Kind.DECLINE,
        ),
        (
            "Re: the job",
            "So, the short version: we'd love to have you! 52k, start in May, contract comes by post. Say yes? Lena",
            Kind.OFFER,
        ),
        (
            "Tomorrow",
            "My daughter is ill, so I can't be in the office for our talk tomorrow. Could we do Friday at ten instead?",
            Kind.INTERVIEW_RESCHEDULE,
        ),
        (
            "Sprint planning",
            "Team, planning moves to Thursday, I'm at the dentist. Please update your tickets before. Thanks, Kai",
            Kind.OTHER,
        ),
    ],
)
def test_it_knows_what_words_of_many_kinds_mean_together(subject: str, text: str, kind: Kind) -> None:
    said = meaning_of(subject, text)

    assert max(said.likely, key=lambda k: said.likely[k]) is kind


def test_both_opinions_count() -> None:
    words = NOTHING | {Kind.OTHER: 0.5, Kind.DECLINE: 0.4, Kind.HOLD: 0.1}
    for_decline = Meaning(NOTHING | {Kind.DECLINE: 0.9, Kind.OTHER: 0.1}, 0.9)
    for_other = Meaning(NOTHING | {Kind.DECLINE: 0.1, Kind.OTHER: 0.9}, 0.9)

    one, another = together(words, for_decline), together(words, for_other)

    assert math.isclose(sum(one.values()), 1)
    assert one[Kind.DECLINE] > 0.6 > 0.4 > another[Kind.DECLINE]


PRIYA = Perspective(Identity("Priya Nair", "priya@example.org"))


@pytest.mark.parametrize(
    ("likely", "kind", "times", "is_backed", "is_asked"),
    [
        ({Kind.OFFER: meant.DOUBT, Kind.OTHER: 0.15}, Kind.OFFER, 5, True, False),
        ({Kind.OFFER: 0.5, Kind.OTHER: 0.5}, Kind.OFFER, 5, False, True),
        ({Kind.OTHER: 0.6, Kind.OFFER: 0.4}, Kind.OTHER, 5, False, False),
        ({Kind.OTHER: 0.6, Kind.OFFER: 0.4}, Kind.OTHER, 5, True, True),
        ({Kind.OTHER: 0.4, Kind.OFFER: 0.3, Kind.HOLD: 0.3}, Kind.OTHER, 5, False, True),
        ({Kind.HOLD: 0.5, Kind.OTHER: 0.5}, Kind.HOLD, 20, False, False),
        ({Kind.HOLD: 0.5, Kind.OTHER: 0.5}, Kind.HOLD, 20, True, True),
        ({Kind.DECLINE: 0.5, Kind.OTHER: 0.5}, Kind.DECLINE, 20, False, True),
    ],
)
def test_it_is_asked_only_in_doubt(
    monkeypatch: pytest.MonkeyPatch,
    likely: dict[Kind, float],
    kind: Kind,
    times: int,
    is_backed: bool,
    is_asked: bool,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("assistant.reading.learned.encoder.meaning_of", lambda subject, text: asked.append(text))
    text = b"We would like to talk to you about it. " * times
    letter = parse(b"From: a@b.example\nSubject: Hello\n\nDear Priya,\n\n" + text, PRIYA)

    meaning_in_doubt(NOTHING | likely, kind, letter, is_backed=is_backed)

    assert asked == ([letter.own_text] if is_asked else [])


def test_a_run_without_doubt_loads_neither_numpy_nor_the_weights() -> None:
    code = (
        "import sys, json\n"
        "from assistant.reading import read\n"
        "from assistant.model import Identity, Perspective\n"
        "who = Perspective(Identity('Priya Nair', 'priya@example.org', timezone='Europe/London', country='GB'))\n"
        "raw = b'From: a@b.example\\nSubject: Lunch\\n\\nPizza or salad today?\\n'\n"
        "kind = read(raw, who).kind.value\n"
        "print(json.dumps([kind, sorted({'numpy', 'assistant.reading.learned.encoder'} & set(sys.modules))]))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)

    assert json.loads(told.stdout) == ["other", []]


def test_the_origin_of_the_weights_is_told() -> None:
    assert "Apache License" in (ROOT / "NOTICE").read_text("utf-8")
    assert (ROOT / "LICENSES" / "Apache-2.0.txt").read_text("utf-8").count("\n") > 150
