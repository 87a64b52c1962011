"""Link the terms that each notebook teaches to the glossary: `python tests/course_glossary.py`.

The line *New terms* at the end of a notebook's first cell names what its metadata `teaches`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

COURSE = Path(__file__).parents[1]
GLOSSARY = COURSE / "notebooks" / "glossary.ipynb"
_LINE = re.compile(r"\n\n\*\*New terms\*\* .*\Z")


def terms() -> dict[str, str]:
    """The glossary's terms as it spells them, by their lower-case form, in its order."""
    cells = json.loads(GLOSSARY.read_text("utf-8"))["cells"]
    text = "\n".join("".join(cell["source"]) for cell in cells)
    return {term.lower(): term for term in re.findall(r"^### (.+)$", text, re.MULTILINE)}


def notebooks() -> list[Path]:
    """Lessons and exercises that teach a term."""
    found = [*COURSE.glob("notebooks/*.ipynb"), *COURSE.glob("source/*/*.ipynb")]
    return sorted(path for path in found if taught(json.loads(path.read_text("utf-8"))))


def taught(notebook: dict[str, Any]) -> list[str]:
    return notebook["metadata"].get("advanced_numpy", {}).get("teaches", [])


def linked(notebook: dict[str, Any], path: Path) -> str:
    """The source of its first cell, with the line that links its terms."""
    up = "" if path.parent == GLOSSARY.parent else "../../notebooks/"
    spelt = terms()
    links = [
        f"[{spelt[term.lower()]}]({up}{GLOSSARY.name}#{spelt[term.lower()].replace(' ', '-')})"
        for term in taught(notebook)
        if term.lower() in spelt  # a test names those that are missing
    ]
    source = _LINE.sub("", "".join(notebook["cells"][0]["source"]))
    return f"{source}\n\n**New terms** {' · '.join(links)}"


def main() -> None:
    for path in notebooks():
        notebook = json.loads(path.read_text("utf-8"))
        first, source = notebook["cells"][0], linked(notebook, path)
        if "".join(first["source"]) != source:
            first["source"] = source.splitlines(keepends=True)
            text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True)
            path.write_text(text + "\n", "utf-8")
            print("changed", path.relative_to(COURSE))


if __name__ == "__main__":
    main()
