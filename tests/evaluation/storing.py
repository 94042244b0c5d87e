"""Where trained weights are stored: as plain JSON beside the program."""

import json
from collections.abc import Mapping
from pathlib import Path

MODELS = Path(__file__).resolve().parents[2] / "bot" / "models"


def keep(
    kind: str, start: object, by_feature: Mapping[str, object], *, file: str, labels: object = None
) -> str:
    """Write the weights of a kind to `file`, with the labels they are for where it has any; what came of it, in a line."""
    stored = {"start": start, "weights": by_feature}
    whole = stored if labels is None else {"labels": labels, **stored}
    return f"{kind}: {len(by_feature)} features, {store(file, whole)}"


def store(file: str, whole: Mapping[str, object]) -> str:
    """Write weights to a file as they are; which file, and how large it is."""
    path = MODELS / file
    path.write_text(json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    return f"{file} {path.stat().st_size // 1024} kB"
