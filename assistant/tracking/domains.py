"""Which mail domains name an employer, and which belong to everybody or to an ATS.

Data and lookups only. What a message means is the business of `reading`; whether
it may count is decided in `trust.py`.
"""

from __future__ import annotations

import unicodedata

FREEMAIL = frozenset(
    """aol.com att.net bigpond.com bluewin.ch bol.com.br btinternet.com comcast.net duck.com email.com fastmail.com
    fastmail.fm free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk
    hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com inbox.com kpnmail.nl laposte.net libero.it
    live.com live.co.uk live.nl mac.com mail.com mail.de mail.ru mailbox.org me.com msn.com naver.com online.de
    orange.fr outlook.com outlook.de outlook.es outlook.fr pm.me posteo.de posteo.net proton.me protonmail.com qq.com
    rediffmail.com rocketmail.com sapo.pt sfr.fr sky.com t-online.de talktalk.net telenet.be tuta.com tutanota.com
    uol.com.br verizon.net virgilio.it virginmedia.com wanadoo.fr web.de xs4all.nl xtra.co.nz yahoo.ca yahoo.co.in
    yahoo.co.uk yahoo.com yahoo.com.au yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.ru ymail.com ziggo.nl
    zoho.com 126.com 163.com""".split()
)

# Systems that write for many employers: their domain tells nothing about whose mail it is.
ATS = frozenset(
    """amazonses.com applytojob.com ashbyhq.com avature.net bamboohr.com breezy.hr calendly.com cal.com
    comeet-notifications.com comeet.co cornerstoneondemand.com cronofy.com csod.com dvinci.de dvinci-easy.com
    eightfold.ai freshteam.com gem.com getguide.io glassdoor.com goodtime.io google.com greenhouse-mail.io greenhouse.io
    gupy.com.br gupy.io hackerrank.com hire.com hireflix.com hirevue.com icims.com icims.eu indeed.com indeedemail.com
    jobvite.com join.com karat.com lever.co linkedin.com mailgun.org modernloop.io myworkday.com myworkdayjobs.com
    oraclecloud.com outbound-mail.io paradox.ai paylocity.com personio.com personio.de pinpointhq.com pymetrics.com
    recruitee-mailbox.com recruitee.com rippling.com sendgrid.net seek.com.au smartrecruiters.com softgarden.de
    softgarden.io sparkhire.com stepstone.de successfactors.com successfactors.eu talentlyft.com taleo.net
    teamtailor-mail.com teamtailor.com theapplicantmanager.com trakstar.com welcometothejungle.com wellfound.com
    willotalent.com workable.com workablemail.com workday.com workdaymail.com xing.com zohorecruit.com""".split()
)

# Token addresses that are known to reach the person who wrote, though they look like machines.
ROUTED = frozenset({"workablemail.com", "message.teamtailor.com", "hire.trakstar.com", "dvinci.de", "dvinci-easy.com"})

SHARED_CALENDARS = frozenset({"group.calendar.google.com", "resource.calendar.google.com", "calendar.google.com"})

_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ne", "net", "nhs", "or", "org"})

_UNATTENDED = (
    "autoreply",
    "automated",
    "bounce",
    "calendar-notification",
    "daemon",
    "do-not-reply",
    "do_not_reply",
    "donotreply",
    "mailer",
    "no-reply",
    "no.reply",
    "no_reply",
    "noreply",
    "notification",
    "postmaster",
    "resource",
    "unattended",
)

# Letters that look alike in the fonts of mail clients (UTS 39 has the long list).
_CONFUSABLE = str.maketrans(
    {"0": "o", "1": "l", "3": "e", "5": "s", "i": "l", "-": "", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c"}
)


def domain_of(email: str) -> str:
    """The part after the at sign, in lower case."""
    return email.rpartition("@")[2].strip().lower().rstrip(".")


def registrable(domain: str) -> str:
    """The domain as somebody registered it: without subdomains."""
    labels = domain.lower().rstrip(".").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-keep:])


def employer_domain(domain: str) -> str | None:
    """The registrable domain, or None where it names no employer."""
    own = registrable(domain)
    return None if not domain or own in FREEMAIL or own in ATS or domain in FREEMAIL else own


def is_freemail(domain: str) -> bool:
    """Whether anybody can have an address there."""
    return domain in FREEMAIL or registrable(domain) in FREEMAIL


def is_unattended(email: str) -> bool:
    """Whether nobody reads what is sent to this address: no-reply, a resource, a shared calendar."""
    local, _, domain = email.lower().rpartition("@")
    if domain in SHARED_CALENDARS or not local:
        return True
    return any(word in local for word in _UNATTENDED)


def is_routed(email: str) -> bool:
    """Whether this token address is known to reach a person."""
    domain = domain_of(email)
    return not is_unattended(email) and (domain in ROUTED or registrable(domain) in ROUTED)


def is_look_alike(domain: str, known: frozenset[str]) -> bool:
    """Whether a domain only looks like one that is known."""
    own = registrable(domain)
    if own in known:
        return False
    return is_mixed_script(own) or any(_resembles(own, other) for other in known)


def is_mixed_script(domain: str) -> bool:
    """Whether the letters come from more than one alphabet."""
    if domain.isascii() and "xn--" not in domain:
        return False
    shown = _decoded(domain)
    scripts = {unicodedata.name(c, "?").split()[0] for c in shown if c.isalpha()}
    return len(scripts) > 1


def _decoded(domain: str) -> str:
    try:
        return domain.encode("ascii").decode("idna") if domain.isascii() else domain
    except UnicodeError:
        return domain


def _resembles(domain: str, other: str) -> bool:
    if _skeleton(domain) == _skeleton(other):
        return True
    name, _, tail = domain.partition(".")
    known_name, _, known_tail = other.partition(".")
    return tail == known_tail and min(len(name), len(known_name)) >= 6 and _one_edit_apart(name, known_name)


def _skeleton(domain: str) -> str:
    return _decoded(domain).replace("rn", "m").replace("vv", "w").translate(_CONFUSABLE)


def _one_edit_apart(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]
