"""The places that the user has to fill in: `[[ words in double square brackets ]]` (rule T8)."""

from __future__ import annotations

MARK_LENGTH = 600  # characters between the brackets; what is longer was never a mark of ours
MARK_COUNT = 100  # more than anybody fills in; a flood of brackets costs no time


def marks_in(body: str) -> tuple[str, ...]:
    """The marks of a letter; a bracket left over counts too, so that none slips through."""
    found: list[str] = []
    _, pieces = _parted(body)
    for text, is_whole in pieces:
        found.append(" ".join(text.split()) if is_whole else text.strip())
    return tuple(dict.fromkeys(found))


def without_marks(body: str) -> str:
    """The letter without its marks."""
    return _parted(body)[0]


def _parted(body: str) -> tuple[str, list[tuple[str, bool]]]:
    """The text around the marks, and the marks: (words, whether both pairs of brackets are there)."""
    around: list[str] = []
    pieces: list[tuple[str, bool]] = []
    place = 0
    while len(pieces) < MARK_COUNT and (start := _next_bracket(body, place)) >= 0:
        end = body.find("]]", start, start + MARK_LENGTH) if body.startswith("[[", start) else -1
        around.append(body[place:start])
        pieces.append((body[start : end + 2], True) if end >= 0 else (_line_at(body, start), False))
        place = end + 2 if end >= 0 else start + 2
    around.append(body[place:])
    return "".join(around), pieces


def _next_bracket(body: str, place: int) -> int:
    """Where the next pair of brackets begins, of either kind; -1 where there is none."""
    places = [found for pair in ("[[", "]]") if (found := body.find(pair, place)) >= 0]
    return min(places, default=-1)


def _line_at(body: str, place: int) -> str:
    end = body.find("\n", place)
    return body[body.rfind("\n", 0, place) + 1 : end if end >= 0 else len(body)][:MARK_LENGTH]
