"""The name that a domain stands for, as the message writes it: `northmoorbank` is "Northmoor Bank"."""

# ruff: noqa: E501  a table is a few long lines, so that it can be looked over

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import repeat, takewhile

from assistant.model import Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import (
    LEGAL_FORM,
    is_first_name,
    is_no_name,
    is_org_word,
    is_organised,
    plain,
    without_form,
)
from assistant.reading.role_words import is_role_word
from assistant.reading.senders import ATS_DOMAINS, FREEMAIL, JOB_BOARDS, SCHEDULERS, TEST_DOMAINS, is_under

MAX_TEXT = 5_000
_MOST_WORDS = 8
"""A longer run of capitals is a heading."""
_MOST_RUNS = 40
"""A text with more places that look like the domain was made to keep us busy."""
_SECOND_LEVEL = frozenset(
    "co com org ac gov nhs net edu sch gouv gob gub police ltd plc nom asso or ne go ind adv eng srv tur agr".split()
)
_SHARED = frozenset("ac edu gov gouv nhs sch".split())
"""What never is a name, and may stand before another such part."""
_STATE = lazy_pattern(r"\.(?:vic|nsw|qld|wa|sa|tas|act|nt)\.gov\.(?=au$)|\.govt\.(?=nz$)")
_GOVERNMENT = lazy_pattern(r"(?<=.{5})(?:gov|govt|council|dc|bc|mbc)$")
"""What the domain of an authority ends in: `wendleburygov`."""
_OF_OTHERS = ATS_DOMAINS | JOB_BOARDS | SCHEDULERS | TEST_DOMAINS
"""Domains through which many employers write."""
_DECORATION = frozenset(
    "app apps data uk us usa eu de fr es it nl hq group global hr jobs careers mail team online digital tech inc ltd bv ag gmbh io llp "
    "sg au nz ie za co corp labs net web media health sa spa srl plc energy software people systems".split()
)
"""What a domain adds to a name that is not in it: `sundialapps` is "Sundial"."""
_BEFORE = lazy_pattern(
    r"(?:werkenbij|jobs?|careers?|carreiras|carrieres?|karriere|talents?|recrutement|recruit|get|join|hello|my|go|try|team|apply)(?=.{4})"
)
_TOKEN = lazy_pattern(
    r"(?:[dlDL]|[dns]ell|[Aa]ll)['’](?=\w)|[&+](?= )|(?:S\.\s?[pPrR]\.\s?[aAlL]|[BN]\.\s?V|S\.A(?:\.[SCB]|\.P\.I)?|S\.L|P\.C|N\.A|G[Ee][Ss]\.\s?m\.\s?b\.\s?H|E\.I\.R\.L)\b\.?|(?:Inc|Corp|Ltd|Co)\.|[^\W_][\w&’'-]*"
)
_LINKS = frozenset(
    "of the and for de du des del della dei do dos das la le les der die das und et y e di da van den d l dell nell all".split()
) | {""}
_GAPS = frozenset((" ", "", "  "))
_BESIDE = ",|·•–—-(@:<>/.;)"
_SIGN_OFF = 400
"""How many letters at a message's end may be its signature."""
_LEFT_OUT = frozenset(
    "nhs foundation national regional general federal royal international central community municipal public state".split()
)
_TEAM_WORDS = frozenset(
    "hiring recruiting recruitment recruit talent talents acquisition careers career jobs hr people team teams resourcing human resources personal "
    "personalabteilung bewerbermanagement karriere karriereteam recrutement carrieres ressources humaines seleccion recursos humanos rrhh recrutamento reclutamiento reclutador afspraken termine terminservice "
    "carreiras risorse umane selezione lavora scheduling interviews interview system vacancies vacatures reminders calendar kalender notifications "
    "notification talento personas onboarding agenda secretariaat sekretariat secretariat service equipe equipo dein ihr your team portal candidate werken bij segreteria plateforme platform gente gestao trabalhe conosco "
    "panel jury jurado jurys komission kommission comision comissao commissione pruefungskommission personeelsdienst personeelszaken personaldienst personaldienste personalwesen personalverwaltung "
    "personalentwicklung personalgewinnung personalmarketing personalbuero personalreferat recruitingteam recruitmentteam recruiterteam rekrutierung hrteam wervingsteam wervingsafdeling selectiedienst personeel personeelsteam carriere carriera portale "
    "gerencia jefatura gestao gestion personnes hrdienst dienst afdelingpersoneel sollicitatiecommissie bewerberbetreuung "
    "candidates dear hi hello at from join welcome ihre deine experience office desk time gente atracao talentos bewerberportal portail espace "
    "bewerberteam hiringteam kollegen karriereportal testcenter personalservice bewerberservice jobportal stellenportal culture ops operations schedulers scheduler empleo emploi emprego vagas vacantes geral selectiecommissie commissie bewerbungen recruteur recruteurs shared administration admin personalteam affairs graduate early campus equipa equipo pessoas personnes persone personen werving selectie sollicitaties departamento departement abteilung afdeling ufficio service".split()
)
"""What stands beside a name and is not of it."""
_SCHOOLS = frozenset("Primary High Secondary Grammar Infant Junior Middle Elementary Nursery Preparatory Prep".split())
_SERVICES = frozenset("Ambulance Rescue Probation Prison Fire Police Library Prosecution Court Courts Youth".split())
_PUBLIC = frozenset("Board Council Trust University College Society Association Foundation Authority".split())
"""What a public body's name ends in, and its domain may leave out."""


@dataclass(frozen=True, slots=True)
class Label:
    """The name in a sender's domain, and what else it may stand for."""

    whole: str
    parts: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.whole)

    @property
    def bare(self) -> str:
        """Without what says only that people are hired there: `talents-orvane` is "orvane"."""
        return _BEFORE.sub("", self.whole)


def label_of(message: Message) -> Label:
    """The name in the sender's domain; empty for free mail, job systems and the like."""
    domain = message.sender.domain.lower() if message.sender else ""
    if not domain or domain in FREEMAIL or is_under(domain, _OF_OTHERS):
        return Label("")
    labels = _STATE.sub(".gov.", domain).split(".")
    cut = -3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else -2
    cut -= len(labels) > -cut and labels[cut] in _SHARED
    raw = labels[cut] if len(labels) >= -cut else labels[0]
    parts = tuple(part for part in raw.split("-") if len(part) > 3) if "-" in raw else ()
    return Label(re.sub(r"[^a-z0-9]", "", raw), parts)


def own_names(message: Message, label: Label) -> Iterator[str]:
    """The names in the message that the domain stands for, each as it is written, from the surest place on."""
    for text, freedom in _texts(message):
        yield from _names_in(text, label, freedom)
        if freedom is _Freedom.ANY:
            yield from (line for line in text.splitlines()[-8:] if _is_spelled_small(line, label.whole))


def quoted_names(message: Message, label: Label) -> Iterator[str]:
    """The names that the domain stands for in the mail that is answered."""
    return _names_in(message.quoted_text[:MAX_TEXT], label, _Freedom.NONE)


def short_names(message: Message, label: Label) -> Iterator[str]:
    """The beginnings of the domain that stand where a firm's name does: "Bexhall: final round" of `bexhallrobotics`."""
    people = {plain(word) for a in (message.sender, *message.cc) if a for word in a.name.split()}
    text = f"{message.subject}\n{message.own_text[:MAX_TEXT]}\n{message.signature[:500]}"
    for found in _SHORT.finditer(text):
        name = re.sub(r"['’]s$", "", found["name"])
        letters, rest = plain(name), label.whole[len(plain(name)) :]
        if (
            len(letters) < 5
            or (len(rest) < 3 and rest not in _DECORATION)
            or not label.whole.startswith(letters)
            or _IS_PUBLIC.search(rest)
        ):
            continue
        if letters not in people and not is_no_name(name) and not is_org_word(name) and not is_first_name(name):
            yield name


_SHORT = lazy_pattern(
    r"(?:^|[\n,|:–—-] ?|\b(?:at|with|from|join|joining|the|to|for|of|bei|chez|bij|presso|na|en) )(?P<name>[A-ZÀ-Þ][\w&-]+(?:['’]s)?)(?=[ \t]*(?:$|[\n.,!?:;|–—-]|<>)| (?:team|and|is|has|are|have|as|in|decision|update|interview|offer|final|onsite|office|on|would)\b|(?<=s) )",
    re.MULTILINE,
)
"""Where the short name of a firm stands."""
_IS_PUBLIC = lazy_pattern(
    r"council|city|county|nhs|gov|hospital|trust|school|college|univ|uni$|district|borough|dc$|bc$|police|academy|museum|library|borough|town|recruit|talent|search|staffing|partners|consult|people|associates"
)
"""What follows a place in the domain of a public body, which is not called after the place alone, and the trade of an agency."""


def _is_spelled_small(line: str, label: str) -> bool:
    """ "hatch & hone": a name without a capital, on a line of its own."""
    return line.islower() and len(line) < 60 and "".join(map(plain, line.replace("&", " and ").split())) == label


def _texts(message: Message) -> Iterator[tuple[str, _Freedom]]:
    yield message.signature[:1500], _Freedom.ANY
    yield message.sender.name if message.sender else "", _Freedom.INNER
    yield message.subject, _Freedom.NONE
    body = message.own_text[:MAX_TEXT]
    cut = body.rfind("\n", 0, max(0, len(body) - _SIGN_OFF)) + 1
    yield body[:cut], _Freedom.NONE
    yield body[cut:], _Freedom.ANY


def _names_in(text: str, label: Label, freedom: _Freedom) -> Iterator[str]:
    wanted = (label.whole, label.bare, _GOVERNMENT.sub("", label.whole))
    until = looked = 0
    for token in _TOKEN.finditer(text):
        word = token[0]
        if not label.parts and word.isascii() and word[:3].lower() not in label.whole:
            continue
        if token.start() < until or looked > _MOST_RUNS or not _is_anchor(word, label):
            continue
        looked += 1
        run = _run(text, token.start(), label.whole, freedom)
        if run is None:
            continue
        until = run.begins + run.tokens[-1].end()
        if found := _found_in(run, wanted, label):
            yield found


def _is_anchor(word: str, label: Label) -> bool:
    """Whether a name may have this word because of the domain."""
    if word[-2:] in ("'s", "’s"):
        return _is_anchor(word[:-2], label)
    letters = plain(word)
    if len(letters) > 3:
        return letters in label.whole or letters in label.parts
    return len(letters) > 1 and label.whole.startswith(letters)


class _Freedom(IntEnum):
    """Which words of a name a domain may have left out, by the place where the name stands."""

    NONE = 0
    INNER = 1
    """A display name: "Wrenfield Animal Rescue"."""
    LATER = 2
    """A part of a signature's line: "Chair, Velamare Yachts"."""
    ANY = 3
    """A line of a signature: "Corticeira Brandoal"."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of a line that may be one name."""

    line: str
    begins: int
    tokens: tuple[re.Match[str], ...]
    is_alone: bool
    """Whether nothing but marks stands beside it on its line."""
    freedom: _Freedom
    label: str


def _run(text: str, at: int, label: str, freedom: _Freedom) -> _Run | None:
    begins = max(text.rfind("\n", 0, at) + 1, at - 300)
    ends = text.find("\n", at, at + 300)
    line = text[begins : at + 300 if ends < 0 else ends]
    tokens = list(_TOKEN.finditer(line, max(0, at - begins - 80), at - begins + 120))
    first = last = next((i for i, t in enumerate(tokens) if t.start() == at - begins), -1)
    if first < 0:
        return None
    here = first
    while first > max(0, here - _MOST_WORDS) and _continues(line, tokens[first - 1], tokens[first], label):
        first -= 1
    while last + 1 < min(len(tokens), here + _MOST_WORDS) and _continues(line, tokens[last], tokens[last + 1], label):
        last += 1
    return _as_run(_Run(line, begins, tuple(tokens[first : last + 1]), False, freedom, label))


def _as_run(run: _Run) -> _Run | None:
    """The run with what stands beside it on its line; None within an address."""
    line, freedom = run.line, run.freedom
    start, stop = run.tokens[0].start(), run.tokens[-1].end()
    if "@" in line[max(0, start - 1) : stop + 1] or re.match(r"\.\w", line[stop : stop + 2]) or "//" in line[:start]:
        return None
    before, after = line[:start].rstrip(), line[stop:].lstrip()
    is_alone = (not before or before[-1] in _BESIDE) and (not after or after[0] in _BESIDE) and len(line) < 100
    if not is_alone:
        freedom = _Freedom.NONE
    elif freedom is _Freedom.ANY and before:
        freedom = _Freedom.LATER
    return replace(run, is_alone=is_alone, freedom=freedom)


def _continues(line: str, one: re.Match[str], other: re.Match[str], label: str) -> bool:
    """Whether two words that follow one another may be of one name."""
    if line[one.end() : other.start()] not in _GAPS:
        return False
    if one[0].endswith(("'s", "’s")) and plain(one[0]) not in label:
        return False
    return all(w[0][0].isupper() or w[0][0].isdigit() or plain(w[0]) in _LINKS for w in (one, other))


def _found_in(run: _Run, wanted: tuple[str, ...], label: Label) -> str | None:
    """The longest part of the run that the domain spells out, without the words of a department before and after it."""
    tokens, count = run.tokens, len(run.tokens)
    spans = [(i, j) for i in range(count) for j in range(count, i, -1) if j - i <= _MOST_WORDS]
    teams = [_is_team(token) for token in tokens]
    spans.sort(key=lambda span: (_at_edges(teams[span[0] : span[1]]), span[0] - span[1]))
    for first, last in spans:
        name = tuple(t[0] for t in tokens[first:last])
        if not _is_bounded(name, run) or (name[0] == "The" and not wanted[0].startswith("the")):
            continue
        if any(_spells(name, one, run) for one in (wanted if len(name) > 1 else wanted[:2])) or _is_part(
            name, label.parts, run
        ):
            last = _extended(run, last)
            first = 0 if run.is_alone and (first, tokens[0][0], last) == (1, "The", count) else first
            text = run.line[tokens[first].start() : tokens[last - 1].end()]
            text = text if "co" in wanted[0][-3:] else re.sub(r" (?:&|and|und) Co\.?$", "", text)
            return text if plain(name[-1]) in wanted[0] else re.sub(r"['’]s?$", "", text)
    return None


def _extended(run: _Run, last: int) -> int:
    """Where the name ends with what a public body's domain leaves out: "North Fells Fire and Rescue" Service."""
    tokens = run.tokens
    while last < len(tokens) and tokens[last - 1].end() + 1 == tokens[last].start():
        word, before = tokens[last][0], tokens[last - 1][0]
        after = tokens[last + 1][0] if last + 1 < len(tokens) else ""
        is_school = word in _SCHOOLS and after in ("School", "Schools", "Academy")
        is_service = word == "Service" and before in _SERVICES
        is_rest = word in ("School", "Schools", "Academy") and before in _SCHOOLS
        if not (is_school or is_service or is_rest or (run.is_alone and word in _PUBLIC)):
            break
        last += 1
    return last


def is_team_word(letters: str) -> bool:
    """Whether it names a department or a portal, and no firm."""
    return letters in _TEAM_WORDS


def _at_edges(teams: list[bool]) -> int:
    """How many words of a department stand first and last."""
    return sum(takewhile(bool, teams)) + sum(takewhile(bool, reversed(teams)))


def _is_team(token: re.Match[str]) -> bool:
    return all(plain(part) in _TEAM_WORDS for part in token[0].split("-"))


def _is_bounded(name: tuple[str, ...], run: _Run) -> bool:
    """Whether a name may begin and end with these words."""
    is_led = name[0] == "The" or (name[0][0].isupper() and run.label.startswith(plain(name[0]) or " "))
    if len(name) > 1 and (plain(name[-1]) in _LINKS or (plain(name[0]) in _LINKS and not is_led)):
        return False
    is_whole = "".join(map(plain, name)) == run.label
    if len(name) > 1 and not is_whole and (_is_of_post(name[0]) or _is_of_post(name[-1])):
        return False
    return name[0][0].isupper() or name[0][0].isdigit() or run.is_alone


def _is_of_post(word: str) -> bool:
    """Whether the word, or the last part of it, says what somebody does: "HR-adviseur"."""
    return is_role_word(word.rpartition("-")[2])


def _is_part(name: tuple[str, ...], parts: tuple[str, ...], run: _Run) -> bool:
    """ "Conservas Rial" of `pescanova-rial`: one part of a domain is a word of an organisation's name."""
    if not parts or run.freedom < _Freedom.LATER or not 1 < len(name) < 6 or not is_organised(" ".join(name)):
        return False
    return any(plain(word) in parts and not is_org_word(word) for word in name)


def _spells(name: tuple[str, ...], label: str, run: _Run) -> bool:
    words = tuple("and" if word in "&+" else plain(word) for word in name)
    owner = (*words[:-1], plain(re.sub(r"['’]s$", "", name[-1])))
    for letters in (words, owner):
        if label in ("".join(letters), "".join(w for w in letters if w not in _LINKS)):
            return True
    if label in (_german("".join(name)), _german("".join(w for w in name if plain(w) not in _LINKS))):
        return True
    if is_no_name(" ".join(name)) or any(map(is_role_word, name)):
        return False
    if len(words) > 2 and run.freedom > _Freedom.NONE and label == "".join(w[0] for w in words if w not in _LINKS):
        return True
    others = [t for t in run.tokens if t[0] not in name]
    if run.is_alone and all(map(_is_team, others)) and _is_short_for("".join(words), label):
        return True
    return len(words) > 1 and name[0] != "The" and _is_made_of(words, name, label, run)


def _is_made_of(words: tuple[str, ...], name: tuple[str, ...], label: str, run: _Run) -> bool:
    """Whether the words' beginnings make the domain, in their order or with the first one last."""
    if not _may_leave_out(words, name, label, run.freedom):
        return False
    if _fits(words, name, label, is_loose=run.freedom > _Freedom.NONE):
        return True
    return run.freedom > _Freedom.NONE and len(words) < 4 and _fits((*words[1:], words[0]), (*name[1:], name[0]), label)


def _may_leave_out(words: tuple[str, ...], name: tuple[str, ...], label: str, freedom: _Freedom) -> bool:
    """Whether the first and the last word are such as the domain has, or may leave out there."""
    has_first = words[0][:1] == label[:1] or _may_be_left_out(name[0])
    has_last = words[-1][:2] in label or _may_be_left_out(name[-1])
    if any(plain(word) in _TEAM_WORDS or (is_no_name(word) and not is_org_word(word)) for word in (name[0], name[-1])):
        return has_first and has_last and label.startswith(words[0][:4])
    is_line = freedom is _Freedom.ANY and (len(name[0]) > 3 or not name[0].isupper())
    return (has_first or is_line) and (has_last or freedom >= _Freedom.LATER)


def _is_short_for(name: str, label: str) -> bool:
    return len(name) > 4 and label.startswith(name) and label[len(name) :] in _DECORATION


def is_label(word: str, label: str) -> bool:
    """Whether a domain stands for just this word."""
    return word == label or _is_short_for(word, label)


def _german(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower().translate({ord("ä"): "a", ord("ö"): "o", ord("ü"): "u"}))


def _fits(words: tuple[str, ...], written: tuple[str, ...], label: str, *, is_loose: bool = False) -> bool:
    """Whether the domain is made of the words' beginnings, in order, one word of four letters or more whole."""
    reached = {(0, False)}
    for word, as_written in zip(words, written, strict=True):
        kept = reached if is_loose or _may_be_left_out(as_written) else set()
        reached = kept | {step for at, whole in reached for step in _steps(word, label, at, whole=whole)}
    return (len(label), True) in reached


def _steps(word: str, label: str, at: int, *, whole: bool) -> Iterator[tuple[int, bool]]:
    """How far in the domain each beginning of the word leads; "Werken" is not the "werke" of a domain."""
    for size in range(1, _shared(word, label[at:]) + 1):
        if size < 4 or not 0 < len(word) - size < 3:
            yield at + size, whole or (size == len(word) and size > 3)


def _shared(word: str, label: str) -> int:
    size = 0
    while size < min(len(word), len(label)) and word[size] == label[size]:
        size += 1
    return size


def _may_be_left_out(word: str) -> bool:
    """What a domain leaves out of a name: "Group", "of", "Ltd", "Regional"."""
    letters = plain(word)
    is_small = letters in _LINKS or letters in _LEFT_OUT or letters.isdigit()
    return is_small or is_org_word(word) or bool(LEGAL_FORM.match(f" {word}"))


_PROFESSION = lazy_pattern(
    r" (?:(?:Chartered |Consulting |Structural |Landscape )?(?:Architects|Accountants|Engineers|Surveyors)|Solicitors|Lawyers|Notaires|Avocats|Rechtsanwälte|Steuerberater|Architekten|Arquitectos|Abogados|Architetti|Avvocati)$"
)
"""What professionals write after the name that their domain has whole."""


_CAREERS = lazy_pattern(r"(?<=\w{4}) (?:Early )?(?:Careers|Jobs|Karriere|Carrières|Carreiras)$")
"""A portal's name beside the firm's: "FreshMart Careers"."""


def best(names: Iterable[str], label: Label) -> str | None:
    """The fullest of the names; one with the words of its incorporation only where no other is, or where the domain has it whole."""
    found = list(dict.fromkeys(_CAREERS.sub("", name) for name in names))
    found = [name for name in found if name.removeprefix("The ") == name or name[4:] not in found]
    without = [name for name in map(of_domain, found, repeat(label)) if not LEGAL_FORM.search(name)]
    return max(without or [without_form(name) for name in found], key=lambda n: len(n.split()), default=None)


def of_domain(name: str, label: Label) -> str:
    """The name without the words of its incorporation, where that is just what the domain says."""
    short = _PROFESSION.sub("", without_form(name))
    return short if "".join(map(plain, short.split())) == label.whole else name
