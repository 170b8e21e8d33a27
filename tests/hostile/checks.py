"""What must hold of every hostile mail, whatever it is."""

from __future__ import annotations

import json
import unicodedata
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path

from pace import within

from assistant.commands.classify import Found, _words, json_line
from assistant.ledger import codec
from assistant.model import (
    Draft,
    Due,
    Fact,
    Identity,
    Kind,
    Opportunity,
    OpportunityId,
    Perspective,
    Reading,
    UserChoices,
)
from assistant.planning import PRESETS, Channels, decide
from assistant.reading import read
from assistant.tracking import New, fold, keys_of, place
from assistant.writing import compose

USER = Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB", strengths=("I like tables",))
RECEIVED = datetime(2026, 3, 2, 9, 1, tzinfo=UTC)
SECONDS = 2.0
"""A second for each mail, and as much again for a machine that is busy."""
LATER = tuple(RECEIVED + timedelta(days=days) for days in (0, 2, 16, 40, 400))
ENDS = frozenset({Kind.OFFER, Kind.DECLINE})
TEMPLATES = Path(__file__).parents[2] / "templates"
_SHOWS_NOTHING = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


@cache
def templates() -> dict[str, str]:
    """The words of the drafts."""
    return {path.relative_to(TEMPLATES).as_posix(): path.read_text("utf-8") for path in TEMPLATES.rglob("*.j2")}


def is_fit_for_terminal(text: str) -> bool:
    """Whether a terminal would only print it (ECMA-48, UAX 9)."""
    return all(letter == "\n" or unicodedata.category(letter) not in _SHOWS_NOTHING for letter in text)


def read_in_time(raw: bytes, perspective: Perspective | None = None) -> Reading:
    """The reading, which came within the limit."""
    with within(SECONDS):
        return read(raw, perspective or Perspective(USER, received=RECEIVED))


def goes_all_the_way(raw: bytes, reading: Reading) -> list[Draft]:
    """Takes a reading through output, ledger, tracking, planning and writing; the drafts that came of it."""
    line = json_line(Found("hostile.eml", 0, raw), reading, milliseconds=1.0)
    json.dumps(line, ensure_ascii=False).encode("utf-8")
    assert is_fit_for_terminal(_words(line, reading))
    fact = Fact(reading, outgoing=False, at=RECEIVED)
    assert codec.load(Fact, codec.dump(fact).encode("utf-8")) == fact
    assert all(key.isprintable() for key in keys_of(reading)), keys_of(reading)
    if not isinstance(place(reading, (), USER), New):
        return []
    return drafted(fold(OpportunityId(1), (fact,), UserChoices(), USER))


def drafted(opportunity: Opportunity) -> list[Draft]:
    """Every draft that would ever be due, as the presets go; each is read again as other programs do."""
    found: dict[str, Due] = {}
    for preset in ("standard", "persistent"):
        for now in LATER:
            plan = decide(opportunity, (), UserChoices(), PRESETS[preset], USER, now, channels=Channels())
            found |= {one.need: one for one in plan.decisions if isinstance(one, Due)}
    drafts = [compose(due, opportunity, None, USER, templates(), now=LATER[1]) for due in list(found.values())[:3]]
    for draft in drafts:
        is_what_was_planned(draft)
    return drafts


def is_what_was_planned(draft: Draft) -> None:
    """The bytes show the planned recipient alone, whichever parser reads them."""
    modern = message_from_bytes(draft.raw, policy=policy.default)
    assert [one.addr_spec for one in modern["To"].addresses] == [draft.recipient.email]
    assert [one.addr_spec for one in modern["From"].addresses] == [USER.email]
    plain = message_from_bytes(draft.raw)
    assert len(plain.keys()) == len(set(plain.keys())) == 10, plain.keys()
    assert not {"bcc", "cc", "reply-to", "sender"} & {name.lower() for name in plain}
    assert not draft.raw.replace(b"\r\n", b"").count(b"\n")
    assert max(map(len, draft.raw.split(b"\r\n"))) <= 998
    assert is_fit_for_terminal(draft.subject) and is_fit_for_terminal(draft.body)
