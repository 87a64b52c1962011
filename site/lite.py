"""JupyterLite: the learner's folder, in the browser.

Pyodide runs Python there, NumPy comes with it, and the rest is served by the site itself: the
wheel of `advanced_numpy`, and the few small ones that the lessons need (wheels.txt). matplotlib and
SciPy are loaded when a cell imports them. Nothing is looked for on PyPI.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import nbformat

HERE = Path(__file__).resolve().parent
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
EXTENSIONS = (
    "@jupyterlite/pyodide-kernel-extension",
    "@jupyter-widgets/jupyterlab-manager",
    "anywidget",
)
# Pyodide's packages that come with Python's start. The kernel would look for IPython and jedi one
# after the other once Python runs.
PRELOADED = ("numpy", "micropip", "ipython", "jedi")
# From the script of the kernel's worker to the root of JupyterLite: Pyodide loads wheels from
# there, and the site does not know its own address.
_FROM_WORKER = "../../../../"


def build(course: Path, output: Path, pyodide: Path | None = None) -> None:
    """Build JupyterLite into the folder `output`, with Pyodide from its folder if one is given.

    Raises CalledProcessError when a step fails, FileNotFoundError when `pyodide` has no
    pyodide.mjs.
    """
    output = output.resolve()
    address = _address(pyodide)
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        served = wheels(course, place / "wheels")
        _contents(course, place / "files")
        _configure(place, served, address)
        command = [sys.executable, "-m", "jupyter", "lite", "build", "--lite-dir", str(place)]
        command += ["--output-dir", str(output), "--contents", str(place / "files")]
        # JupyterLite's caches and its doit database stay out of the course.
        subprocess.run(command, check=True, cwd=place, stdout=subprocess.DEVNULL)
        shutil.copytree(place / "wheels", output / "wheels")
    _add_scripts(output)
    if pyodide is not None:
        shutil.copytree(pyodide, output / "pyodide")
    _list_prefetch(output, address)


def wheels(course: Path, folder: Path) -> list[Path]:
    """Put the wheels that the site serves to Pyodide into `folder`: the course's and the pinned."""
    course_wheel(course, folder)
    _fetch_wheels(folder)
    return sorted(folder.glob("*.whl"))


def course_wheel(course: Path, folder: Path) -> Path:
    """Build the wheel of `advanced_numpy` alone into `folder`; nothing is left in the course."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch)
        shutil.copytree(course / "src", tree / "src", ignore=shutil.ignore_patterns("*.egg-info"))
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copyfile(course / name, tree / name)
        code = "import sys; from setuptools.build_meta import build_wheel; build_wheel(sys.argv[1])"
        command = [sys.executable, "-c", code, str(folder)]
        subprocess.run(command, check=True, cwd=tree, stdout=subprocess.DEVNULL)
    (wheel,) = folder.glob("advanced_numpy*.whl")
    return wheel


def _fetch_wheels(folder: Path) -> None:
    """Fetch the wheels that wheels.txt pins."""
    own = importlib.util.find_spec("pip") is not None
    command = [sys.executable, "-m", "pip"] if own else ["pip"]
    command += ["download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary=:all:", "--platform", "any", "--python-version", "3.13"]
    command += ["--require-hashes", "-r", str(HERE / "wheels.txt"), "-d", str(folder)]
    subprocess.run(command, check=True)


def _contents(course: Path, files: Path) -> None:
    """Lay out what a learner has: lessons, data, and the exercises in work/.

    They are in release/, too, for `advanced-numpy update` and `reset`: what a learner has saved
    stands in front of the file in work/ that a newer site brings.
    """
    left_out = shutil.ignore_patterns(".*")
    folders = ("notebooks", "notebooks"), ("data", "data"), ("release", "release")
    for name, target in (*folders, ("release", "work")):
        shutil.copytree(course / name, files / target, ignore=left_out)
    for notebook in files.rglob("*.ipynb"):
        # JupyterLite shows commas between the lines of an output that a file holds as a list.
        joined = nbformat.read(notebook, as_version=nbformat.NO_CONVERT)
        notebook.write_text(json.dumps(joined, ensure_ascii=False), "utf-8")
    (files / "docs").mkdir()
    for name in ("cheatsheet.html", "cheatsheet.pdf"):
        shutil.copyfile(course / "docs" / name, files / "docs" / name)


def _address(pyodide: Path | None) -> str:
    """Where the page finds Pyodide, from the root of JupyterLite."""
    if pyodide is None:
        return str(tomllib.loads((HERE / "pyodide.toml").read_text())["address"])
    if not (pyodide / "pyodide.mjs").is_file():
        raise FileNotFoundError(f"{pyodide}: no pyodide.mjs in this folder")
    return "./pyodide/pyodide.mjs"


def _configure(place: Path, wheels: list[Path], address: str) -> None:
    packages = [*PRELOADED]
    packages += [f"{_FROM_WORKER}wheels/{wheel.name}" for wheel in wheels]
    kernel = {
        "pyodideUrl": address,
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": packages},
    }
    settings = {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": "Advanced NumPy",
            "showLoadingIndicator": True,
            "exposeAppInBrowser": True,  # for lite_static/opening.js
            # One name for all versions of the site: a learner's notebooks outlive an update.
            "contentsStorageName": "Advanced NumPy",
            "settingsStorageName": "Advanced NumPy settings",
            "workspacesStorageName": "Advanced NumPy workspaces",
            "litePluginSettings": {KERNEL: kernel},
            "federated_extensions": [],
        },
    }
    (place / "jupyter-lite.json").write_text(json.dumps(settings, indent=2))
    shared = Path(sys.prefix) / "share" / "jupyter" / "labextensions"
    building = {
        "LiteBuildConfig": {
            "ignore_sys_prefix": ["federated_extensions"],
            "federated_extensions": [str(shared / name) for name in EXTENSIONS],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
            "apps": ["lab"],
        },
        # `comm` is asked for by name when the kernel starts.
        "PipliteAddon": {"piplite_urls": [str(w) for w in wheels if w.name.startswith("comm-")]},
    }
    (place / "jupyter_lite_config.json").write_text(json.dumps(building, indent=2))


def _add_scripts(output: Path) -> None:
    """Put our own scripts on JupyterLite's page and in the kernel's worker: lite_static/."""
    scripts = HERE / "lite_static"
    page = output / "lab" / "index.html"
    text = page.read_text("utf-8")
    first = text.index("<script")
    ours = ""
    for name in ("loading.js", "opening.js"):
        shutil.copyfile(scripts / name, output / name)
        ours += f'<script src="../{name}"></script>\n'
    page.write_text(f"{text[:first]}{ours}{text[first:]}", "utf-8")
    # JupyterLite's own has 319 kB.
    shutil.copyfile(output / "icon-120x120.png", output / "lab" / "favicon.ico")
    kernel = output / "extensions" / "@jupyterlite" / "pyodide-kernel-extension" / "static"
    watched = (scripts / "watched.js").read_text("utf-8")
    for worker in kernel.glob("*.worker.*.js"):
        worker.write_text(watched + worker.read_text("utf-8"), "utf-8")


def _list_prefetch(output: Path, address: str) -> None:
    """Say what a page of the book may fetch ahead; see static/prefetch.js."""
    own = [*output.glob("build/jlab_core.*.js")]
    own += output.glob("extensions/*/*/static/comlink.worker.*.js")
    own += sorted((output / "wheels").glob("*.whl"))
    ahead = {
        "files": [path.relative_to(output).as_posix() for path in own],
        "pyodide": address.rpartition("/")[0] + "/",
        # Nearly every notebook imports matplotlib in its first cell.
        "packages": [*PRELOADED, "matplotlib"],
    }
    (output / "prefetch.json").write_text(json.dumps(ahead))
