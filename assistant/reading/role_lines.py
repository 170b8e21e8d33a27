"""Posts that stand between quotation marks, on a line beside the employer, at a line's head, or short and small in a subject."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_organised
from assistant.reading.role_words import has_noun, is_role_word

Post = Callable[[str], str | None]
_TOP = 1_500
GOES_ON = lazy_pattern(
    r" (?:de|da|do|di|del|della|des|du|d['’]|für|van|voor) ?(?!la\b|el\b|los\b)[^\W\d_][\w’'-]{3,}(?: (?:e|y|et|und|en|de|di|da) [^\W\d_][\w’'-]{3,})?"
)
"""What a post is about, which the text may leave out: "Coordenadora de Enfermagem"."""
_QUOTED = lazy_pattern(
    r"\b(?:offre|poste|annonce|position|posizione|stelle|ausschreibung|stellenausschreibung|vakanz|vacature|functie|oferta|puesto|plaza|vacante|vaga|an[úu]n[cz]i[oa]|offerta|annuncio|ruolo|cargo|fun[çc][ãa]o|role|job|vacancy|post|opening)"
    r"(?: d['’]emploi| de empleo| de trabajo| de emprego| di lavoro)?(?: (?:de|di|da|van|als|of|for|per|für|para|pour|voor))? ?[«\"“„] ?(?P<post>[^\n«»\"“”„.!?]{4,70}?) ?[»\"”“]",
    re.IGNORECASE,
)
_FOR_WHOM = lazy_pattern(r" ?\((?:[A-Za-z]/)+[A-Za-z]\)| (?:[HFMWDXKV]/)+[HFMWDXKV]\b| ?\([^)]*\d[^)]*\)")
_AT = lazy_pattern(
    r"^[ \t*•-]*(?P<post>[A-ZÀ-Þ][^\n,.:;!?]{3,60}?) (?:at|bei|bij|chez|presso|na|no) (?P<firm>[A-ZÀ-Þ0-9][^\n.!?,:;]{1,50})\n(?=[^\n]{0,60}(?:\b20[2-4]\d\b|\d[:.h]\d\d\b))",
    re.MULTILINE,
)
_WITH_FIRM = lazy_pattern(
    r" (?:with|at|bei|mit|chez|avec|en|con|bij|met|na|com|presso) (?P<firm>[A-ZÀ-Þ][^,\n.;:]{2,40}), (?P<post>[A-ZÀ-Þ][^,\n.;:()]{3,50})(?=$|[\n.;(])",
    re.MULTILINE,
)
_TALK = lazy_pattern(
    r"\b(?:interview|call|screen|entretien|entrevista|colloquio|\w*gespräch|\w*gesprek)$", re.IGNORECASE
)
_HEAD = lazy_pattern(
    r"^(?P<post>[A-ZÀ-Þ][^\n,.:;!?]{3,50}): (?:(?:your|the|our|interview|final|first|second|next|timetable|schedule|programme|ihr|dein|votre|ton|su|tu|uw|je|il suo|il tuo|a sua|o seu)\b)",
    re.MULTILINE,
)
""" "Revenue Manager: your day on Tuesday"."""
_SMALL = lazy_pattern(
    r"(?:(?:[Ii]nterview|[Aa]pplication|[Vv]acancy|[Jj]ob|[Rr]ole|[Tt]rial shift) ?[-–—:] )?(?P<post>[a-z]{3,}(?: [a-z]{3,}){0,2}?)(?: (?:job|role|position|post|vacancy|interview|advert|ad)s?)?"
)
_SHORT = lazy_pattern(
    r"(?:\b(?:the|our|this|a|an) |^)(?P<post>PA|EA|TA|HLTA|HCA|SDR|BDR|BDM|DBA|SRE|CFO|COO|CTO|CMO|GP|RGN|EMT|LSA) (?:job|role|position|post|vacancy|interviews?)\b",
    re.MULTILINE,
)
"""Posts that are mostly called by their letters."""


def quoted_post(texts: tuple[str, ...], post: Post) -> str | None:
    """ "l'offre « Analyste risques (H/F) »": the whole of what stands between the marks."""
    found_in = (found["post"] for text in texts if _MARKS.search(text) for found in _QUOTED.finditer(text))
    named = (_FOR_WHOM.sub("", words).strip(" -–,") for words in found_in)
    return next((words for words in named if len(words.split()) < 8 and has_noun(words) and post(words.title())), None)


_MARKS = lazy_pattern(r"[«\"“„]")


def post_of_line(subject: str, body: str, post: Post) -> str | None:
    """The first post on a line of its own, beside an employer or over a plan; else one that the subject has small or by its letters."""
    return next(_posts(subject, body[:_TOP], post), None)


def _posts(subject: str, body: str, post: Post) -> Iterator[str]:
    yield from (role for found in _AT.finditer(body) if (role := _whole(found["post"], post)))
    with_firm = (m for m in _WITH_FIRM.finditer(body) if _TALK.search(body[max(0, m.start() - 30) : m.start()]))
    beside = (found["post"] for found in with_firm if is_organised(found["firm"]))
    yield from (role for words in beside if (role := post(words)))
    yield from (role for found in _HEAD.finditer(body) if (role := _whole(found["post"], post)))
    small = _SMALL.fullmatch(subject)
    if small and small[0] != small["post"] and is_role_word(small["post"].rpartition(" ")[2]):
        yield small["post"]
    for found in (match for text in (subject, body) for match in _SHORT.finditer(text)):
        yield _spelled_out(found["post"], body) or found["post"]


def _whole(words: str, post: Post) -> str | None:
    """The words, where all of them are the post."""
    return words if post(words) == words else None


def _spelled_out(letters: str, body: str) -> str | None:
    """ "Teaching Assistant" for "TA", where the text has it."""
    words = (found[0] for found in _CAPITALS.finditer(body))
    return next((w for w in words if "".join(part[0] for part in w.split()) == letters and has_noun(w)), None)


_CAPITALS = lazy_pattern(r"(?<![\w-])[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}")
