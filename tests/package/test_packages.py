"""One list of packages: pyproject.toml; conda's list and the lock follow it."""

from __future__ import annotations

import ast
import re
import tomllib

import yaml
from packaging.requirements import Requirement

from tiny_course import COURSE

PROJECT = tomllib.loads((COURSE / "pyproject.toml").read_text())["project"]
GRADER = tomllib.loads((COURSE / "grader" / "pyproject.toml").read_text())["project"]
OWN = {"advanced-numpy-course", "nbgrader-proctor"}
LOCK = (COURSE / "requirements.txt").read_text()


def needed(extra: str) -> set[str]:
    """What an extra of the course asks for, those that it includes and the grader's own."""
    found = set(PROJECT["dependencies"])
    for text in PROJECT["optional-dependencies"][extra]:
        requirement = Requirement(text)
        if requirement.name == "nbgrader-proctor":
            found |= set(GRADER["dependencies"])
        elif requirement.name in OWN:
            for inner in requirement.extras:
                found |= needed(inner)
        else:
            found.add(text)
    return found


def names(requirements: set[str]) -> set[str]:
    """The names alone."""
    return {Requirement(text).name.lower() for text in requirements}


def test_conda_users_get_the_same_packages():
    conda = yaml.safe_load((COURSE / "environment.yml").read_text())["dependencies"]
    packages = {entry for entry in conda if isinstance(entry, str)} - {"pip"}
    packages = {  # two have other names on conda-forge
        entry.replace("msgpack-python", "msgpack").replace("jupyter_client", "jupyter-client")
        for entry in packages
    }
    python = f"python{PROJECT['requires-python']}"
    assert python in packages
    assert names(packages - {python}) == names(needed("teach")) - {"copydetect"}
    # conda-forge has no copydetect
    assert {"pip": ["copydetect>=0.5", "-e grader", "-e ."]} in conda


def test_every_package_is_pinned_with_hashes():
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(entries) > 50
    for entry in entries:
        assert re.match(r"[a-z0-9.\-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_lock_holds_every_dependency():
    pinned = set(re.findall(r"^([a-z0-9.\-]+)==", LOCK, re.M))
    assert names(needed("develop")) <= pinned


def test_numpy_is_all_that_the_course_itself_needs():
    extras = PROJECT["optional-dependencies"]
    assert names(set(PROJECT["dependencies"])) == {"numpy"}
    assert "nbgrader-proctor" in names(set(extras["teach"]))
    assert {"nbgrader-proctor", "nbgrader"}.isdisjoint(names(set(extras["learn"])))


def test_the_lock_names_no_download_address():
    assert "://" not in LOCK
    assert "--index-url" not in LOCK
    assert "--find-links" not in LOCK


def imports(package: str, *, at_once: bool = False) -> set[str]:
    """The top-level packages that a package imports; those that its modules import at once."""
    found = set()
    folder = COURSE / ("grader/src" if package == "proctor" else "src") / package
    for path in folder.rglob("*.py"):
        if at_once and "report" in path.relative_to(folder).parts:
            continue  # it has numbers of its own to reckon with, after all cells have run
        tree = ast.parse(path.read_text("utf-8"))
        for node in tree.body if at_once else ast.walk(tree):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
    return found


def test_the_course_and_the_grader_do_not_know_each_other():
    assert "proctor" not in imports("advanced_numpy")
    assert "advanced_numpy" not in imports("proctor")
    assert not {"numpy", "pandas", "scipy", "matplotlib"} & imports("proctor", at_once=True)
