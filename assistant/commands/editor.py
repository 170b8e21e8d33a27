"""The user's own editor on a text of ours: in a file that only they can read, and that is gone afterwards."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from assistant.commands.context import Context
from assistant.errors import UsageError

FALLBACK_EDITOR = "notepad" if os.name == "nt" else "vi"


def edited(text: str, context: Context, *, name: str) -> str:
    """The text as the user left it; raises UsageError where there is no terminal or the editor fails."""
    if not context.stdin.isatty():
        raise UsageError("there is no terminal for an editor; give the text in a file")
    editor = context.environ.get("VISUAL") or context.environ.get("EDITOR") or FALLBACK_EDITOR
    with tempfile.TemporaryDirectory(prefix="interview-assistant-") as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8")
        try:
            subprocess.run([*shlex.split(editor), str(path)], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise UsageError(f"the editor {editor!r} failed ({error}); set EDITOR to another one") from error
        return path.read_text(encoding="utf-8")


def given(path: Path, context: Context) -> str:
    """The text of a file that the user names, - for standard input; raises UsageError where it cannot be read."""
    if str(path) == "-":
        return context.stdin.read()
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read: {error}") from error
