"""The people whom a text introduces by name as those whom the reader will meet: "with our director, Gwen Pugh, and me"."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_first_name, is_no_name, is_organised, plain
from assistant.reading.systems import is_system_name
from assistant.reading.titles import AFTER_NAME, HONORIFIC, LEADING, is_title_word

MANY = 16
"""A longer list is a distribution list."""

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĪĽŁŃŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽ]"
_PARTICLE = r"(?:van der|van den|van de|von der|van|von|de la|de los|del|de|da|dos|do|di|della|der|den|ter|ten|el|al|bin|le|la|du)"
_ONE = rf"{_CAPITAL}(?:[\w'’-]+|\.)"
_NAME = rf"(?:(?P<title_before>(?:{HONORIFIC}\.? ){{1,3}}))?(?P<name>(?:{_PARTICLE} )?{_ONE}(?: (?:{_PARTICLE} )?{_ONE}){{0,3}})"
_AND = r"(?:and|und|et|y|e|en|i|as well as|sowie|&|with|,|;|plus)"
_PERSON = lazy_pattern(rf"\s*(?:{_AND}\s+)*(?:{LEADING})?{_NAME}{AFTER_NAME}?(?: ?\([^()\n]{{1,60}}\))?\)?")
_DEGREE = lazy_pattern(r"\b(?:Dr|Prof|Sir)\b\.?", re.IGNORECASE)
"""What is said with a name in a greeting, too."""
_MYSELF = lazy_pattern(
    rf"\s*(?:{_AND}\s+)*(?:me|myself|I|mir|mich|ich|moi(?:-m[êe]me)?|m[íi]|conmigo|yo|mij(?:zelf)?|mezelf|ik|mim|comigo|eu|io|il sottoscritto|la sottoscritta)(?![\w'’-])"
)
_WITH_WRITER = lazy_pattern(
    r"\b(?:I(?:['’]ll| will|['’]d| would|['’]m| am)(?: also)?(?: be)?(?: being)? joined by|together with (?:me|myself)|"
    r"(?:let['’]s|let us|shall we|we can|we could|we['’]ll|we will) (?:all |then )?(?:walk|(?:go|work|run|look) (?:through|over|at)|talk|chat|discuss|review|meet|sit down|catch up|speak)\b[^.!?\n]{0,60}?\bwith)\s",
    re.IGNORECASE,
)
"""What says that the writer comes, too."""
_LIST = lazy_pattern(
    r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bplus\b|\bas well as\b|\bsowie\b|\n\s*(?:[-*•–]|\d[.)]))\s*"
)
_INTRODUCES = lazy_pattern(
    r"\b(?:(?P<event>interview(?:ing)?|call|conversation|discussion|session|zoom|screen|round|time)(?:(?: (?:is|will be|was|booked|scheduled|confirmed|arranged|set|now|then|today|tomorrow|\d+ min\w*)){0,3} (?:with|by)| to)"
    r"|(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interviewed|sit down|catch up)(?:(?: (?:is|will be|was|booked|scheduled|confirmed|arranged|set|now|then|today|tomorrow|\d+ min\w*)){0,3} (?:with|by)| to)|(?:meet|joined by|panel (?:will be|is|are|"
    r"consists of|comprises|includes)|interviewers?(?: will be| are| is)?|your panel|attendees|participants|panel members?|"
    r"panel|conducted by|led by|interviewed by|hosted by|you(?:'|’)ll meet|join us|interviewer\(s\)|with me and|me and|and me|but with|"
    r"treffen (?:sie|du)|teilnehmer(?:innen)?|seitens \w+|rencontrerez|rencontrer|re[çc]u\(?e?s?\)? par|reunir[áa]\w* con|entrevistar[áa]\w*|"
    r"spre(?:e)?kt (?:u |je )?met|incontrer[àa]i?|parler[àa]i? con|gespr[äa]chspartner(?:in(?:nen)?)?|interlocut\w+|entrevistador\w*|gesprekspartners?|intervistator\w+)"
    r"|(?P<occasion>gespr[äa]ch (?:mit|f[üu]hren)|entretien avec|entrevista con|reuni[óo]n con|gesprek met|entrevista com|conversa com|reuni[ãa]o com|colloquio con)) *:?"
    r"(?=\s)"
)
"""What leads to those whom one meets, in small letters: to look for capitals as well takes four times as long."""
_LABEL = lazy_pattern(r"^[ \t>*•-]*(?:with|mit|avec|con|com|met)[ \t]*:(?=[ \t])", re.IGNORECASE | re.MULTILINE)
_CLOCK = r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)? ?(?:[ap]\.?m\.?|uhr|uur|h)?"
_BLOCK = lazy_pattern(
    rf"^[ \t>*•|-]*(?=\d{{1,2}} ?(?:[:.h]\d|[ap]\.?m|uhr|uur)){_CLOCK}(?: ?(?:-|–|—|to|bis|à|a|tot|às|alle) ?{_CLOCK})?[ \t]*[:|–—,-]?[ \t]*(?=\S)",
    re.IGNORECASE | re.MULTILINE,
)
"""The hour at the beginning of a line of a schedule."""
_BLOCK_END = lazy_pattern(r"[ \t]*(?:$|[,|(–—:-]|/)", re.MULTILINE)

_WITH = {"de": "mit", "fr": "avec", "es": "con", "it": "con", "pt": "com", "nl": "met"}
_NOT_TO_MEET = lazy_pattern(
    r"\b(?:check\w*|spoke\w*|talked|liais\w+|coordinat\w+|consult\w*|agreed|cleared|shared?|discuss\w*|touch(?: base)?|works?|working|worked|clash\w*|conflict\w*|deal\w*|happy|familiar|sign(?:ed)? in|register\w*|keep up|follow\w* up|"
    r"(?:have|has|had|['’]ve|['’]s|I|we|please|to) (?:just |already |now |also )?(?:confirm|arrang|verif|sort)\w*|r[üu]cksprache|absprache|abstimmung|abgestimmt|gesprochen|"
    r"(?:parl|v|valid|confirm)[ée]u?|accord|hablado|confirmado|consultado|acordado|acuerdo|overleg\w*|afgestemd|gesproken|fal(?:ei|ado)|confirmei|alinh\w+|acordo|parlato|concordat\w|verificat\w|sentit\w)"
    r"(?: (?:in|it|this|that|back|up|again|out|d['’]))*\s$",
    re.IGNORECASE,
)
"""What stands before "with" where somebody was only asked."""
_ASKED_AFTER = lazy_pattern(
    r"\s*(?:\w+ ){0,2}(?:gesprochen|abgestimmt|abgesprochen|gekl[äa]rt|besprochen|vereinbart|overlegd|afgestemd|gesproken)\b"
)
_WILL_MEET = {
    "en": lazy_pattern(
        r"\b(?:will|['’]ll|is going to|are going to|is|are) (?:both |all |also |then |be )*(?:interview(?:ing)?|meet(?:ing)?|see(?:ing)?|join(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with)) (?:you|us|me|the (?:call|interview|panel|meeting|conversation))\b|"
        r"\bwill (?:both |also |be )*(?:conduct|lead|host|run|chair)(?:ing)? (?:the|your|this) (?:\w+ )?(?:interview|call|panel|conversation|meeting|session)|\b(?:will|['’]ll) (?:both |also )?be (?:on the (?:call|panel)|your interviewers?|joining|there|present)\b|"
        r"\bwould (?:both |also |really )*(?:like|love) to (?:interview|meet|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)) you\b|\b(?:is|are)? ?look(?:s|ing)? forward to (?:meeting|speaking|talking|chatting|interviewing|welcoming|seeing)\b|\b(?:wants?|is keen|are keen) to (?:meet|interview|speak (?:to|with)) you\b"
    ),
    "de": lazy_pattern(
        r"\b(?:teilnehmen|nehmen [^.!?]{0,140}?teil|nimmt [^.!?]{0,140}?teil|dabei ?sein|(?:sind|ist)(?: ebenfalls| auch)? (?:ebenfalls |auch )?dabei|kennen ?lernen|kennen ?zu ?lernen|interviewen|das gespräch (?:mit (?:ihnen|dir) )?(?:führen|leiten)|das interview (?:führen|leiten)|freu(?:en|t) (?:uns|sich) (?:sehr |schon )?(?:auf|darauf))\b",
        re.IGNORECASE,
    ),
    "fr": lazy_pattern(
        r"\b(?:vous |te |t['’])(?:recevr(?:a|ont)|rencontrer(?:a|ont)|accueiller(?:a|ont)|interviewer(?:a|ont)|recevoir|rencontrer)\b|\b(?:participer(?:a|ont)|assister(?:a|ont)|ser(?:a|ont) (?:également |aussi )?présente?s?|se joindr(?:a|ont)|mèner(?:a|ont)|conduir(?:a|ont) l['’]entretien)",
        re.IGNORECASE,
    ),
    "es": lazy_pattern(
        r"\b(?:(?:te|le|la|lo) (?:entrevistar[áa]n?|recibir[áa]n?|atender[áa]n?)|participar[áa]n?|asistir[áa]n?|estar[áa]n? (?:también )?presentes?|(?:le|les) gustaría (?:mucho )?(?:conocer|entrevistar)\w*|quieren? (?:conocer|entrevistar)\w*)",
        re.IGNORECASE,
    ),
    "nl": lazy_pattern(
        r"\b(?:(?:zal|zullen|gaan?t?) (?:het gesprek (?:met (?:je|u) )?voeren|aanwezig zijn|deelnemen|aansluiten)|ne(?:em|m)(?:t|en) (?:\w+ ){0,3}deel|(?:is|zijn) (?:ook |daarbij |erbij )?(?:aanwezig|erbij)|schui(?:ft|ven) (?:ook )?aan|voer(?:t|en) het gesprek|(?:wil|willen|zou|zouden) (?:je|u) (?:graag )?(?:ontmoeten|spreken|leren kennen)|(?:maakt|maken) graag kennis)",
        re.IGNORECASE,
    ),
    "pt": lazy_pattern(
        r"\b(?:(?:ir[áa]|irão|vai|vão) (?:entrevist|conduzir|participar|estar presentes?|recebê)\w*|participar(?:á|ão)|estar(?:á|ão) (?:também )?presentes?|gostari(?:a|am) de (?:a |o |te )?(?:conhec|entrevist)\w+|quere?m? conhec\w+)",
        re.IGNORECASE,
    ),
    "it": lazy_pattern(
        r"\b(?:(?:la|ti) (?:intervister(?:à|anno)|incontrer(?:à|anno)|ricever(?:à|anno)|accoglier(?:à|anno))|parteciper(?:à|anno)|sar(?:à|anno) (?:anche )?present[ei]|(?:vorrebbe(?:ro)?|desidera(?:no)?) (?:conoscer|incontrar|intervistar)\w+|(?:condurr(?:à|anno)|terr(?:à|anno)) il colloquio)",
        re.IGNORECASE,
    ),
}
"""What follows those who will sit there; in German it stands at the end."""
_RINGS = lazy_pattern(
    r"\b(?:will|['’]ll) (?:then )?(?:call|ring|phone|dial|give you a (?:call|ring))\b|\b(?:ruft|rufen) (?:sie|dich|ihnen)|\b(?:vous|t['’]) ?appeller(?:a|ont)|\b(?:te|le) llamar[áa]n?|\bbel(?:t|len) (?:je|u)\b|\bligar-lhe|\bvai ligar|\b(?:la|ti) (?:chiamer|telefoner)(?:à|anno)",
    re.IGNORECASE,
)
_STOP = lazy_pattern(
    r"(?<![A-Z\d])(?<!Dr)(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Prof)(?<!Sr)(?<!Sra)(?<!Sig)(?<!Dott)(?<!Dhr)(?<!Mme)(?<!Ing)(?<!Dra)(?<!mw)(?<!dr)(?<!dhr)(?<!sig)(?<!dott)[.!?](?=\s)|\n[ \t]*\n"
)
_REACH = 200
_START = lazy_pattern(rf"(?<![\w'’-]){_CAPITAL}")
_NO_NAME = lazy_pattern(
    r"^(?:the|our|your|my|a|an|this|that|us|you|me|we|i|zoom|teams|google|microsoft|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|hr|team|hiring|"
    r"interview|please|thanks|thank|hi|hello|dear|best|kind|regards|where|when|date|time|location|head|senior|junior|data|"
    r"engineering|product|people|talent|video|phone|join|meeting|role|position|unser\w*|ihr\w*|der|die|das|den|dem|herrn?|frau|"
    r"if|in|on|at|to|for|it|and|as|once|what|who|how|members?|everyone|chief|director|manager|part|round|stage|dr|mr|mrs|ms|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|sie|wir|notre|votre|nuestr[oa]|lundi|mardi|mercredi|jeudi|vendredi|lunes|"
    r"martes|mi[ée]rcoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|ter[çc]a|quarta|quinta|sexta|"
    r"luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|some|two|three|both|several|regarding|about|recruitment)$",
    re.IGNORECASE,
)
TEAM_NAME = lazy_pattern(
    r"\b(?:team|hiring|careers?|recruit(?:ing|ment)|talent|jobs?|hr|via|calendar|no-?reply|notifications?|people|human resources|"
    r"candidate|support|system|scheduling|department|personal(?:abteilung)?|bewerb\w+|recrutement|rh|rrhh|selecci[óo]n|office|"
    r"ressources|recursos|risorse|room|group|services?|university|council|ltd|gmbh|inc|llc|sas|s\.a|b\.v|"
    r"university|nhs|trust|bank|meetings?|conference|raum|workday|greenhouse|calendly)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who is introduced, and the post that stands beside."""

    name: str
    title: str | None


@dataclass(frozen=True, slots=True)
class Company:
    """Whom the mail is from and to, as far as it helps to tell people from firms."""

    firms: frozenset[str] = frozenset()
    """Names of the sender's firm, plain."""
    known: frozenset[str] = frozenset()
    """Words of the names of people in the headers, plain."""


@dataclass(slots=True)
class Found:
    """Everybody whom the text introduces."""

    people: list[Named] = field(default_factory=list)
    writer_too: bool = False
    """Whether the writer is one of several who will be there: "with Jonathan Fry and me"."""


@dataclass(slots=True)
class _List:
    people: list[Named]
    end: int
    has_writer: bool
    is_sure: bool


def _small(text: str) -> str:
    """The text in small letters, each in its place: one capital alone has a small form of two characters."""
    return text.replace("İ", "I").lower()


def introduced(text: str, language: str | None, spans: Sequence[tuple[int, int]], about: Company) -> Found:
    """Who is named in `text` as somebody to be met; `spans` are where it gives times to meet."""
    found = Found()
    for start in islice(_INTRODUCES.finditer(_small(text)), 20):
        is_event = bool(start["event"] or start["occasion"])
        _take(found, _listed(text, start.end(), about), is_strict=is_event)
    for start in islice(_LABEL.finditer(text), 5):
        _take(found, _listed(text, start.end(), about), is_strict=True)
    if spans:
        for one in _beside_times(text, language or "en", spans, about):
            _take(found, one, is_strict=True)
    found.writer_too = found.writer_too or (bool(found.people) and _WITH_WRITER.search(text) is not None)
    return found


def _take(found: Found, one: _List, *, is_strict: bool) -> None:
    if is_strict and not one.is_sure:
        return
    found.people += one.people
    found.writer_too = found.writer_too or (one.has_writer and bool(one.people))


def _beside_times(text: str, language: str, spans: Sequence[tuple[int, int]], about: Company) -> Iterator[_List]:
    yield from _blocks(text, about)
    seen = -1
    for begin, end in sorted(spans)[:MANY]:
        if end <= seen:
            continue
        first, seen = _sentence(text, begin, end)
        yield from _with(text, language, first, seen, about)
        yield from _who(text, _RINGS, first, seen, about)
    yield from _who(text, _WILL_MEET.get(language, _WILL_MEET["en"]), 0, len(text), about)


def _sentence(text: str, begin: int, end: int) -> tuple[int, int]:
    """Where the sentence around a time begins and ends."""
    low, high = max(0, begin - _REACH), min(len(text), end + _REACH)
    before = [m.end() for m in _STOP.finditer(text, low, begin)]
    after = _STOP.search(text, end, high)
    return (before[-1] if before else low), (after.start() + 1 if after else high)


@lru_cache(maxsize=16)
def _preposition(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:with|{_WITH.get(language, 'with')})(?=\s)", re.IGNORECASE)


def _with(text: str, language: str, first: int, last: int, about: Company) -> Iterator[_List]:
    for start in islice(_preposition(language).finditer(text, first, last), 5):
        if _NOT_TO_MEET.search(text[max(first, start.start() - 40) : start.start()]):
            continue
        one = _listed(text, start.end(), about)
        if not _ASKED_AFTER.match(text, one.end):
            yield one


def _blocks(text: str, about: Company) -> Iterator[_List]:
    """The lines of a schedule: "10:00 - 10:45  Dr Helen Okafor, Head of Research"."""
    for start in islice(_BLOCK.finditer(text), MANY):
        line_end = text.find("\n", start.end())
        line = text[start.end() : line_end if line_end >= 0 else len(text)][:200]
        one = _listed(line, 0, about, is_known=True)
        if one.people and (_BLOCK_END.match(line, one.end) or one.people[-1].title):
            yield one
        else:
            yield from _with(line, "", 0, len(line), about)


def _who(text: str, verbs: re.Pattern[str], first: int, last: int, about: Company) -> Iterator[_List]:
    """The names before a verb: the last list of them in its sentence."""
    for verb in islice(verbs.finditer(text, first, last), 5):
        begin, _ = _sentence(text, verb.start(), verb.end())
        until = verb.end() if _START.search(verb[0], 1) else verb.start()  # "nehmen Herr Brandt und Frau Vogt teil"
        found: _List | None = None
        at = begin
        while (start := _START.search(text, at, until)) is not None:
            one = _listed(text, _with_honorific(text, begin, start.start()), about, is_known=True, until=until)
            found = one if one.people else found
            at = max(one.end if one.people else 0, start.end())
        if found:
            yield found


_HONORIFIC_BEFORE = lazy_pattern(rf"{HONORIFIC}\.? $")


_HONORIFIC_ALONE = lazy_pattern(rf"{HONORIFIC}\.?")


def _with_honorific(text: str, begin: int, at: int) -> int:
    """Where a name begins with what is put before it in small letters: "la dott.ssa Elena Rossi"."""
    low = max(begin, at - 12)
    before = _HONORIFIC_BEFORE.search(text[low:at])
    return low + before.start() if before else at


def _listed(text: str, at: int, about: Company, *, is_known: bool = False, until: int | None = None) -> _List:
    """The names of a list that starts at `at`; with `is_known`, those alone that are surely people's."""
    found = _List([], at, has_writer=False, is_sure=False)
    until = len(text) if until is None else until
    while len(found.people) < MANY:
        after = _next_of(found, text, at, until, about, is_known=is_known)
        if after is None:
            break
        found.end = at = after
        gap = _LIST.match(text, at, until)
        if gap is None:
            break
        at = gap.end()
    return found


def _next_of(found: _List, text: str, at: int, until: int, about: Company, *, is_known: bool) -> int | None:
    """Where the next item ends; None where none is left."""
    if own := _MYSELF.match(text, at, until):
        found.has_writer = True
        return own.end()
    match = _PERSON.match(text, at, until)
    name = _trimmed(match["name"]) if match else None
    if match is None or name is None or _is_firm(name, match, about):
        return None
    title = (match["title"] or match["lead"] or "").strip(" ,") or None
    is_sure = bool(match["title_before"] or match["lead"] or match["title"]) or _is_persons(name, about)
    if is_known and not is_sure:
        return None
    if not is_sure and is_no_name(name):  # "Anna Schmidt, Marketing, and Ben Okafor"
        return match.end() if found.people else None
    degree = _DEGREE.search(match["title_before"] or "")
    found.people.append(Named(f"{degree[0]} {name}" if degree else name, title))
    is_whole = " " in name and not is_no_name(name.split()[0]) and match["article"] is None
    found.is_sure = found.is_sure or is_sure or is_whole
    return match.end()


def _is_persons(name: str, about: Company) -> bool:
    first = name.partition(" ")[0]
    return is_first_name(first) or plain(first) in about.known


def _is_firm(name: str, match: re.Match[str], about: Company) -> bool:
    """Whether the name is the sender's own firm's, another organisation's or a program's."""
    if match["title_before"]:
        return False
    letters = "".join(plain(word) for word in name.split())
    if plain(name.split()[0]) in about.known:
        return False
    return letters in about.firms or is_organised(name) or is_system_name(name)


def _trimmed(name: str) -> str | None:
    kept: list[str] = []
    for word in _without_title(name.split()):
        if _NO_NAME.match(word.strip(".")) and word.strip(".").lower() not in ("may", "april", "june", "dr", "data"):
            break
        kept.append(word.removesuffix("'s").removesuffix("’s"))
    words = " ".join(kept)
    return words if words and not TEAM_NAME.search(words) and not words.isupper() else None


def _without_title(words: list[str]) -> Iterable[str]:
    """Without the post that stands before the name: "Bereichsleiterin Anna Schmidt", "Engineering Anna Schmidt"."""
    count = 0
    for n, word in enumerate(words[:-1]):
        is_post = is_title_word(word) or _HONORIFIC_ALONE.fullmatch(word) is not None
        if is_post or (is_no_name(word) and any(is_first_name(w) for w in words[n + 1 :])):
            count = n + 1
    return words[count:]
