"""The temporary folder of a run: gone with it, or with the next run when it was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from proctor.submissions import scratch

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")

RUN = """
import os, sys, time
from proctor.submissions import scratch
with scratch.folder() as top:
    os.makedirs(os.path.join(top, "submission-1", "work"))
    if sys.argv[1:] and not os.fork():
        time.sleep(60)
    print(os.getpid(), flush=True)
    time.sleep(60)
"""


@pytest.fixture
def places(tmp_path, monkeypatch):
    """The folder for temporary files, here and in the programs that a test starts."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def start(*arguments: str) -> subprocess.Popen:
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, *arguments], stdout=subprocess.PIPE, start_new_session=True
    )
    assert process.stdout.readline()
    return process


def left(places: Path) -> int:
    return len(list(places.iterdir()))


def test_a_folder_is_removed_with_its_run(places):
    with scratch.folder() as top:
        assert Path(top).parent == places
    assert left(places) == 0


def test_what_a_killed_run_left_is_removed_by_the_next(places):
    killed = start()
    killed.kill()
    killed.wait()
    assert left(places) == 1
    with scratch.folder():
        assert left(places) == 1
    assert left(places) == 0


def test_the_folder_of_a_living_run_stays_also_when_only_its_workers_live(places):
    alive, orphaned = start(), start("and a worker")
    orphaned.kill()
    orphaned.wait()
    try:
        scratch.remove_abandoned()
        assert left(places) == 2
    finally:
        for process in (alive, orphaned):
            os.killpg(process.pid, signal.SIGKILL)
            process.stdout.read()  # until all that hold it have ended
        alive.wait()
    scratch.remove_abandoned()
    assert left(places) == 0


def test_folders_and_links_of_others_stay(places, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    (other / ".lock").touch()
    (places / "proctor-link").symlink_to(other)
    (places / "proctor-notes").mkdir()
    scratch.remove_abandoned()
    assert left(places) == 2
    assert (other / ".lock").exists()
