"""Text as the phrase rules see it: one sentence a line, words in lower case, no accents, no contractions.

Everything here is linear in the text. What a phrase *means* does not belong here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from assistant.reading.lazy import lazy_pattern

MAX_HEAD = 14_000
"""Nobody announces an outcome after this many characters; longer texts are newsletters and logs."""
MAX_TAIL = 4_000
MAX_WORD = 64
"""Longer runs are links or noise; the cut keeps every gap of a pattern short."""

_WORD = lazy_pattern(r"[£$€₹]\s?\d[\d.,]*k?|[^\W_]+(?:[.:@/+&%][^\W_]+)*[+#%]*")
_END = lazy_pattern(r"[.!?…;](?:(?<!;)[.!?…]*[\"'”’)\]]*|(?<=;))(?=\s|$)\s*")
_ABBREVIATION = lazy_pattern(
    r"(?:^|[\s(.])(?:mr|mrs|ms|dr|prof|st|no|nr|vs|etc|e\.g|i\.e|approx|inc|ltd|co|hr|fr|sr|sra|d|dña|z\.b|bzw|ca|"
    r"tel|bspw|inkl|ggf|ing|dipl|dott|sig|geb|str|dhr|mevr|m|[a-z]|\d{1,2})\.$",
    re.IGNORECASE,
)
_NUMBERED = lazy_pattern(r"[\s(](?:[A-Z]|\d{1,2})\.$")
_OPENS = lazy_pattern(
    r"(?:You|Your|We|Our|Please|This|There|They|If|It|Thanks?|I(?=['’ ])|Bitte|Wir|Ihre?|Falls|Nous|Vous|Votre|Merci|"
    r"Por favor|Le rogamos|Nos|La preghiamo|Wij|Graag|Uw|Obrigad[oa])\b"
)
"""What opens a sentence after a post, a room or an hour that ends in a letter or a figure: "Deputy I. You have ..."."""
_ITEM = lazy_pattern(r"\s*(?:[-*•·–—►▪✓✔●○]|\(?\d{1,2}[.)]\s|[A-Za-zÀ-ÿ' ]{2,24}\s?:)")
_GREETING = lazy_pattern(r"[^.!?\n]{0,60},\s*$")
_SPACES = lazy_pattern(r"[ \t\r\f\v\u00a0]+")
_SHORT_LINE = 46
"""A line this short that is followed by a capital is a line of its own, not a wrapped one."""

_CONTRACTION = lazy_pattern(r"\b(?:(won|can|shan)'t|(\w+n)'t|(\w+)'(re|ve|ll|d|m|s))\b")
_IRREGULAR = {"won": "will not", "can": "can not", "shan": "shall not"}
_TAIL = {"re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"}
_IS = frozenset(("it", "that", "there", "here", "what", "who", "where", "he", "she", "how", "when"))
_JOINED = lazy_pattern(r"\b(cannot|gonna|wanna|thankyou|dont|cant|wont|ive|weve|youve|youre|pls|plz|thx)\b")
_SPELLED_OUT = {
    "cannot": "can not",
    "gonna": "going to",
    "wanna": "want to",
    "thankyou": "thank you",
    "dont": "do not",
    "cant": "can not",
    "wont": "will not",
    "ive": "i have",
    "weve": "we have",
    "youve": "you have",
    "youre": "you are",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
}


_WHOLE = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "þ": "th"}
"""Letters that no accent makes, as they are written without their key."""


@cache
def _letters() -> dict[int, str]:
    """Typographic quotes to plain ones, accents off, umlauts spelled out as those without the key do."""
    table = {ord(c): "'" for c in "’‘‛ʼ´`′"}
    table |= {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss", ord("œ"): "oe", ord("æ"): "ae"}
    for code in range(0xC0, 0x250):
        plain = "".join(c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c))
        if code not in table and plain and plain != chr(code):
            table[code] = plain.lower()
    table |= {ord(letter): plain for letter, plain in _WHOLE.items()}
    table |= {0x307: "", 0xAD: "", 0x200B: "", 0x200C: "", 0x200D: "", 0x2060: "", 0xFEFF: ""}
    return table


def fold(text: str) -> str:
    """`text` in lower case, with plain quotes and without accents."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return unicodedata.normalize("NFC", text).lower().translate(_letters())


def bare(text: str) -> str:
    """`text` in lower case and without accents, umlauts too: who has no key for them often leaves them out."""
    if text.isascii():
        return text.lower()
    letters = (c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return "".join(_WHOLE.get(letter, letter) for letter in letters)


def _expanded(found: re.Match[str]) -> str:
    irregular, negated, head, tail = found.groups()
    if irregular:
        return _IRREGULAR[irregular]
    if negated:
        return f"{negated[:-1]} not"
    if tail == "s":
        return {"let": "let us"}.get(head, f"{head} is" if head in _IS else f"{head} s")
    return f"{head} {_TAIL[tail]}"


def words(text: str) -> list[str]:
    """The words of `text`, folded, contractions spelled out."""
    plain = fold(text)
    if "'" in plain:
        plain = _CONTRACTION.sub(_expanded, plain)
    if any(map(plain.__contains__, _SPELLED_OUT)):
        plain = _JOINED.sub(lambda m: _SPELLED_OUT.get(m.group(), m.group()), plain)
    return [w[:MAX_WORD] for w in _WORD.findall(plain)]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and where it stands in the text that it came from."""

    text: str
    start: int
    end: int
    is_question: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A text cut into sentences, with the folded form in which phrases are searched.

    In `folded` each sentence is a line, and each word has one space before it.
    """

    sentences: tuple[Sentence, ...]
    folded: str
    offsets: tuple[int, ...]
    """Where each sentence's line starts in `folded`."""
    vocabulary: frozenset[str]


def _is_break(line: str, following: str) -> bool:
    """Whether a line end is more than the wrapping of a paragraph."""
    if not line.strip() or not following.strip():
        return True
    if _ITEM.match(following) or line.rstrip().endswith(":"):
        return True
    head = following.lstrip()[0]
    if _GREETING.match(line) and len(line) < _SHORT_LINE and (head.isupper() or len(line) < 25):
        return True
    return len(line.strip()) < _SHORT_LINE and not head.islower()


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Start and end of each stretch of lines that belong together."""
    spans: list[tuple[int, int]] = []
    start = position = 0
    lines = text.split("\n")
    for index, line in enumerate(lines):
        end = position + len(line)
        following = lines[index + 1] if index + 1 < len(lines) else ""
        if _is_break(line, following):
            if text[start:end].strip():
                spans.append((start, end))
            start = end + 1
        position = end + 1
    return spans


def _is_cut_short(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether a full stop ends no sentence but an abbreviation, an initial or an ordinal."""
    before = text[max(begin, stop.start() - 8) : stop.start() + 1]
    if _ABBREVIATION.search(before) is None:
        return False
    return not (_NUMBERED.search(before) and _OPENS.match(text, stop.end()))


def _cut(text: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    begin = start
    for stop in _END.finditer(text, start, end):
        if text[stop.start()] == "." and _is_cut_short(text, begin, stop):
            continue
        found.append(Sentence(text[begin : stop.end()].strip(), begin, stop.end(), "?" in stop.group()))
        begin = stop.end()
    if text[begin:end].strip():
        found.append(Sentence(text[begin:end].strip(), begin, end, False))
    return found


def _capped(text: str) -> str:
    if len(text) <= MAX_HEAD + MAX_TAIL:
        return text
    return text[:MAX_HEAD] + "\n\n" + text[-MAX_TAIL:]


def passage(text: str) -> Passage:
    """`text` as sentences and in folded form; positions count in `text` unless it is very long."""
    text = _capped(text)
    sentences = [s for start, end in _paragraphs(text) for s in _cut(text, start, end)]
    lines = ["".join(" " + w for w in words(s.text)) for s in sentences]
    offsets, at = [], 1
    for line in lines:
        offsets.append(at)
        at += len(line) + 1
    folded = "\n" + "".join(line + "\n" for line in lines)
    return Passage(tuple(sentences), folded, tuple(offsets), frozenset(folded.split()))


_SPAN = lazy_pattern(r"\S+")


def _count(word: str) -> int:
    """How many words `words` makes of what has no blank in it; plain letters are one, unless they are spelled out."""
    is_one = word.isascii() and word.isalpha() and word.lower() not in _SPELLED_OUT
    return 1 if is_one else len(words(word))


def original_words(sentence: str, folded: str, start: int, end: int) -> str:
    """The writer's own spelling of `folded[start:end]`, where `folded` is the line of `sentence`."""
    first, last = folded.count(" ", 0, start + 1), folded.count(" ", 0, end)
    seen, begin, finish = 0, None, len(sentence)
    for span in _SPAN.finditer(sentence):
        seen += _count(span.group())
        if begin is None and seen >= first:
            begin = span.start()
        if seen >= last:
            finish = span.end()
            break
    return _SPACES.sub(" ", sentence[begin or 0 : finish].replace("\n", " ")).strip(" ,;.!?:")
