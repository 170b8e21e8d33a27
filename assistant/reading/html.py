"""HTML to the text that a person sees, with what it quotes marked by ">" as in plain text.

One pass over the tags with no tree, so the time is linear whatever the input:
the tree-building libraries are quadratic in nesting and the standard parser
hangs on floods of "<!--". Telling own words from quoted ones is `text.py`'s.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from enum import Enum

from assistant.reading.lazy import lazy_pattern

EARLIER = "\x02"
"""A line of its own: an earlier mail begins here."""

_TAG = lazy_pattern(r"<(/?[a-zA-Z][^\s/<>]*+)([^<>]*+)>")
"""Possessive: a tag that never ends is given up at once, not tried again for each of its letters."""
_CONTROL = lazy_pattern(r"[\x00-\x08\x0e-\x1f]+")
"""The marks of this module among them: a mail cannot write them."""
_DECLARATION = lazy_pattern(r"<[!?][^<>]*>")
_NUMBERED = lazy_pattern(r"&#0*+([0-9]*)")
_MAX_DIGITS = 7
"""Digits of a letter's number; the standard library raises on numbers of thousands of digits."""
_SPACE = lazy_pattern(r"[ \t\r\f\v\u00a0]+")
_EDGE = lazy_pattern(r" ?\n ?")
_BLANKS = lazy_pattern(r"\n{3,}")

_LINE = "div tr li ul ol dl dt dd section article header footer main address center form fieldset option hr"
_PARAGRAPH = frozenset("p h1 h2 h3 h4 h5 h6 table blockquote pre body".split())
_VOID = frozenset("br img hr input meta link area base col embed source track wbr".split())
_UNSEEN = frozenset("style script title template noscript svg".split())
_SPECIAL = frozenset("pre /pre blockquote /blockquote div table".split())
_BREAKS = {mark + name: "\n" for name in _LINE.split() for mark in ("", "/")} | {"br": "\n"}
_BREAKS |= {mark + name: "\n\n" for name in _PARAGRAPH for mark in ("", "/")}
_CELL, _CELL_END, _SHORT, _SHORT_END = "\x15", "\x16", "\x17", "\x18"
"""Edges of a table's cells, and of those that hold one short line."""
_BREAKS |= {"td": _CELL, "th": _CELL, "/td": _CELL_END, "/th": _CELL_END}

_PASSED = "a b i u em strong span font small tbody o:p"
_SIMPLE = {name: mark for name, mark in _BREAKS.items() if name not in _SPECIAL}
_SIMPLE |= {mark + name: "" for name in _PASSED.split() for mark in ("", "/")}
"""What the plain tags write, those without attributes."""

_CITED, _INDENTED, _END = "\x11", "\x13", "\x12"
_EDGES = lazy_pattern("([\x11\x12\x13])")
_SHORT_CELL = lazy_pattern("\x15([ \n]*+[^ \n\x15\x16][^\n\x15\x16]{0,79}[ \n]*+)\x16")
_BETWEEN = lazy_pattern("[ \n]*+\x18 *+\x17[ \n]*+")
_ANY_CELL = lazy_pattern(" ?[\x15-\x18] ?")

_MAY_HIDE = lazy_pattern(
    r"display\s*:\s*none|visibility|font-size\s*:\s*0|opacity|max-height|hidden|header|color\s*[:=]\W{0,2}(?:#?fff|white|rgb)",
    re.I,
)
_HIDES = lazy_pattern(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:[;\"'!]|$)"
    r"|max-height\s*:\s*0(?:px|pt|em|%)?\s*(?:[;\"'!]|$)|(?:^|\s)hidden(?=[\s=/]|$)"
    r"|(?:class|id)\s*=\s*[\"']?(?:[\w-]+ )*pre-?header(?:text|-text)?[\"'\s]",
    re.I,
)
_SIZE = lazy_pattern(r"font-size\s*:\s*(\d{1,4}(?:\.\d{1,4})?)", re.I)
_WHITE = lazy_pattern(r"(?<![-\w])color\s*[:=]\s*[\"']?(?:#fff(?:fff)?\b|white\b|rgb\(255, ?255, ?255\))", re.I)
_ON_WHITE = lazy_pattern(
    r"background(?:-color)?\s*:\s*(?:#fff(?:fff)?\b|white\b)|bgcolor\s*=\s*[\"']?(?:#fff(?:fff)?\b|white\b)", re.I
)
_QUOTE = lazy_pattern(r"cite|quote", re.I)
_EARLIER_BLOCK = lazy_pattern(r"divRplyFwdMsg|yahoo_quoted|OutlookMessageHeader")


def to_text(source: str) -> str:
    """The visible text of an HTML mail; quoted blocks carry ">" and `EARLIER` stands where a mail client says so."""
    cleaned = _DECLARATION.sub("", without_comments(_CONTROL.sub("", source)))
    walk = _Walk(cleaned)
    pieces = _TAG.split(cleaned)
    walk.text(pieces[0])
    for tag, attributes, after in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        mark = None if attributes or walk.regions else _SIMPLE.get(tag)
        if mark is None:
            walk.tag(tag.lower(), attributes)
        elif mark:
            walk.out.append(mark)
        if after:
            walk.text(after)
    return walk.result()


def without_comments(source: str) -> str:
    """HTML with its comments cut out, conditional ones too; linear even where none is closed."""
    if "<!--" not in source:
        return source
    chunks = source.split("<!--")
    kept = [chunks[0]]
    for chunk in chunks[1:]:
        if chunk.startswith((">", "->")):
            kept.append(chunk.partition(">")[2])
            continue
        _, closed, rest = chunk.partition("-->")
        if closed:
            kept.append(rest)
    return "".join(kept)


class _Shows(Enum):
    """What the attributes of a tag do to the text in it."""

    ALL = "all"
    SIZE = "size"
    """Sets a size: shows again what stands in an element of size zero."""
    NO_SIZE = "no size"
    """Hides by size zero alone; an element within may set a size of its own, as templates do."""
    NOTHING = "nothing"


_HIDING = frozenset({_Shows.NO_SIZE, _Shows.NOTHING})


@dataclass(slots=True)
class _Region:
    """An element that hides its text, or shows it again within one of size zero."""

    name: str
    shows: _Shows
    depth: int = 1


class _Walk:
    """The pass over the tags: what is written, and how deep it is in hidden elements."""

    def __init__(self, source: str) -> None:
        self.may_hide = _MAY_HIDE.search(source) is not None
        self.page_is_white = "background" not in source and "bgcolor" not in source
        self.regions: list[_Region] = []
        self.out: list[str] = []
        self.verdicts: dict[str, _Shows] = {}
        self.held: list[str] = []
        """Hidden text, given back when its element never ends: own words are not lost to a missing tag."""
        self.in_pre = False
        self.has_quotes = False

    def text(self, piece: str) -> None:
        if "\n" in piece and not self.in_pre:
            piece = piece.replace("\n", " ")
        (self.held if self.is_hidden() else self.out).append(piece)

    def is_hidden(self) -> bool:
        return bool(self.regions) and self.regions[-1].shows in _HIDING

    def tag(self, name: str, attributes: str) -> None:
        if self.regions:
            self._leave(name)
        if name in _UNSEEN:
            self.regions.append(_Region(name, _Shows.NOTHING))
        elif attributes and self.may_hide and name[0] != "/" and name not in _VOID:
            self._hide(name, attributes)
        if name in _SPECIAL:
            self._special(name, attributes)
        mark = _BREAKS.get(name)
        if mark:
            (self.held if self.is_hidden() else self.out).append(mark)

    def _leave(self, name: str) -> None:
        """Counts elements of the region's name, so that the right end tag ends it."""
        region = self.regions[-1]
        if name == region.name:
            region.depth += 1
        elif name[0] == "/" and name[1:] == region.name:
            region.depth -= 1
        elif region.name == "p" and name in _PARAGRAPH:
            region.depth = 0  # a paragraph ends where the next block begins
        if region.depth <= 0:
            self.regions.pop()
            if not self.regions:
                self.held.clear()

    def _hide(self, name: str, attributes: str) -> None:
        if self.regions and self.regions[-1].shows is _Shows.NOTHING:
            return
        shows = self.verdicts.get(attributes)
        if shows is None:
            shows = self.verdicts[attributes] = self._shows(attributes)
        if shows in _HIDING or (shows is _Shows.SIZE and self.regions):
            self.regions.append(_Region(name, shows))

    def _shows(self, attributes: str) -> _Shows:
        """What a tag's attributes do; asked once for each text, for templates repeat them."""
        size = _SIZE.search(attributes)
        if _HIDES.search(attributes):
            return _Shows.NOTHING
        if size and float(size[1]) == 0:
            return _Shows.NO_SIZE
        if _WHITE.search(attributes) and (self.page_is_white or _ON_WHITE.search(attributes)):
            return _Shows.NOTHING
        return _Shows.SIZE if size else _Shows.ALL

    def _special(self, name: str, attributes: str) -> None:
        if name in ("pre", "/pre"):
            self.in_pre = name == "pre"
        elif name == "blockquote":
            self.has_quotes = True
            self.out.append(_CITED if _QUOTE.search(attributes) else _INDENTED)
        elif name == "/blockquote":
            self.out.append(_END)
        elif _EARLIER_BLOCK.search(attributes):
            self.out.append(f"\n{EARLIER}\n")

    def result(self) -> str:
        if self.regions:
            self.out += self.held
        text = _SPACE.sub(" ", html.unescape(_NUMBERED.sub(_number, "".join(self.out))))
        text = _BLANKS.sub("\n\n", _EDGE.sub("\n", _in_rows(text) if _CELL in text else text)).strip()
        return _with_marks(text) if self.has_quotes else text


def _in_rows(text: str) -> str:
    """Short cells side by side in one line, though each is a paragraph of its own, as Word writes them."""
    short = _SHORT_CELL.sub(f"{_SHORT}\\1{_SHORT_END}", text)
    return _ANY_CELL.sub(" ", _BETWEEN.sub(" ", short))


def _number(found: re.Match[str]) -> str:
    return f"&#{found[1]}" if len(found[1]) <= _MAX_DIGITS else "\ufffd"


def _with_marks(text: str) -> str:
    """Turns the edges of blockquotes into ">" before each line.

    A blockquote that does not say that it cites counts only after a line such
    as "Tom wrote:"; otherwise it is an indented paragraph of the sender's own.
    """
    lines: list[str] = []
    depths: list[bool] = []
    last = ""
    cited = 0
    for line in _EDGES.split(text):
        if line in (_CITED, _INDENTED):
            depths.append(line == _CITED or last.endswith(":"))
            cited += depths[-1]
        elif line == _END:
            cited -= depths.pop() if depths else 0
        elif line.strip():
            last = line.strip()
            lines += _quoted(line.strip("\n"), cited) if cited else [line.strip("\n")]
            lines.append("")
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip()


def _quoted(text: str, depth: int) -> list[str]:
    return [">" * min(depth, 5) + " " + line for line in text.split("\n")]
