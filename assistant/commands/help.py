"""`help [TOPIC]`: a command, a part of the configuration, or a short text, at the terminal and without a network."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping

from assistant.commands.context import Context
from assistant.commands.grammar import usages
from assistant.errors import UsageError

TEXTS: Mapping[str, tuple[str, str]] = {
    "start": (
        "from nothing to the first draft",
        """\
interview-assistant setup               asks for your address, finds the servers, tries the login
interview-assistant scan --dry-run      what it would do now; changes nothing
interview-assistant scan                does it; the drafts lie in your Drafts folder
interview-assistant schedule install    lets the system run the scan from now on
To see it work first, without an account: interview-assistant demo""",
    ),
    "drafts": (
        "what you may do with a draft",
        """\
A draft of ours is an ordinary message in your Drafts folder. In your mail client you may
edit it, send it or delete it; the next scan sees which, and never makes it again. A line in
[[ double square brackets ]] is a place for your own words: fill it in or take it out.
When an offer or a firm decline comes, a draft that you have not touched moves to Trash; an
edited one stays and you are told.""",
    ),
    "approval": (
        "how a draft is sent",
        """\
Send it yourself from your mail client: that needs no approval. Or let the program send it:
move it into the folder `approved` of the configuration, star it (where [approval] how has
"flag"), or say `interview-assistant approve d1` or `review`. This needs [smtp]. It goes out
with the next scan, exactly as approved and once; all but a thank-you waits for the
recipient's working hours. An edit after the approval ends it.""",
    ),
    "notes": (
        "your notes after an interview",
        """\
`interview-assistant notes o1` opens the form in your editor: who was there, what you talked
about, when they will decide. Thank-you drafts that wait untouched are written anew from it.
`--print` shows the form, `--file` reads a filled one; [notes] by_mail brings it as a draft to
yourself.""",
    ),
    "files": (
        "which files there are",
        """\
The configuration: --config FILE, else $INTERVIEW_ASSISTANT_CONFIG, else config.toml in this
platform's configuration folder (`doctor` names it). The ledger: one SQLite file in the
platform's folder for state, or [state] path; readable by you alone. Your own templates:
[templates] path. Calendar of reminders: [reminders] ics. Tokens, with [oauth] keep = "file":
beside the ledger, readable by you alone. `schedule install` adds its line or timer to those of
the system. Nothing else is written.""",
    ),
    "oauth": (
        "a login on your provider's page",
        """\
It needs the extra [oauth] (in your copy of the program: pipx install --force '.[oauth,keyring]')
and a client id of your own, registered once and free of charge:
- Google, https://console.cloud.google.com: a project; the scope https://mail.google.com/ (Data
  Access); yourself as a user (Audience); a client of the type Desktop app. While the project is
  in testing, every login ends after seven days; Publish app ends that.
- Microsoft, https://entra.microsoft.com, App registrations: allow public client flows; the
  delegated permissions IMAP.AccessAsUser.All, SMTP.Send, offline_access. It has no secret.
Then: interview-assistant setup --oauth google --client-id ID, or with [oauth] in the
configuration: interview-assistant login. From then on it renews itself. Your consent is taken
back at https://myaccount.google.com/connections or https://myapps.microsoft.com.""",
    ),
    "configuration": ("every key, with its default", "The whole file; `doctor` says where yours lies:"),
    "accounts": (
        "several accounts in one configuration",
        """\
interview-assistant setup --add-account work   adds one, and asks for its address and password
Each has an [[account]] with a name, and [account.imap], [account.smtp] and [account.state] of its
own; every other table may also stand above, for all. IDs say their account: work:o1. `--account work` takes one
alone. An employer who writes to two of your addresses is one matter, with one letter a step.""",
    ),
    "exit": (
        "exit statuses",
        """\
0 done; 2 wrong usage; 69 server not reachable; 70 a fault in the program; 75 try again later
(another scan is running, throttled, cut off); 77 login refused; 78 configuration or ledger
faulty; 130 interrupted. Besides, `doctor` says 1 for a fault that has no number of its own.""",
    ),
}
"""Topics that are neither a command nor a table of the configuration: a line for the list, and the text."""


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("topic", nargs="?", metavar="TOPIC", help="a topic of the list that is shown without one")


def run(options: argparse.Namespace, context: Context) -> int:
    """Prints the topic, or the list of topics; returns 0."""
    topics = topics_of(context.parser())
    if options.topic is not None and options.topic not in topics:
        raise UsageError(f"no topic {options.topic!r}{_near(options.topic, topics)}; `help` lists them all")
    if context.as_json:
        context.emit({"topic": options.topic, "text": topics.get(options.topic), "topics": list(topics)})
        return 0
    context.say(topics[options.topic] if options.topic else _list(context.parser()))
    return 0


def topics_of(parser: argparse.ArgumentParser) -> dict[str, str]:
    """Every topic with its text; a name that a command and a text share has both."""
    from assistant.configuration.keys import SECTIONS
    from assistant.configuration.sample import sample

    found = {usage.name: usage.help.rstrip() for usage in usages(parser)}
    parts = {name: text for name, (_, text) in TEXTS.items()}
    parts["configuration"] += "\n\n" + sample().rstrip()
    for section in SECTIONS:
        parts[section.name] = _both(parts.get(section.name), keys_text(section.name))
    return found | {name: _both(found.get(name), text) for name, text in parts.items()}


def _both(first: str | None, second: str) -> str:
    return f"{first}\n\n{second}" if first else second


def keys_text(name: str) -> str:
    """The keys of one table of the configuration, as the sample file shows them."""
    from assistant.configuration.keys import BY_NAME
    from assistant.configuration.sample import sample

    whole = sample((BY_NAME[name],))
    return "In the configuration:\n\n" + whole.split("\n\n")[1]


def _list(parser: argparse.ArgumentParser) -> str:
    from assistant.configuration.keys import SECTIONS

    commands = [(usage.name, usage.doc) for usage in usages(parser)]
    texts = [(name, line) for name, (line, _) in TEXTS.items()]
    sections = [(section.name, _first_words(section.doc)) for section in SECTIONS]
    parts = (("Topics", texts), ("Commands", commands), ("Tables of the configuration", sections))
    return "\n\n".join(
        "\n".join([f"{title}:", *(f"  {name:<13} {line}" for name, line in rows)]) for title, rows in parts
    )


def _first_words(doc: str) -> str:
    return re.split(r"[.;] ", doc.replace("\n", " "))[0].rstrip(".")


def _near(word: str, topics: Mapping[str, str]) -> str:
    from assistant.configuration.kinds import near

    found = near(word, list(topics))
    return f"; did you mean {found[0]!r}?" if found else ""
