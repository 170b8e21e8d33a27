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
from collections import Counter
from collections.abc import Iterator
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
    scale = reader.rarity(old.counts)
    used = np.unique(new.counts.indices)
    used = used[scale[used] > 0]
    parts = [_Part(mail, weights, bias, used, scale) for mail in (old, new)]
    start = np.zeros((len(used) + 1, KINDS))
    known = parts[0].slope(start)[1]

    def cost(flat: np.ndarray) -> tuple[float, np.ndarray]:
        change = flat.reshape(start.shape)
        costs, slopes = zip(*(part.slope(change) for part in parts), strict=True)
        size = change[:-1] / reader.STRENGTH
        slope = sum(slopes) - known
        slope[:-1] += size
        return sum(costs) - float((known * change).sum()) + float((size * change[:-1]).sum()) / 2, slope.ravel()

    found = minimize(cost, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 6})
    change = found.x.reshape(start.shape)
    weights, bias = weights.copy(), bias.copy()
    weights[used, :KINDS] += change[:-1] * scale[used, None]
    bias[:KINDS] += change[-1]
    return weights, bias


def firm_onto(old: Declines, new: Declines, weights: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same for the firmness of declines."""
    scale = reader.rarity(old.counts)
    used = np.unique(new.counts.indices)
    used = used[scale[used] > 0]
    shares = np.bincount(old.are_firm.astype(int)) / len(old.are_firm)
    parts = []
    for mail in (old, new):
        counts = mail.counts[:, used].multiply(scale[used]).tocsr()
        before = mail.counts @ weights[:, FIRM] + bias[FIRM]
        parts.append((before, counts, mail.are_firm, 0.5 / shares[mail.are_firm.astype(int)]))

    def slopes(change: np.ndarray) -> Iterator[tuple[float, np.ndarray]]:
        for before, counts, are_firm, counted in parts:
            odds = before + counts @ change[:-1] + change[-1]
            missed = (1 / (1 + np.exp(-odds)) - are_firm) * counted
            cost = float((counted * np.logaddexp(0, np.where(are_firm, -odds, odds))).sum())
            yield cost, np.append(counts.T @ missed, missed.sum())

    start = np.zeros(len(used) + 1)
    known = next(slopes(start))[1]

    def cost(change: np.ndarray) -> tuple[float, np.ndarray]:
        costs, found = zip(*slopes(change), strict=True)
        size = np.append(change[:-1], 0.0) / (reader.STRENGTH / 10)
        return sum(costs) - float(known @ change) + float(size @ change) / 2, sum(found) - known + size

    change = minimize(cost, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x
    weights, bias = weights.copy(), bias.copy()
    weights[used, FIRM] += change[:-1] * scale[used]
    bias[FIRM] += change[-1]
    return weights, bias


class _Part:
    """What some mail costs, as a function of how the weights change at the buckets in use."""

    def __init__(self, mail: Mail, weights: np.ndarray, bias: np.ndarray, used: np.ndarray, scale: np.ndarray) -> None:
        self.mail = mail
        self.before = mail.counts @ weights[:, :KINDS] + bias[:KINDS]
        self.counts = mail.counts[:, used].multiply(scale[used]).tocsr().astype(np.float32)
        self.turned = self.counts.T.tocsr()

    def slope(self, change: np.ndarray) -> tuple[float, np.ndarray]:
        """The cost, and how it changes with each weight and bias."""
        logits = self.before + self.counts @ change[:-1].astype(np.float32) + change[-1]
        top = logits.max(1, keepdims=True)
        logs = logits - top - np.log(np.exp(logits - top).sum(1, keepdims=True))
        missed = (np.exp(logs) - self.mail.kinds) * self.mail.weights[:, None]
        cost = -float((self.mail.weights * (logs * self.mail.kinds).sum(1)).sum())
        return cost, np.vstack([self.turned @ missed.astype(np.float32), missed.sum(0)])


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
    numbers = Counter(s.kind for s in before if s.source != "ordinary")
    mean = sum(numbers.values()) / len(numbers)
    counts = [(mean / numbers[s.kind]) ** 0.7 * (reader.DRESSED if s.like >= 0 else 1.0) for s in after]
    old, new = mail_of(before, reader.importance(before)), mail_of(after, np.array(counts))
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
