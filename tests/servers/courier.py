"""A throwaway Courier on loopback: everything below INBOX., no SPECIAL-USE, CONDSTORE or MOVE."""

from __future__ import annotations

import os
import pwd
import socket
from pathlib import Path

from servers.beside import Beside, installed_in

FOLDERS = ("", ".Drafts", ".Sent", ".Trash")

# The packaged settings, then ours. Two listeners: plain with STARTTLS, and TLS from the start.
SERVE = """
set -a
. "$1/etc/courier/imapd-ssl"
. "$1/etc/courier/imapd"
IMAP_MAILBOX_SANITY_CHECK=0  # Maildirs on a memory disk
IMAP_ULIMITD= IMAP_EMPTYTRASH=
COURIERTLS=/usr/bin/couriertls TLS_CERTFILE="$2/both.pem" TLS_DHPARAMS= TLS_CACHEFILE=
mount --bind "$2/passwd" /etc/passwd  # TLS is done by the user courier, who is not in the system's
IMAP_STARTTLS=YES IMAP_TLS_REQUIRED=0
listen="/usr/sbin/couriertcpd -address=127.0.0.1 -maxprocs=200 -maxperip=200 -nodnslookup -noidentlookup"
login="/usr/lib/courier/courier/imaplogin /usr/bin/imapd Maildir"
IMAP_TLS=1 $listen "$4" $COURIERTLS -server -tcpd $login &
exec $listen "$3" $login
"""


class Courier(Beside):
    """One server."""

    name = "courier"
    program = "usr/lib/courier/courier/imaplogin"
    prefix = "INBOX."

    def maildir(self, user: str) -> Path:
        """Where a user's INBOX lies."""
        return self.root / "home" / user / "Maildir"

    def prepare(self) -> tuple[list[str], Path | None]:
        """The certificate as Courier wants it, and a /run for its socket."""
        (self.root / "home").mkdir()
        self.socket_path().parent.mkdir(parents=True)
        both = (self.root / "key.pem").read_bytes() + (self.root / "cert.pem").read_bytes()
        (self.root / "both.pem").write_bytes(both)
        nobody = pwd.getpwnam("nobody")
        users = f"{Path('/etc/passwd').read_text()}\ncourier:x:{nobody.pw_uid}:{nobody.pw_gid}::/:/bin/false\n"
        (self.root / "passwd").write_text(users)
        folder = str(installed_in() / self.name)
        words = [folder, str(self.root), str(self.port), str(self.tls_port)]
        return ["sh", "-c", SERVE, "serve", *words], self.root / "run"

    def socket_path(self) -> Path:
        """Where authdaemond would listen."""
        return self.root / "run" / "courier" / "authdaemon" / "socket"

    def answer(self, link: socket.socket) -> None:
        """As authdaemond does: where the user's mail is, or FAIL. A new user gets folders."""
        asked = b""
        while asked.count(b"\n") < 5 + asked.startswith(b"TCP"):
            more = link.recv(4096)
            if not more:
                break
            asked += more
        *_, user, password, _ = asked.decode().split("\n")
        if password != self.password:
            link.sendall(b"FAIL\n")
            return
        self._make(user)
        uid, gid = self._owner
        home = self.root / "home" / user
        told = {"UID": uid, "GID": gid, "HOME": home, "MAILDIR": home / "Maildir", "ADDRESS": user}
        link.sendall("".join(f"{key}={value}\n" for key, value in told.items()).encode() + b".\n")

    def _make(self, user: str) -> None:
        if self.maildir(user).exists():
            return
        for folder in FOLDERS:
            for part in ("cur", "new", "tmp"):
                (self.maildir(user) / folder / part).mkdir(parents=True)
            if folder:
                (self.maildir(user) / folder / "maildirfolder").touch()
        for path in (self.maildir(user).parent, *self.maildir(user).parent.rglob("*")):
            os.chown(path, *self._owner)
