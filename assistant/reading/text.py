"""Own words apart from quoted words: the text of a mail, line by line.

One scanner over the lines, each looked at a fixed number of times, so the time
is linear whatever the input. In doubt a line is the sender's own: a lost word
is worse than one too many. What the words mean is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

import assistant.reading.quoting as quoting
from assistant.reading.bullets import without_bullets
from assistant.reading.html import EARLIER
from assistant.reading.lazy import lazy_pattern

MAX_LINES = 20_000
"""Lines that are told apart; the rest of a longer text is left out."""
_ATTRIBUTION_LINES = 4
_HEADER_LINES = 8
_SIGNATURE_LINES = 18
_DISCLAIMER_HINTS = 2
"""Different legal words that make a paragraph a disclaimer."""
_WRAPPED = 50
"""A line as long as this may have been broken by a mail program."""
_SHORT_LINE = 130
"""A longer line is no "Sent from my phone"."""
_MARKING = frozenset("-_=*> |" + EARLIER)
_ABOVE = 2_000
"""Characters of the words above in which somebody may say that the answers stand below."""
_LONG_LINE = 600
"""A longer line is a paragraph: no attribution, header or signature."""

_INVISIBLE = lazy_pattern(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)
_CONTROL = lazy_pattern(r"[\x00\x01\x03-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]+")
_SPACES = lazy_pattern("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]")
_BREAKS = lazy_pattern("\r\n|\r|\x0c|\u2028|\u2029|\x85")
_BLANKS = lazy_pattern(r"\n[ \n]*\n[ ]*\n")
_QUOTE = lazy_pattern(r"\s{0,3}(?:>(?!From )|\|\s(?![^|\n]*[^|\s][^|\n]*\|))")
"""A bar that begins a line quotes; with another bar behind words it is a row of a table."""
_RULE = lazy_pattern(r"[_=-]{5,100}")
_STRIP_ALL = lazy_pattern(r"^(?: {0,3}>)+ ?", re.MULTILINE)
_PLAIN = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "′": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
        "…": "...", "\n": " ", "\r": " ", "\t": " ", "*": " ", "_": " ",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Split:
    """One text told apart."""

    own: str
    quoted: str
    signature: str
    forwarded: str


class _Label(Enum):
    OWN = "own"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    FORWARDED = "forwarded"
    DROPPED = "dropped"


_SAID = frozenset({_Label.OWN, _Label.SIGNATURE})


def clean(text: str) -> str:
    """Text as a person sees it: no invisible letters, one kind of space and of line end."""
    if text.isascii():
        return _CONTROL.sub("", _BREAKS.sub("\n", text).replace("\t", " "))
    text = _INVISIBLE.sub("", _BREAKS.sub("\n", text))
    return _SPACES.sub(" ", _CONTROL.sub("", text))


def plain(text: str) -> str:
    """Text for matching phrases: one line, straight quotes and dashes, lower case, single spaces."""
    return " ".join(text.translate(_PLAIN).lower().split())


def unwrap(text: str) -> str:
    """Paragraphs on one line each: lines that a mail program broke are joined, lists and headings are not."""
    paragraphs: list[list[str]] = []
    may_go_on = False
    for line in text.split("\n"):
        stripped = line.strip()
        if may_go_on and stripped and not quoting.LIST_ITEM.match(stripped):
            paragraphs[-1].append(stripped)
        else:
            paragraphs.append([stripped])
        may_go_on = len(stripped) >= _WRAPPED
    return "\n".join(" ".join(lines) for lines in paragraphs)


def unflow(text: str, *, delete_space: bool) -> str:
    """Undoes format=flowed (RFC 3676): a line that ends in a space goes on."""
    paragraphs: list[list[str]] = []
    goes_on = False
    for line in text.split("\n"):
        is_fixed = line == "-- " or line.startswith(">")
        line = line.removeprefix(" ")
        if goes_on and not is_fixed:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
        goes_on = line.endswith(" ") and not is_fixed
        if goes_on and delete_space:
            paragraphs[-1][-1] = line[:-1]
    return "\n".join("".join(lines) for lines in paragraphs)


def split(text: str, *, is_forward: bool = False, reader: Collection[str] = ()) -> Split:
    """The sender's own words apart from what they quote, sign with, and forward.

    `is_forward` says that the subject calls this a forwarded mail: only that
    tells Outlook's forwards from its replies. `reader` is whom it was written to, by
    names and addresses: headers above all the text that are not of a mail of theirs are left out.
    """
    lines = without_bullets(_BLANKS.sub("\n\n", text).split("\n")[:MAX_LINES])
    if reader and not is_forward:
        lines = lines[_letterhead(lines, reader) :]
    labels = _labels(lines, is_forward=is_forward)
    _answer(lines, labels)
    _sign_off(lines, labels)
    _disclaim(lines, labels)
    return Split(
        own=_joined(lines, labels, _Label.OWN),
        quoted=_STRIP_ALL.sub("", _joined(lines, labels, _Label.QUOTED)),
        signature=_joined(lines, labels, _Label.SIGNATURE),
        forwarded=_STRIP_ALL.sub("", _joined(lines, labels, _Label.FORWARDED)),
    )


def _letterhead(lines: list[str], reader: Collection[str]) -> int:
    """How many lines a block of headers takes that stands above all, and is no earlier mail of the reader's."""
    at = _next_line(lines, 0)
    if at is None or not _is_header_block(lines, at):
        return 0
    writer = lines[at].lower()
    if any(name.lower() in writer for name in reader if name):
        return 0
    block = lines[at : at + _HEADER_LINES]
    return at + next((n for n, line in enumerate(block) if not _is_header(line)), len(block))


def _is_header(line: str) -> bool:
    bare = line[:_LONG_LINE].replace("*", "").strip()
    return any(mark.match(bare) for mark in (quoting.FROM, quoting.SUBJECT, quoting.DATE_OR_TO))


def _joined(lines: list[str], labels: list[_Label], wanted: _Label) -> str:
    kept = [line.rstrip() for line, label in zip(lines, labels, strict=True) if label is wanted]
    return _BLANKS.sub("\n\n", "\n".join(kept)).strip()


def _labels(lines: list[str], *, is_forward: bool) -> list[_Label]:
    """What each line is; from the line that opens an earlier mail on, all the rest is that mail."""
    earlier = _Label.FORWARDED if is_forward else _Label.QUOTED
    labels: list[_Label] = []
    signing = False
    while len(labels) < len(lines):
        at = len(labels)
        last = labels[-1] if labels else _Label.OWN
        count = 0
        if _may_mark(lines[at]):
            count = _attribution(lines, at)
            rest = _rest_of(lines, at, last, earlier, attribution=count)
            if rest is not None:
                return labels + [rest] * (len(lines) - at)
            signing = signing or _is_delimiter(lines, at)
        signing = signing and not count and last is not _Label.QUOTED
        labels += [_Label.QUOTED] * count or [_label(lines[at], last, signing=signing)]
    return labels


def _may_mark(line: str) -> bool:
    """Whether a line can be a mark at all: a cheap question that spares most lines the dear ones."""
    if not line or len(line) > _LONG_LINE:
        return False
    return ":" in line or line[0] in _MARKING or bool(quoting.ATTRIBUTION_START.match(line))


def _label(line: str, last: _Label, *, signing: bool) -> _Label:
    if not line or line.isspace():
        return last
    if _QUOTE.match(line):
        return _Label.QUOTED
    if signing or (len(line) < _SHORT_LINE and quoting.MOBILE.match(line.strip())):
        return _Label.SIGNATURE
    return _Label.OWN


def _rest_of(lines: list[str], at: int, last: _Label, earlier: _Label, *, attribution: int) -> _Label | None:
    """What everything from this line on is, where the line opens an earlier mail."""
    line = lines[at].strip()
    if line == EARLIER or line.endswith(EARLIER):
        return earlier
    if line.endswith(">>") and quoting.GROUPWISE.fullmatch(line):
        return earlier
    bare = line.strip(" *_>")
    is_forwarded = line.endswith((":", "-", "*", ">")) and quoting.FORWARDED.match(bare)
    if line.startswith(">"):
        return _Label.FORWARDED if is_forwarded and last is not _Label.QUOTED else None
    if is_forwarded:
        return _Label.FORWARDED
    return earlier if _opens_earlier(lines, at, attribution) else None


def _opens_earlier(lines: list[str], at: int, attribution: int) -> bool:
    line = lines[at].strip(" *")
    if _RULE.fullmatch(line):
        following = _next_line(lines, at + 1)
        return following is not None and _is_header_block(lines, following)
    if quoting.ORIGINAL.match(line) or _is_header_block(lines, at):
        return True
    following = _next_line(lines, at + attribution) if attribution else None
    return following is not None and not _QUOTE.match(lines[following])


def _answer(lines: list[str], labels: list[_Label]) -> None:
    """Gives back to the sender the marked answers in a mail below that marks nothing itself, where they say so."""
    below = [n for n, label in enumerate(labels) if label is _Label.QUOTED and lines[n].strip()]
    marked = [n for n in below if quoting.ANSWER_MARK.match(lines[n])]
    if (
        not marked
        or len(marked) * 2 > len(below)
        or not set(marked).isdisjoint(below[below.index(n) - 1] for n in marked)
    ):
        return  # what is marked line upon line is a still older mail
    above = "\n".join(line for line, label in zip(lines, labels, strict=True) if label is _Label.OWN)
    if quoting.ANSWERED_BELOW.search(above[:_ABOVE]):
        for n in marked:
            lines[n], labels[n] = quoting.ANSWER_MARK.sub("", lines[n], count=1), _Label.OWN


def _next_line(lines: list[str], at: int) -> int | None:
    """The next line that is not blank; blank lines come singly."""
    return next((n for n in range(at, min(at + 3, len(lines))) if lines[n].strip()), None)


def _is_header_block(lines: list[str], at: int) -> bool:
    """Outlook's way: From, then Sent or To, and Subject. An itinerary has no Subject, and no moment of sending."""
    if not quoting.FROM.match(lines[at].strip(" *")):
        return False
    block = [line.replace("*", "").strip()[:_LONG_LINE] for line in lines[at + 1 : at + _HEADER_LINES]]
    if block and quoting.SENT.match(block[0]):
        return True
    has_subject = any(quoting.SUBJECT.match(line) for line in block)
    return has_subject and any(quoting.DATE_OR_TO.match(line) for line in block)


def _attribution(lines: list[str], at: int) -> int:
    """How many lines a "On ... Tom wrote:" takes; 0 where there is none."""
    first = lines[at].strip()
    if not first or len(first) > _LONG_LINE or first[0] == ">":
        return 0
    starts = quoting.ATTRIBUTION_START.match(first)
    joined = ""
    for count, line in enumerate(lines[at : at + (_ATTRIBUTION_LINES if starts else 1)], 1):
        joined = f"{joined} {line.strip()}"[:_LONG_LINE]
        if joined.endswith(":") and quoting.ATTRIBUTION.search(joined) and quoting.ATTRIBUTION_DETAIL.search(joined):
            return count
        if not line.strip() or line.endswith((".", "?", "!")):
            return 0
    return 0


def _is_delimiter(lines: list[str], at: int) -> bool:
    """The line "-- " before a signature; not a rule in the middle of a long text."""
    if lines[at].rstrip() != "--":
        return False
    after = lines[at + 1 : at + 3 * _SIGNATURE_LINES]
    own = 0
    for line in after:
        if _QUOTE.match(line) or line == EARLIER:
            break
        own += bool(line.strip())
    return own <= _SIGNATURE_LINES


def _sign_off(lines: list[str], labels: list[_Label]) -> None:
    """Marks the signature after "Kind regards" at the end of the own words, above the quotation or below it."""
    ends = [n + 1 for n, label in enumerate(labels) if label is _Label.OWN and _ends_run(labels, n)]
    for end in {*ends[:1], *ends[-1:]}:
        start, stop = _signature(lines, labels, end)
        if not any(label is _Label.OWN and lines[n].strip() for n, label in enumerate(labels[:start])):
            continue  # a mail that only says "Thanks, Tom"
        labels[start:stop] = [_Label.SIGNATURE] * (stop - start)


def _ends_run(labels: list[_Label], at: int) -> bool:
    return at + 1 == len(labels) or labels[at + 1] is not _Label.OWN


def _signature(lines: list[str], labels: list[_Label], end: int) -> tuple[int, int]:
    """From where to where a run of own lines is signature; an empty range where it is none."""
    start = end
    seen = 0
    while start > 0 and labels[start - 1] is _Label.OWN and seen < _SIGNATURE_LINES:
        start -= 1
        seen += bool(lines[start].strip())
    block = [line.strip(" *") for line in lines[start:end]]
    for at, line in enumerate(block):
        if line and len(line) < 80:
            count = _signed_lines(line, block[at + 1 :])
            if count:
                return start + at, start + at + count
    return end, end


def _signed_lines(line: str, after: list[str]) -> int:
    """How many lines a signature takes that begins with this line; 0 where it signs nothing.

    The first sentence after the name is the sender's own again: a postscript, a question.
    """
    is_sign_off = quoting.SIGN_OFF.match(line)
    if not is_sign_off and not quoting.names_after_sign_off(line):
        return 0
    count = next((n for n, one in enumerate(after) if one and _is_sentence(one)), len(after))
    tail = [one for one in after[:count] if one and not _is_disclaimer(one)]
    is_last = count == len(after)
    if is_sign_off:
        is_signed = bool(tail) and bool(quoting.NAME.match(tail[0]))
        is_signed = is_signed or (is_last and (not tail or (len(tail) == 1 and _is_probable_name(tail[0]))))
    else:
        is_signed = is_last and not any(one[0].islower() or not one[0].isalnum() for one in tail)
    return count + 1 if is_signed else 0


def _is_probable_name(line: str) -> bool:
    return bool(quoting.PROBABLE_NAME.match(line))


def _is_sentence(line: str) -> bool:
    """Whether a line says something: such a line is never taken for a signature."""
    words = line.count(" ") + 1
    if quoting.DISCLAIMER_START.match(line) and _is_disclaimer(line):
        return False
    if "?" in line or quoting.POSTSCRIPT.match(line) or quoting.CLOCK.search(line):
        return not quoting.CONTACT.search(line)
    if quoting.CONTACT.search(line):
        return words > 16
    return len(line) > 100 or (words >= 3 and line.endswith((".", "!", ":", ",")) and not quoting.NAME.match(line))


def _disclaim(lines: list[str], labels: list[_Label]) -> None:
    """Drops legal paragraphs: they speak of confidence and error, never of the interview."""
    at = 0
    while at < len(lines):
        end = at + 1
        if labels[at] in _SAID and len(lines[at]) > 25 and quoting.DISCLAIMER_START.match(lines[at].strip(" *_")):
            while end < len(lines) and lines[end].strip() and labels[end] in _SAID:
                end += 1
            if _is_disclaimer("\n".join(lines[at:end])):
                labels[at:end] = [_Label.DROPPED] * (end - at)
        at = end


def _is_disclaimer(paragraph: str) -> bool:
    hints = {found.group(0).lower() for found in quoting.DISCLAIMER.finditer(paragraph[:4000])}
    return len(hints) >= _DISCLAIMER_HINTS
