"""Learns new mail on top of the kept weights of the reader, for whoever lacks the real mail that they rest on.

    python benchmarks/learn_onto.py NAME ...

Each NAME is a file of `tests/data/reading/train/` that the kept weights have not
learned from. Needs scikit-learn and SciPy, which neither the program nor its tests
need. Only the first model changes, its kinds and its firmness of declines
(`train_reader.py` tells of the others), and only at the buckets that the new mail
has. The same data and weights give the same weights; run it once for each file.

The kept weights were the least of a sum of three parts: what made-up mail costs, what
real mail costs, and their own size. There the slopes of the three even out. So the
slope of the real mail's part is known without it, and it stands in for that part here.
"""

from __future__ import annotations

import sys
from binascii import a2b_base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import decompress

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.model import Kind  # noqa: E402  the checkout, not an installed copy
from assistant.reading.learned.opinion import CLASSES, FIRM, WIDTH, ZERO  # noqa: E402  as above
from benchmarks import train_reader as reader  # noqa: E402  as above

KINDS = len(CLASSES)
ROUNDS = 40
"""Steps of the descent; more change next to nothing."""


@dataclass(frozen=True, slots=True)
class Mail:
    """Counts of buckets, the kind of each mail as a row with one 1, and what it counts."""

    counts: csr_matrix
    kinds: np.ndarray
    weights: np.ndarray


def mail_of(samples: list[reader.Sample], weights: np.ndarray) -> Mail:
    """The mails as numbers."""
    kinds = np.zeros((len(samples), KINDS), np.float32)
    kinds[np.arange(len(samples)), [reader.INDEX[s.kind] for s in samples]] = 1
    return Mail(reader.matrix(samples), kinds, weights)


@dataclass(frozen=True, slots=True)
class Declines:
    """Counts of buckets of declines, and which are firm."""

    counts: csr_matrix
    are_firm: np.ndarray


def declines_of(samples: list[reader.Sample], mail: Mail) -> Declines:
    """Those of which it is known whether they are firm."""
    rows = [row for row, s in enumerate(samples) if s.kind == Kind.DECLINE.value and s.firm is not None]
    return Declines(mail.counts[rows], np.array([bool(samples[row].firm) for row in rows]))


def kept() -> tuple[np.ndarray, np.ndarray]:
    """Weights (bucket x class) and biases as the program has them."""
    from assistant.reading.learned import weights

    table = np.frombuffer(decompress(a2b_base64(weights.TABLE)), np.uint8).reshape(-1, WIDTH)
    return (table.astype(np.float64) - ZERO) * np.array(weights.SCALE), np.array(weights.BIAS)


def learned_onto(old: Mail, new: Mail, weights: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights and biases that fit the new mail as well; those of firmness stay here."""
    used, scale = _in_use(old.counts, new.counts)
    parts = [_of_kinds(mail, weights, bias, used, scale) for mail in (old, new)]
    change = _descended(parts, np.zeros((len(used) + 1, KINDS)), reader.STRENGTH, remembered=6)
    weights, bias = weights.copy(), bias.copy()
    weights[used, :KINDS] += change[:-1] * scale[:, None]
    bias[:KINDS] += change[-1]
    return weights, bias


def firm_onto(old: Declines, new: Declines, weights: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same for the firmness of declines."""
    used, scale = _in_use(old.counts, new.counts)
    counted = 0.5 * len(old.are_firm) / np.bincount(old.are_firm.astype(int))
    parts = [_of_firmness(mail, counted, weights, bias, used, scale) for mail in (old, new)]
    change = _descended(parts, np.zeros(len(used) + 1), reader.STRENGTH / 10, remembered=10)
    weights, bias = weights.copy(), bias.copy()
    weights[used, FIRM] += change[:-1] * scale
    bias[FIRM] += change[-1]
    return weights, bias


Slope = Callable[[np.ndarray], tuple[float, np.ndarray]]
"""What some mail costs where the weights in use, and last the biases, change so much, and the slope of that."""


def _in_use(old: csr_matrix, new: csr_matrix) -> tuple[np.ndarray, np.ndarray]:
    """The buckets that the new mail has and that count at all, and what they count."""
    scale, used = reader.rarity(old), np.unique(new.indices)
    used = used[scale[used] > 0]
    return used, scale[used]


def _descended(parts: Sequence[Slope], start: np.ndarray, strength: float, *, remembered: int) -> np.ndarray:
    """The change at which the parts and its own size cost least.

    Of the first, the old mail's, the slope at the start is taken off; `remembered` are the steps kept in memory.
    """
    known = parts[0](start)[1]

    def cost(flat: np.ndarray) -> tuple[float, np.ndarray]:
        change = flat.reshape(start.shape)
        costs, slopes = zip(*(part(change) for part in parts), strict=True)
        size = change / strength
        size[-1] = 0.0
        return sum(costs) - float((known * change).sum()) + float((size * change).sum()) / 2, (
            sum(slopes) - known + size
        ).ravel()

    found = minimize(
        cost, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": remembered}
    )
    return np.asarray(found.x.reshape(start.shape))


def _of_kinds(mail: Mail, weights: np.ndarray, bias: np.ndarray, used: np.ndarray, scale: np.ndarray) -> Slope:
    before = mail.counts @ weights[:, :KINDS] + bias[:KINDS]
    counts = mail.counts[:, used].multiply(scale).tocsr().astype(np.float32)
    turned = counts.T.tocsr()

    def slope(change: np.ndarray) -> tuple[float, np.ndarray]:
        logits = before + counts @ change[:-1].astype(np.float32) + change[-1]
        top = logits.max(1, keepdims=True)
        logs = logits - top - np.log(np.exp(logits - top).sum(1, keepdims=True))
        missed = (np.exp(logs) - mail.kinds) * mail.weights[:, None]
        cost = -float((mail.weights * (logs * mail.kinds).sum(1)).sum())
        return cost, np.vstack([turned @ missed.astype(np.float32), missed.sum(0)])

    return slope


def _of_firmness(
    mail: Declines, counted: np.ndarray, weights: np.ndarray, bias: np.ndarray, used: np.ndarray, scale: np.ndarray
) -> Slope:
    """`counted` is what a decline counts that is not firm, and one that is."""
    before = mail.counts @ weights[:, FIRM] + bias[FIRM]
    counts = mail.counts[:, used].multiply(scale).tocsr()
    each = counted[mail.are_firm.astype(int)]

    def slope(change: np.ndarray) -> tuple[float, np.ndarray]:
        odds = before + counts @ change[:-1] + change[-1]
        missed = (1 / (1 + np.exp(-odds)) - mail.are_firm) * each
        cost = float((each * np.logaddexp(0, np.where(mail.are_firm, -odds, odds))).sum())
        return cost, np.append(counts.T @ missed, missed.sum())

    return slope


def main(names: list[str]) -> int:
    """Learn, say how well the old and the new mail are told, and write the weights."""
    train = reader.DATA / "train"
    paths = [train / f"{Path(name).stem}.jsonl" for name in names]
    fresh = [line for path in paths for line in reader.lines_in(path) if "kind" not in line["unsure"]]
    bodies = {line["body"] for line in fresh}
    lines = [line for line in reader.lines_of(train) if line["body"] not in bodies]
    plain = reader.training(lines) + [pair for name in ("look", "seen") for pair in reader.labelled(name)]
    before = reader.with_dressed(plain) + reader.salads(lines)
    after = reader.with_dressed(reader.training(fresh))
    old, new = mail_of(before, reader.importance(before)), mail_of(after, reader.importance(after, among=before))
    weights, bias = kept()
    for told in ("before", "after"):
        shares = [np.mean((m.counts @ weights + bias)[:, :KINDS].argmax(1) == m.kinds.argmax(1)) for m in (old, new)]
        print(
            f"{told}: {shares[0]:.3f} of {len(before)} old mails, {shares[1]:.3f} of {len(after)} new ones", flush=True
        )
        if told == "before":
            weights, bias = learned_onto(old, new, weights, bias)
            weights, bias = firm_onto(declines_of(before, old), declines_of(after, new), weights, bias)
    reader.write_opinion(*reader.packed(weights), bias)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
