"""A throwaway Dovecot on loopback, for the tests.

    with Dovecot() as server:
        ... server.port, server.tls_port, server.ca_file, server.password

Any user name is accepted with the one password; each user has a mailbox of its
own. Needs Debian's dovecot-imapd only. Run by root, it starts Dovecot as an
ordinary user, as Dovecot refuses to open mail as root. As a program it prints
one JSON line once it is ready and runs until it is interrupted:

    python tests/servers/dovecot.py --prefix INBOX. --separator .
"""

from __future__ import annotations

import argparse
import grp
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PROGRAM = "/usr/sbin/dovecot"
MISSING = (
    f"These tests need Dovecot, and {PROGRAM} is not there. "
    "On Debian or Ubuntu: apt-get install dovecot-imapd (tests/run does so itself)."
)

CONFIG = """
protocols = imap
base_dir = {root}/run
state_dir = {root}/state
instance_name = throwaway
log_path = {root}/dovecot.log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = {uid}
first_valid_gid = {gid}

listen = 127.0.0.1
ssl = yes
ssl_cert = <{root}/cert.pem
ssl_key = <{root}/key.pem
ssl_dh =
disable_plaintext_auth = no
auth_mechanisms = {mechanisms}
auth_failure_delay = 0
mail_max_userip_connections = 200

mail_location = {location}
mail_fsync = never
mailbox_list_index = yes

{oauth}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}/home/%u
}}

namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
{mailboxes}
}}

protocol imap {{
  {capability}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {{
    address = 127.0.0.1
    port = {port}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {tls_port}
    ssl = yes
  }}
}}
service imap {{
  process_min_avail = 1
  vsz_limit = 2G
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""

MAILBOX = "  mailbox {name} {{\n    auto = subscribe\n{use}  }}"

OAUTH = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {root}/oauth.conf
}}
"""

POOR = "IMAP4rev1 LITERAL+ CHILDREN NAMESPACE"
"""A server of long ago: neither SPECIAL-USE, UIDPLUS, MOVE nor CONDSTORE."""


class Running:
    """What a server of any make has: two ports, a folder with its certificate, a process."""

    host = "127.0.0.1"
    password = "correct-horse"

    def __init__(self) -> None:
        self.port, self.tls_port = free_port(), free_port()
        self.root = Path()
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def ca_file(self) -> str:
        """Its certificate, which signs itself."""
        return str(self.root / "cert.pem")

    @property
    def pid(self) -> int:
        """The process to stop."""
        assert self._daemon is not None
        return self._daemon.pid


class Dovecot(Running):
    """One server; `capability` is announced instead of what it can, so that it plays a poorer one."""

    def __init__(
        self,
        *,
        separator: str = "/",
        prefix: str = "",
        capability: str | None = None,
        special_use: bool = True,
        folders: tuple[str, ...] = ("Drafts", "Sent", "Trash"),
        tokeninfo: str | None = None,
    ) -> None:
        super().__init__()
        self.separator = separator
        self.prefix = prefix
        self.capability = capability
        self.special_use = special_use
        self.folders = folders
        self.tokeninfo = tokeninfo
        """Where it asks about an access token, which it then takes for a login; None: passwords only."""

    def __enter__(self) -> Dovecot:
        if not Path(PROGRAM).exists():
            raise FileNotFoundError(MISSING)
        self.root = Path(tempfile.mkdtemp(prefix="dovecot-", dir=memory_folder()))
        self.root.chmod(0o755)
        for part in ("run", "state", "home"):
            (self.root / part).mkdir()
        make_certificate(self.root)
        owner = ordinary_user(self.root)
        config = self.root / "dovecot.conf"
        config.write_text(self._config(owner))
        if self.tokeninfo:
            oauth = f"tokeninfo_url = {self.tokeninfo}\nusername_attribute = email\n"
            (self.root / "oauth.conf").write_text(oauth)
        drop = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if os.getuid() == 0 else {}
        self._daemon = subprocess.Popen([PROGRAM, "-F", "-c", str(config)], **drop)
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._daemon is not None and self._daemon.poll() is None:
            self._daemon.terminate()
            try:
                self._daemon.wait(10)
            except subprocess.TimeoutExpired:
                self._daemon.kill()
                self._daemon.wait()
        shutil.rmtree(self.root, ignore_errors=True)

    def maildir(self, user: str) -> Path:
        """Where a user's INBOX lies, for tests that look under the hood."""
        return self.root / "home" / user / "mail"

    def _config(self, owner: pwd.struct_passwd) -> str:
        layout = ":LAYOUT=fs" if self.separator == "/" else ""
        use = {name: f"    special_use = \\{name}\n" if self.special_use else "" for name in self.folders}
        return CONFIG.format(
            root=self.root,
            user=owner.pw_name,
            group=grp.getgrgid(owner.pw_gid).gr_name,
            uid=owner.pw_uid,
            gid=owner.pw_gid,
            location=f"maildir:~/mail{layout}",
            password=self.password,
            mechanisms="plain login" + (" xoauth2 oauthbearer" if self.tokeninfo else ""),
            oauth=OAUTH.format(root=self.root) if self.tokeninfo else "",
            separator=self.separator,
            prefix=self.prefix,
            mailboxes="\n".join(MAILBOX.format(name=name, use=use[name]) for name in self.folders),
            capability=f"imap_capability = {self.capability}" if self.capability else "",
            port=self.port,
            tls_port=self.tls_port,
        )

    def _wait(self, seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and self._daemon is not None and self._daemon.poll() is None:
            try:
                with socket.create_connection((self.host, self.port), timeout=5) as link:
                    if link.recv(4096).startswith(b"* OK"):
                        return
            except OSError:
                pass
            time.sleep(0.02)
        log = self.root / "dovecot.log"
        raise RuntimeError("Dovecot did not start:\n" + (log.read_text() if log.exists() else "(no log)"))


def memory_folder(least: int = 1 << 30) -> Path | None:
    """Where files cost no disk: None, for the usual place, where there is none or hardly room."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > least else None


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def ordinary_user(folder: Path) -> pwd.struct_passwd:
    """Who the server runs as; made the owner of the folder when we are root."""
    if os.getuid() != 0:
        return pwd.getpwuid(os.getuid())
    owner = pwd.getpwnam("nobody")
    for path in (folder, *folder.rglob("*")):
        os.lchown(path, owner.pw_uid, owner.pw_gid)
    return owner


def make_certificate(folder: Path, *, host: str = "localhost") -> None:
    """A self-signed certificate, cert.pem, and its key.pem."""
    subject = ["-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host},IP:127.0.0.1"]
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30"]
    out = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(["openssl", "req", "-x509", *curve, *subject, *out], check=True, capture_output=True)


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="A throwaway Dovecot on loopback.")
    parser.add_argument("--separator", default="/")
    parser.add_argument("--prefix", default="")
    parser.add_argument("--capability")
    options = vars(parser.parse_args())
    with Dovecot(**options) as server:
        ready = {"port": server.port, "tls_port": server.tls_port, "password": server.password}
        print(json.dumps({**ready, "ca_file": server.ca_file, "pid": server.pid}), flush=True)
        signal.sigwait({signal.SIGTERM, signal.SIGINT})


if __name__ == "__main__":
    main()
