"""One list of packages: pyproject.toml; conda's list and the lock follow it."""

from __future__ import annotations

import ast
import re
import tomllib

import yaml
from packaging.requirements import Requirement

from conftest import COURSE

PROJECT = tomllib.loads((COURSE / "pyproject.toml").read_text())["project"]
LOCK = (COURSE / "requirements.txt").read_text()


def test_conda_users_get_the_same_packages():
    conda = yaml.safe_load((COURSE / "environment.yml").read_text())["dependencies"]
    packages = {entry for entry in conda if isinstance(entry, str)} - {"pip"}
    # conda-forge's name for it
    packages = {entry.replace("msgpack-python", "msgpack") for entry in packages}
    assert packages == {*PROJECT["dependencies"], f"python{PROJECT['requires-python']}"}
    assert {"pip": ["-e ."]} in conda


def test_every_package_is_pinned_with_hashes():
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(entries) > 50
    for entry in entries:
        assert re.match(r"[a-z0-9.\-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_lock_holds_every_dependency():
    pinned = set(re.findall(r"^([a-z0-9.\-]+)==", LOCK, re.M))
    wanted = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]
    assert {Requirement(text).name.lower() for text in wanted} <= pinned


def test_the_lock_names_no_download_address():
    assert "://" not in LOCK
    assert "--index-url" not in LOCK
    assert "--find-links" not in LOCK


def imports(package: str) -> set[str]:
    """The top-level packages that the modules of a package import."""
    found = set()
    for path in (COURSE / "src" / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
    return found


def test_the_course_and_the_grader_do_not_know_each_other():
    assert "proctor" not in imports("advanced_numpy")
    assert not {"advanced_numpy", "numpy"} & imports("proctor")
