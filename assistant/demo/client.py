"""The demo's user at their own mail client: mail arrives, drafts are read, finished, sent or moved.

It talks to the server with the standard library alone, as any other client would,
and behaves like a desktop client: what it sends gets a Message-ID of its own.
"""

from __future__ import annotations

import email
import email.policy
import imaplib
import re
from datetime import datetime, timedelta
from email.message import EmailMessage
from types import TracebackType

from assistant.demo.cast import Mail
from assistant.demo.servers import HOST, Servers

FOLDERS = ("Drafts", "Sent", "Trash", "Approved")
MARK = re.compile(r"^\[\[.*\]\]$", re.MULTILINE)
POINT = "I keep thinking about what you said on making numbers useful to people who are not analysts."


class Client:
    """A second connection to the mailbox."""

    def __init__(self, servers: Servers) -> None:
        self._imap = imaplib.IMAP4(HOST, servers.imap_port)
        self._imap.login(servers.user, servers.password)
        for folder in FOLDERS:
            self._imap.create(folder)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._imap.logout()

    def deliver(self, mail: Mail) -> None:
        """A message arrives (or lies in Sent, when the user wrote it)."""
        flags = r"(\Seen)" if mail.folder == "Sent" else "()"
        self._imap.append(mail.folder, flags, imaplib.Time2Internaldate(mail.at), mail.raw)

    def text_of(self, message_id: str, folder: str = "Drafts") -> str:
        """The words of a message, as a person reads them."""
        return _text(self._parsed(folder, self._uid(folder, message_id)))

    def approve(self, message_id: str) -> None:
        """Drag the draft into the folder Approved."""
        uid = self._uid("Drafts", message_id)
        self._imap.uid("MOVE", uid, "Approved")

    def finish_and_send(self, message_id: str, at: datetime) -> None:
        """Open the draft, write the missing sentence, press Send: a new message lies in Sent, the draft is gone."""
        uid = self._uid("Drafts", message_id)
        draft = self._parsed("Drafts", uid)
        text = MARK.sub(POINT, _text(draft))
        draft.replace_header("Message-ID", message_id.replace("@", ".client@", 1))
        draft.set_content(text)
        self._imap.append("Sent", r"(\Seen)", imaplib.Time2Internaldate(at + timedelta(minutes=20)), draft.as_bytes())
        self._imap.select("Drafts")
        self._imap.uid("STORE", uid, "+FLAGS", r"(\Deleted)")
        self._imap.uid("EXPUNGE", uid)

    def names_in(self, folder: str) -> tuple[str, ...]:
        """The subjects of what lies in a folder."""
        self._imap.select(folder, readonly=True)
        _, found = self._imap.uid("SEARCH", "ALL")
        uids = (found[0] or b"").split()
        return tuple(str(self._parsed(folder, uid.decode())["Subject"]) for uid in uids)

    def _uid(self, folder: str, message_id: str) -> str:
        self._imap.select(folder)
        _, found = self._imap.uid("SEARCH", "HEADER", "Message-ID", message_id)
        uids: list[bytes] = (found[0] or b"").split()
        return uids[-1].decode()

    def _parsed(self, folder: str, uid: str) -> EmailMessage:
        self._imap.select(folder, readonly=True)
        _, answer = self._imap.uid("FETCH", uid, "(BODY.PEEK[])")
        raw = next(part[1] for part in answer if isinstance(part, tuple))
        self._imap.select(folder)
        parsed = email.message_from_bytes(raw, policy=email.policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed


def _text(message: EmailMessage) -> str:
    content: str = message.get_content()
    flowed = message.get_param("format") == "flowed"
    text = content.replace("\r\n", "\n")
    return re.sub(r" \n(?=\S)", " ", text) if flowed else text
