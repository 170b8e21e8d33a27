"""What the learners of small linear models share (`assistant/reading/learned/linear.py`)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from zlib import compress, crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from assistant.reading.learned.linear import ZERO
from tests.reading.dated_mails import Row, rows_of

FOLDS = 10
DATED = ("dated_*.jsonl", "days_*.jsonl", "inbox_*.jsonl")
"""The files of `train/` whose mails have dates of their own."""


def dated_rows(folder: Path) -> list[Row]:
    """The lines of these files, in the order of their names."""
    paths = sorted(path for name in DATED for path in folder.glob(name))
    return [row for path in paths for row in rows_of(path)]


def matrix(rows: Sequence[Sequence[str]], buckets: int) -> csr_matrix:
    """A row for each list of features, each as long as any other."""
    places = [crc32(feature.encode()) % buckets for features in rows for feature in features]
    numbers = np.repeat(np.arange(len(rows)), [len(features) for features in rows])
    values = np.repeat([len(features) ** -0.5 for features in rows], [len(features) for features in rows])
    return csr_matrix((values, (numbers, places)), shape=(len(rows), buckets))


def fitted(counts: csr_matrix, wanted: np.ndarray, strength: float) -> LogisticRegression:
    """A model; `strength` is how freely it fits (the C of scikit-learn)."""
    return LogisticRegression(C=strength, max_iter=2_000).fit(counts, wanted)


def out_of_fold(counts: csr_matrix, wanted: np.ndarray, groups: np.ndarray, strength: float) -> np.ndarray:
    """The odds (logarithms) that models give which did not see a row's group."""
    found = np.zeros(len(wanted))
    for learn, ask in GroupKFold(FOLDS).split(counts, wanted, groups):
        found[ask] = fitted(counts[learn], wanted[learn], strength).decision_function(counts[ask])
    return found


def write(path: Path, model: LogisticRegression, names: tuple[str, str]) -> None:
    """The weights as a module of literals, a byte each; `names` are those of the module that uses them and of the
    script that made them."""
    weights = model.coef_[0]
    scale = float(np.abs(weights).max()) / 127
    table = (np.round(weights / scale) + ZERO).astype(np.uint8).tobytes()
    path.write_text(
        "# ruff: noqa: E501  one long line of weights\n"
        f'"""The weights of `{names[0]}`. Made by benchmarks/{names[1]}: do not edit."""\n\n'
        f"SCALE = {scale:.6g}\nBIAS = {float(model.intercept_[0]):.6g}\n"
        f'TABLE = "{b64encode(compress(table, 9)).decode("ascii")}"\n',
        encoding="utf-8",
    )
