"""Learns new mail on top of the kept weights of the reader, for whoever lacks the real mail that they rest on.

    python benchmarks/learn_onto.py NAME ...

Each NAME is a file of `tests/data/reading/train/` that the kept weights have not
learned from. Needs scikit-learn and SciPy, which neither the program nor its tests
need. Only the first model changes (`train_reader.py` tells of the others), and only
at the buckets that the new mail has. The same data and weights give the same weights;
run it once for each file.

The kept weights were the least of a sum of three parts: what made-up mail costs, what
real mail costs, and their own size. There the slopes of the three even out. So the
slope of the real mail's part is known without it, and it stands in for that part here.
"""

from __future__ import annotations

import sys
from binascii import a2b_base64
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from zlib import decompress

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.reading.learned.opinion import CLASSES, WIDTH, ZERO  # noqa: E402  the checkout
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


def kept() -> tuple[np.ndarray, np.ndarray]:
    """Weights (bucket x class) and biases as the program has them."""
    from assistant.reading.learned import weights

    table = np.frombuffer(decompress(a2b_base64(weights.TABLE)), np.uint8).reshape(-1, WIDTH)
    return (table.astype(np.float64) - ZERO) * np.array(weights.SCALE), np.array(weights.BIAS)


def learned_onto(old: Mail, new: Mail, weights: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights and biases that fit the new mail as well; those of firmness stay."""
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
    reader.write_opinion(*reader.packed(weights), bias)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
