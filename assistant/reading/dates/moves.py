"""An hour moved on one day: "from 10.30 to 12.15" is no span where something is moved."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.en import SHIFT
from assistant.reading.lazy import lazy_pattern

_MOVES = lazy_pattern(
    r"\b(?:mov(?:e|es|ed|ing)|prepon\w*|postpon\w*|delay\w*|retim\w*|re-tim\w*|"
    + SHIFT
    + r"\w*|push\w*|chang(?:e|es|ed|ing)|slid\w*|slip\w*|bump\w*|(?:go(?:es)?|went)(?! (?:ahead|on|live|over|through|together)\b)|brought|bring\w*|put(?! (?:\w+ ){1,3}(?:down|in)\b)|verschieb\w*|vorgezogen|vorzieh\w*|verschob\w*|verleg\w*|leg(?:e|en|t)|rück(?:e|en|t)|rutsch\w*|wander\w*|zieh(?:e|en|t)|änder\w*|geändert|"
    r"décal\w*|déplac\w*|report(?:e|é|ée|és|ées|er|era|ons|ez|ent)|avanc\w*|repouss\w*|gliss\w*|(?<!\bse )pass(?:e|ons|ent|era|er|é|ée)|chang\w*|"
    r"pas(?:o|amos|a|an|ará|ado|ada|é|ar|arl[ao])|cambi\w*|muev\w*|mov\w*|mueve|retras\w*|adelant\w*|aplaz\w*|traslad\w*|"
    r"verplaats\w*|verzet\w*|vervroeg\w*|uitgesteld|schui\w*|verschui\w*|verschoven|gaat|wijzig\w*|gewijzigd|"
    r"spost\w*|slitt\w*|passa(?!-se)|passerà|passato|passiamo|rinvi\w*|anticip\w*|posticip\w*|"
    r"pass(?:ou(?!-se)|ei|ámos|amos|ará|aram|am)|mud\w*|alter\w*|adi(?:a|ou|ei|ámos|amos|ad[ao])\w*|remarc\w*|reagend\w*|antecip\w*|transfer\w*)(?:-(?:te|lhe|se|a|o))?\b"
    r"(?:[^.!?]|\.(?=\d)){0,70}\b(?:from|von|de|des|du|das|do|da|dal|dalle|dall|del|de las|van)\W*(?:las?\W*)?$",
    re.IGNORECASE,
)
"""What moves something, up to the word before its old hour; what "goes ahead" or "se passe" takes place."""
_LEAVES = lazy_pattern(r"\b(?:von|van|das)\s*$", re.IGNORECASE)
_REACHES = lazy_pattern(r"^\W*(?:(?:uhr|uur|u|h|horas)\b\W*)?(?:auf|naar|pra|para(?: as)?|pras)\s*$", re.IGNORECASE)
"""Words that join no start to its end, so that only a move is left."""

_NOT = lazy_pattern(
    r"\b(?:not|nicht|niet|pas|no|non|não)(?: (?:be|es|será|è|sarà|é|mehr|meer|plus|più|mais|ya|für))?(?: (?:at|for|um|om|à|a las?|alle|às))?\s*$",
    re.IGNORECASE,
)
_BUT_AT = lazy_pattern(
    r"[\s,]*(?:(?:uhr|uur|u|h|heures|horas|o['’]clock)\b[\s,]*)?(?:but|sondern|maar|mais|sino|ma|bensì|mas)\b(?:\s[^\W\d]+){0,3}\s\d{1,2}(?![\d/]| ?min)",
    re.IGNORECASE,
)
"""Behind an hour that "not" stands before: another takes its place."""

_STRUCK = lazy_pattern(r"~~(?=\S)[^~\n]{0,80}$")
_STRUCK_OUT = lazy_pattern(r"[^~\n]{0,60}~~(?!\w)")
_ARROW = lazy_pattern(
    r"[ \t]*(?:[(]?(?-i:[A-Z]){2,5}[)]?[ \t]*)?(?:→|➔|➜|➡|⇒|=>|-{1,2}>)[^\n]{0,40}?\d(?:[:.h]\d\d| ?[ap]\.?m| uhr)",
    re.IGNORECASE,
)
"""Right behind an old time, before the new one: "Mar 10, 1:00 PM -> Mar 11, 2:00 PM"."""
_SCENE = 120


def is_crossed_out(around: Surroundings, first: int, after: int) -> bool:
    """Whether a time is struck out, or an arrow leads on from it to the one that takes its place."""
    tokens = around.tokens
    start, end = tokens.starts[first], tokens.ends[after - 1]
    if _ARROW.match(tokens.text, end):
        return True
    is_struck = _STRUCK_OUT.match(tokens.text, end) is not None
    return is_struck and _STRUCK.search(tokens.text[max(0, start - _SCENE) : start + 1]) is not None


def is_put_right(around: Surroundings, first: int, after: int) -> bool:
    """Whether the hour from `first` on is taken back for the next: "not at 2 but at 3"."""
    end = around.tokens.ends[after - 1]
    return _BUT_AT.match(around.tokens.text, end) is not None and _NOT.search(around.before(first, 0)) is not None


def is_moved_span(around: Surroundings, first: int) -> bool:
    """Whether the hour at a token is left for the next one: "te paso de las 10:30 a las 12:15"."""
    return _MOVES.search(around.before(first, 0)) is not None


def is_left_for(around: Surroundings, first: int, after: int, following: int) -> bool:
    """Whether "von 10 auf 12 Uhr" leads from the hour at a token to the one at `following`."""
    between = around.tokens.text[around.tokens.ends[after - 1] : around.tokens.starts[following]]
    return _LEAVES.search(around.before(first, 0)) is not None and _REACHES.match(between) is not None


_PUT_OFF_UNTIL = lazy_pattern(
    r"\b(?:entrevista|cita|reuni[óo]n|llamada|charla|interview|call|meeting|chat|appointment|entretien|rendez-vous|échange|colloquio|incontro|appuntamento|gesprek|afspraak|reunião|conversa|chamada)\b(?:(?!\b(?:decisi|resultad|start))[^.!?;]){0,60}"
    r"\b(?:postpon\w+|put (?:back|off)|delay\w+|deferr\w+|push\w+ back|pospo\w+|pospuest\w+|aplaz\w+|retras\w+|pas[ao]\w*|adi(?:ad[ao]|amos|ou|ei|ámos)|report\w+|repouss\w+|décal\w+|rinvi\w+|rimand\w+|slitt\w+|posticip\w+|uitgesteld|verschoven|opgeschoven)"
    r"(?: \w+){0,2} (?:until|till|hasta|até|jusqu['’](?:au|à)|fino|tot)(?: (?:the|el|a|ao|à|next|día|dia))*\s*$",
    re.IGNORECASE,
)


def is_put_off_until(before: str) -> bool:
    """Whether a talk is put off until the day after these words, which is its new day and no deadline."""
    return _PUT_OFF_UNTIL.search(before) is not None
