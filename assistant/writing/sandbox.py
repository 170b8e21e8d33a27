"""Jinja2 fenced in: templates are the user's words, not the user's program.

Imported only when a draft is written. The sandbox stops code, not CPU or
memory, so ways to make much out of little are closed here one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any  # jinja2's own signatures are untyped at these places

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.sandbox import ImmutableSandboxedEnvironment

RANGE_LIMIT = 100  # nobody counts further than that in a letter
LOOP_DEPTH = 2  # with the range limit: 10,000 turns at most
FILTERS = frozenset(
    "capitalize default first join last length list lower replace title trim truncate unique upper wordcount".split()
)
WIDENING_METHODS = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs"})


class Texts(BaseLoader):
    """Templates out of a mapping; the name doubles as file name, so that faults carry it."""

    def __init__(self, sources: dict[str, str]) -> None:
        self.sources = sources

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """The text of one template."""
        if template not in self.sources:
            raise TemplateNotFound(template)
        return self.sources[template], template, None


class Respelling(Extension):
    """Puts the template's own words into another spelling; values that are passed in stay as they are."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The tokens, with the plain text respelled."""
        respell = self.environment.respell  # type: ignore[attr-defined]  # set by Fence
        for token in stream:
            yield Token(token.lineno, token.type, respell(token.value)) if token.type == "data" else token


class Fence(ImmutableSandboxedEnvironment):
    """The environment in which every template of ours and the user's is rendered."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, sources: dict[str, str], respell: Any) -> None:
        self.respell = respell
        super().__init__(
            loader=Texts(sources),
            undefined=StrictUndefined,
            autoescape=False,  # plain text, no HTML
            extensions=[Respelling],
            cache_size=-1,
        )
        self.globals = {"range": _short_range}
        self.filters = {name: value for name, value in self.filters.items() if name in FILTERS}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Multiplication and remainder of small numbers only: "x" * 10**9 fills the memory."""
        if operator == "**" or not all(isinstance(side, int) and abs(side) < 10**6 for side in (left, right)):
            raise SecurityError(f"{operator!r} is not allowed here")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """No method that makes a long text out of a short one."""
        return attr not in WIDENING_METHODS and super().is_safe_attribute(obj, attr, value)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _refuse_deep_loops(tree, name, depth=0)
        return tree


def _short_range(*bounds: int) -> range:
    counted = range(*bounds)
    if len(counted) > RANGE_LIMIT:
        raise SecurityError(f"range is limited to {RANGE_LIMIT}")
    return counted


def _refuse_deep_loops(node: nodes.Node, name: str | None, *, depth: int) -> None:
    for child in node.iter_child_nodes():
        inner = depth + isinstance(child, nodes.For)
        if inner > LOOP_DEPTH:
            raise TemplateSyntaxError(f"loops more than {LOOP_DEPTH} deep", child.lineno, name, name)
        _refuse_deep_loops(child, name, depth=inner)
