"""The sound of words: TextBlob's own judgement, without all that `import textblob` loads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.writing import sentiment
from assistant.writing.sentiment import polarity

ROOT = Path(__file__).parents[2]
TEXTS = (
    "I am very happy to hear from you.",
    "It was not good at all, and I am not terribly pleased.",
    "We met on Tuesday.",
    "",
    "What a great, great talk! Sadly the room was horribly cold :(",
    "The quick answer:\nno. " * 40,
)


def run(source: str) -> str:
    """What a fresh interpreter prints."""
    command = [sys.executable, "-c", source]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_it_judges_as_textblob_does() -> None:
    source = f"import json, textblob; print(json.dumps([list(textblob.TextBlob(t).sentiment) for t in {TEXTS!r}]))"

    theirs = json.loads(run(source))

    assert [polarity(text) for text in TEXTS] == [None if not any(pair) else pair[0] for pair in theirs]


def test_it_loads_nothing_but_the_judge_and_leaves_no_package_behind() -> None:
    source = (
        "import sys; from assistant.writing.sentiment import polarity; assert polarity('good') > 0;"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'nltk', 'scipy', 'numpy', 'textblob'}));"
        "import textblob; print(textblob.TextBlob('good').sentiment.polarity > 0)"
    )

    assert run(source).split("\n")[:2] == ["[]", "True"]


def test_the_real_package_stays_where_it_was_loaded_before() -> None:
    source = (
        "import textblob, textblob.en, sys; from assistant.writing.sentiment import polarity; polarity('good');"
        "print(sys.modules['textblob'] is textblob, sys.modules['textblob.en'] is textblob.en)"
    )

    assert run(source).strip() == "True True"


def test_a_textblob_that_is_built_differently_is_asked_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def built_differently() -> None:
        raise ImportError

    monkeypatch.setattr(sentiment, "_alone", built_differently)
    sentiment._judge.cache_clear()
    whole = polarity("I am happy")
    sentiment._judge.cache_clear()
    monkeypatch.undo()

    assert whole == polarity("I am happy") == pytest.approx(0.8)
