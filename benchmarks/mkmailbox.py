#!/usr/bin/env python3
"""Write a deterministic synthetic Maildir: the same arguments give the same bytes.

    mkmailbox.py DIR 10000                # DIR/{cur,new,tmp} is the INBOX, DIR/Sent the sent mail
    mkmailbox.py DIR 100000 --seed 7 --until 2026-11-20 --days 1500

Messages are spread evenly over --days up to --until, so 100,000 over 1,500 days leaves
6,000 in the last 90.  About one message in a hundred concerns a job search; DIR.truth.jsonl
(beside the folder) says which, and of what kind.  Every name, address, company and text is
made up; all domains are under example.* or *.example.
"""

import argparse
import base64
import collections
import datetime as dt
import json
import os
import random
import textwrap
from email.utils import format_datetime
from pathlib import Path

UTC = dt.UTC
ME = ("Robin Vale", "robin.vale@home.example")

FIRST = "Ada Bo Cleo Dana Elif Femi Gus Hana Ines Jo Kai Lena Milo Nora Otis Pia Quinn Rosa Sami Tess Uma Vik Wren Yuki Zoe".split()
LAST = "Abara Brandt Castell Dorsey Eklund Fenwick Galloway Hsu Ibarra Jansen Kowal Lindgren Moreau Nakata Oyelaran Petrov Quist Rao Sorley Tanaka Ueda Voss Whitlock Yilmaz Zeller".split()
COMPANY = "Northwind Lumenary Brightforge Calder Tidewater Quillon Harrow Opaline Fathom Kestrel Marlow Verity Sundial Cobalt Juniper Rivet Halcyon Ember Lattice Pavilion".split()
LISTS = "dev users announce rust-talk python-help chess-club choir allotment".split()
ROLE = [
    "Backend Engineer",
    "Data Analyst",
    "Product Designer",
    "Nurse Practitioner",
    "Site Reliability Engineer",
    "Marketing Manager",
    "Civil Engineer",
    "Research Assistant",
    "Account Executive",
    "Science Teacher",
]
WORDS = """a about after again all along also always and another around as at back be because before between both but by
call came change come could day different do does down each early end even every far few find first follow for form found
from garden get give good great group grow had hand have help here high home house how idea if in interview into it its job keep
kind know large last later learn leave left letter light like line little long look made make man many may mean meet might
more most move much must name near need never new next night no north not now number of off offer often old on once one only open
or order other our out over own page paper part people place plan plant play point position price project put question quite read
report right river room same sale say school season second see seem set she should show side since small so some soon sound
spring still stop story study such summer sun table take team than thank that the their them then there these they thing think this
three through time to together too town try turn two under until up us use very walk want warm was water way we well went
were what when where which while white who why will winter with word work world would write year yet you young your""".split()

HEAD = (
    "Return-Path: <{bounce}>\r\nDelivered-To: {me}\r\n"
    "Received: from {host} ({host} [192.0.2.{octet}])\r\n\tby mx.home.example with ESMTPS id {rid}\r\n"
    "\tfor <{me}>; {date}\r\n"
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain};\r\n\ts=s1; h=from:to:subject:date;\r\n"
    "\tbh={sig};\r\n\tb={sig}{sig}\r\n"
    "Authentication-Results: mx.home.example; dkim=pass header.d={domain}; spf=pass\r\n"
)


class Maker:
    """All randomness comes from one seeded source, used in one fixed order."""

    def __init__(self, seed: int, large: float):
        self.rng = random.Random(seed)
        self.large = large
        self.blob = base64.encodebytes(self.rng.randbytes(8_000_000)).replace(b"\n", b"\r\n")
        self.html = [self.page(self.rng.randint(20_000, 100_000)) for _ in range(48)]
        self.small_html = [self.page(self.rng.randint(3_000, 20_000)) for _ in range(48)]
        self.texts = [self.prose(self.rng.randint(3, 14)) for _ in range(256)]
        self.threads: dict[str, list] = collections.defaultdict(list)
        self.serial = 0

    # Text -----------------------------------------------------------------------------

    def sentence(self) -> str:
        text = " ".join(self.rng.choices(WORDS, k=self.rng.randint(5, 18)))
        return text[0].upper() + text[1:] + self.rng.choice("....?!")

    def prose(self, paragraphs: int) -> str:
        blocks = (" ".join(self.sentence() for _ in range(self.rng.randint(1, 5))) for _ in range(paragraphs))
        return "\r\n\r\n".join("\r\n".join(textwrap.wrap(block, 72)) for block in blocks) + "\r\n"

    def page(self, size: int) -> str:
        """A newsletter-like page: mostly tables, style and tracking links, little text."""
        rows, length = [], 0
        while length < size:
            row = (
                f'<tr><td align=3D"center" style=3D"padding:{self.rng.randint(0, 40)}px 0;font-family:Hel=\r\n'
                f"vetica,Arial,sans-serif;font-size:{self.rng.randint(11, 28)}px;line-height:1.5;color:#33=\r\n"
                f'3333"><a href=3D"https://click.news.example/t/{self.rng.getrandbits(128):032x}=\r\n'
                f'{self.rng.getrandbits(128):032x}">{self.sentence()[:60]}</a></td></tr>\r\n'
            )
            rows.append(row)
            length += len(row)
        return (
            '<html><body><table role=3D"presentation" width=3D"100%">\r\n'
            + "".join(rows)
            + "</table></body></html>\r\n"
        )

    def person(self, domain: str | None = None) -> tuple[str, str]:
        first, last = self.rng.choice(FIRST), self.rng.choice(LAST)
        return f"{first} {last}", f"{first}.{last}@{domain or self.rng.choice(COMPANY).lower() + '.example'}".lower()

    def subject(self) -> str:
        return " ".join(self.rng.choices(WORDS, k=self.rng.randint(3, 8))).capitalize()

    # Messages --------------------------------------------------------------------------

    def headers(self, sender, to, subject, when, *, extra=(), reply=None, trace=True) -> tuple[str, str]:
        self.serial += 1
        domain = sender[1].rpartition("@")[2]
        mid = f"<{self.serial}.{self.rng.getrandbits(64):016x}@{domain}>"
        date = format_datetime(when)
        lines = []
        if trace:
            lines.append(
                HEAD.format(
                    bounce=f"bounce-{self.serial}@{domain}",
                    me=ME[1],
                    host=f"mta{self.serial % 9}.{domain}",
                    octet=self.serial % 250 + 1,
                    rid=f"{self.rng.getrandbits(48):012X}",
                    date=date,
                    domain=domain,
                    sig=base64.b64encode(self.rng.randbytes(32)).decode(),
                )
            )
        lines += [
            f"From: {sender[0]} <{sender[1]}>\r\n",
            f"To: {to[0]} <{to[1]}>\r\n",
            f"Subject: {subject}\r\n",
            f"Date: {date}\r\n",
            f"Message-ID: {mid}\r\n",
            "MIME-Version: 1.0\r\n",
        ]
        if reply:
            refs = "\r\n ".join(reply[-10:])
            lines.append(f"In-Reply-To: {reply[-1]}\r\nReferences: {refs}\r\n")
        lines += [f"{name}: {value}\r\n" for name, value in extra]
        return "".join(lines), mid

    def plain(self, text: str) -> str:
        return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text

    def parts(self, kind: str, *bodies: str) -> str:
        mark = f"=_{self.rng.getrandbits(96):024x}"
        inner = "".join(f"--{mark}\r\n{body}\r\n" for body in bodies)
        return f'Content-Type: multipart/{kind}; boundary="{mark}"\r\n\r\n{inner}--{mark}--\r\n'

    def both(self, text: str, page: str) -> str:
        return self.parts(
            "alternative",
            self.plain(text),
            "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + page,
        )

    def attached(self, name: str, size: int) -> str:
        start = self.rng.randrange(0, max(1, len(self.blob) - size)) // 78 * 78
        return (
            f'Content-Type: application/pdf; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n'
            f'Content-Disposition: attachment; filename="{name}"\r\n\r\n'
            + self.blob[start : start + size // 78 * 78].decode()
        )

    def event(self, start, organizer, summary, method="REQUEST") -> str:
        stamp = "%Y%m%dT%H%M%SZ"
        return (
            f"Content-Type: text/calendar; charset=utf-8; method={method}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            f"BEGIN:VCALENDAR\r\nPRODID:-//Synthetic//EN\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\n"
            f"UID:{self.rng.getrandbits(96):024x}@cal.example\r\nSEQUENCE:0\r\nDTSTAMP:{start - dt.timedelta(days=4):{stamp}}\r\n"
            f"DTSTART:{start:{stamp}}\r\nDTEND:{start + dt.timedelta(minutes=45):{stamp}}\r\nSUMMARY:{summary}\r\n"
            f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}\r\n"
            f"ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{ME[1]}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )

    def thread(self, pool: str, mid_subject) -> tuple[str, list | None]:
        """Three times in four, answer a thread of this pool; else begin one."""
        live = self.threads[pool]
        if live and self.rng.random() < 0.75:
            subject, ids = self.rng.choice(live)
            return "Re: " + subject, ids
        live.append((mid_subject, []))
        del live[:-20]
        return mid_subject, live[-1][1]

    def newsletter(self, when):
        firm = self.rng.choice(COMPANY)
        sender = (f"{firm} News", f"news@mail.{firm.lower()}.example")
        head, _ = self.headers(
            sender,
            ME,
            self.subject(),
            when,
            extra=(
                ("List-Unsubscribe", f"<https://click.news.example/u/{self.serial}>"),
                ("Precedence", "bulk"),
                ("List-Id", f"<news.{firm.lower()}.example>"),
            ),
        )
        return head + self.both(self.rng.choice(self.texts), self.rng.choice(self.html))

    def notice(self, when):
        firm = self.rng.choice(COMPANY)
        head, _ = self.headers(
            (firm, f"no-reply@{firm.lower()}.example"),
            ME,
            f"Your order {self.rng.randrange(10**7)} " + self.subject(),
            when,
            extra=(("Auto-Submitted", "auto-generated"),),
        )
        return head + self.both(self.rng.choice(self.texts)[:600], self.rng.choice(self.small_html))

    def list_post(self, when):
        name = self.rng.choice(LISTS)
        subject, ids = self.thread(name, f"[{name}] {self.subject()}")
        head, mid = self.headers(
            self.person(),
            (name, f"{name}@lists.example"),
            subject,
            when,
            reply=ids,
            extra=(
                ("List-Id", f"<{name}.lists.example>"),
                ("List-Post", f"<mailto:{name}@lists.example>"),
                ("Precedence", "list"),
            ),
        )
        ids.append(mid)
        return head + self.plain(self.rng.choice(self.texts))

    def talk(self, when):
        who = self.person()
        subject, ids = self.thread("talk", self.subject())
        head, mid = self.headers(who, ME, subject, when, reply=ids)
        ids.append(mid)
        text = self.rng.choice(self.texts)
        return head + (
            self.plain(text)
            if self.rng.random() < 0.4
            else self.both(text, self.rng.choice(self.small_html)[:2500] + "\r\n")
        )

    def bot(self, when):
        head, _ = self.headers(
            ("Build Bot", "bot@ci.example"),
            ME,
            f"[ci] job {self.serial} finished: " + self.subject(),
            when,
            extra=(("Auto-Submitted", "auto-generated"), ("X-Build", str(self.serial))),
        )
        return head + self.plain(self.rng.choice(self.texts)[:800])

    def paper(self, when):
        size = (
            self.rng.randint(1_000_000, 10_000_000)
            if self.rng.random() < self.large
            else self.rng.randint(20_000, 300_000)
        )
        head, _ = self.headers(self.person(), ME, self.subject(), when)
        return head + self.parts(
            "mixed", self.plain(self.rng.choice(self.texts)[:700]), self.attached(f"paper-{self.serial}.pdf", size)
        )

    def meeting(self, when):
        who, title = self.person(), "Sync: " + self.subject()
        head, _ = self.headers(who, ME, "Invitation: " + title, when)
        return head + self.parts(
            "mixed",
            self.parts(
                "alternative",
                self.plain(self.rng.choice(self.texts)[:300]),
                self.event(when + dt.timedelta(days=3), who, title),
            ),
        )

    def job_alert(self, when):
        """Bulk mail that talks about jobs and interviews: looks right, is not."""
        head, _ = self.headers(
            ("Job Alerts", "alerts@jobs.example"),
            ME,
            f"{self.rng.randint(2, 30)} new {self.rng.choice(ROLE)} jobs: interview tips inside",
            when,
            extra=(("List-Unsubscribe", "<https://jobs.example/u>"), ("Precedence", "bulk")),
        )
        return head + self.both(
            "Prepare for your interview with us.\r\n" + self.rng.choice(self.texts), self.rng.choice(self.html)
        )

    # The job search --------------------------------------------------------------------

    def job(self, when):
        kind = self.rng.choices(
            ("received", "invite", "confirmed", "calendar", "reply", "declined", "offer"), (35, 15, 12, 12, 12, 12, 2)
        )[0]
        firm, role = self.rng.choice(COMPANY), self.rng.choice(ROLE)
        who = self.person(firm.lower() + ".example")
        robot = (f"{firm} Careers", f"no-reply@careers.{firm.lower()}.example")
        at = (when + dt.timedelta(days=self.rng.randint(2, 9))).replace(
            hour=self.rng.randint(9, 16), minute=0, second=0, microsecond=0
        )
        name, sign = ME[0].split()[0], who[0]
        day = f"{at:%A, %d %B %Y at %H:%M} UTC"
        said = {
            "received": (
                robot,
                f"Thank you for applying to {firm}",
                f"Dear {name},\r\n\r\nwe have received your application for {role} and will be in touch.\r\n",
            ),
            "invite": (
                who,
                f"Interview for the {role} role at {firm}",
                f"Hi {name},\r\n\r\nwe enjoyed reading your application and would like to speak with you. Which times suit you next week?\r\n\r\n{sign}\r\n",
            ),
            "confirmed": (
                who,
                f"Interview confirmed: {role}, {at:%d %b}",
                f"Hi {name},\r\n\r\nyour interview for {role} is confirmed for {day}. You will meet two of the team.\r\n\r\n{sign}\r\n",
            ),
            "calendar": (
                who,
                f"Invitation: {role} interview with {firm}",
                f"Hi {name},\r\n\r\nplease find the invitation for {day}.\r\n\r\n{sign}\r\n",
            ),
            "reply": (
                who,
                f"Re: {role} at {firm}",
                f"Hi {name},\r\n\r\nthanks for your note; it was good to meet you. We are still talking to others and expect to decide within two weeks.\r\n\r\n{sign}\r\n",
            ),
            "declined": (
                self.rng.choice((who, robot)),
                f"Your application to {firm}",
                f"Dear {name},\r\n\r\nthank you for your time. After careful thought we have decided to go on with other candidates for {role}.\r\n",
            ),
            "offer": (
                who,
                f"Offer: {role} at {firm}",
                f"Hi {name},\r\n\r\nwe are delighted to offer you the position of {role}. Details are attached.\r\n\r\n{sign}\r\n",
            ),
        }[kind]
        sender, subject, text = said
        head, mid = self.headers(sender, ME, subject, when)
        self.truth = {"message_id": mid, "kind": kind, "date": when.isoformat(), "company": firm}
        if kind == "calendar":
            return head + self.parts(
                "mixed", self.parts("alternative", self.plain(text), self.event(at, who, f"{role} interview"))
            )
        if kind == "offer":
            return head + self.parts("mixed", self.plain(text), self.attached("offer.pdf", 90_000))
        return head + (
            self.plain(text) if self.rng.random() < 0.5 else self.both(text, self.rng.choice(self.small_html))
        )

    def sent(self, when):
        subject, ids = self.thread("talk", self.subject())
        head, mid = self.headers(ME, self.person(), subject, when, reply=ids, trace=False)
        ids.append(mid)
        return head + self.plain(self.rng.choice(self.texts))


MIX = (
    ("newsletter", 34),
    ("notice", 16),
    ("list_post", 17),
    ("talk", 16),
    ("bot", 8),
    ("paper", 4),
    ("meeting", 2),
    ("job_alert", 2),
    ("job", 1),
)


def fill(folder: Path, count: int, maker: Maker, pick, until: dt.datetime, days: float, truth=None) -> int:
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True)
    step, total = dt.timedelta(days=days) / count, 0
    start = until - step * (count - 1)
    for index in range(count):
        when = (start + step * index).replace(microsecond=0)
        kind = pick()
        maker.truth = None
        data = getattr(maker, kind)(when).encode()
        total += len(data)
        stamp = int(when.timestamp())
        seen = "" if when > until - dt.timedelta(days=7) and maker.rng.random() < 0.4 else "S"
        path = folder / "cur" / f"{stamp}.M{index:06d}P1.synthetic,S={len(data)}:2,{seen}"
        path.write_bytes(data)
        os.utime(path, (stamp, stamp))
        if truth and maker.truth:
            print(json.dumps(maker.truth), file=truth)
    return total


def main() -> None:
    parse = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parse.add_argument("folder", type=Path)
    parse.add_argument("count", type=int)
    parse.add_argument("--seed", type=int, default=1)
    parse.add_argument("--days", type=float, default=1500)
    parse.add_argument("--until", type=dt.date.fromisoformat, default=dt.date(2026, 11, 20))
    parse.add_argument("--large", type=float, default=0.1, help="share of attachments of 1 to 10 MB")
    opt = parse.parse_args()

    maker = Maker(opt.seed, opt.large)
    until = dt.datetime.combine(opt.until, dt.time(12), UTC)
    names, weights = zip(*MIX, strict=False)
    with Path(f"{opt.folder}.truth.jsonl").open("w") as truth:
        total = fill(opt.folder, opt.count, maker, lambda: maker.rng.choices(names, weights)[0], until, opt.days, truth)
    total += fill(opt.folder / "Sent", max(1, opt.count // 20), maker, lambda: "sent", until, opt.days)
    for name in ("Drafts", "Trash", "Archive", "Junk"):
        for part in ("cur", "new", "tmp"):
            (opt.folder / name / part).mkdir(parents=True)
    print(f"{opt.count} messages (+ {max(1, opt.count // 20)} sent), {total / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
