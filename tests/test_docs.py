"""The documentation says all there is, and nothing that is not: checked against the parsers, tables and tests."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from jinja2 import Environment

from assistant import cli
from assistant.commands.grammar import Usage, options_of, usages
from assistant.config import parse_text
from assistant.configuration.keys import SECTIONS
from assistant.configuration.page import page
from assistant.model import Stage, Step
from assistant.planning.cadence import PRESETS
from assistant.report import PLAINLY
from assistant.tracking.picture import as_mermaid

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
RULES = [
    f"{letter}{n}" for letter, most in (("T", 8), ("N", 4), ("C", 8), ("E", 5), ("O", 3)) for n in range(1, most + 1)
]
FENCE = re.compile(r"^(?P<indent> *)```(?P<language>\w*)\n(?P<code>.*?)^ *```$", re.M | re.S)
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
GIVEN_ELSEWHERE = {"setup": "accounts.md"}
"""A command whose options have a page of their own."""


@cache
def text_of(name: str) -> str:
    """One page."""
    return (ROOT / name).read_text("utf-8")


@cache
def parser() -> tuple[Usage, ...]:
    """Every command."""
    return tuple(usages(cli._parser([command.name for command in cli.COMMANDS])))


def blocks(name: str) -> list[tuple[str, str]]:
    """The fenced blocks of a page: language and code, without the indentation of a list."""
    found = FENCE.finditer(text_of(name))
    return [(m["language"], re.sub(rf"^{m['indent']}", "", m["code"], flags=re.M)) for m in found]


def section(name: str, title: str) -> str:
    """What stands under one heading of the third level."""
    return text_of(name).partition(f"\n### {title}\n")[2].split("\n## ")[0].split("\n### ")[0]


def anchors(page_text: str) -> set[str]:
    """The names under which headings can be linked to, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page_text), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links() -> Iterator[tuple[Path, str]]:
    """Every link of every page that leads to a file of ours."""
    for one in PAGES:
        for target in LINK.findall(FENCE.sub("", one.read_text("utf-8"))):
            if not target.startswith(("https://", "http://", "mailto:")):
                yield one, target


def names_of_pages() -> list[str]:
    """Every page, as a path from the top."""
    return [one.relative_to(ROOT).as_posix() for one in PAGES]


# -- the first screen -------------------------------------------------------------------------


def test_the_first_two_blocks_of_the_readme_are_the_demo_and_the_tests() -> None:
    first, second = [code for language, code in blocks("README.md") if language == "sh"][:2]

    assert first.strip().endswith(".venv/bin/interview-assistant demo")
    assert second.strip() == "sh tests/run"
    assert (ROOT / "tests" / "run").is_file()


def test_the_readme_needs_at_most_five_commands_to_the_first_draft() -> None:
    commands = next(code for language, code in blocks("README.md") if not language).split("\n")

    assert [line for line in commands if line.startswith("interview-assistant")]
    assert len([line for line in commands if line]) <= 5


# -- commands -----------------------------------------------------------------------------------


def test_the_commands_of_the_program_are_those_of_the_page() -> None:
    documented = re.findall(r"^### ([\w-]+)$", text_of("docs/commands.md"), re.M)

    assert sorted(documented) == sorted(usage.name for usage in parser())


@pytest.mark.parametrize("usage", parser(), ids=lambda usage: usage.name)
def test_a_command_has_its_options_words_and_an_example(usage: Usage) -> None:
    told = section("docs/commands.md", usage.name)
    where = told + (text_of(f"docs/{GIVEN_ELSEWHERE[usage.name]}") if usage.name in GIVEN_ELSEWHERE else "")
    common = {option.names for option in options_of(cli._common())} | {("-h", "--help")}

    own = [name for option in usage.options if option.names not in common for name in option.names]

    assert [name for name in own if not re.search(rf"`{name}[` ]", where)] == []
    assert [word for word in usage.words if word not in told] == []
    assert re.search(rf"^    .*interview-assistant {usage.name}\b", told, re.M)


def test_the_common_options_are_on_the_page() -> None:
    names = [name for option in options_of(cli._parser([])) for name in option.names]

    assert [name for name in names if not re.search(rf"`{name}[` ]", text_of("docs/commands.md"))] == []


@pytest.mark.parametrize("name", names_of_pages())
def test_a_command_that_a_page_names_is_one(name: str) -> None:
    known = {usage.name for usage in parser()}
    options = {n for usage in parser() for option in usage.options for n in option.names} | {"--version"}
    text = text_of(name)

    called = re.findall(r"(?:^ *|`)interview-assistant ([a-z]\S*)", text, re.M)
    given = [
        option for line in re.findall(r"interview-assistant [^`\n]*", text) for option in re.findall(r"--[a-z-]+", line)
    ]

    assert {word.strip("`.,;") for word in called} - known == set()
    assert set(given) - options == set()


def test_every_step_and_stage_of_the_output_is_on_the_page() -> None:
    words = [*(step.value for step in Step), *(stage.value for stage in Stage)]

    assert [word for word in words if f"`{word}`" not in text_of("docs/commands.md")] == []


# -- configuration --------------------------------------------------------------------------------


def test_every_word_of_what_needs_attention_is_on_the_page() -> None:
    named = set(re.findall(r"`(\w+)`", "".join(re.findall(r"^\| `\w+`.*?\|", text_of("docs/commands.md"), re.M))))

    assert set(PLAINLY) <= named


def test_the_page_of_the_configuration_is_that_of_the_table() -> None:
    assert text_of("docs/configuration.md") == page(), "python -m assistant.configuration page > docs/configuration.md"


@pytest.mark.parametrize("name", list(PRESETS))
def test_a_preset_is_on_the_page(name: str) -> None:
    assert f"`{name}`" in text_of("docs/configuration.md")


@pytest.mark.parametrize("name", names_of_pages())
def test_a_key_that_a_page_names_in_its_table_is_one(name: str) -> None:
    known = {(one.name, key.name) for one in SECTIONS for key in one.keys}

    named = set(re.findall(r"`\[(\w+)\] (\w+)", text_of(name)))

    assert named - known == set()


# -- the practice -----------------------------------------------------------------------------------


def rows_of_rules() -> dict[str, list[str]]:
    """Rule -> the cells of its row."""
    rows = re.findall(r"^\| ([TNCEO]\d) \|(.*)\|$", text_of("docs/practice.md"), re.M)
    assert len({rule for rule, _ in rows}) == len(rows), "a rule has one row"
    return {rule: [cell.strip() for cell in cells.split(" | ")] for rule, cells in rows}


@cache
def names_of_tests() -> frozenset[str]:
    """Every test function there is."""
    trees = (ast.parse(path.read_text("utf-8")) for path in (ROOT / "tests").rglob("test_*.py"))
    return frozenset(
        node.name
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def test_every_rule_of_the_practice_has_its_row() -> None:
    assert list(rows_of_rules()) == RULES


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_what_is_done_after_whom_and_what_shows_it(rule: str) -> None:
    what, source, tests = rows_of_rules()[rule]
    named = re.findall(r"`(\w+)`", tests)

    assert len(what) > 20
    assert source == "common sense" or re.match(r"[A-E]( [A-E])*\b", source)
    assert named
    assert set(named) - names_of_tests() == set()


def test_the_picture_of_the_stages_is_that_of_the_table() -> None:
    drawn = [code for language, code in blocks("docs/practice.md") if language == "mermaid"]

    assert drawn == [as_mermaid()]


# -- every page -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "target"), list(links()), ids=lambda value: value.name if isinstance(value, Path) else value
)
def test_a_link_leads_somewhere(one: Path, target: str) -> None:
    path, _, anchor = target.partition("#")
    goal = (one.parent / path) if path else one

    assert goal.exists()
    assert not anchor or anchor in anchors(goal.read_text("utf-8"))


def test_every_page_is_linked_from_the_readme() -> None:
    linked = {target.partition("#")[0] for one, target in links() if one.name == "README.md"}

    assert {f"docs/{one.name}" for one in (ROOT / "docs").glob("*.md")} - linked == set()


@pytest.mark.parametrize("name", names_of_pages())
def test_code_on_a_page_parses(name: str) -> None:
    for language, code in blocks(name):
        match language:
            case "toml":
                tomllib.loads(code)
            case "python":
                ast.parse(code)
            case "jinja":
                Environment().parse(code)
            case _:
                assert code.strip()


@pytest.mark.parametrize("name", names_of_pages())
def test_configuration_on_a_page_would_be_taken(name: str, tmp_path: Path) -> None:
    least = '[identity]\nname = "A"\nemail = "a@example.org"\n' * ("[identity]" not in text_of(name))
    for code in (code for language, code in blocks(name) if language == "toml"):
        imap = "" if "[imap]" in code or "[[account]]" in code else '[imap]\nhost = "imap.example.org"\n'
        there = code.replace("~/letters", tmp_path.as_posix())  # a folder of templates must be there
        parse_text(f"{least}{imap}{there}", Path("page.toml"), machine_timezone="UTC")


@pytest.mark.parametrize("name", names_of_pages())
def test_a_page_names_no_path_of_the_machine_that_it_was_written_on(name: str) -> None:
    assert re.findall(r"(?<![\w~.])/(?:tmp|root|mnt|srv|home/(?!priya/))\S*", text_of(name)) == []
