"""The tone guard: what in a letter might do harm, why, and how to say it better (rules T2, T5, T6, C3).

It warns and explains. Only a mark that was left blocks a draft. The phrases are
data (tone_phrases); TextBlob is a second opinion on English and never the first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.model import Step
from assistant.writing.length import WORD_LIMITS, word_count
from assistant.writing.marks import marks_in, without_marks
from assistant.writing.sentiment import polarity
from assistant.writing.tone_phrases import PHRASES, Reason, TonePhrase

BODY_LIMIT = 20_000  # characters looked at
NEGATIVE = -0.35  # TextBlob's polarity of a whole letter; our own letters lie above 0
NEGATIVE_WORDS = 25  # a sentence or two give no reliable polarity ("difficult deadlines")
SAME_CLAIM = 0.8  # share of the weighty words that two sentences have in common
CLAIM_WORDS = 3

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[\"'“(\[]?[A-ZÄÖÜ0-9])|\n\s*\n|\n")
_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|sehr geehrte[rs]?"
    r"|liebe[rs]?|hallo)\b",
    re.I,
)
_NO_NAMES = frozenset(
    "dear hello hi good morning afternoon evening day team hiring all everyone sir madam guten tag abend sehr geehrte"
    " geehrter liebe lieber hallo damen herren und and mr mrs ms miss mx dr prof professor frau herr recruiting"
    " committee manager the to whom it may concern".split()
)
_THANKING = re.compile(
    r",$|\b(?:thank|thanks|grateful|pleasure|glad|enjoyed|dear|dank|danke|danken|dankbar|gefreut)\b", re.I
)
_COURTEOUS = frozenset(
    "thank thanks time role position interview conversation interest interested interesting consideration considering"
    " considered appreciate appreciated grateful glad pleasure with your about that this would very much from have been"
    " further questions please know colleagues taking talk talking speak speaking spoke vielen dank gespräch stelle"
    " position über ihre ihnen ihrer haben mich sehr mein meine interesse fragen gern gerne danke zeit".split()
)


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing to look at again."""

    reason: Reason
    words: str
    """The words of the letter that it is about."""
    better: str

    def __str__(self) -> str:
        shown = f' "{self.words}"' if self.words else ""
        return f"{self.reason.value}:{shown} ({self.better})"


def check(
    body: str,
    *,
    step: Step,
    recipient_names: Sequence[str],
    other_bodies: Iterable[str] = (),
    language: str = "en",
) -> tuple[Concern, ...]:
    """Everything that the guard has to say about a letter, the blocking things first."""
    text = body[:BODY_LIMIT]
    found = [Concern(Reason.MARK_LEFT, mark, "fill in this place, or delete the line") for mark in marks_in(text)]
    found += _length(text, step)
    found += _names(text, recipient_names)
    found += phrases_in(text, language=language)
    found += _sentiment(text, language, found)
    found += _repeated(text, other_bodies)
    return tuple(dict.fromkeys(found))


def blocks(concerns: Iterable[Concern]) -> bool:
    """Whether a letter must not go out as it is: only a place that was not filled in."""
    return any(concern.reason == Reason.MARK_LEFT for concern in concerns)


def phrases_in(text: str, *, language: str = "en") -> list[Concern]:
    """The harmful wordings of the list, one for each sentence and reason."""
    rows = _compiled(language if language in PHRASES else "en")
    found: dict[tuple[str, Reason], Concern] = {}
    for sentence in sentences(text):
        plain = _plain(sentence)
        for row, pattern in rows:
            if (match := pattern.search(plain)) is not None:
                found.setdefault((sentence, row.reason), Concern(row.reason, match[0].strip(), row.better))
    return list(found.values())


def sentences(text: str) -> list[str]:
    """The sentences of a letter, lines of their own included."""
    unwrapped = re.sub(r"(?<=[^\n.!?,:])\n(?=[a-zäöüß])", " ", text)
    return [" ".join(part.split()) for part in _SENTENCE_END.split(unwrapped) if part and part.strip()]


def _plain(sentence: str) -> str:
    return sentence.replace("’", "'").replace("‘", "'").lower()


@lru_cache(maxsize=8)
def _compiled(language: str) -> tuple[tuple[TonePhrase, re.Pattern[str]], ...]:
    return tuple((row, re.compile(row.pattern)) for row in PHRASES[language])


def _length(text: str, step: Step) -> list[Concern]:
    count, limit = word_count(text), WORD_LIMITS[step]
    if count <= limit:
        return []
    return [Concern(Reason.TOO_LONG, f"{count} words", f"at most {limit} words are read with pleasure here")]


def _names(text: str, names: Sequence[str]) -> list[Concern]:
    known = _name_words(" ".join(names))
    lines = [line for line in text.strip().split("\n") if line.strip()]
    if not known or not lines:
        return []
    misspelt = _misspelt(lines, known)
    greeting = lines[0].strip()
    if misspelt or len(lines) < 2:
        return misspelt
    if not _GREETING.match(greeting):
        return [Concern(Reason.MISSING_NAME, "", f"begin with a greeting, by name: {names[0]}")]
    addressed = [word for word in _name_words(greeting) if word.lower() not in _NO_NAMES]
    if not addressed:
        return [Concern(Reason.MISSING_NAME, greeting, f"greet the person by name: {names[0]}")]
    if not {word.lower() for word in addressed} & {word.lower() for word in known}:
        return [Concern(Reason.WRONG_NAME, greeting, f"this letter goes to {names[0]}")]
    return []


def _name_words(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text) if word[:1].isupper()]


def _misspelt(lines: Sequence[str], known: Sequence[str]) -> list[Concern]:
    right = {word.lower(): word for word in known}
    found: list[Concern] = []
    for word, near in _candidates(lines):
        plain = re.sub(r"['’]s?$", "", word).lower()
        if plain in right or plain in _NO_NAMES:
            continue
        meant = next((name for key, name in right.items() if _is_near(plain, key, generous=near)), None)
        if meant:
            found.append(Concern(Reason.SPELLING_OF_NAME, word, f"the name is {meant}"))
    return found


def _candidates(lines: Sequence[str]) -> list[tuple[str, bool]]:
    """Words that may be a name: those of the greeting, and capitals inside a sentence."""
    greeting = [(word, True) for word in _name_words(lines[0])] if _GREETING.match(lines[0].strip()) else []
    body = " ".join(lines[1:] if greeting else lines)
    inside = re.findall(r"(?<=[a-zäöüß,] )[^\W\d_]+(?:['’-][^\W\d_]+)*", body)
    return greeting + [(word, False) for word in inside if word[:1].isupper()]


def _is_near(word: str, name: str, *, generous: bool) -> bool:
    if len(name) < 3 or word[0] != name[0] or not (generous or len(name) > 4):
        return False
    return 0 < _distance(word, name, limit=2) <= (2 if len(name) > 5 else 1)


def _distance(one: str, two: str, *, limit: int) -> int:
    """Letters to change, add, drop, or swap with the neighbour; `limit` + 1 stands for many."""
    if abs(len(one) - len(two)) > limit or max(len(one), len(two)) > 40:
        return limit + 1
    before, above = [0] * (len(two) + 1), list(range(len(two) + 1))
    for row, left in enumerate(one, 1):
        line = [row]
        for column, right in enumerate(two, 1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (left != right))
            if row > 1 and column > 1 and left == two[column - 2] and one[row - 2] == right:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, above = above, line
    return above[-1]


def _sentiment(text: str, language: str, found: Sequence[Concern]) -> list[Concern]:
    if language != "en" or len(text.split()) < NEGATIVE_WORDS:
        return []
    is_named = any(
        concern.reason in {Reason.BLAMING, Reason.DESPERATE, Reason.BEGGING, Reason.PUSHY} for concern in found
    )
    score = None if is_named else polarity(text)
    if score is None or score > NEGATIVE:
        return []
    return [Concern(Reason.NEGATIVE, "", "the letter as a whole sounds negative; read it once more with their eyes")]


def _repeated(text: str, others: Iterable[str]) -> list[Concern]:
    theirs = [words for other in others for _, words in _claims(other[:BODY_LIMIT])]
    return [
        Concern(Reason.REPEATED_CLAIM, sentence, "interviewers compare notes: say something else to each of them")
        for sentence, mine in _claims(text)
        if any(len(mine & other) >= SAME_CLAIM * min(len(mine), len(other)) for other in theirs)
    ]


def _claims(text: str) -> list[tuple[str, frozenset[str]]]:
    """The sentences that say something, each with its weighty words.

    Courtesy has too few of them once its own words are gone, and so has what the
    letter names again and again (the role, the company).
    """
    spoken = [(each, _long_words(each)) for each in sentences(without_marks(text)) if not _THANKING.search(each)]
    counts = Counter(word for each, words in spoken for word in words)
    weighty = [(each, frozenset(word for word in words if counts[word] == 1)) for each, words in spoken]
    return [(each, words) for each, words in weighty if len(words) >= CLAIM_WORDS]


def _long_words(sentence: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W\d_]+", sentence.lower()) if len(word) > 3) - _COURTEOUS
