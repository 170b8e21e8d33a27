"""The tests on every Python that we support and that is installed: `nox`, or `nox -s tests-3.13`.

Needs nox (`pipx install nox`) and Dovecot, as `tests/run` does. A Python that is not there is passed over and named.
"""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False
nox.options.reuse_existing_virtualenvs = True

PYTHONS = ("3.11", "3.12", "3.13", "3.14")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """All tests, or those that the arguments after `--` choose."""
    session.install("--quiet", "-e", ".[test]")
    session.run("python", "-m", "pytest", *(session.posargs or ("-n", "2")))
