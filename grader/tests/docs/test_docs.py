"""The documentation says what the code does, and its links lead somewhere."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from tiny_course import COURSE

GRADER = COURSE / "grader"
PAGES = sorted([*GRADER.glob("*.md"), *GRADER.glob("docs/*.md"), *GRADER.glob("benchmarks/*.md")])


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "make_reference", GRADER / "docs/make_reference.py"
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_comes_from_the_code_is_as_the_code_has_it(reference):
    assert reference.outdated() == [], "run python grader/docs/make_reference.py"


def test_every_setting_has_a_help_and_stands_on_the_page(reference):
    """Also those of a class that nobody has told this test about."""
    page = (GRADER / "docs/configuration.md").read_text("utf-8")
    files = [path.read_text("utf-8") for path in GRADER.glob("src/proctor/**/*.py")]
    tagged = sum(text.count("config=True") - text.count("traits(config=True") for text in files)
    own = [trait for kind in reference.configurable() for trait in reference._traits(kind)]
    assert len(own) == tagged > 15
    for trait in own:
        assert trait.help.strip().endswith("."), trait.name
        assert f"| `{trait.name}` |" in page


def test_a_change_of_the_code_makes_a_page_out_of_date(reference, monkeypatch):
    from proctor.config import Grading

    monkeypatch.setattr(Grading.workers, "help", "Something else.")
    assert reference.outdated() == ["configuration.md"]


def test_every_command_is_on_the_page(reference):
    from proctor.cli.command import group

    page = (GRADER / "docs/cli.md").read_text("utf-8")
    for name, command in group.commands.items():
        section = page.partition(f"### proctor {name}\n")[2].partition("\n##")[0]
        for option in [o for parameter in command.params for o in parameter.opts if o[0] == "-"]:
            assert f"`{option}" in section
        assert section.count("\n| `") == len(command.params)
        assert "| `` |" not in section and "|  |" not in section, "without a name or a help"


def test_the_table_of_rooms_has_the_floors_that_imports_are_held_to():
    settings = tomllib.loads((GRADER / "pyproject.toml").read_text("utf-8"))
    floors = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    page = (GRADER / "docs/architecture.md").read_text("utf-8")
    told: list[list[str]] = []
    for floor, room in re.findall(r"^\| (\d*) ?\| `(\w+)` \|", page, re.M):
        if floor:
            told.append([])
        told[-1].append(room)
    assert told == [floor.split(" | ") for floor in floors]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(GRADER)))
def test_links_lead_somewhere_and_pictures_have_a_text(path: Path):
    text = re.sub(r"```.*?```|`[^`\n]*`", "", path.read_text("utf-8"), flags=re.S)
    for picture, label, target in re.findall(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)", text):
        assert label.strip(), target
        assert not picture or len(label) > 40, f"{target}: say what is seen"
        if "://" not in target:
            file, _, anchor = target.partition("#")
            found = (path.parent / file).resolve() if file else path
            assert found.exists(), target
            if anchor:
                titles = re.findall(r"^#+ (.+)$", found.read_text("utf-8"), re.M)
                assert anchor in {
                    re.sub(r"[^\w -]", "", t.lower()).replace(" ", "-") for t in titles
                }


def test_the_pages_are_built_without_a_warning(tmp_path):
    pytest.importorskip("mkdocs")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", GRADER / "mkdocs.yml"]
    result = subprocess.run([*command, "-d", tmp_path], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    nav = re.findall(r": (\S+\.md)$", (GRADER / "mkdocs.yml").read_text("utf-8"), re.M)
    assert sorted(nav) == sorted(path.name for path in GRADER.glob("docs/*.md"))
    assert not list(tmp_path.rglob("*.py"))
