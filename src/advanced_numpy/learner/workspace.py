"""The folder work/: a learner's own notebooks, made from release/ and never overwritten.

- work/<assignment>/<notebook>.ipynb: where learners write, with images/ beside it
- work/kept/<assignment>/<notebook>.<time>.ipynb: as it was before `update` or `reset`
- work/.release/<assignment>/<notebook>.ipynb: the release it was made from, for `update`
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from advanced_numpy.learner import _files, changes, merging


class WorkspaceError(Exception):
    """Something that the learner must do; the message is one line that says what."""


@dataclass
class Report:
    """What became of the notebooks, by their names such as "introduction/random-walk"."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    outdated: list[str] = field(default_factory=list)
    """Those of `same` for which release/ has something newer."""
    conflicts: list[str] = field(default_factory=list)
    """One line for each place that the learner should look at."""
    problems: list[str] = field(default_factory=list)
    """One line for each notebook that could not be dealt with."""


class Workspace:
    """The work/ folder of the course in the folder `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.work = root / "work"
        self._release = root / "release"
        self._origins = self.work / ".release"

    @classmethod
    def find(cls, start: Path | None = None) -> Workspace:
        """The workspace of the course that `start` is in (default: the working directory).

        Without a `start`, the checkout that this package was installed from will do, too.
        Raises WorkspaceError when there is no course.
        """
        here = (start or Path.cwd()).resolve()
        places = [here, *here.parents]
        if start is None:
            places.append(Path(__file__).resolve().parents[3])
        for place in places:
            if (place / "release").is_dir() and (place / "notebooks").is_dir():
                return cls(place)
        raise WorkspaceError(
            f"{here}: the course is not here; run this in its folder, which holds release/"
        )

    def notebooks(self) -> list[str]:
        """The names of all released notebooks: "introduction/random-walk", ..."""
        found = self._release.glob("*/*.ipynb")
        return sorted(f"{p.parent.name}/{p.stem}" for p in found if self._is_released(p))

    def notebook(self, wanted: str) -> str:
        """The full name of a notebook: "strides", "warmup/strides" or the path of its file."""
        known = self.notebooks()
        name = wanted.replace("\\", "/").removesuffix(".ipynb").rstrip("/")
        ending = "/" + "/".join(name.split("/")[-2:])
        found = [one for one in known if f"/{one}".endswith(ending)]
        if len(found) == 1:
            return found[0]
        close = difflib.get_close_matches(name, [n.rpartition("/")[2] for n in known], n=1)
        remedy = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
        raise WorkspaceError(f"{wanted}: no such notebook; {remedy}")

    def path(self, notebook: str) -> Path:
        """Where the learner works on the notebook of that name."""
        return self.work / f"{notebook}.ipynb"

    def begin(self) -> Report:
        """Make what is missing in work/ from release/; touch nothing that is there."""
        report = Report()
        for notebook in self.notebooks():
            released = self._released(notebook)
            if self._make(notebook, released):
                report.new.append(notebook)
                continue
            report.same.append(notebook)
            if self._origin(notebook) not in (None, released):
                report.outdated.append(notebook)
        for source, target in self._beside():
            _files.create(target, source.read_bytes())
        return report

    def update(self) -> Report:
        """Bring a newer release/ into work/: prompts and tests are new, answers stay.

        Whatever changes is kept first, below work/kept/.
        """
        report = Report()
        for notebook in self.notebooks():
            try:
                self._update(notebook, report)
            except ValueError as error:
                report.problems.append(f"{self.relative(self.path(notebook))}: {error}")
        for source, target in self._beside():
            content = source.read_bytes()
            if not _files.create(target, content) and target.read_bytes() != content:
                self._keep(target)
                _files.replace(target, content)
        return report

    def reset(self, exercise: str) -> tuple[str, Path]:
        """Put the answer cell of an exercise back to how it was released.

        `exercise` is the cell's name, "walk-loop", or "random-walk/walk-loop" where two notebooks
        have one of that name. Returns the notebook's name and where its old version is kept.
        Raises WorkspaceError when there is no such exercise, or no such notebook in work/.
        """
        notebook, name = self.exercise(exercise)
        path = self.path(notebook)
        if not path.exists():
            raise WorkspaceError(
                f"{self.relative(path)}: no such notebook yet; run `advanced-numpy begin`"
            )
        before = path.read_bytes()
        try:
            mine, released = merging.read(before), merging.read(self._made_from(notebook))
        except ValueError as error:
            raise WorkspaceError(f"{self.relative(path)}: {error}") from error
        return notebook, self._exchange(
            path, before, merging.write(merging.reset(mine, released, name))
        )

    def exercises(self) -> list[str]:
        """All exercises in full: "introduction/random-walk/walk-loop", ..."""
        found = []
        for notebook in self.notebooks():
            cells = merging.read(self._made_from(notebook))["cells"]
            names = [merging.key(cell) for cell in cells if merging.is_answer(cell)]
            found += [f"{notebook}/{name}" for name in names]
        return found

    def relative(self, path: Path) -> str:
        """A path as a learner in the course's folder would write it."""
        inside = path.is_relative_to(self.root)
        return path.relative_to(self.root).as_posix() if inside else str(path)

    def _released(self, notebook: str) -> bytes:
        return (self._release / f"{notebook}.ipynb").read_bytes()

    def _origin(self, notebook: str) -> bytes | None:
        """The release that the learner's notebook was made from, or None when it is not known."""
        try:
            return (self._origins / f"{notebook}.ipynb").read_bytes()
        except FileNotFoundError:
            return None

    def _made_from(self, notebook: str) -> bytes:
        return self._origin(notebook) or self._released(notebook)

    def _make(self, notebook: str, released: bytes) -> bool:
        """Make a notebook of work/ unless it is there; say whether it was made."""
        path = self.path(notebook)
        if path.exists():
            return False
        # This one first: stopped in between, the next run makes both.
        _files.replace(self._origins / f"{notebook}.ipynb", released)
        return _files.create(path, released)

    def _beside(self) -> list[tuple[Path, Path]]:
        """The pictures and other files beside the released notebooks, and where they belong."""
        return [
            (path, self.work / path.relative_to(self._release))
            for path in sorted(self._release.glob("*/**/*"))
            if path.suffix != ".ipynb" and path.is_file() and self._is_released(path)
        ]

    def _update(self, notebook: str, report: Report) -> None:
        path, released = self.path(notebook), self._released(notebook)
        origin = self._origin(notebook)
        if self._make(notebook, released):
            report.new.append(notebook)
            return
        before = path.read_bytes()
        if released in (origin, before):
            report.same.append(notebook)
        else:
            self._merge(notebook, before, released, origin, report)
        _files.replace(self._origins / f"{notebook}.ipynb", released)

    def _merge(
        self, notebook: str, before: bytes, released: bytes, origin: bytes | None, report: Report
    ) -> None:
        base = merging.read(origin) if origin else None
        mine, new = merging.read(before), merging.read(released)
        merged, conflicts = merging.merge(base, mine, new, changes.removed(notebook))
        if not conflicts and merging.same_for_the_learner(mine, merged):
            report.same.append(notebook)
            return
        content = released if merged == new else merging.write(merged)
        kept = self._exchange(self.path(notebook), before, content)
        report.changed.append(notebook)
        report.conflicts += [f"{notebook}: {line}" for line in conflicts]
        if base is None:
            report.conflicts.append(
                f"{notebook}: prompts and tests are the release's now; "
                f"if you had changed one, yours is in {self.relative(kept)}"
            )

    def _exchange(self, path: Path, before: bytes, content: bytes) -> Path:
        """Keep the file `path`, then give it new content; return where the old one is kept."""
        kept = self._keep(path)
        if kept.read_bytes() != before or path.read_bytes() != before:
            raise WorkspaceError(
                f"{self.relative(path)}: was saved at this very moment; run the same command again"
            )
        _files.replace(path, content)
        return kept

    def _keep(self, path: Path) -> Path:
        """Copy a file of work/ to a new name below work/kept/."""
        content = path.read_bytes()
        place = self.work / "kept" / path.parent.relative_to(self.work)
        now = f"{datetime.now():%Y-%m-%d-%H%M%S}"
        number = 1
        while True:
            again = f"-{number}" if number > 1 else ""
            kept = place / f"{path.stem}.{now}{again}{path.suffix}"
            if _files.create(kept, content):
                return kept
            number += 1

    def exercise(self, wanted: str) -> tuple[str, str]:
        """The notebook and the cell of an exercise; `walk_loop` names walk-loop, too."""
        known = self.exercises()
        ending = "/" + wanted.replace("_", "-")
        found = [name for name in known if f"/{name}".endswith(ending)]
        if len(found) == 1:
            notebook, _, name = found[0].rpartition("/")
            return notebook, name
        inside = [name for name in known if f"/{name}".rpartition("/")[0].endswith(ending)]
        if found or inside:
            raise WorkspaceError(f"{wanted}: which one? {', '.join(found or inside)}")
        names = [name.rpartition("/")[2] for name in known]
        close = difflib.get_close_matches(ending.rpartition("/")[2], names, n=1)
        some = "name a notebook to see its exercises, such as `advanced-numpy reset random-walk`"
        raise WorkspaceError(
            f"{wanted}: no such exercise; {f'did you mean {close[0]}?' if close else some}"
        )

    def _is_released(self, path: Path) -> bool:
        """Whether a file below release/ is the course's, not an editor's or Python's."""
        parts = path.relative_to(self._release).parts
        return "__pycache__" not in parts and not any(part.startswith(".") for part in parts)
