"""`python -m tests.simulation SEED [LAST]`: one history told line by line, or every seed from SEED to LAST."""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter

from .history import live


def main() -> int:
    """1 where something did not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("seed", type=int)
    parser.add_argument("last", type=int, nargs="?", help="run all seeds up to this one, quietly")
    parser.add_argument("--clean", action="store_true", help="without faults")
    options = parser.parse_args()
    if options.last is None:
        live(options.seed, tell=print, faulty=not options.clean)
        return 0
    return _many(range(options.seed, options.last + 1), faulty=not options.clean)


def _many(seeds: range, *, faulty: bool) -> int:
    begun, bad, totals = time.monotonic(), 0, Counter[str]()
    for seed in seeds:
        try:
            totals += live(seed, faulty=faulty).count
        except AssertionError as fault:
            bad += 1
            where = traceback.extract_tb(fault.__cause__.__traceback__)[-1] if fault.__cause__ else None
            print(f"{fault} ({where.name if where else ''})"[:600], flush=True)
    for name, number in sorted(totals.items()):
        print(f"{number:8} {name}")
    print(f"{len(seeds)} histories, {bad} failed, {time.monotonic() - begun:.0f} s")
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main())
