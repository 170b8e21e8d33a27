"""The rules of the house: which way imports point, and what the pure folders may never touch."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "assistant"
PURE = ("reading", "tracking", "planning", "writing")
IMPURE_MODULES = frozenset(
    "aiosmtplib asyncio glob http imapclient imaplib io logging os pathlib platformdirs random secrets select shutil "
    "signal smtplib socket sqlite3 ssl subprocess sys tempfile threading time tomllib urllib uuid".split()
)
ALLOWED = {"assistant.writing.sentiment": {"sys"}}
"""It keeps NLTK from being loaded along with TextBlob, which takes a look into `sys.modules`."""
IMPURE_CALLS = frozenset({"open", "print", "input", "exec", "eval", "now", "today", "utcnow", "read_text", "getenv"})
LAYERS = ("model", "pure", "server", "scan", "commands")
"""From the inside out; a module imports its own layer or one further in."""


def layer_of(module: str) -> str:
    """The layer of a module of ours."""
    part = module.split(".")[1] if "." in module else ""
    if part in {"model", "errors", ""}:
        return "model"
    if part in PURE:
        return "pure"
    if part in {"mailbox", "ledger", "config", "templates", "configuration", "oauth"}:
        return "server"
    return "commands" if part in {"cli", "commands", "demo", "__main__"} else "scan"


@cache
def sources() -> dict[str, ast.Module]:
    """Every module of the package by its dotted name."""
    paths = sorted(PACKAGE.rglob("*.py"))
    names = (".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for p in paths)
    return {name: ast.parse(path.read_text("utf-8")) for name, path in zip(names, paths, strict=True)}


def imports_of(tree: ast.Module) -> set[str]:
    """Every name that a module imports, at its top or inside a function."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def ours(tree: ast.Module) -> set[str]:
    """The modules of ours that a module imports."""
    return {name for name in imports_of(tree) if name in sources()}


def is_type_only(tree: ast.Module, name: str) -> bool:
    """Whether a module is imported for the type checker alone."""
    guarded = [n for n in ast.walk(tree) if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING"]
    return any(name in imports_of(ast.Module(body=list(node.body), type_ignores=[])) for node in guarded)


@pytest.mark.parametrize("module", sorted(m for m in sources() if layer_of(m) == "pure"))
def test_pure_folder_touches_nothing_outside(module: str) -> None:
    tree = sources()[module]

    outside = ({name.split(".")[0] for name in imports_of(tree)} & IMPURE_MODULES) - ALLOWED.get(module, set())
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }

    assert not outside
    assert not called & IMPURE_CALLS


@pytest.mark.parametrize("module", sorted(sources()))
def test_imports_point_inwards(module: str) -> None:
    rank = LAYERS.index(layer_of(module))

    wrong = {name for name in ours(sources()[module]) if LAYERS.index(layer_of(name)) > rank}

    assert not wrong


def test_mailbox_and_ledger_do_not_know_each_other() -> None:
    for module, tree in sources().items():
        names = {name.split(".")[1] for name in ours(tree) if "." in name}
        if module.startswith("assistant.mailbox"):
            assert "ledger" not in names, module
        if module.startswith("assistant.ledger"):
            assert "mailbox" not in names, module


def test_there_are_no_import_cycles() -> None:
    edges = {m: {n for n in ours(t) if n != m and not is_type_only(t, n)} for m, t in sources().items()}
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, f"cycle: {' -> '.join((*path, module))}"
        if module not in done:
            for name in sorted(edges[module]):
                visit(name, (*path, module))
            done.add(module)

    for module in sorted(edges):
        visit(module, ())


def test_only_the_mailbox_knows_imapclient_and_aiosmtplib() -> None:
    users = {m for m, t in sources().items() if {n.split(".")[0] for n in imports_of(t)} & {"imapclient", "aiosmtplib"}}

    assert users
    assert all(module.startswith("assistant.mailbox") for module in users)


def test_only_the_cli_reads_the_clock() -> None:
    def reads_clock(tree: ast.Module) -> bool:
        calls = (ast.unparse(n.func) for n in ast.walk(tree) if isinstance(n, ast.Call))
        return any(call in {"datetime.now", "datetime.utcnow", "date.today", "time.time"} for call in calls)

    assert {m for m, t in sources().items() if reads_clock(t)} == {"assistant.cli"}


@pytest.mark.parametrize("banned", ["../sha" + "red", "/wor" + "k/", "/roo" + "t/", "farm-" + "bench", ".libr" + "ary"])
def test_nothing_names_the_machine_it_was_built_on(banned: str) -> None:
    kinds = ("*.py", "*.md", "*.toml", "*.j2", "*.yml", "run")
    files = [p for kind in kinds for p in ROOT.rglob(kind) if not {".venv", ".nox", ".git"} & set(p.parts)]

    naming = [p for p in files if p.is_file() and p != Path(__file__) and banned in p.read_text("utf-8", "replace")]

    assert naming == []
