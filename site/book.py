"""The book: pages from notebooks/, release/ and docs/, and Sphinx over them.

Pages are laid out as in a learner's folder (notebooks/, work/), so links between notebooks lead
to the right page as they are.
"""

from __future__ import annotations

import copy
import posixpath
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode

START = "notebooks/00-start-here"
YOUR_WORK = "your-work"
GRADER = "grader/docs/index"
# An output is folded below a question that it answers; see conf.py for those of folded code.
ANSWER_PROMPTS = {"code_prompt_show": "Show the answer", "code_prompt_hide": "Hide the answer"}
# A link in markdown: what stands before the address, the address, its anchor, and the end.
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s#]+)(#[^)\s]*)?\)")
_CHAPTER = re.compile(r"^### +(.+)$", re.M)
_ROW = re.compile(r"^\| *(?:lesson|exercise): \[[^]]*\]\(([^)#]+)\.ipynb\)", re.M)


@dataclass
class Chapter:
    """A chapter of the course: its title, and its pages in reading order."""

    title: str
    pages: list[str] = field(default_factory=list)


def chapters(start: NotebookNode) -> list[Chapter]:
    """The chapters that the tables of 00-start-here list."""
    found: list[Chapter] = []
    for cell in start.cells:
        if cell.cell_type != "markdown":
            continue
        if title := _CHAPTER.search(cell.source):
            found.append(Chapter(title[1].strip()))
        for row in _ROW.finditer(cell.source):
            if found:
                found[-1].pages.append(posixpath.normpath(posixpath.join("notebooks", row[1])))
    return [chapter for chapter in found if chapter.pages]


def gather(course: Path, pages: Path) -> None:
    """Lay out the sources of all pages in the folder `pages`."""
    for source, target in (("notebooks", "notebooks"), ("release", "work")):
        for notebook in sorted((course / source).rglob("*.ipynb")):
            if ".ipynb_checkpoints" not in notebook.parts:
                relative = Path(target) / notebook.relative_to(course / source)
                _write_notebook(notebook, pages / relative)
        for picture in sorted((course / source).rglob("images/*")):
            _copy(picture, pages / target / picture.relative_to(course / source))
    for name in ("images/right-and-wrong.png", "cheatsheet.html", "cheatsheet.pdf"):
        _copy(course / "docs" / name, pages / "docs" / name)
    _copy(Path(__file__).parent / f"{YOUR_WORK}.md", pages / f"{YOUR_WORK}.md")
    texts = [course / "docs/teachers.md", *sorted((course / "grader/docs").rglob("*"))]
    for text in texts:
        if text.is_file() and text.suffix in {".md", ".png", ".svg"}:
            _copy(text, pages / text.relative_to(course))
    for page in [*pages.rglob("*.md")]:
        page.write_text(without_dead_links(page.read_text(), page.relative_to(pages), pages))
    listed = chapters(nbformat.read(course / f"{START}.ipynb", as_version=4))
    (pages / "index.md").write_text(_index(listed, pages))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write_notebook(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    notebook = nbformat.read(source, as_version=4)
    nbformat.write(readable(notebook), target)


def readable(notebook: NotebookNode) -> NotebookNode:
    """A copy of a notebook for readers: what JupyterLab folds is folded on the page, too.

    Nothing runs. A cell that draws leaves its stored picture to the text around it; the hints'
    comments, which are for the panels, are left out.
    """
    page = copy.deepcopy(notebook)
    for cell in page.cells:
        if cell.cell_type == "markdown":
            cell.source = re.sub(r"<!--.*?-->\n?", "", cell.source, flags=re.S)
            continue
        folded = cell.metadata.get("jupyter", {})
        tags = set(cell.metadata.get("tags", []))
        if folded.get("source_hidden"):
            tags.add("hide-input")
        if folded.get("outputs_hidden") and cell.get("outputs"):
            tags.add("hide-output")
            cell.metadata["mystnb"] = ANSWER_PROMPTS
        cell.metadata["tags"] = sorted(tags)
    return page


def without_dead_links(text: str, page: Path, pages: Path) -> str:
    """The text of a page, in which links to files that are not in the book are plain words."""

    def checked(link: re.Match[str]) -> str:
        image, words, address, _ = link.groups()
        if image or re.match(r"[a-z]+:", address) or (pages / page.parent / address).exists():
            return link[0]
        return words

    return _LINK.sub(checked, text)


def _index(listed: list[Chapter], pages: Path) -> str:
    """The first page: what this is, one button, and the table of contents."""
    known = {page for chapter in listed for page in chapter.pages} | {START}
    rest = [
        path
        for folder in ("notebooks", "work")
        for file in sorted((pages / folder).rglob("*.ipynb"))
        if (path := file.relative_to(pages).with_suffix("").as_posix()) not in known
    ]
    grader = [
        path.relative_to(pages).with_suffix("").as_posix()
        for path in sorted((pages / "grader/docs").glob("*.md"))
    ]
    parts = [(Path(__file__).parent / "index.md").read_text()]
    parts.append(_toctree("", [START, YOUR_WORK]))
    parts += [_toctree(chapter.title, chapter.pages) for chapter in listed]
    if rest:
        parts.append(_toctree("More", rest))
    teachers = ["docs/teachers", GRADER, *(path for path in grader if path != GRADER)]
    parts.append(_toctree("For teachers", [p for p in teachers if (pages / f"{p}.md").exists()]))
    return "\n".join(parts)


def _toctree(caption: str, entries: list[str]) -> str:
    head = f":caption: {caption}\n" if caption else ""
    return f"```{{toctree}}\n:hidden:\n{head}\n" + "\n".join(entries) + "\n```\n"


def build(pages: Path, output: Path) -> int:
    """Run Sphinx; its exit status, which is 1 after any warning."""
    here = Path(__file__).resolve().parent
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html"]
    command += ["-c", str(here), "-d", str(pages / ".doctrees"), str(pages), str(output)]
    status = subprocess.run(command, check=False).returncode
    for page in output.rglob("*.html"):
        page.write_text(accessible(page.read_text()))
    return status


def accessible(page: str) -> str:
    """The HTML of a page, with the level of its captions, and code that a keyboard can scroll."""
    page = page.replace(
        'class="caption" role="heading">', 'class="caption" role="heading" aria-level="2">'
    )
    return page.replace("<pre>", '<pre tabindex="0">')
