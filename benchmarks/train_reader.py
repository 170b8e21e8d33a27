"""Learns the second opinion of the reader and how it is weighed against the rules; writes the weights.

    python benchmarks/train_reader.py [--ordinary FOLDER] [--labelled FILE] [--without=seen] [--dry]

Needs scikit-learn, which neither the program nor its tests need. Learns from
`tests/data/reading/train/*.jsonl` (one made-up mail a line), `look/` and `seen/`;
never from `held/`. `--ordinary` names a folder of real mail that is about no job
search, one message a file: every other file is learned from, the rest is counted
for false alarms. `--labelled` names a file of real job mail in the form of `train/`, of
which every other line is learned from, too. Only weights are written, no text. The same
data give the same weights. `--dry` measures and writes nothing; `--without=seen` keeps that folder to measure on.
Each mail is learned from twice: as it is, and among the footers, signatures and
small talk of `passages/`.

1. A linear model over hashed words, pairs of words and pieces of words.
2. Out of fold: what it says of mail that it did not learn from.
3. A second linear model over that, the scores of the rules and a few facts.
4. A third one of a line, for the firmness of declines.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import chain
from pathlib import Path
from random import Random
from zlib import compress

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import StratifiedGroupKFold

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.model import Automation, Identity, Kind, Message, Perspective  # noqa: E402  the checkout
from assistant.reading import kind as rules  # noqa: E402
from assistant.reading import told  # noqa: E402
from assistant.reading.evidence import is_answer, may_matter, search  # noqa: E402
from assistant.reading.learned import features as looks  # noqa: E402
from assistant.reading.learned import fusion  # noqa: E402
from assistant.reading.learned.opinion import CLASSES, FIRM, WIDTH, ZERO, Opinion  # noqa: E402
from assistant.reading.mime import parse  # noqa: E402
from assistant.reading.ruled import Ruled  # noqa: E402
from assistant.reading.when import TimeFound  # noqa: E402
from tests.reading.dated_mails import perspective_of  # noqa: E402

DATA = ROOT / "tests" / "data" / "reading"
LEARNED = ROOT / "assistant" / "reading" / "learned"
PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
STRENGTH, STRENGTH_SECOND = 10.0, 0.1
"""How freely the two models fit (the C of scikit-learn)."""
OTHERS = 1.3
"""What mail that only looks like job mail counts in the weighing. Out of fold, of the near misses learned from .22 are
taken for starts or ends at 1.0, .20 at 1.3, .16 at 2.0; of the interview confirmations .88, .86 and .83 are found."""
REAL, ORDINARY = 2.0, 0.6
"""What real job mail and real ordinary mail count: the one is scarce, of the other there is much, and it is alike.
Of 575 real letters not learned from, and 1,654 office mails, the likeliest kind is right in 453 and false in 24 at 1.0
and 0.5, 461 and 29 at 3.0 and 0.5, 456 and 19 at 3.0 and 0.85."""
SALADS, FREQUENT = 80, 600
"""Mails of mere words in English, of other languages an eighth; and the words of each language that they are of."""
PARTS = ((looks.PIECES, 0.35), (looks.PAIRS, 0.6), (looks.SUBJECTS, 0.5))
"""What a piece of a word, a pair of words and a word of the subject count beside a word."""
FOLDS = 5
ELSEWHERE = 0.1
"""How often a passage stands where one would not expect it."""
DRESSED = 0.7
"""What a mail counts that is there a second time, among footers, signatures and small talk."""
PLAIN_SUBJECTS = (
    "Your application",
    "Re: Interview",
    "Your application - Data Analyst",
    "Update",
    "Interview",
    "Re: your application",
    "Priya Nair",
    "Next steps",
    "Hello",
    "Re: Data Analyst role",
    "Quick one",
)
"""Subjects that tell nothing: every fourth mail gets one, so that its words are learned and not its subject alone."""
WRITTEN = "2026-03-02T10:00+00:00"
"""When a mail was written that does not say so."""
POSSIBLE = 0.05
"""How likely a decline has to be for its firmness to be learned from."""
HEAD, MADE = "# ruff: noqa: E501  one long line of weights\n", "Made by benchmarks/train_reader.py: do not edit."
"""How the modules of weights begin."""
INDEX = {kind.value: number for number, kind in enumerate(CLASSES)}


@dataclass(frozen=True, slots=True)
class Sample:
    """One message to learn from or to measure on."""

    message: Message
    ruled: Ruled
    times: tuple[TimeFound, ...]
    features: looks.Features
    kind: str
    firm: bool | None
    source: str
    language: str = "en"
    reader: Perspective = PRIYA
    like: int = -1
    """The place of the sample that this one is the same mail as, in another dress; -1 for none."""


def sample_of(
    raw: bytes, kind: str, firm: bool | None, source: str, language: str = "en", reader: Perspective = PRIYA
) -> Sample:
    """`raw` read by the rules, with its features."""
    message = parse(raw, reader)
    words = search(message)
    times = told.times(message, reader, is_answer=is_answer(message.subject)) if may_matter(words, message) else ()
    ruled = rules.by_rules(message, reader, times, words)
    features = looks.features_of(message, reader.identity, words, times)
    return Sample(message, ruled, times, features, kind, firm, source, language, reader=reader)


def made_up(line: dict[str, object], number: int) -> bytes:
    """The message of a line of training data; by its number it has this or that header that such mail has."""
    message = EmailMessage()
    if number % 4 == 0 and len(str(line["body"])) > 80:
        line["subject"] = PLAIN_SUBJECTS[number // 4 % len(PLAIN_SUBJECTS)]
    for name in ("sender", "subject"):
        line[name] = " ".join(str(line[name]).split())
    identity = perspective_of(line).identity
    message["From"], message["To"] = line["sender"], f"{identity.name} <{identity.email}>"
    written = datetime.fromisoformat(str(line.get("date", WRITTEN)))
    message["Subject"], message["Date"] = line["subject"], format_datetime(written)
    message["Message-ID"] = f"<{number}@made.example>"
    if str(line["subject"]).lower().startswith(("re:", "aw:", "sv:", "antw:")):
        message["References"] = f"<before-{number}@made.example>"
    if line["from"] == "bulk":
        message["List-Unsubscribe"] = "<https://made.example/>"
        if number % 2:
            message["List-Id"], message["Precedence"] = "<news.made.example>", "bulk"
    if line["from"] == "robot" and number % 3:
        message["Auto-Submitted"] = "auto-generated"
    message.set_content(f"{line['body']}\n")
    return message.as_bytes()


def lines_of(folder: Path) -> list[dict[str, object]]:
    """The training data, each body once."""
    seen: dict[str, dict[str, object]] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for line in lines_in(path):
            seen.setdefault(str(line["body"]), line)
    return list(seen.values())


def lines_in(path: Path) -> list[dict[str, object]]:
    """The lines of one file."""
    return [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines()]


def named(arguments: list[str], option: str) -> list[Path]:
    """What stands after each such option."""
    return [Path(arguments[i + 1]) for i, argument in enumerate(arguments) if argument == option]


def training(lines: list[dict[str, object]], source: str = "train") -> list[tuple[Sample, bytes]]:
    """The mail of these lines."""
    found = []
    for number, line in enumerate(lines):
        firm = line.get("firm")
        language = str(line.get("language", "en"))
        raw = made_up(line, number)
        is_firm = firm if isinstance(firm, bool) else None
        sample = sample_of(raw, str(line["kind"]), is_firm, source, language, perspective_of(line))
        found.append((sample, raw))
    return found


def with_dressed(plain: list[tuple[Sample, bytes]]) -> list[Sample]:
    """The mails, and after them each once more among passages that mean nothing."""
    among = passages()
    again = (dressed(sample, raw, place, among) for place, (sample, raw) in enumerate(plain))
    return [sample for sample, _ in plain] + [sample for sample in again if sample is not None]


def passages() -> list[dict[str, str]]:
    """What stands in mails beside the point: footers, signatures, disclaimers, small talk."""
    texts = chain.from_iterable(
        p.read_text(encoding="utf-8").splitlines() for p in sorted(DATA.glob("passages/*.jsonl"))
    )
    return [json.loads(text) for text in texts]


def dressed(sample: Sample, raw: bytes, place: int, among: list[dict[str, str]]) -> Sample | None:
    """The mail once more with one to three passages that mean nothing; None where it has no plain text."""
    message = message_from_bytes(raw, policy=policy.default)
    if message.get_content_type() != "text/plain":
        return None
    chance = Random(f"{place} {sample.message.subject}")
    fits = [p for p in among if p["language"] == sample.language and _goes(p, sample, chance)]
    if not fits:
        return None
    chosen = chance.sample(fits, min(len(fits), chance.choice((1, 1, 2, 3))))
    text, quoted, rest = str(message.get_content()).partition("\n>")
    before = [p["text"] for p in chosen if p["place"] == "start"]
    after = [p["text"] for p in chosen if p["place"] != "start"]
    message.set_content("\n\n".join([*before, text.strip(), *after]) + "\n" + quoted + rest)
    again = message.as_bytes()
    found = sample_of(again, sample.kind, sample.firm, sample.source, sample.language, sample.reader)
    return replace(found, like=place)


def _goes(passage: dict[str, str], sample: Sample, chance: Random) -> bool:
    """Whether such a mail may hold the passage: mostly where it belongs, now and then elsewhere."""
    is_robot = sample.message.automation is not Automation.PERSON
    fits = {
        "any": True,
        "person": not is_robot,
        "robot": is_robot and sample.kind != "other",
        "firm": sample.kind not in ("other", "auto_reply"),
    }
    return fits[passage["goes"]] or chance.random() < ELSEWHERE


def labelled(name: str) -> list[tuple[Sample, bytes]]:
    """A folder of the corpus."""
    folder = DATA / name
    lines = [json.loads(t) for t in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines() if t.strip()]
    raws = [(folder / o["file"]).read_bytes() for o in lines]
    return [
        (sample_of(raw, o["kind"], o["firm"], name, o["language"]), raw) for o, raw in zip(lines, raws, strict=True)
    ]


def salads(lines: list[dict[str, object]]) -> list[Sample]:
    """Mail of words without an order, as spam hides in it, and as it is made to fill a mailbox: it says nothing.

    Each is of a few of the frequent words of its language, drawn by how frequent they are.
    """
    found = []
    for language, among in sorted(_vocabularies(lines).items()):
        chance = Random(f"salad {language}")
        for number in range(SALADS if language == "en" else SALADS // 8):
            few = chance.sample(sorted(among), min(len(among), chance.choice((60, 150, 300))))
            line = _salad(few, [among[word] for word in few], chance)
            raw = made_up({**line, "from": chance.choice(("person", "person", "robot", "bulk"))}, 4 * number + 1)
            found.append(sample_of(raw, "other", None, "ordinary", language))
    return found


def _vocabularies(lines: list[dict[str, object]]) -> dict[str, dict[str, float]]:
    """The frequent words of each language, and how often they are to be drawn."""
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        words = (word.strip(".,:;!?\"'()") for word in str(line["body"]).split())
        counts.setdefault(str(line.get("language", "en")), Counter()).update(w.lower() for w in words if w.isalpha())
    return {code: {w: n**0.5 for w, n in found.most_common(FREQUENT)} for code, found in counts.items()}


def _salad(words: list[str], weights: list[float], chance: Random) -> dict[str, object]:
    def sentence() -> str:
        return " ".join(chance.choices(words, weights, k=chance.randint(4, 18))).capitalize() + chance.choice("...?!")

    body = "\n\n".join(" ".join(sentence() for _ in range(chance.randint(1, 5))) for _ in range(chance.randint(1, 12)))
    subject = " ".join(chance.choices(words, weights, k=chance.randint(2, 8))).capitalize()
    sender = f"{chance.choice(words).title()} <{chance.choice(words)}@{chance.choice(words)}.example>"
    return {"sender": sender, "subject": chance.choice(("", "Re: ")) + subject, "body": body}


def ordinary(folder: Path) -> list[Sample]:
    """Real mail about no job search."""
    paths = sorted(p for p in folder.rglob("*") if p.suffix in (".txt", ".eml"))
    return [sample_of(p.read_bytes(), "other", None, "ordinary") for p in paths]


def matrix(samples: list[Sample]) -> csr_matrix:
    """Counts of buckets, less for long mails."""
    rows, columns, values = [], [], []
    for row, sample in enumerate(samples):
        words = chain.from_iterable(looks.pieces(word) for word in sample.features.words)
        counts = Counter(chain(words, looks.others(sample.features)))
        rows += [row] * len(counts)
        columns += counts.keys()
        values += [count / sample.features.length for count in counts.values()]
    return csr_matrix((values, (rows, columns)), shape=(len(samples), looks.BUCKETS), dtype=np.float32)


def rarity(counts: csr_matrix) -> np.ndarray:
    """What a bucket counts: the rarer the more; nothing where one message alone has it."""
    seen = np.bincount(counts.indices, minlength=looks.BUCKETS)
    weight = np.log((1 + counts.shape[0]) / (1 + seen)) + 1
    for among, part in PARTS:
        weight[among.start : among.stop] *= part
    weight[seen < 2] = 0
    return weight.astype(np.float32)


def importance(samples: list[Sample], among: list[Sample] | None = None) -> np.ndarray:
    """Every kind counts alike, whatever it has in number (`among` others, where there are such); ordinary mail counts
    less, real job mail more."""
    numbers = Counter(s.kind for s in among or samples if s.source != "ordinary")
    mean = sum(numbers.values()) / len(numbers)
    dress = [DRESSED if s.like >= 0 else 1.0 for s in samples]
    kinds = [ORDINARY if s.source == "ordinary" else (mean / numbers[s.kind]) ** 0.7 for s in samples]
    real = [REAL if s.source == "labelled" else 1.0 for s in samples]
    return np.array(dress) * np.array(kinds) * np.array(real)


def first_model(counts: csr_matrix, samples: list[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """Weights (bucket x class) and biases of the opinion; the last column tells firm declines."""
    scale = rarity(counts)
    scaled = counts.multiply(scale).tocsr()
    weights, bias = np.zeros((looks.BUCKETS, WIDTH)), np.full(WIDTH, -20.0)
    model = LogisticRegression(C=STRENGTH, max_iter=60, tol=1e-4)
    model.fit(scaled, [s.kind for s in samples], sample_weight=importance(samples))
    for row, kind in enumerate(model.classes_):
        weights[:, INDEX[kind]], bias[INDEX[kind]] = model.coef_[row] * scale, model.intercept_[row]
    declines = [i for i, s in enumerate(samples) if s.kind == "decline" and s.firm is not None]
    firm = LogisticRegression(C=STRENGTH / 10, class_weight="balanced", max_iter=60, tol=1e-4)
    firm.fit(scaled[declines], [samples[i].firm for i in declines])
    weights[:, FIRM], bias[FIRM] = firm.coef_[0] * scale, firm.intercept_[0]
    return weights, bias


def packed(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights as bytes about ZERO, and the scale of each class."""
    scale = np.array([np.quantile(np.abs(c[c != 0]), 0.9995) if c.any() else 1.0 for c in weights.T]) / 127
    steps = np.clip(np.round(weights / scale), -127, 127)
    return (steps + ZERO).astype(np.uint8), scale


def opinions(counts: csr_matrix, table: np.ndarray, scale: np.ndarray, bias: np.ndarray) -> list[Opinion]:
    """What the packed weights say, as `opinion_of` would."""
    logits = (counts @ (table.astype(np.float32) - ZERO)) * scale + bias
    kinds = logits[:, : len(CLASSES)]
    whole = np.log(np.exp(kinds - kinds.max(1, keepdims=True)).sum(1, keepdims=True)) + kinds.max(1, keepdims=True)
    firm = 1 / (1 + np.exp(-np.clip(logits[:, FIRM], -30, 30)))
    return [Opinion(tuple(map(float, row)), float(f)) for row, f in zip(kinds - whole, firm, strict=True)]


def out_of_fold(counts: csr_matrix, samples: list[Sample]) -> list[Opinion]:
    """What models that did not see a message say of it."""
    found: list[Opinion | None] = [None] * len(samples)
    kinds = [s.kind for s in samples]
    groups = [s.like if s.like >= 0 else place for place, s in enumerate(samples)]
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=2)
    for learn, ask in folds.split(np.zeros(len(kinds)), kinds, groups):
        weights, bias = first_model(counts[learn], [samples[i] for i in learn])
        table, scale = packed(weights)
        for index, opinion in zip(ask, opinions(counts[ask], table, scale, bias), strict=True):
            found[index] = opinion
    return [o for o in found if o is not None]


def second_matrix(samples: list[Sample], said: list[Opinion]) -> np.ndarray:
    """What the weighing goes by."""
    pairs = zip(samples, said, strict=True)
    return np.array([fusion.signs(s.ruled, o, s.message, s.times) for s, o in pairs])


def second_model(samples: list[Sample], said: list[Opinion]) -> tuple[np.ndarray, np.ndarray]:
    """Weights (class x sign) and biases of the weighing."""
    model = LogisticRegression(C=STRENGTH_SECOND, max_iter=500)
    counts = importance(samples) * [OTHERS if s.kind == "other" and s.source != "ordinary" else 1.0 for s in samples]
    model.fit(second_matrix(samples, said), [s.kind for s in samples], sample_weight=counts)
    order = [list(model.classes_).index(kind.value) for kind in CLASSES]
    return model.coef_[order], model.intercept_[order]


def firm_model(samples: list[Sample], said: list[Opinion], likely: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of firmness, learned where a decline is possible at all."""
    place = INDEX[Kind.DECLINE.value]
    rows = [i for i, row in enumerate(likely) if row[place] >= POSSIBLE or samples[i].ruled.kind is Kind.DECLINE]
    found = [dict(zip(CLASSES, map(float, likely[i]), strict=True)) for i in rows]
    pairs = zip(found, rows, strict=True)
    signs = [fusion.firm_signs(row, samples[i].ruled, said[i]) for row, i in pairs]
    model = LogisticRegression(C=1.0, max_iter=2_000)
    model.fit(signs, [samples[i].kind == "decline" and bool(samples[i].firm) for i in rows])
    return model.coef_[0], float(model.intercept_[0])


def likelihoods(samples: list[Sample], said: list[Opinion], second: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """How likely each kind is, a row for each sample."""
    logs = second_matrix(samples, said) @ second[0].T + second[1]
    parts = np.exp(logs - logs.max(1, keepdims=True))
    return np.asarray(parts / parts.sum(1, keepdims=True))


def write_opinion(table: np.ndarray, scale: np.ndarray, bias: np.ndarray) -> None:
    """The weights of the opinion as a module of literals."""
    text = b64encode(compress(table.tobytes(), 9)).decode("ascii")
    (LEARNED / "weights.py").write_text(
        f'{HEAD}"""The weights of the opinion. {MADE}"""\n\n'
        f"SCALE = {_row(scale, 9)}\nBIAS = {_row(bias, 5)}\n"
        f'TABLE = "{text}"\n',
        encoding="utf-8",
    )


def write_weighing(second: tuple[np.ndarray, np.ndarray], firm: tuple[np.ndarray, float]) -> None:
    """How opinion and rules are weighed, as another."""
    rows = "".join(f"    {_row(row, 4)},\n" for row in second[0])
    (LEARNED / "second.py").write_text(
        f'{HEAD}"""How opinion and rules are weighed, a row for each kind. {MADE}"""\n\n'
        f"BIAS = {_row(second[1], 4)}\nWEIGHTS = (\n{rows})\n"
        f"FIRM_BIAS = {firm[1]:.4g}\nFIRM_WEIGHTS = {_row(firm[0], 4)}\n",
        encoding="utf-8",
    )


def _row(values: np.ndarray, digits: int) -> str:
    return "(" + ", ".join(f"{float(v):.{digits}g}" for v in values) + ")"


def report(samples: list[Sample], said: list[Opinion], second: tuple[np.ndarray, np.ndarray]) -> None:
    """Out-of-fold figures: what to expect of mail that was not learned from (the last step is fitted to it)."""
    likely = likelihoods(samples, said, second)
    read = [CLASSES[i].value for i in likely.argmax(1)]
    print(classification_report([s.kind for s in samples], read, digits=3))
    print(f"macro-F1 {f1_score([s.kind for s in samples], read, average='macro'):.3f}, out of fold")
    for kind in (Kind.OFFER, Kind.DECLINE):
        for limit in (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
            ends = [s.kind == kind.value for s, row in zip(samples, likely, strict=True) if row[INDEX[kind]] >= limit]
            true = sum(s.kind == kind.value for s in samples)
            print(f"{kind} at {limit}: precision {np.mean(ends):.3f}, recall {sum(ends) / true:.3f}")


def main(arguments: list[str]) -> int:
    """Learn, say how well, and write the weights."""
    parts = [name for name in ("look", "seen") if f"--without={name}" not in arguments]
    folders, files = (named(arguments, option) for option in ("--ordinary", "--labelled"))
    real = [line for file in files for line in lines_in(file)[::2]]
    lines = lines_of(DATA / "train")
    plain = training(lines) + training(real, "labelled")
    samples = with_dressed(plain + [pair for name in parts for pair in labelled(name)])
    samples += salads(lines) + [sample for folder in folders for sample in ordinary(folder)[::2]]
    counts = matrix(samples)
    said = out_of_fold(counts, samples)
    second = second_model(samples, said)
    own = [i for i, s in enumerate(samples) if s.source == "train"]
    report([samples[i] for i in own], [said[i] for i in own], second)
    firm = firm_model(samples, said, likelihoods(samples, said, second))
    weights, bias = first_model(counts, samples)
    if "--dry" not in arguments:
        write_opinion(*packed(weights), bias)
        write_weighing(second, firm)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
