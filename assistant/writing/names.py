"""How to address a person: formally, by the title where one is known, by the whole name else (rule T5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.model import Person
from assistant.writing.fragments import NAME_LIMIT, clean
from assistant.writing.render import Wordings

GENDERED = ("ms", "mrs", "miss", "mr", "mx")
ACADEMIC = ("prof", "dr")

_PARENTHESIS = re.compile(r"\s*[(\[].*$")
_VIA = re.compile(r"\s+(?:via|from|at|von|@|\||–|-)\s+.*$", re.I)
_SUFFIX = re.compile(r",?\s+(?:ph\.?d\.?|m\.?sc\.?|b\.?sc\.?|mba|m\.?a\.?|jr\.?|sr\.?|cpa|esq\.?|pmp)\.?$", re.I)
_PARTICLES = frozenset("van von der den de del della di da dos du la le ten ter zu zur al el bin ibn st".split())


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in its parts."""

    full: str
    surname: str
    """Empty where it cannot be told (one word, or more than two)."""
    titles: tuple[str, ...] = ()
    """Codes: ms, mr, dr, ..."""

    @property
    def first(self) -> str:
        """The first word of the name."""
        return self.full.split(" ")[0]


def name_of(person: Person, titles: Mapping[str, str]) -> Name | None:
    """The person's name, or None when there is none that can be written."""
    words = _plain(person.name).split()
    found = _codes((person.title or "").split(), titles)
    while words and (code := _code(words[0], titles)):
        found.append(code)
        words.pop(0)
    full = " ".join(_cased(word) for word in words)
    if not any(char.isalpha() for char in full):
        return None
    return Name(full, _surname(words), tuple(dict.fromkeys(found)))


def display_name(person: Person, titles: Mapping[str, str]) -> str:
    """The name as it stands in running text and in the To header; empty when unknown."""
    name = name_of(person, titles)
    return name.full if name else ""


def greeting(person: Person, words: Wordings, *, american: bool = False) -> str:
    """ "Dear Ms Schmidt", "Dear Anna Schmidt", or the address for people without a name."""
    titles = codes_of(words)
    name = name_of(person, titles)
    if name is None:
        return first_of(words, "greeting.nobody")
    shown = (american and words.get("titles.us")) or words.get("titles", ())
    return _filled(_pattern(name, words), name, dict(_pair(line) for line in shown))


def codes_of(words: Wordings) -> dict[str, str]:
    """The language's titles ("frau" -> "ms")."""
    return dict(_pair(line) for line in words.get("honorifics", ()))


def first_of(words: Wordings, section: str) -> str:
    """The only wording of a section; empty when the language has none."""
    return next(iter(words.get(section, ())), "")


def same_person(words: str, person_name: str) -> bool:
    """Whether a name as somebody notes it down (first, last or whole) means this person."""
    noted, known = _tokens(words), _tokens(person_name)
    return (
        bool(noted)
        and bool(known)
        and (noted == known[: len(noted)] or noted == known[-len(noted) :] or set(noted) <= set(known))
    )


def _tokens(name: str) -> list[str]:
    return re.findall(r"[\w'’]+", re.sub(r"^(?:mr|mrs|ms|miss|dr|prof|frau|herr)\b\.?", "", name.strip().casefold()))


def _plain(name: str | None) -> str:
    text = clean(name, limit=NAME_LIMIT).strip(" '\"“”")
    text = _VIA.sub("", _PARENTHESIS.sub("", text))
    if "@" in text or "://" in text:
        return ""
    while (shorter := _SUFFIX.sub("", text)) != text:
        text = shorter
    last, comma, first = text.partition(",")
    return f"{first.strip()} {last.strip()}".strip() if comma else text


def _cased(word: str) -> str:
    shouted = word.isupper() and len(word) > 2 and "." not in word
    return "-".join(part.capitalize() for part in word.split("-")) if shouted else word


def _codes(words: list[str], titles: Mapping[str, str]) -> list[str]:
    found = [_code(word, titles) for word in words]
    return [code for code in found if code] if all(found) else []


def _code(word: str, titles: Mapping[str, str]) -> str:
    return titles.get(word.casefold().rstrip("."), "")


def _surname(words: list[str]) -> str:
    if len(words) < 2:
        return ""
    first_particle = next((n for n, word in enumerate(words[1:], 1) if word.casefold() in _PARTICLES), None)
    if first_particle is not None:
        return " ".join(_cased(word) for word in words[first_particle:])
    return _cased(words[1]) if len(words) == 2 else ""


def _pattern(name: Name, words: Wordings) -> str:
    gender = next((code for code in name.titles if code in GENDERED), "")
    academic = any(code in ACADEMIC for code in name.titles)
    wanted = [f"{gender}.academic"] * (academic and bool(gender)) + ["academic"] * academic + [gender] * bool(gender)
    if not name.surname:
        wanted = [f"{key}.whole" for key in wanted]
    patterns = (first_of(words, f"greeting.{key}") for key in [*wanted, "name"])
    return next((pattern for pattern in patterns if pattern), "{name}")


def _filled(pattern: str, name: Name, shown: Mapping[str, str]) -> str:
    academic = " ".join(shown.get(code, "") for code in ACADEMIC if code in name.titles)
    gender = next((shown.get(code, "") for code in name.titles if code in GENDERED), "")
    slots = {"name": name.full, "surname": name.surname, "academic": academic, "title": gender}
    return " ".join(re.sub(r"\{(\w+)\}", lambda slot: slots.get(slot[1], ""), pattern).split())


def _pair(line: str) -> tuple[str, str]:
    key, _, value = line.partition("=")
    return key.strip().casefold(), value.strip()
