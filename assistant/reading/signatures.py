"""The short lines under a text, by which its writer signs, and the post that such a line may name."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.model import Message
from assistant.reading.names import is_first_name, is_organised, is_personal, plain

_MOST_LINES = 9
_LONGEST = 90
_IS_SENTENCE = re.compile(
    r"[!?;]$|(?<!Ltd)(?<!Inc)(?<!Co)(?<!Corp)(?<!Jr)(?<! [A-Z])(?<!\.[A-Zac])\.$|^\W*(?:I|we|you|it|ich|wir|nous|je|vous|ik|wij)\b",
    re.IGNORECASE,
)
_IS_CONTACT = re.compile(
    r"@|https?:|www\.|\d{3}|^(?:t|m|tel|mobile|phone|e|email)\b ?[.:]|^-- ?$|^(?:sent from|gesendet|envoyé|enviado|inviato|verzonden)\b",
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


_CALLS_POST = r"(?i:position|role|post|vacancy|job|recruiting|recruitment|hiring|search|opening|stelle|vacature|vacante|vaga|poste|posizione)"
_ABOUT = re.compile(
    r"(?:^|\()(?i:re|ref|regarding|about|search|role|betrifft|betr|betreff|stelle|wg|objet|poste|oggetto|posizione|asunto|puesto|vacante|assunto|vaga|inzake|betreft|functie|vacature)(?:\.|\b)(?: ?:)? +(?P<post>[^()]{4,60}?)\)?$"
)
_HIRING_FOR = re.compile(
    r"\b(?i:hiring|recruiting|recruitment) (?i:for) (?:(?:an?|the|our) )?(?P<post>[A-Z][^\n,|()]{4,60})$"
)
_BESIDE = re.compile(
    r"^(?:for |at )?(?P<firm>[^\W_][^|()]{1,48}?)(?P<mark> [-–—|·/] | // |, (?:(?i:re|for) )?| \((?:(?i:re)[.:]? )?)(?P<post>[^\W\d_][^()]{3,60}?)(?P<called>,? "
    + _CALLS_POST
    + r")?(?P<end>\)?)(?:,? [A-Z]\w+day \d[^\n]{0,40})?$"
)
_CALLED = re.compile(rf"^(?P<post>[A-Z][^\n|()]{{3,50}}?) {_CALLS_POST}(?:,| –| -|$)")
_OF_WRITER = re.compile(
    r"\b(?:recruit\w*|recruiter|talent|hr|human|people|head|director|chief|founder|owner|partner|president|vp|svp|principal|dean|chair|ceo|cto|cfo|coo|"
    r"secretary|personnel|executive(?=,? search|$)|bestuurder|leiter\w*|leitung|directeur|directrice|directora?|direttor\w+|diretora?|responsable|responsabile|geschäftsführ\w+|rh|rrhh|pa|assistant to)\b",
    re.IGNORECASE,
)
"""What the title of one who hires is made of: it may stand there as well."""


def posts_under(message: Message, label: str) -> Iterator[str]:
    """The words of a signature that may be the post which the mail is about: "Lagos Bridge | Partnerships Associate"."""
    lines = lines_under(message)
    at = signs_at(lines, message)
    is_brief = at >= 0 and len(lines[at].split()) == 1
    for i, line in enumerate(lines[at + 1 :] if at >= 0 else lines[1:], at + 1 if at >= 0 else 1):
        found = _ABOUT.match(line) or _HIRING_FOR.search(line)
        if found and not _OF_WRITER.search(found["post"]):
            yield found["post"]
        elif post := _beside_firm(line, label, is_brief=is_brief) or _below_firm(
            lines, i, at, label, is_brief=is_brief
        ):
            yield post


def _beside_firm(line: str, label: str, *, is_brief: bool) -> str | None:
    """ "Hollisbeck, Associate Consultant recruiting"; without more, only where somebody signs by a first name alone."""
    found = _BESIDE.match(line)
    if not found or not _is_firm(found["firm"], label) or _OF_WRITER.search(found["post"]):
        return None
    is_marked = bool(found["called"]) or (found["mark"].startswith(" (") and found["end"]) or len(found["mark"]) > 3
    return found["post"] if is_marked or is_brief else None


def _below_firm(lines: tuple[str, ...], i: int, at: int, label: str, *, is_brief: bool) -> str | None:
    """The post on a line of its own, below the firm's."""
    before = re.split(r", | [|–-] ", lines[i - 1])[-1]
    if i - 1 <= at or not _is_firm(before, label) or _OF_WRITER.search(lines[i]):
        return None
    if called := _CALLED.match(lines[i]):
        return called["post"]
    bare = lines[i].strip()
    in_brackets = bare.startswith("(") and bare.endswith(")")
    return bare.strip("()") if in_brackets or is_brief else None


def _is_firm(words: str, label: str) -> bool:
    if is_organised(words):
        return True
    letters = "".join(plain(word) for word in words.replace("&", "and").split())
    return len(letters) > 3 and not is_first_name(words) and (letters in label or label in letters) and bool(label)
