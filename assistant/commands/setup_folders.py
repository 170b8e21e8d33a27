"""Setup's questions about the folders: shown as they were found, and named anew where they are not right."""

from __future__ import annotations

import argparse

from assistant.accounts import trying
from assistant.commands.asking import Asker
from assistant.commands.terminal import safe
from assistant.configuration import kinds
from assistant.errors import ConfigError
from assistant.mailbox.folders import Folders
from assistant.mailbox.settings import FolderNames, Secret, ServerSettings


def folders_of(
    asker: Asker, settings: ServerSettings, secret: Secret, wanted: FolderNames
) -> tuple[Folders, FolderNames]:
    """The folders; where Drafts is not recognised, the user names it."""
    try:
        return trying.try_imap(settings, secret, wanted), wanted
    except ConfigError as error:
        if not asker.asks:
            raise
        asker.context.tell(safe(str(error)))
        drafts = asker.text("Name of the Drafts folder", "--drafts", None, check=kinds.text)
        wanted = wanted._replace(drafts=drafts)
        return trying.try_imap(settings, secret, wanted), wanted


def wanted_folders(options: argparse.Namespace) -> FolderNames:
    """Those that the options name."""
    scan = tuple(options.scan_folder or ("INBOX",))
    return FolderNames(scan, options.drafts, options.sent, options.trash, options.approved)


def confirmed_folders(
    asker: Asker, settings: ServerSettings, secret: Secret, folders: Folders, wanted: FolderNames
) -> tuple[Folders, FolderNames]:
    """Show what was found, and let the user name others."""
    _show_folders(asker, folders)
    while not asker.yes("Are these the right folders?", default=True):
        named = _renamed(asker, folders, wanted)
        try:
            folders = trying.try_imap(settings, secret, named)
        except ConfigError as error:
            asker.context.tell(safe(str(error)))
            continue
        wanted = named
        _show_folders(asker, folders)
    return folders, wanted


def _renamed(asker: Asker, f: Folders, wanted: FolderNames) -> FolderNames:
    """What the user calls them."""

    def ask(role: str, now: str | None) -> str | None:
        name = asker.text(f"{role} folder", f"--{role}", None, check=kinds.text, default=now or "-")
        return None if name == "-" else name

    drafts, sent, trash = ask("drafts", f.drafts), ask("sent", f.sent), ask("trash", f.trash)
    return wanted._replace(drafts=drafts, sent=sent, trash=trash)


def _show_folders(asker: Asker, folders: Folders) -> None:
    asker.context.tell("the login works. Folders:")
    rows = (
        ("read", ", ".join(folders.scan)),
        ("drafts", folders.drafts),
        ("sent", folders.sent or "not found: mail that you send yourself is not seen"),
        ("trash", folders.trash or "not found: drafts that are withdrawn stay where they are"),
        ("approved", folders.approved or "not found: make a folder Approved to approve drafts by moving them"),
    )
    for role, name in rows:
        asker.context.tell(f"  {role:<9} {safe(name)}")
