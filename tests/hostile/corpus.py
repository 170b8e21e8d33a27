"""The hostile corpus: cases out of tests/data/hostile/*.toml, their mails built from recipes.

A recipe stands between ⟦ and ⟧ within the text of a case, the innermost first:
  ⟦5000×<div>⟧     the text so many times; № in it counts from 0
  ⟦hex 1b 9b ff⟧   these bytes
  ⟦base64 text⟧    the text in base64
So the largest mail of the corpus is one line of its file.
"""

from __future__ import annotations

import base64
import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "data" / "hostile"
_RECIPE = re.compile("⟦([^⟦⟧]*)⟧")
_HEAD = {
    "From": "Tom Reyes <tom@brightwell.example>",
    "To": "Priya Nair <priya@example.org>",
    "Subject": "Data Analyst at Brightwell",
    "Date": "Mon, 2 Mar 2026 09:00:00 +0000",
    "Message-ID": "<hostile@brightwell.example>",
    "MIME-Version": "1.0",
}
_BODY = "Hi Priya,\n\nit was good to hear from you.\n\nKind regards,\nTom Reyes\n"


@dataclass(frozen=True)
class Case:
    """One hostile thing, and what must hold of it."""

    family: str
    name: str
    says: str
    given: dict[str, Any] = field(repr=False)

    def __str__(self) -> str:
        return f"{self.family}: {self.name}"

    def expected(self, key: str) -> Any:
        """What the case says of one property; None where it says nothing."""
        return self.given.get(key)

    def text(self, key: str) -> str:
        """A string of the case with its recipes cooked."""
        return cooked(self.given[key])

    def mail(self) -> bytes:
        """The message's bytes: as the case gives it whole, or the usual head with what the case puts into it."""
        if "mail" in self.given:
            return self.text("mail").encode("utf-8", "surrogateescape")
        extra = cooked(self.given.get("head", "")).strip("\n")
        named = {line.partition(":")[0].lower() for line in extra.split("\n")}
        usual = [f"{name}: {value}" for name, value in _HEAD.items() if name.lower() not in named]
        kind = self.given.get("type", "text/plain; charset=utf-8")
        lines = [*usual, *([extra] if extra else []), *([] if "content-type" in named else [f"Content-Type: {kind}"])]
        body = cooked(self.given.get("body", _BODY))
        return ("\n".join(lines) + "\n\n" + body).encode("utf-8", "surrogateescape")


def cooked(text: str) -> str:
    """A text with its recipes carried out; bytes beyond ASCII are kept as surrogates (PEP 383)."""
    while (found := _RECIPE.search(text)) is not None:
        text = text[: found.start()] + _carried_out(found[1]) + text[found.end() :]
    return text


def _carried_out(recipe: str) -> str:
    if recipe.startswith("hex "):
        return bytes.fromhex(recipe[4:]).decode("ascii", "surrogateescape")
    if recipe.startswith("base64 "):
        return base64.b64encode(recipe[7:].encode("utf-8", "surrogateescape")).decode()
    count, _, piece = recipe.partition("×")
    if "№" not in piece:
        return piece * int(count)
    return "".join(piece.replace("№", str(number)) for number in range(int(count)))


@cache
def cases(family: str) -> tuple[Case, ...]:
    """The cases of one file."""
    found = tomllib.loads((DATA / f"{family}.toml").read_text("utf-8"))["case"]
    return tuple(Case(family, one.pop("name"), one.pop("says"), one) for one in found)


def families() -> tuple[str, ...]:
    """The names of all files."""
    return tuple(sorted(path.stem for path in DATA.glob("*.toml")))
