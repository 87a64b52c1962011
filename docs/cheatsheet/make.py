"""Make docs/cheatsheet.html and docs/cheatsheet.pdf from cheatsheet.md: `make cheatsheet`.

Every example is run, and stands on the sheet with what it gives. The PDF, two pages A4, is printed
by Chromium; `CHROMIUM` names it when it is not on the path.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
DOCS = HERE.parent
PAGES = 2


def sheet(text: str) -> str:
    """The HTML of the boxes: `##` begins a box, `- ` a note; other lines are examples."""
    boxes: list[str] = []
    scope: dict[str, object] = {"np": np}
    for box in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        title, _, body = box.partition("\n")
        lines = [row(line, scope) for line in body.splitlines() if line.strip()]
        boxes.append(f"<section><h2>{html.escape(title)}</h2>{''.join(lines)}</section>")
    return "\n".join(boxes)


def row(line: str, scope: dict[str, object]) -> str:
    if line.startswith("- "):
        note = re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(line[2:], quote=False))
        note = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", note)
        return f"<p>{note}</p>"
    code, _, comment = line.partition("  # ")
    try:
        value = repr(eval(code, scope))
    except SyntaxError:
        exec(code, scope)
        value = ""
    value = re.sub(r"^(np\.\w+\()(.*)\)$", r"\2", value).replace("\n", " ")
    value = re.sub(r"\s+", " ", value)
    parts = [f"<code>{html.escape(code)}</code>"]
    parts += [f"<output>{html.escape(value)}</output>"] * bool(value)
    parts += [f"<small>{html.escape(comment)}</small>"] * bool(comment)
    return f"<div>{' '.join(parts)}</div>"


def main() -> None:
    text = (HERE / "cheatsheet.md").read_text("utf-8")
    page = (HERE / "page.html").read_text("utf-8").replace("<!-- boxes -->", sheet(text))
    (DOCS / "cheatsheet.html").write_text(page, "utf-8")
    chromium = (
        os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    )
    if not chromium:
        sys.exit("docs/cheatsheet.html is made. Name Chromium in CHROMIUM to make the PDF.")
    pdf = DOCS / "cheatsheet.pdf"
    with tempfile.TemporaryDirectory() as profile:
        command = [
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
        ]
        command += [f"--user-data-dir={profile}", f"--print-to-pdf={pdf}"]
        command.append((DOCS / "cheatsheet.html").as_uri())
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    if (pages := len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))) != PAGES:
        sys.exit(f"the cheat sheet has {pages} pages; it should have {PAGES}")


if __name__ == "__main__":
    main()
