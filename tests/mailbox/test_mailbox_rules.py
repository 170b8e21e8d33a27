"""What the mailbox folder may do at all, read from its source."""

from __future__ import annotations

import ast
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

import assistant.mailbox
from assistant.mailbox import Secret

FOLDER = Path(assistant.mailbox.__file__).parent
SOURCES = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.py"))}
WRITES = {
    "APPEND": {"imap.py"},
    "UID MOVE": {"box.py"},
    "UID COPY": {"box.py"},
    "UID STORE": {"box.py"},
    "UID EXPUNGE": {"box.py"},
}
"""The commands that change a mailbox, and the one module that gives each."""
FORBIDDEN = frozenset(
    "CREATE DELETE RENAME SUBSCRIBE UNSUBSCRIBE EXPUNGE CLOSE STORE COPY MOVE REPLACE SETACL DELETEACL SETQUOTA "
    "SETMETADATA SETANNOTATION XMOVE MULTIAPPEND CATENATE".split()
)


def strings(source: str) -> list[str]:
    """Every string of a module that is no docstring."""
    tree = ast.parse(source)
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    loose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docs | loose)
    return [node.value for node in constants if isinstance(node.value, str)]


@pytest.mark.parametrize("name", SOURCES)
def test_no_other_command_that_writes(name):
    found = [text for text in strings(SOURCES[name]) if text in WRITES or text in FORBIDDEN]

    capability = {"MOVE"} if name == "box.py" else set()
    assert {text for text in found if text in FORBIDDEN} <= capability
    assert all(name in WRITES[text] for text in found if text in WRITES)


@pytest.mark.parametrize("name", SOURCES)
def test_no_method_of_the_library_that_writes(name):
    """imapclient and imaplib have methods for each command; none that writes is called."""
    tree = ast.parse(SOURCES[name])
    called = {
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }

    assert (
        called
        & {
            *(
                "delete_messages",
                "expunge",
                "uid_expunge",
                "create_folder",
                "delete_folder",
                "rename_folder",
                "set_flags",
            ),
            *(
                "add_flags",
                "remove_flags",
                "set_gmail_labels",
                "subscribe_folder",
                "copy_folder",
                "close_folder",
                "setacl",
            ),
            *("store", "select_folder", "create", "rename", "subscribe", "multiappend", "send_message", "sendmail"),
        }
        == set()
    )


def test_flags_are_stored_in_one_place_and_only_deleted_on_one_message():
    stores = [line.strip() for source in SOURCES.values() for line in source.splitlines() if '"UID STORE"' in line]

    assert stores == [r'self._imap.command("UID STORE", uid, "+FLAGS.SILENT", r"(\Deleted)")']


def test_bodies_are_fetched_with_peek_only():
    """BODY[...] without PEEK sets \\Seen; so do RFC822 and RFC822.TEXT."""
    words = [text for source in SOURCES.values() for text in strings(source)]

    assert any("BODY.PEEK[" in text for text in words)
    assert [text for text in words if re.search(r"BODY\[[^\]]*\]<|\bRFC822(?!\.SIZE)\b", text)] == []


@pytest.mark.parametrize(("module", "owner"), [("imapclient", "imap.py"), ("aiosmtplib", "smtp.py")])
def test_each_library_has_one_owner(module, owner):
    users = {name for name, source in SOURCES.items() if re.search(rf"^\s*(?:from|import) {module}\b", source, re.M)}

    assert users == {owner}


def test_importing_the_folder_loads_no_library():
    heavy = ("imapclient", "imaplib", "aiosmtplib", "asyncio", "ssl")
    code = f"import sys, assistant.mailbox; print([m for m in {heavy} if m in sys.modules])"
    root = FOLDER.parent.parent

    out = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)

    assert out.stdout.strip() == "[]"


def test_a_secret_shows_itself_to_nobody():
    secret = Secret("hunter2")

    assert "hunter2" not in f"{secret} {secret!r} {vars(Secret)}"
    assert secret.reveal() == "hunter2"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
