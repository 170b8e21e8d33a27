"""What the learned opinion looks at: words, pairs of words, and a few facts of the mail, each as a number of a bucket.

Training (`benchmarks/train_reader.py`) and reading use the same functions, so that both see the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from zlib import crc32

from assistant.model import Identity, Message
from assistant.reading.candidacy import is_to_user_alone
from assistant.reading.evidence import Words
from assistant.reading.lazy import lazy_pattern
from assistant.reading.salutations import greeted_name
from assistant.reading.sentences import passage, words
from assistant.reading.when import TimeFound

PIECES, PAIRS, WORDS = range(1 << 16), range(1 << 16, 3 << 15), range(3 << 15, 7 << 14)
SUBJECTS, FACTS = range(7 << 14, 15 << 13), range(15 << 13, 1 << 17)
"""The buckets of each sort of feature."""
BUCKETS = 1 << 17
HEAD, TAIL = 6_000, 2_000
"""Characters of the folded text that are looked at; what stands between them tells no more."""
FEW = 60
"""Features that a mail has to have before its words prove much."""
SHORTEST, LONGEST = 3, 5
"""Letters of the pieces of a word that are looked at."""
LONG_WORD = 24
"""Longer "words" are links, addresses and keys."""

_DIGITS = str.maketrans("123456789", "000000000")
_LOCAL = lazy_pattern(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Features:
    """The features of one message, each once."""

    words: frozenset[str]
    pairs: frozenset[str]
    subject: frozenset[str]
    facts: frozenset[str]

    @property
    def length(self) -> float:
        """What the sums are divided by: a long mail has many words that mean nothing, a short one proves little."""
        return sqrt(FEW + len(self.words) + len(self.pairs) + len(self.subject) + len(self.facts))


def features_of(message: Message, identity: Identity, found: Words, times: Sequence[TimeFound]) -> Features:
    """The features of `message`; the names of the user and of the sender are only "me" and "they"."""
    hidden = dict.fromkeys(words(message.sender.name) if message.sender else (), "they")
    hidden |= dict.fromkeys(words(identity.name), "me")
    if is_to_user_alone(message, identity):
        hidden |= dict.fromkeys((word for word in words(greeted_name(message.own_text)) if word not in hidden), "me")
    folded = found.body.folded if message.own_text.strip() else passage(message.forwarded_text[:HEAD]).folded
    if len(folded) > HEAD + TAIL:
        folded = folded[:HEAD] + "\n" + folded[-TAIL:]
    said, pairs = _words_and_pairs(folded, hidden)
    titled, title_pairs = _words_and_pairs(found.subject.folded[:400], hidden)
    facts = frozenset(_facts(message, found, times))
    return Features(frozenset(said | titled), frozenset(pairs | title_pairs), frozenset(titled), facts)


def features_of_line(line: str) -> Features:
    """The features of one sentence in folded form, of which nothing else is known."""
    said, pairs = _words_and_pairs(line, {})
    return Features(frozenset(said), frozenset(pairs), frozenset(), frozenset())


def _words_and_pairs(folded: str, hidden: dict[str, str]) -> tuple[set[str], set[str]]:
    said: set[str] = set()
    pairs: set[str] = set()
    for line in folded.translate(_DIGITS).split("\n"):
        row = [hidden.get(word, word) if len(word) <= LONG_WORD else "link" for word in line.split()]
        said.update(row)
        pairs.update(map(" ".join, zip(["^", *row], row, strict=False)))
    return said, pairs


def _facts(message: Message, found: Words, times: Sequence[TimeFound]) -> Iterator[str]:
    yield f"by {message.automation}"
    if found.is_answer or message.references:
        yield "answer"
    for invite in message.invites[:3]:
        yield f"calendar {invite.method}"
    yield f"questions {min(2, sum(s.is_question for s in found.body.sentences))}"
    yield f"length {min(8, len(message.own_text).bit_length())}"
    ahead = sum(not (t.is_past or t.is_old or t.is_cancelled or t.is_deadline) for t in times)
    yield f"times {min(3, ahead)} offered {any(t.is_offered for t in times)}"
    yield from (f"phrase {h.phrase.kind} {h.phrase.weight >= 2}" for h in (*found.body_hits, *found.subject_hits))
    if message.sender:
        names = set(words(message.sender.name))
        local = message.sender.email.partition("@")[0].lower()
        yield from (f"box {part}" for part in _LOCAL.findall(local) if part not in names and len(part) > 3)


def _bucket(name: bytes, among: range) -> int:
    return among.start + crc32(name) % len(among)


def pieces(word: str) -> Iterator[int]:
    """The buckets of a word and of its pieces."""
    plain = word.encode("utf-8", "replace")
    yield _bucket(plain, WORDS)
    whole = b" " + plain + b" "
    for length in range(SHORTEST, LONGEST + 1):
        for start in range(len(whole) - length + 1):
            yield crc32(whole[start : start + length]) % len(PIECES)


def others(features: Features) -> list[int]:
    """The buckets of everything but the words."""
    found: list[int] = []
    for names, among in ((features.pairs, PAIRS), (features.subject, SUBJECTS), (features.facts, FACTS)):
        first, number = among.start, len(among)
        found += [first + crc32(name.encode("utf-8", "replace")) % number for name in names]
    return found
