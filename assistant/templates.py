"""Where the words of the drafts lie: ours beside the package, the user's own over them.

Only reads files; what is in them is `writing`'s matter.
"""

from __future__ import annotations

from pathlib import Path

from assistant.errors import ConfigError

SUFFIX = ".j2"
MAX_TEMPLATE = 64 * 1024
"""A template longer than this is a mistake, not a letter."""


def own_folder() -> Path:
    """The folder of the templates that come with the program: in the wheel, else in the checkout."""
    package = Path(__file__).parent
    shipped = package / "templates"
    return shipped if shipped.is_dir() else package.parent / "templates"


def load_templates(user_folder: Path | None) -> dict[str, str]:
    """Every template by its name below the folder, as "en/thank_you.txt.j2"; the user's replace ours.

    Raises ConfigError when the user's folder or a file in it cannot be read.
    """
    found = _texts(own_folder())
    if user_folder is not None:
        if not user_folder.is_dir():
            raise ConfigError([f"{user_folder}: no such folder of templates (see the key templates.path)"])
        found |= _texts(user_folder)
    return found


def _texts(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder).as_posix()): _text(p) for p in sorted(folder.rglob(f"*{SUFFIX}"))}


def _text(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: this template cannot be read ({error}); mend it or take it away"]) from error
    if len(text) > MAX_TEMPLATE:
        raise ConfigError([f"{path}: this template is longer than {MAX_TEMPLATE} characters; take it away"])
    return text
