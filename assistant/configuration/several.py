"""Several accounts in one file: `[[account]]` tables, what they share, and what they must not share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.configuration.keys import SECTIONS
from assistant.configuration.reader import Faults, Values, read_tables
from assistant.mailbox.settings import is_loopback
from assistant.model import Identity

if TYPE_CHECKING:
    from assistant.configuration.values import Config

ACCOUNT = "account"
OWN = ("imap", "smtp", "state")
"""The sections that every account has for itself."""

_NAME = re.compile(r"[a-z][a-z0-9_-]{0,31}", re.IGNORECASE)
"""It becomes a folder's name and stands before the colon in IDs such as work:o1."""

GMAIL = "imap.gmail.com"
_SERVERS = {
    **dict.fromkeys(("127.0.0.1", "::1", "ip6-localhost"), "localhost"),
    "imap.googlemail.com": GMAIL,
    "imap-mail.outlook.com": "outlook.office365.com",
    "outlook.office.com": "outlook.office365.com",
    "mail.messagingengine.com": "imap.fastmail.com",
    "export.imap.aol.com": "imap.aol.com",
}
"""Further names of one server, as their providers give or gave them. What is not in here is found out by a scan."""

_RULE = "a letter first, then letters, digits, - and _"
_HEAD = "write [[account]] with two brackets on a line of its own, once for each account, and its keys below"


@dataclass(frozen=True, slots=True)
class Account:
    """One account's tables, the shared ones shining through."""

    name: str
    tables: Mapping[str, Values]
    above: tuple[str | int, ...]


def is_name(text: str) -> bool:
    """Whether an account may be called so."""
    return bool(_NAME.fullmatch(text))


def accounts_in(tree: Mapping[str, object], faults: Faults) -> Iterator[Account]:
    """Every account of the file; one whose name is no good gets a number, so that its other faults are told too."""
    found = tree[ACCOUNT]
    if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
        faults.add((ACCOUNT,), _HEAD)
        return
    _refuse_beside(tree, faults)
    shared = {name: table for name, table in tree.items() if name not in (ACCOUNT, *OWN)}
    common = read_tables(shared, SECTIONS, faults, is_whole=False)
    common = {name: values for name, values in common.items() if name not in OWN}
    names: set[str] = set()
    for place, one in enumerate(found):
        above = (ACCOUNT, place)
        name = _name(one, above, names, faults) or str(place)
        own = {section: table for section, table in one.items() if section != "name"}
        yield Account(name, read_tables(own, SECTIONS, faults, above=above, shared=common), above)


def _refuse_beside(tree: Mapping[str, object], faults: Faults) -> None:
    for name in OWN:
        if name in tree:
            words = f"each [[account]] has its own: write it as [{ACCOUNT}.{name}] below the account that it is for"
            faults.add((name,), words)


def _name(one: Mapping[str, object], above: tuple[str | int, ...], names: set[str], faults: Faults) -> str | None:
    name, path = one.get("name"), (*above, "name")
    if name is None:
        faults.add(path, 'is missing: give every account a short name of your own, as in name = "work"')
    elif not isinstance(name, str) or not is_name(name):
        faults.add(path, f'a short name is wanted ({_RULE}), as in name = "work"')
    elif name.lower() in names:
        faults.add(path, f'"{name}" is the name of another account already; give this one another')
    else:
        names.add(name.lower())
        return name
    return None


def refuse_shared(configs: Sequence[Config], faults: Faults) -> None:
    """Two accounts with one mailbox would write everything twice; with one state they would mix what they know."""
    boxes: dict[tuple[object, ...], str | None] = {}
    states: dict[str, str | None] = {}
    for place, config in enumerate(configs):
        box, state = _mailbox(config), str(config.state_path)
        if box in boxes:
            words = f"is the mailbox of account {boxes[box]} already; leave one of the two accounts out"
            faults.add((ACCOUNT, place, "imap"), words)
        if state in states:
            words = f"is the state of account {states[state]} already; name another file"
            faults.add((ACCOUNT, place, "state", "path"), words)
        boxes.setdefault(box, config.account)
        states.setdefault(state, config.account)


def _mailbox(config: Config) -> tuple[object, ...]:
    """What makes two accounts one mailbox: on this machine itself every port may be a server of its own."""
    settings = config.imap.settings
    host = settings.host.lower().strip("[]").rstrip(".")
    host = _SERVERS.get(host, host)
    return host, _user(host, settings.username.lower()), settings.port if is_loopback(host) else 0


def _user(host: str, username: str) -> str:
    """Gmail looks at no dots, and knows its older domain still."""
    name, _, domain = username.partition("@")
    return name.replace(".", "") if host == GMAIL and domain in ("", "gmail.com", "googlemail.com") else username


def with_family(configs: Sequence[Config]) -> tuple[Config, ...]:
    """Each account knows the names of all the others, and their addresses as the user's own."""
    addresses = [a for config in configs for a in (config.identity.email, *config.identity.aliases)]
    names = tuple(config.account for config in configs if config.account)
    family = names if len(names) > 1 else ()
    return tuple(replace(config, identity=_with(config, addresses), family=family) for config in configs)


def _with(config: Config, addresses: Sequence[str]) -> Identity:
    own = config.identity.email.lower()
    others = {a.lower(): a for a in (*config.identity.aliases, *addresses) if a and a.lower() != own}
    return replace(config.identity, aliases=tuple(others.values()))
