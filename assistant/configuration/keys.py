"""The one table of the configuration: every key with its kind, default and meaning.

The reader, the sample file and the documentation all come from it. A new key is
a new row, and the one line in `config.py` that uses its value.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple

from assistant.configuration import kinds
from assistant.configuration.cadence_keys import CADENCE
from assistant.configuration.kinds import Kind
from assistant.planning.cadence import PRESETS, Cadence


class Key(NamedTuple):
    """One key. `default` None: found or derived, as the doc text says; `sample` is then the example."""

    name: str
    kind: Kind
    doc: str
    default: object = None
    sample: object = None
    required: bool = False
    secret: bool = False
    is_preset: bool = False
    """The default comes from the preset, so the sample must not fix it."""

    @property
    def example(self) -> object:
        """A value that will do."""
        return self.sample if self.sample is not None else self.default


class Section(NamedTuple):
    """One table of the file."""

    name: str
    doc: str
    keys: tuple[Key, ...]
    optional: bool = False
    """Left out as a whole, its required keys are not missed."""

    def key(self, name: str) -> Key | None:
        """The row of a key."""
        return next((key for key in self.keys if key.name == name), None)


def _server(protocol: str, port: int, ports: str) -> tuple[Key, ...]:
    name = f"{protocol}.example.org"
    return (
        Key("host", kinds.host, "the server's name", sample=name, required=True),
        Key("port", kinds.number(1, 65535), f"default: {ports}", sample=port),
        Key("security", kinds.choice("tls", "starttls", "none"), "tls | starttls | none (loopback only)", "tls"),
        Key("username", kinds.text, "default: the address of [identity]", sample="priya@example.org"),
        Key("password_env", kinds.text, "the environment variable that holds the password",
            sample=f"{protocol.upper()}_PASSWORD"),
        Key("password_command", kinds.command, "its first line of output; a list runs without a shell",
            sample=["pass", "show", "mail"]),
        Key("password", kinds.secret, "itself; only in a file of mode 0600",
            sample="...", secret=True),
        Key("token_command", kinds.command, "prints an OAuth 2.0 access token",
            sample=["mail-token", "priya"]),
        Key("auth", kinds.choice("password", "xoauth2", "oauthbearer"),
            "or xoauth2, oauthbearer; default: by what is given", sample="password"),
        Key("ca_file", kinds.text, "further certificates to trust (PEM)", sample="~/.config/ca.pem"),
    )  # fmt: skip


_AUTHSERV_ID = Key(
    "authserv_id", kinds.label, "whose Authentication-Results count; default: those of the topmost line",
    sample="mx.example.org",
)  # fmt: skip

_OAUTH = (
    Key("provider", kinds.choice("google", "microsoft", "other"), "other: name the endpoints yourself",
        sample="microsoft", required=True),
    Key("client_id", kinds.text, "of the client that you registered there", sample="0a1b2c3d-...", required=True),
    Key("client_secret_env", kinds.text, "the environment variable that holds its secret, where it has one",
        sample="CLIENT_SECRET"),
    Key("client_secret_command", kinds.command, "prints it", sample=["pass", "show", "mail-client"]),
    Key("client_secret", kinds.secret, "itself; only in a file of mode 0600", sample="...", secret=True),
    Key("flow", kinds.choice("browser", "device"),
        "browser: on this computer; device: a code, for any; default: by provider", sample="device"),
    Key("keep", kinds.choice("keyring", "file"), "where the tokens go; file: beside the state, mode 0600", "keyring"),
    Key("tenant", kinds.label, "of Microsoft: your organisation's id or domain", "common"),
    Key("scopes", kinds.several(kinds.word, least=1), "default: by provider, IMAP and SMTP",
        sample=["https://mail.google.com/"]),
    Key("authorization_endpoint", kinds.endpoint, "for provider = \"other\" with the browser",
        sample="https://login.example.org/authorize"),
    Key("device_endpoint", kinds.endpoint, "for provider = \"other\" with a device code",
        sample="https://login.example.org/device"),
    Key("token_endpoint", kinds.endpoint, "for provider = \"other\"", sample="https://login.example.org/token"),
)  # fmt: skip


def _cadence_keys() -> tuple[Key, ...]:
    """A key for each field of Cadence, with what the table says of it."""
    standard = PRESETS["standard"]
    return tuple(_cadence_key(field.name, getattr(standard, field.name)) for field in dataclasses.fields(Cadence))


def _cadence_key(name: str, default: object) -> Key:
    kind, doc, sample = CADENCE.get(name) or (_kind_like(default), name.replace("_", " "), None)
    return Key(name, kind, doc, default, sample=sample, is_preset=name not in ("preset", "keep_in_touch"))


def _kind_like(default: object) -> Kind:
    if isinstance(default, bool):
        return kinds.flag
    return kinds.number(0, 10_000) if isinstance(default, int) else kinds.text


SECTIONS: tuple[Section, ...] = (
    Section("identity", "Who you are, as your drafts say it.", (
        Key("name", kinds.text, "your name, as it stands under a letter", sample="Priya Nair", required=True),
        Key("email", kinds.email, "the address that the drafts are from", sample="priya@example.org", required=True),
        Key("aliases", kinds.several(kinds.email), "your further addresses: mail from them is your own", []),
        Key("timezone", kinds.timezone, "default: this machine's", sample="Europe/London"),
        Key("strengths", kinds.several(kinds.text), "sentences about you that the notes may draw on", []),
    )),
    Section("imap", "The mailbox that is read, and where the drafts are placed. The password is asked from the\n"
            "keyring (`interview-assistant setup` puts it there), unless a key below or [oauth] says otherwise.",
            (*_server("imap", 993, "993, with starttls 143"), _AUTHSERV_ID)),
    Section("smtp", "Needed only for sending what you approved; without it you send from your mail client.\n"
            "Without a secret of its own the one of [imap] is used.",
            _server("smtp", 465, "465, with starttls 587, with none 25"), optional=True),
    Section("oauth", "A login with OAuth 2.0 in the place of a password, for [imap] and [smtp]; `interview-assistant\n"
            "login` asks for your consent once. Needs the extra [oauth] and a client of your own.", _OAUTH,
            optional=True),
    Section("folders", "All optional: found by what the server says of them, then by their names.", (
        Key("scan", kinds.several(kinds.text, least=1), "the folders that mail of employers comes to", ["INBOX"]),
        Key("drafts", kinds.text, "where drafts are placed", sample="Drafts"),
        Key("sent", kinds.text, "where your own mail is found", sample="Sent"),
        Key("trash", kinds.text, "where withdrawn drafts go", sample="Trash"),
        Key("approved", kinds.text, "where you move a draft to approve it", sample="Approved"),
    )),
    Section("cadence", "When each step comes due.", (
        *_cadence_keys(),
        Key("first_scan_days", kinds.number(1, 3650), "how far back the first scan reads", 90),
    )),
    Section("channels", "Other ways than mail, prepared for you to do by hand.", (
        Key("card", kinds.flag, "text for a handwritten card, three to four days after an interview", False),
        Key("linkedin", kinds.flag,
            "a note for a connection request, where your notes say that the rapport was good", False),
    )),
    Section("approval", "How you say that a draft may be sent.", (
        Key("how", kinds.several(kinds.choice("client", "folder", "flag", "command")),
            "client: you send it yourself; folder: moved to `approved`; flag: starred in Drafts", ["client", "folder"]),
        Key("send", kinds.choice("polite", "at once"),
            "polite: thanks with the next scan, all else in the recipient's working hours; at once: no waiting",
            "polite"),
    )),
    Section("notes", "Your notes after an interview.", (
        Key("by_mail", kinds.flag, "the form comes as a draft to yourself", False),
    )),
    Section("templates", "The words of the drafts.", (
        Key("path", kinds.text, "a folder whose files replace ours of the same name", sample="~/letters"),
        Key("language", kinds.language, "two letters, or thread: the language of the conversation", "thread"),
    )),
    Section("reminders", "How reminders reach you, besides the output of `scan` and `status`.", (
        Key("ics", kinds.text, "a calendar file to subscribe to", sample="~/follow-up.ics"),
        Key("by_mail", kinds.flag, "a message in your inbox", False),
    )),
    Section("state", "What is remembered from run to run.", (
        Key("path", kinds.text, "default: in this platform's folder for such files",
            sample="~/ledger.sqlite3"),
    )),
    Section("run", "One run.", (
        Key("deadline_seconds", kinds.number(10, 86_400), "a run that takes longer stops and goes on next time", 300),
    )),
)  # fmt: skip

BY_NAME: Mapping[str, Section] = {section.name: section for section in SECTIONS}
