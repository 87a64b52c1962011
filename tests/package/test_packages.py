"""One list of packages: pyproject.toml; conda's list and the lock follow it."""

from __future__ import annotations

import ast
import re
import tomllib

import pytest
import yaml
from packaging.requirements import Requirement

from tiny_course import COURSE

PROJECT = tomllib.loads((COURSE / "pyproject.toml").read_text())["project"]
GRADER = tomllib.loads((COURSE / "grader" / "pyproject.toml").read_text())["project"]
OWN = {"advanced-numpy-course", "nbgrader-proctor"}
LOCK = (COURSE / "requirements.txt").read_text()
LEARN = (COURSE / "requirements-learn.txt").read_text()
LOCKS = pytest.mark.parametrize("lock", [LOCK, LEARN], ids=["all", "learn"])


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


def conda(name: str) -> tuple[set[str], dict]:
    """The packages of a conda environment by their names in pyproject.toml, and what pip adds."""
    *packages, pip, by_pip = yaml.safe_load((COURSE / name).read_text())["dependencies"]
    assert pip == "pip"
    assert f"python{PROJECT['requires-python']}" == packages.pop(0)
    others = {  # these have other names on conda-forge
        "jupyter_client": "jupyter-client",
        "matplotlib-base": "matplotlib",
        "msgpack-python": "msgpack",
    }
    names = (re.match(r"[\w-]+", entry)[0] for entry in packages)
    return {others.get(name, name) for name in names}, by_pip


def test_conda_users_get_the_same_packages():
    packages, by_pip = conda("environment.yml")
    assert packages == names(needed("teach")) - {"copydetect"}
    # conda-forge has no copydetect
    assert by_pip == {"pip": ["copydetect>=0.5", "-e grader", "-e ."]}


def test_learners_with_conda_get_what_a_learner_needs():
    packages, by_pip = conda("environment-learn.yml")
    assert packages == names(needed("learn"))
    assert by_pip == {"pip": ["-e ."]}


def pinned(lock: str) -> dict[str, set[str]]:
    """The versions that a lock pins, by package; each has hashes."""
    found = {}
    for entry in re.split(r"\n(?=\S)", lock.strip()):
        name, version = re.match(r"([a-z0-9.\-]+)==(\S+)", entry).groups()
        assert "--hash=sha256:" in entry, entry
        found.setdefault(name, set()).add(version)
    return found


def test_the_locks_hold_every_dependency():
    assert names(needed("develop")) <= pinned(LOCK).keys()
    assert names(needed("learn")) <= pinned(LEARN).keys()


def test_a_learner_gets_the_versions_that_everybody_gets_and_nothing_of_the_grader():
    everything, learner = pinned(LOCK), pinned(LEARN)
    assert learner.items() <= everything.items()
    assert {"nbgrader", "pandas", "playwright", "pytest", "sphinx"}.isdisjoint(learner)


def test_numpy_is_all_that_the_course_itself_needs():
    extras = PROJECT["optional-dependencies"]
    assert names(set(PROJECT["dependencies"])) == {"numpy"}
    assert "nbgrader-proctor" in names(set(extras["teach"]))
    assert {"nbgrader-proctor", "nbgrader"}.isdisjoint(names(set(extras["learn"])))


@LOCKS
def test_the_locks_name_no_download_address(lock):
    assert "://" not in lock
    assert "--index-url" not in lock
    assert "--find-links" not in lock


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
