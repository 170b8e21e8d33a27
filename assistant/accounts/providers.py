"""The table of the big providers: servers, and what each wants from a mail program.

Data only. A provider is known by the domain of the address, or by the name of
the server that takes the domain's mail (its MX record).
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.mailbox.settings import Security


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server is reached."""

    host: str
    port: int
    security: Security

    def __str__(self) -> str:
        return f"{self.host}:{self.port} ({self.security})"


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider. Without `imap` it cannot be used at all, and `hint` says why."""

    name: str
    domains: tuple[str, ...]
    imap: Place | None
    smtp: Place | None
    mx: tuple[str, ...] = ()
    hint: str = ""
    """What the user has to do first, or where the password comes from."""
    wants_token: bool = False
    """No password is taken, only an OAuth 2.0 access token."""
    oauth: str | None = None
    """Its name in [oauth], where the program can ask it for a token."""


def _tls(host: str, smtp: str, *, port: int = 465) -> tuple[Place, Place]:
    return Place(host, 993, "tls"), Place(smtp, port, "tls" if port == 465 else "starttls")


def _same(domain: str) -> tuple[Place, Place]:
    return _tls(f"imap.{domain}", f"smtp.{domain}")


_SWITCH_ON = "IMAP has to be switched on first, in the settings of its web page"

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "Gmail", ("gmail.com", "googlemail.com"), *_same("gmail.com"),
        mx=("google.com", "googlemail.com"),
        hint="Gmail takes an app password, not the usual one: switch on 2-Step Verification, then make one at"
        " https://myaccount.google.com/apppasswords (16 letters; spaces do not matter)",
        oauth="google",
    ),
    Provider(
        "Microsoft 365", tuple(
            "outlook.com hotmail.com live.com msn.com outlook.de outlook.fr outlook.es outlook.it hotmail.co.uk"
            " hotmail.fr hotmail.de hotmail.it hotmail.es live.co.uk live.de live.fr live.nl passport.com".split()),
        Place("outlook.office365.com", 993, "tls"), Place("smtp.office365.com", 587, "starttls"),
        mx=("outlook.com", "office365.us"),
        hint="Microsoft takes no password from mail programs, only an OAuth 2.0 access token. Log in on its page (with"
        " a client id of your own: --oauth microsoft, --client-id), or give a command that prints a token, as in:"
        " --token-command 'oauth2ms' or --token-command 'mutt_oauth2.py ~/.mail-token'",
        wants_token=True,
        oauth="microsoft",
    ),
    Provider(
        "iCloud", ("icloud.com", "me.com", "mac.com"),
        Place("imap.mail.me.com", 993, "tls"), Place("smtp.mail.me.com", 587, "starttls"),
        mx=("icloud.com",),
        hint="iCloud takes an app-specific password: make one at https://account.apple.com, Sign-In and Security,"
        " App-Specific Passwords",
    ),
    Provider(
        "Yahoo", tuple(
            "yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.in"
            " yahoo.co.in yahoo.com.br yahoo.com.au yahoo.ie sky.com".split()),
        *_same("mail.yahoo.com"),
        mx=("yahoodns.net",),
        hint="Yahoo takes an app password: make one at https://login.yahoo.com/account/security",
    ),
    Provider(
        "AOL", ("aol.com", "aim.com", "verizon.net"), *_same("aol.com"),
        hint="AOL takes an app password: make one at https://login.aol.com/account/security",
    ),
    Provider(
        "Fastmail", ("fastmail.com", "fastmail.fm", "fastmail.co.uk", "fastmail.de", "fastmail.jp", "sent.com"),
        *_same("fastmail.com"),
        mx=("messagingengine.com",),
        hint="Fastmail takes an app password: Settings, Privacy & Security, Manage app passwords; it needs access to"
        " IMAP (and SMTP, for sending)",
    ),
    Provider(
        "Proton", ("proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
        Place("127.0.0.1", 1143, "starttls"), Place("127.0.0.1", 1025, "starttls"),
        mx=("protonmail.ch",),
        hint="Proton is reached through Proton Mail Bridge on this machine (a paid plan): take user name and password"
        " from the Bridge, export its certificate there, and name that file with --ca-file",
    ),
    Provider("Tuta", ("tuta.com", "tutanota.com", "tutanota.de", "tuta.io", "keemail.me"), None, None,
             mx=("tutanota.de",), hint="Tuta offers no IMAP, so no mail program can reach it"),
    Provider("GMX", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.li"), *_tls("imap.gmx.net", "mail.gmx.net"),
             mx=("gmx.net",), hint=f"{_SWITCH_ON} (E-Mail, Settings, POP3/IMAP)"),
    Provider("GMX", ("gmx.com", "gmx.co.uk", "gmx.us", "gmx.fr", "gmx.es"), *_tls("imap.gmx.com", "mail.gmx.com"),
             hint=f"{_SWITCH_ON} (E-mail Settings, POP3 & IMAP)"),
    Provider("WEB.DE", ("web.de",), *_tls("imap.web.de", "smtp.web.de", port=587),
             hint=f"{_SWITCH_ON} (E-Mail, Einstellungen, POP3/IMAP)"),
    Provider("mailbox.org", ("mailbox.org",), *_same("mailbox.org"), mx=("mailbox.org",)),
    Provider("Posteo", ("posteo.de", "posteo.net", "posteo.eu", "posteo.org"), *_tls("posteo.de", "posteo.de"),
             mx=("posteo.de",)),
    Provider("T-Online", ("t-online.de", "magenta.de"), *_tls("secureimap.t-online.de", "securesmtp.t-online.de"),
             hint="T-Online takes the password for mail programs, which is set in the Kundencenter"),
    Provider("Zoho", ("zoho.com", "zohomail.com"), *_same("zoho.com"), mx=("zoho.com",),
             hint=f"{_SWITCH_ON}; with two-factor login make an app password at https://accounts.zoho.com"),
    Provider("Zoho Europe", ("zoho.eu", "zohomail.eu"), *_same("zoho.eu"), mx=("zoho.eu",),
             hint=f"{_SWITCH_ON}; with two-factor login make an app password at https://accounts.zoho.eu"),
    Provider("Yandex", ("yandex.com", "yandex.ru", "ya.ru"), *_same("yandex.com"), mx=("yandex.net", "yandex.ru"),
             hint=f"{_SWITCH_ON}; it takes an app password, made at https://id.yandex.com/security/app-passwords"),
    Provider("Mail.ru", ("mail.ru", "inbox.ru", "list.ru", "bk.ru"), *_same("mail.ru"), mx=("mail.ru",),
             hint="Mail.ru takes a password for external applications, made in the security settings"),
    Provider("Orange", ("orange.fr", "wanadoo.fr"), *_same("orange.fr")),
    Provider("Free", ("free.fr",), *_same("free.fr")),
    Provider("La Poste", ("laposte.net",), *_same("laposte.net")),
    Provider("Libero", ("libero.it",), *_tls("imapmail.libero.it", "smtp.libero.it")),
    Provider("Comcast", ("comcast.net",), *_tls("imap.comcast.net", "smtp.comcast.net", port=587),
             hint="Comcast wants third-party access switched on, in the settings of its web page"),
    Provider("AT&T", ("att.net", "sbcglobal.net", "bellsouth.net"), *_same("mail.att.net"),
             hint="AT&T takes a secure mail key instead of the password"),
    Provider("NetEase 163", ("163.com",), *_same("163.com"),
             hint=f"{_SWITCH_ON}; it takes an authorisation code instead of the password"),
    Provider("NetEase 126", ("126.com",), *_same("126.com"),
             hint=f"{_SWITCH_ON}; it takes an authorisation code instead of the password"),
    Provider("QQ", ("qq.com", "foxmail.com"), *_same("qq.com"), mx=("qq.com",),
             hint=f"{_SWITCH_ON}; it takes an authorisation code instead of the password"),
    Provider("Migadu", ("migadu.com",), *_same("migadu.com"), mx=("migadu.com",)),
    Provider("Runbox", ("runbox.com",), *_tls("mail.runbox.com", "mail.runbox.com"), mx=("runbox.com",)),
    Provider("IONOS", (), *_tls("imap.ionos.com", "smtp.ionos.com"), mx=("ionos.com", "perfora.net")),
    Provider("IONOS", (), *_tls("imap.ionos.de", "smtp.ionos.de"), mx=("ionos.de", "kundenserver.de")),
    Provider("OVH", (), *_tls("ssl0.ovh.net", "ssl0.ovh.net"), mx=("ovh.net",)),
)  # fmt: skip


def by_domain(domain: str) -> Provider | None:
    """The provider of an address's domain."""
    return next((p for p in PROVIDERS if domain.lower() in p.domains), None)


def by_mx(hosts: tuple[str, ...]) -> Provider | None:
    """The provider whose servers take the domain's mail."""
    for host in hosts:
        name = host.lower().rstrip(".")
        for provider in PROVIDERS:
            if any(name == end or name.endswith(f".{end}") for end in provider.mx):
                return provider
    return None


def by_host(host: str) -> Provider | None:
    """The provider that runs an IMAP server."""
    return next((p for p in PROVIDERS if p.imap and p.imap.host == host.lower() and p.name != "Proton"), None)
