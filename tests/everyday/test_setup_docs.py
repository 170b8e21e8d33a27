"""The page on accounts says all there is."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from assistant.accounts.providers import PROVIDERS
from assistant.commands import doctor, schedule, setup

PAGE = (Path(__file__).parents[2] / "docs" / "accounts.md").read_text("utf-8")


@pytest.mark.parametrize("command", [setup, schedule, doctor], ids=lambda module: module.__name__.split(".")[-1])
def test_every_option_stands_on_the_page(command: object) -> None:
    parser = argparse.ArgumentParser(add_help=False)
    command.arguments(parser, "x")  # type: ignore[attr-defined]

    options = [option for action in parser._actions for option in action.option_strings]

    assert options
    assert [option for option in options if f"`{option}`" not in PAGE and f"`{option} " not in PAGE] == []


def test_every_provider_that_wants_something_stands_on_the_page() -> None:
    wanting = {provider.name for provider in PROVIDERS if provider.hint}

    assert "Gmail" in wanting
    assert [name for name in wanting if name.split()[0] not in PAGE] == []
