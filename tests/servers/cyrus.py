"""A throwaway Cyrus on loopback: special-use flags in lower case, LOGINDISABLED announced after login."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

from servers.beside import Beside

# Two settings are not the packaged ones: a user's folders are made at the first login, and Drafts may
# be deleted (which is what Alpine does to it).
IMAPD = """
configdirectory: {root}/conf
defaultpartition: default
partition-default: {root}/spool
proc_path: {root}/run/proc
mboxname_lockpath: {root}/run/lock
cyrus_user: nobody
cyrus_group: nogroup
admins: nobody-at-all
servername: localhost
allowplaintext: yes
sasl_mech_list: PLAIN
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: {root}/conf/mux
tls_server_cert: {root}/cert.pem
tls_server_key: {root}/key.pem
tls_session_timeout: 0
altnamespace: yes
unixhierarchysep: yes
virtdomains: userid
autocreate_post: yes
autocreate_quota: 0
autocreate_inbox_folders: Drafts | Sent | Trash
autocreate_subscribe_folders: Drafts | Sent | Trash
specialuse_protect: \\Archive
xlist-drafts: Drafts
xlist-sent: Sent
xlist-trash: Trash
"""

MASTER = """
START {{
}}
SERVICES {{
  imap cmd="/usr/lib/cyrus/bin/imapd -C {root}/imapd.conf" listen="127.0.0.1:{port}" prefork=1
  imaps cmd="/usr/lib/cyrus/bin/imapd -s -C {root}/imapd.conf" listen="127.0.0.1:{tls_port}" prefork=0
}}
EVENTS {{
}}
"""


class Cyrus(Beside):
    """One server."""

    name = "cyrus"
    program = "usr/lib/cyrus/bin/imapd"
    prefix = ""

    def prepare(self) -> tuple[list[str], Path | None]:
        """Its two files of configuration."""
        for part in ("conf/socket", "spool", "run"):
            (self.root / part).mkdir(parents=True)
        for name, text in (("imapd.conf", IMAPD), ("cyrus.conf", MASTER)):
            (self.root / name).write_text(text.format(root=self.root, port=self.port, tls_port=self.tls_port))
        files = ["-C", f"{self.root}/imapd.conf", "-M", f"{self.root}/cyrus.conf"]
        return ["/usr/lib/cyrus/bin/master", *files, "-D", "-p", f"{self.root}/run/master.pid"], None

    def socket_path(self) -> Path:
        """Where saslauthd would listen."""
        return self.root / "conf" / "mux"

    def answer(self, link: socket.socket) -> None:
        """As saslauthd does: user, password, service, realm, each with its length; OK or NO the same way."""
        _, password, _, _ = (_word(link) for _ in range(4))
        verdict = b"OK" if password == self.password.encode() else b"NO"
        link.sendall(struct.pack("!H", len(verdict)) + verdict)


def _word(link: socket.socket) -> bytes:
    (length,) = struct.unpack("!H", link.recv(2, socket.MSG_WAITALL))
    return link.recv(length, socket.MSG_WAITALL) if length else b""
