"""The coverage-guided fuzzer, started by `tests/fuzz/run`: ``fuzz.py TARGET FOLDER … [libFuzzer options]``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["fournotes"]):
    from tests.unit.checker.promises import KINDS, PROMISES

CORPUS = Path(__file__).parents[1] / "corpus" / "dev.jsonl"


def plant(target: str, folder: Path) -> None:
    """Puts the labelled drafts where the fuzzer starts from: what breaks a reader is mostly close to a real note."""
    for row in map(json.loads, CORPUS.read_text("utf-8").splitlines()):
        request = {"do": "check", **{key: row[key] for key in ("text", "kind", "facts")}}
        seed = (
            bytes([KINDS.index(row["kind"])]) + row["text"].encode()
            if target == "check"
            else json.dumps(request).encode()
        )
        (folder / row["id"]).write_bytes(seed)


def main() -> None:
    target, folder = sys.argv[1], Path(sys.argv[2])
    plant(target, folder)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], PROMISES[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
