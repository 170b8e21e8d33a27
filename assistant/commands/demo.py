"""`demo`: the main job without an account, on a mailbox of its own, in fast motion."""

from __future__ import annotations

import argparse
import secrets
import tempfile
from dataclasses import replace
from pathlib import Path

from assistant.commands import status
from assistant.commands.context import Context
from assistant.demo import servers as demo_servers
from assistant.demo.cast import ADDRESS, NAME
from assistant.demo.client import Client
from assistant.demo.servers import HOST, Servers, Sink
from assistant.demo.story import END, Story, write_config
from assistant.wording import step_words


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("--keep", action="store_true", help="leave the mail server running, to look into it")
    parser.add_argument("--port", type=int, default=0, help="the IMAP port (default: any that is free)")


def run(options: argparse.Namespace, context: Context) -> int:
    """Tells the story; returns 0."""
    password = secrets.token_urlsafe(9)
    with (
        tempfile.TemporaryDirectory(prefix="interview-assistant-demo-") as folder,
        demo_servers.running(ADDRESS, password, imap_port=options.port) as servers,
    ):
        path = write_config(Path(folder), servers)
        inner = replace(
            context, config_path=path, environ={"DEMO_PASSWORD": password}, is_dry_run=False, clock_is_given=True
        )
        with Client(servers) as client:
            story = _tell(client, inner)
            if context.as_json:
                context.emit({"drafted": story.drafted, "sent": story.sent})
            else:
                _summary(story, client, servers.sink, inner)
        if options.keep:
            _keep(inner, servers)
    return 0


def _tell(client: Client, context: Context) -> Story:
    context.say(f"{NAME} is looking for work. This is eight weeks of the mailbox, scanned three times a day.\n")
    story = Story(client, context, context.say)
    story.run()
    return story


def _summary(story: Story, client: Client, sink: Sink, context: Context) -> None:
    context.say("\nHow everything stands at the end:\n")
    status.run(argparse.Namespace(opportunity=None), replace(context, now=END, as_json=False))
    waiting = ", ".join(f'"{name}"' for name in client.names_in("Drafts")) or "nothing"
    steps = ", ".join(f"{step_words(d['step'])} to {d['to'][0].partition('@')[0]}" for d in story.drafted)
    context.say(
        f"\n{len(story.drafted)} drafts were written ({steps}).\n"
        f"{len(sink.taken)} went out through SMTP after approval, none without. Waiting in Drafts: {waiting}.\n"
        f"The {len(client.names_in('INBOX'))} messages of the inbox are as they were."
    )


def _keep(context: Context, servers: Servers) -> None:
    """Wait until Ctrl-C, with what a mail client needs to know."""
    context.say(
        f"\nThe mailbox stays open. In your mail client, or with the program itself:\n"
        f"  IMAP {HOST}:{servers.imap_port}, no encryption, user {servers.user}, password {servers.password}\n"
        f"  SMTP {HOST}:{servers.smtp_port}, no encryption, no password\n"
        f"  DEMO_PASSWORD={servers.password} interview-assistant status --config {context.config_path} "
        f"--now {END.isoformat()}\n"
        "Ctrl-C ends it and forgets everything."
    )
    from threading import Event

    Event().wait()
