"""The program's frozen values to JSON text and back, by their type hints.

It knows no value by name: a field added to `model.py` is kept from then on, a
row written before it gets the field's default, and a field that is gone is
passed over. What belongs into a table of its own does not belong here.

`Any` is the honest type in this module: what it carries is decided by hints at
run time, and `load` hands back exactly the class that it was asked for.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from functools import cache
from typing import Any, TypeVar

Value = TypeVar("Value")
Convert = Callable[[Any], Any]

_PLAIN = frozenset({str, int, bool, type(None), object})
_EMPTY: tuple[object, ...] = (None, "", (), False)
"""Defaults that are left out of the text. Others are written: a default that changes must not change old rows."""


class CodecError(ValueError):
    """A stored text does not fit the value that it should hold."""


def dump(value: object) -> str:
    """A frozen value of the program as one line of JSON."""
    return json.dumps(_encoder(type(value))(value), separators=(",", ":"))


def load(kind: type[Value], text: str | bytes) -> Value:
    """The value that `dump` wrote, read as this version of the program knows it."""
    try:
        value: Value = _decoder(kind)(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CodecError(f"stored {kind.__name__} cannot be read: {error}") from error
    return value


def to_json(value: object) -> Any:
    """The same as `dump`, before it becomes text: for documents of several values."""
    return _encoder(type(value))(value)


def from_json(kind: type[Value], tree: object) -> Value:
    """The counterpart of `to_json`."""
    try:
        value: Value = _decoder(kind)(tree)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise CodecError(f"{kind.__name__} cannot be read: {error}") from error
    return value


# -- times ------------------------------------------------------------------------


def dump_datetime(moment: datetime) -> str:
    """ISO 8601, with the zone's IANA name in brackets where it has one (RFC 9557)."""
    key = getattr(moment.tzinfo, "key", None)
    return f"{moment.isoformat()}[{key}]" if key else moment.isoformat()


def load_datetime(text: str) -> datetime:
    """The moment with its offset, and in its named zone where this machine knows it."""
    stamp, bracket, key = text.partition("[")
    moment = datetime.fromisoformat(stamp)
    zone = _zone(key.rstrip("]")) if bracket else None
    return _in_zone(moment, zone) if zone else moment


@cache
def _zone(key: str) -> tzinfo | None:
    # Lazily: most rows have no named zone, and the import costs 5 ms.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _in_zone(moment: datetime, zone: tzinfo) -> datetime:
    """The wall clock that was written, where the zone still agrees with the offset; else the instant."""
    for fold in (0, 1):
        local = moment.replace(tzinfo=zone, fold=fold)
        if local.utcoffset() == moment.utcoffset():
            return local
    return moment.astimezone(zone)


def stamp(moment: datetime) -> str:
    """An instant as the tables keep it: UTC, one width, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


# -- encoding ----------------------------------------------------------------------


_ENCODERS: dict[Any, Convert] = {}


def _encoder(hint: Any) -> Convert:
    known = _ENCODERS.get(hint)
    if known is None:
        known = _ENCODERS[hint] = _build_encoder(_bare(hint))
    return known


def _build_encoder(hint: Any) -> Convert:
    if hint in _PLAIN or hint is float:
        return _same
    if dataclasses.is_dataclass(hint):
        return _dataclass_encoder(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum_value
    if hint in _SCALARS:
        return _SCALARS[hint][0]
    return _generic(hint, _CONTAINER_ENCODERS, _union_encoder)


def _dataclass_encoder(kind: Any) -> Convert:
    hints = typing.get_type_hints(kind)
    plan = [(f.name, _late(_encoder, hints[f.name]), _omitted(f)) for f in dataclasses.fields(kind)]

    def encode(value: Any) -> dict[str, Any]:
        tree = {}
        for name, convert, omitted in plan:
            part = getattr(value, name)
            if part != omitted:
                tree[name] = part if convert is _same else convert(part)
        return tree

    return encode


_NEVER = object()


def _omitted(field: dataclasses.Field[Any]) -> object:
    return field.default if any(field.default is empty for empty in _EMPTY) else _NEVER


def _sequence_encoder(arguments: tuple[Any, ...]) -> Convert:
    items = [_late(_encoder, a) for a in arguments if a is not Ellipsis]
    if len(items) == 1:
        only = items[0]
        return list if only is _same else lambda value: [only(item) for item in value]
    return lambda value: [convert(item) for convert, item in zip(items, value, strict=True)]


def _set_encoder(arguments: tuple[Any, ...]) -> Convert:
    convert = _late(_encoder, arguments[0])
    return lambda value: sorted(convert(item) for item in value)


def _mapping_encoder(arguments: tuple[Any, ...]) -> Convert:
    key, item = (_late(_encoder, a) for a in arguments)
    return lambda value: {str(key(k)): item(v) for k, v in value.items()}


def _union_encoder(members: tuple[Any, ...]) -> Convert:
    if len(members) == 1:
        convert = _late(_encoder, members[0])
        return convert if convert is _same else lambda value: None if value is None else convert(value)
    if all(_bare(m) in _PLAIN for m in members):
        return _same
    return lambda value: None if value is None else {"is": type(value).__name__, "value": _encoder(type(value))(value)}


# -- decoding ----------------------------------------------------------------------


_DECODERS: dict[Any, Convert] = {}


def _decoder(hint: Any) -> Convert:
    known = _DECODERS.get(hint)
    if known is None:
        known = _DECODERS[hint] = _build_decoder(_bare(hint))
    return known


def _build_decoder(hint: Any) -> Convert:
    if hint in _PLAIN:
        return _same
    if hint is float:
        return float
    if dataclasses.is_dataclass(hint):
        return _dataclass_decoder(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if hint in _SCALARS:
        return _SCALARS[hint][1]
    return _generic(hint, _CONTAINER_DECODERS, _union_decoder)


def _dataclass_decoder(kind: Any) -> Convert:
    hints = typing.get_type_hints(kind)
    plan = [(f.name, _late(_decoder, hints[f.name])) for f in dataclasses.fields(kind)]

    def decode(tree: Mapping[str, Any]) -> Any:
        given = {}
        for name, convert in plan:
            if name in tree:
                part = tree[name]
                given[name] = part if convert is _same else convert(part)
        return kind(**given)

    return decode


def _sequence_decoder(arguments: tuple[Any, ...]) -> Convert:
    items = [_late(_decoder, a) for a in arguments if a is not Ellipsis]
    if len(items) == 1:
        only = items[0]
        return tuple if only is _same else lambda tree: tuple([only(item) for item in tree])
    return lambda tree: tuple([convert(item) for convert, item in zip(items, tree, strict=True)])


def _set_decoder(arguments: tuple[Any, ...]) -> Convert:
    convert = _late(_decoder, arguments[0])
    return lambda tree: frozenset(convert(item) for item in tree)


def _mapping_decoder(arguments: tuple[Any, ...]) -> Convert:
    key, item = (_late(_decoder, a) for a in arguments)
    return lambda tree: {key(k): item(v) for k, v in tree.items()}


def _union_decoder(members: tuple[Any, ...]) -> Convert:
    if len(members) == 1:
        convert = _late(_decoder, members[0])
        return convert if convert is _same else lambda tree: None if tree is None else convert(tree)
    if all(_bare(m) in _PLAIN for m in members):
        return _same
    by_name = {_bare(m).__name__: m for m in members}
    return lambda tree: None if tree is None else _decoder(by_name[tree["is"]])(tree["value"])


# -- both ways ---------------------------------------------------------------------


def _same(value: Any) -> Any:
    return value


def _enum_value(value: Enum) -> Any:
    return value.value


def _bare(hint: Any) -> Any:
    """The type behind a NewType."""
    while (inner := getattr(hint, "__supertype__", None)) is not None:
        hint = inner
    return hint


_building: set[Any] = set()


def _late(find: Callable[[Any], Convert], hint: Any) -> Convert:
    """The converter now, or at its first use where a class holds values of its own kind."""
    if hint in _building:
        return lambda value: find(hint)(value)
    _building.add(hint)
    try:
        return find(hint)
    finally:
        _building.discard(hint)


def _generic(
    hint: Any, containers: Mapping[Any, Callable[[tuple[Any, ...]], Convert]], union: Callable[..., Convert]
) -> Convert:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return union(tuple(a for a in arguments if a is not type(None)))
    if origin in containers:
        return containers[origin](arguments)
    raise CodecError(f"no way to store {hint!r}")


def _dump_bytes(value: bytes) -> str:
    return value.decode("latin-1")


def _load_bytes(text: str) -> bytes:
    return text.encode("latin-1")


def _load_seconds(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


_SCALARS: dict[Any, tuple[Convert, Convert]] = {
    datetime: (dump_datetime, load_datetime),
    date: (date.isoformat, date.fromisoformat),
    time: (time.isoformat, time.fromisoformat),
    timedelta: (timedelta.total_seconds, _load_seconds),
    bytes: (_dump_bytes, _load_bytes),
}

_CONTAINER_ENCODERS = {
    tuple: _sequence_encoder,
    list: _sequence_encoder,
    frozenset: _set_encoder,
    dict: _mapping_encoder,
    Mapping: _mapping_encoder,
}
_CONTAINER_DECODERS = {
    tuple: _sequence_decoder,
    list: lambda arguments: _listed(_sequence_decoder(arguments)),
    frozenset: _set_decoder,
    dict: _mapping_decoder,
    Mapping: _mapping_decoder,
}


def _listed(convert: Convert) -> Convert:
    def decode(tree: Iterable[Any]) -> list[Any]:
        return list(convert(tree))

    return decode
