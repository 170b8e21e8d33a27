"""The short lines under a text, by which its writer signs, and the post that such a line may name."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.model import Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_first_name, is_organised, is_personal, plain

_MOST_LINES = 9
_LONGEST = 90
_IS_SENTENCE = lazy_pattern(
    r"[!?;]$|(?<!Ltd)(?<!Inc)(?<!Co)(?<!Corp)(?<!Jr)(?<! [A-Z])(?<!\.[A-Zac])\.$|^\W*(?:I|we|you|it|ich|wir|nous|je|vous|ik|wij)\b",
    re.IGNORECASE,
)
_IS_CONTACT = lazy_pattern(
    r"@(?! )|https?:|www\.|\d{3}|^(?:t|m|tel|mobile|phone|e|email)\b ?[.:]|^-- ?$|^(?:sent from|gesendet|envoyé|enviado|inviato|verzonden)\b",
    re.IGNORECASE,
)


def lines_under(message: Message) -> tuple[str, ...]:
    """The lines of the signature; where none was told from the text, the short ones at the text's end."""
    signature = [line.strip() for line in message.signature[:600].splitlines() if line.strip()]
    if signature:
        return tuple(line for line in signature[: _MOST_LINES + 3] if not _IS_CONTACT.search(line))
    kept: list[str] = []
    for line in reversed(message.own_text[-600:].splitlines()[-16:]):
        bare = line.strip()
        if not bare or _IS_CONTACT.search(bare):
            continue
        if len(bare) > _LONGEST or _IS_SENTENCE.search(bare) or len(kept) == _MOST_LINES:
            break
        kept.append(bare)
    return tuple(reversed(kept))


def signs_at(lines: tuple[str, ...], message: Message) -> int:
    """Which of the lines is the writer's name; -1 where none is."""
    name = message.sender.name if message.sender else ""
    own = {plain(word) for word in re.split(r"[\s,.]+", name)} - {""}
    for i, line in enumerate(lines):
        words = [plain(word) for word in line.strip(" ,.-–—xX").split()]
        if words and len(words) < 5 and (own.issuperset(words) or _is_short(words, name)):
            return i
    named = (i for i, line in enumerate(lines) if len(line.split()) < 4 and is_personal(line.strip(" ,.")))
    return next(named, -1)


def _is_short(words: list[str], name: str) -> bool:
    """ "V", "TB", "Nat" of "Nathaniel Broom"."""
    parts = [plain(part) for part in name.split()]
    if len(words) != 1 or not parts:
        return False
    return words[0] == "".join(part[:1] for part in parts)[: len(words[0])] or (
        len(words[0]) > 1 and parts[0].startswith(words[0])
    )


_CALLS_POST = r"(?i:position|role|post|vacancy|job|recruiting|recruitment|hiring|hire|search|opening|campaign|competition|stelle|vacature|vacante|vaga|poste|posizione)"
_SAYS_POST = r"(?:position|post|vacancy|stelle(?:nangebot)?|poste|posizione|puesto(?: de)?|vacante(?: de)?|vaga(?: de)?|functie|vacature)"
_MARK = r"(?:^|[( ]|[-–—|·/] |, )"
_ABOUT = lazy_pattern(
    rf"{_MARK}(?:(?i:candidate|our|your|job) )?(?:(?P<says>(?i:{_SAYS_POST}))|(?i:re|ref|regarding|about|search(?=:)|role|betrifft|betr|betreff|wg|objet|oggetto|asunto|assunto|inzake|betreft))(?:\.|\b)(?: ?:)? +(?P<post>[^():]{{4,60}}?)\)?$"
)
_HIRING_FOR = lazy_pattern(
    r"\b(?:(?i:hiring|recruiting|recruitment) (?i:for)|(?:[Rr]ekrutierung|[Bb]esetzung|[Pp]ersonalsuche|[Aa]anwerving|recrutement|recrutamento|reclutamiento|selezione|ricerca|selecci[oó]n|proceso|processo|sollicitatie|candidature|candidatura|werving)(?: d[eio]| per| para| pour| voor)?|(?i:bewerbung als|recrutement d[eu]|selecci[oó]n de|selezione per|recrutamento de|werving)) (?:(?:an?|the|our) )?(?P<post>[A-ZÀ-Þ][^\n,|()]{4,60})$"
)
_BESIDE = lazy_pattern(
    r"(?:for |at )?(?P<firm>[^\W_][^|()]{1,48}?)(?P<mark> [-–—|·/] | // |, (?:(?i:re|for) )?| \((?:(?i:re)[.:]? )?)(?P<post>[^\W\d_][^()]{3,60}?)(?P<called>,? "
    + _CALLS_POST
    + r")?(?P<end>\)?)(?:,? [A-Z]\w+day \d[^\n]{0,40})?$"
)
_CALLED = lazy_pattern(rf"^(?P<post>[A-Z][^\n|()]{{3,50}}?) {_CALLS_POST}(?:,| –| -|$)")
_NAME_AND = lazy_pattern(r"([^\W\d_][^,/|–—-]{1,40}?)(?:,| [/|–—-]) (.+)")
_DEPARTMENT = lazy_pattern(
    r"(?:talent|recruit\w*|hr|people|personal\w*|rh|rrhh|selezione|recrutement|ressources humaines|recursos humanos|risorse umane|human resources)(?: (?:&|and|und|e|et|y) \w+| \w+)?(?:, | @ | [|–-] )",
    re.IGNORECASE,
)
_IS_BARE = lazy_pattern(r"(?!.*\bExecutive$)[^\s,]+(?: (?![–—|/@-] )[^\s,]+)+$")
_OF_HIRING = lazy_pattern(
    r"\b(?:recruit\w*|talent|hr|human|people|personnel|personal\w*|rh|rrhh|résumés?)\b", re.IGNORECASE
)
"""Who hires: no post that is meant, but a sign that the one named beside it is."""
_OF_WRITER = lazy_pattern(
    r"\b(?:recruit\w*|recruiter|talent|hr|human|people|head|director|chief|founder|owner|partner|president|vp|svp|principal(?! [A-Z])|dean|chair|ceo|cto|cfo|coo|"
    r"secretary|personnel|executive(?=,? search|$)|bestuurder|leiter\w*|leitung|directeur|directrice|directora?|direttor\w+|diretora?|responsable|responsabile|geschäftsführ\w+|rh|rrhh|pa|assistant to)\b",
    re.IGNORECASE,
)
"""What the title of one who hires is made of: it may stand there as well."""
_LEADS = lazy_pattern(r"\b(?:manager(?:in)?|lead|leader|supervisor\w*|gerente|teamleider)$", re.IGNORECASE)
_OF_RANK = lazy_pattern(
    r"\b(?:chartered|fellow|member|registered|certified|accredited|licensed|mitglied|associate of)\b", re.IGNORECASE
)


def posts_under(message: Message, label: str) -> Iterator[tuple[str, bool]]:
    """The words of a signature that may be the post which the mail is about: "Lagos Bridge | Partnerships Associate", and whether it says that they are a post."""
    lines = _with_name_apart(lines_under(message), message)
    at = signs_at(lines, message)
    is_brief = at >= 0 and len(lines[at].split()) == 1
    for i in range(max(at + 1, 1), len(lines)):
        if found := _said(lines[i], is_first=i == at + 1 > 0):
            yield found["post"], bool(found.groupdict().get("says"))
        else:
            beside = _beside_firm(lines[i], label, is_brief=is_brief)
            below = _below_firm(lines, i, at, label, is_brief=is_brief)
            yield from ((post, False) for post in (beside, below) if post)


def _with_name_apart(lines: tuple[str, ...], message: Message) -> tuple[str, ...]:
    """ "Marek, Cobaltworks" as the two lines that others make of it."""
    apart: list[str] = []
    for line in lines:
        found = _NAME_AND.match(line)
        apart.extend(found.groups() if found and signs_at((found[1],), message) == 0 else (line,))
    return tuple(apart)


def _said(line: str, *, is_first: bool) -> re.Match[str] | None:
    """A line that says what it is about: "Harlow Quay re: Head Chef", "recrutement Juriste"; next under the name also "Data Manager search, Harlow Quay"."""
    about = _ABOUT.search(line) or _HIRING_FOR.search(line)
    is_marked = ":" in line or (about and about.re == _HIRING_FOR)
    if about and not _is_of_writer(about["post"], is_marked=bool(is_marked)):
        return about
    called = _CALLED.match(line) if is_first else None
    return called if called and _IS_BARE.match(called["post"]) and not _OF_HIRING.search(line) else None


def _is_of_writer(post: str, *, is_marked: bool) -> bool:
    """Whether it is rather the title of the writer: a mark that says that it is the post allows also the titles of those who hire."""
    return bool((_OF_HIRING if is_marked and " " in post else _OF_WRITER).search(post))


def _beside_firm(line: str, label: str, *, is_brief: bool) -> str | None:
    """ "Hollisbeck, Associate Consultant recruiting"; without more not after a whole name where a title may stand as well: "Harlow Quay | Analyst"."""
    of_hiring = _DEPARTMENT.match(line)
    found = (of_hiring and _BESIDE.match(line, of_hiring.end())) or _BESIDE.match(line)
    if not found or not _is_firm(found["firm"], label) or _is_of_writer(found["post"], is_marked=bool(found["called"])):
        return None
    is_marked = bool(found["called"]) or (found["mark"].startswith(" (") and found["end"]) or len(found["mark"]) > 3
    is_apart = found["mark"][1] in "-–—/" or (found["mark"] == ", " and not _LEADS.search(found["post"]))
    return found["post"] if is_marked or is_brief or is_apart or of_hiring else None


def _below_firm(lines: tuple[str, ...], i: int, at: int, label: str, *, is_brief: bool) -> str | None:
    """The post on a line of its own, below the firm's."""
    title, before = _title_and_firm(lines[i - 1])
    if i - 1 <= at or not _is_firm(before, label) or _OF_WRITER.search(lines[i]) or _OF_RANK.search(lines[i]):
        return None
    if called := _CALLED.match(lines[i]):
        return called["post"]
    bare = lines[i].strip()
    in_brackets = bare.startswith("(") and bare.endswith(")")
    return bare.strip("()") if in_brackets or is_brief or title else None


def _title_and_firm(line: str) -> tuple[str, str]:
    """What the writer is, where the line of the firm says it first, and the firm: "Talent, Harlow Quay"."""
    parts = re.split(r", | @ | [|–-] ", line)
    return (parts[0] if len(parts) > 1 and not is_organised(parts[0]) else ""), parts[-1]


def _is_firm(words: str, label: str) -> bool:
    if is_organised(words):
        return True
    letters = "".join(plain(word) for word in words.replace("&", "and").split())
    return len(letters) > 3 and not is_first_name(words) and (letters in label or label in letters) and bool(label)
