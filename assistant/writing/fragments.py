"""Words that others supply (names, roles, notes) made fit to stand inside our sentences.

Everything that goes into a template passes through `clean`: one line, no
control, bidirectional or zero-width characters, no mark of ours.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

VALUE_LIMIT = 300  # characters of one supplied value; a longer one is no name and no note
NAME_LIMIT = 80

_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_BULLET = re.compile(r"^\s*(?:[-*•–—=#>]+|\d+[.)])\s*")
_WRAPPING_QUOTES = re.compile(r"^([\"'“”„«])(.*)([\"'“”«»])$")


def clean(text: str | None, *, limit: int = VALUE_LIMIT) -> str:
    """One line of visible characters, cut at a word near the limit."""
    if not text:
        return ""
    kept = "".join(_visible(char) for char in unicodedata.normalize("NFC", text[: limit * 8]))
    kept = re.sub(r"\[{2,}", "[", kept)
    kept = re.sub(r"\]{2,}", "]", kept)
    return shortened(" ".join(kept.split()), limit)


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if category in {"Cf", "Cs", "Co", "Cn"} else char


def shortened(text: str, limit: int) -> str:
    """The text, cut behind a whole word where it is too long."""
    if len(text) <= limit:
        return text
    head = text[:limit]
    return (head[: head.rfind(" ")] if " " in head[limit // 2 :] else head).rstrip(" ,;:-")


def clean_role(text: str | None) -> str:
    """A role without what advertisements hang on to it: "(m/f/x)", "- Remote", a number."""
    role = clean(text, limit=NAME_LIMIT)
    while (shorter := _PARENTHESIS.sub("", role)) not in {role, ""}:
        role = shorter
    role = re.sub(
        r"\s+[-–|]\s+(?:remote|hybrid|full[- ]time|part[- ]time|vollzeit|teilzeit)\b.*$", "", role, flags=re.I
    )
    return role.strip(" .,;:-–|\"'")


def clean_company(text: str | None) -> str:
    """A company's name without the punctuation around it."""
    return clean(text, limit=NAME_LIMIT).strip(' ,;:-–|"')


@dataclass(frozen=True, slots=True)
class Fragment:
    """A note of the user's, ready to be put into a sentence."""

    words: str
    """A phrase without a full stop, or a sentence without its last full stop."""
    is_sentence: bool
    """It can only stand behind a colon or on its own."""

    @property
    def sentence(self) -> str:
        """The words as a sentence of their own."""
        stop = "" if self.words[-1:] in {".", "!", "?", "…"} else "."
        return self.words[:1].upper() + self.words[1:] + stop


@dataclass(frozen=True, slots=True)
class Grammar:
    """The few words of a language that tell phrases from sentences (data of the templates folder)."""

    lead_ins: tuple[str, ...] = ()
    """ "we talked about": said by the sentence around it already."""
    subjects: tuple[str, ...] = ()
    """Words that begin a sentence: I, we, they."""
    verbs: tuple[str, ...] = ()
    """Words that only a sentence has: is, are, have."""
    small: tuple[str, ...] = ()
    """Words that lose their capital inside a sentence: the, our, how."""
    turned: tuple[tuple[str, str], ...] = ()
    """Their view to ours, at the beginning only: their -> your."""
    turned_bound: tuple[tuple[str, str], ...] = ()
    """The same where the note is bound to the person it goes to: her -> your."""
    cv_verbs: tuple[str, ...] = ()
    """Words that begin a line of a curriculum vitae: led, built."""
    cv_subject: str = ""
    """What such a line lacks: I."""
    doing: tuple[str, ...] = ()
    """Words that begin with a doing: building, leading."""
    doing_lead: str = ""
    """What makes a strength of it: "experience in"."""


def fragment(text: str, grammar: Grammar, *, is_bound: bool = False) -> Fragment | None:
    """The note as a fragment, or None when nothing is left of it."""
    words = _undressed(_whole(text))
    words = _without_lead_in(words, grammar)
    words = _turned(words, grammar.turned + (grammar.turned_bound if is_bound else ()))
    words = _with_subject(words, grammar)
    if not any(char.isalnum() for char in words):
        return None
    is_sentence = _is_sentence(words, grammar)
    return Fragment(_small_start(words, grammar), is_sentence)


def _undressed(text: str) -> str:
    words = _BULLET.sub("", text).strip()
    if (quoted := _WRAPPING_QUOTES.match(words)) is not None:
        words = quoted[2].strip()
    return re.sub(r"[\s.;,:!]+$", "", words)


def _without_lead_in(words: str, grammar: Grammar) -> str:
    lowered = words.lower()
    for lead in grammar.lead_ins:
        if lowered.startswith(lead + " "):
            return words[len(lead) + 1 :].lstrip(" :")
    return words


def about_oneself(strength: str, grammar: Grammar) -> str:
    """A strength that begins with a doing ("building dashboards") as something that one has."""
    first, _, rest = strength.partition(" ")
    return f"{grammar.doing_lead} {first.lower()} {rest}" if rest and first.lower() in grammar.doing else strength


def _whole(text: str) -> str:
    """The note, or as many of its sentences as fit: half a sentence may not stand in a letter."""
    cleaned = clean(text, limit=VALUE_LIMIT * 4)
    if len(cleaned) <= VALUE_LIMIT:
        return cleaned
    end = max(cleaned.rfind(stop, 0, VALUE_LIMIT) for stop in (". ", "! ", "? "))
    return cleaned[: end + 1] if end > 0 else ""


def _with_subject(words: str, grammar: Grammar) -> str:
    verb = next((verb for verb in grammar.cv_verbs if words.lower().startswith(verb + " ")), "")
    return f"{grammar.cv_subject} {words[:1].lower()}{words[1:]}" if verb and grammar.cv_subject else words


def _turned(words: str, turned: tuple[tuple[str, str], ...]) -> str:
    for old, new in turned:
        if words.lower().startswith(old + " "):
            return new + words[len(old) :]
    return words


def _is_sentence(words: str, grammar: Grammar) -> bool:
    tokens = re.findall(r"[\w'’]+", words.lower())
    if not tokens or words[-1] in "!?" or len(re.findall(r"[.!?]\s+\S", words)) > 0:
        return True
    if tokens[0] in grammar.small:  # "the plan", "how you moved": a phrase, unless the verb comes at once
        return (
            len(tokens) > 2
            and any(token in grammar.verbs for token in tokens[2:4])
            and tokens[0] not in {"how", "why", "what"}
        )
    return tokens[0] in grammar.subjects or tokens[0] in grammar.verbs or any(t in grammar.verbs for t in tokens[1:4])


def _small_start(words: str, grammar: Grammar) -> str:
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if first.lower() in grammar.small and rest else words
