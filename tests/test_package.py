"""What is shipped: a wheel and an sdist that hold everything, and work where nothing else of ours is."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest

from assistant import __version__

ROOT = Path(__file__).parent.parent
LICENCES = ("LICENSE", "NOTICE", "LICENSES/Apache-2.0.txt")


def run(*command: str | Path, home: Path, timeout: float = 200) -> subprocess.CompletedProcess[str]:
    """A program in a home of its own, with nothing of ours in its environment."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_", "INTERVIEW_"))}
    environ = {**kept, "HOME": str(home), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return subprocess.run(
        [str(word) for word in command],
        cwd=home,
        env=environ,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    """The one wheel."""
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel and, so that no network is needed, the dependencies of the running one."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=False)
    place = Path(sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)}))
    (place / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    pip = (sys.executable, "-m", "pip", "--python", folder / "bin" / "python")
    done = run(*pip, "install", "--quiet", "--no-deps", "--no-index", "--ignore-installed", wheel, home=folder)
    assert done.returncode == 0, done.stderr
    return folder


def test_the_wheel_holds_the_words_the_types_and_the_licence(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    templates = {
        f"assistant/templates/{p.relative_to(ROOT / 'templates').as_posix()}"
        for p in (ROOT / "templates").rglob("*.j2")
    }
    modules = {p.relative_to(ROOT).as_posix() for p in (ROOT / "assistant").rglob("*.py")}

    assert len(templates) > 30
    assert templates - names == set()
    assert modules - names == set()
    assert "assistant/py.typed" in names
    assert "assistant/reading/learned/encoder.bin" in names
    licences = {f"interview_assistant-{__version__}.dist-info/licenses/{name}" for name in LICENCES}
    assert licences - names == set()


def test_the_wheel_is_pure_and_holds_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert wheel.name.endswith("-py3-none-any.whl"), "no compiler is needed"
    assert {name.split("/")[0] for name in names} == {"assistant", f"interview_assistant-{__version__}.dist-info"}


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    text = zipfile.ZipFile(wheel).read(f"interview_assistant-{__version__}.dist-info/METADATA").decode()
    fields = HeaderParser().parsestr(text)

    assert (fields["Name"], fields["Version"]) == ("interview-assistant", __version__)
    assert fields["Requires-Python"] == ">=3.11"
    assert fields["License-Expression"] == "MIT AND Apache-2.0", "NOTICE says what of it is under which"
    assert {"keyring", "dns", "oauth"} <= set(fields.get_all("Provides-Extra"))


def test_the_sdist_holds_what_its_tests_and_readers_need(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    top = f"interview_assistant-{__version__}"
    with tarfile.open(sdist) as archive:
        names = set(archive.getnames())

    wanted = [
        "tests/run",
        "tests/test_package.py",
        "docs/practice.md",
        "config.example.toml",
        "README.md",
        "CONTRIBUTING.md",
    ]

    assert [name for name in wanted if f"{top}/{name}" not in names] == []
    assert [name for name in names if "__pycache__" in name or ".venv" in name] == []


def test_the_installed_program_is_that_of_the_wheel(installed: Path) -> None:
    asked = "import assistant, assistant.templates as t; print(assistant.__file__, t.own_folder(), sep='\\n')"

    program = run(installed / "bin" / "interview-assistant", "--version", home=installed)
    where = run(installed / "bin" / "python", "-c", asked, home=installed)

    assert program.stdout == f"interview-assistant {__version__}\n"
    assert [Path(line).is_relative_to(installed) for line in where.stdout.splitlines()] == [True, True]


def test_the_installed_program_tells_the_demo(installed: Path, tmp_path: Path) -> None:
    told = run(installed / "bin" / "interview-assistant", "demo", home=tmp_path)

    assert told.returncode == 0, told.stderr
    assert "STOP: o1 has ended: offer" in told.stdout
    assert "of the inbox are as they were" in told.stdout
    assert list(tmp_path.iterdir()) == [], "the demo leaves nothing behind"


@pytest.mark.long
def test_the_wheel_and_its_dependencies_install_into_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    venv.create(folder, with_pip=True)

    done = run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", wheel, home=tmp_path)
    told = run(folder / "bin" / "interview-assistant", "demo", home=tmp_path)

    assert done.returncode == 0, done.stderr
    assert told.returncode == 0, told.stderr
