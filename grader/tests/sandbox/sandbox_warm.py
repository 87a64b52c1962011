"""A warm process for test_sandbox: forks a child for each request on stdin, and shuts it in."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot  # noqa: E402
import numpy  # noqa: E402, F401

from proctor.protocol.lifeline import Lifeline  # noqa: E402
from proctor.sandbox import walls  # noqa: E402


def course(root: Path) -> dict[str, str]:
    """Make what students must not reach, all of it the user's own, and return the names."""
    for name in ("source/ps1.ipynb", "submitted/bob/ps1.ipynb", "gradebook.db", "data/x.txt"):
        (root / "course" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "course" / name).write_text("secret" if "data" not in name else "shared")
    (root / "elsewhere").mkdir()
    (root / "elsewhere" / "key").write_text("secret")
    (root / "elsewhere" / "key").chmod(0o600)
    tcp = socket.create_server(("127.0.0.1", 0))
    udp = socket.socket(type=socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", 0))
    udp.settimeout(0.2)
    path = socket.socket(socket.AF_UNIX)
    path.bind(str(root / "elsewhere" / "socket"))
    path.listen()
    datagrams = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    datagrams.bind(str(root / "elsewhere" / "datagrams"))
    abstract = socket.socket(socket.AF_UNIX)
    abstract.bind(f"\0proctor-test-{os.getpid()}")
    abstract.listen()
    course.kept = tcp, udp, path, datagrams, abstract
    return {
        "COURSE": str(root / "course"),
        "ELSEWHERE": str(root / "elsewhere"),
        "TCP": tcp.getsockname()[1],
        "UDP": udp.getsockname()[1],
        "ABSTRACT": f"\0proctor-test-{os.getpid()}",
        "WARM": os.getpid(),
    }


def answer(request: dict, names: dict, root: Path) -> dict:
    victim = subprocess.Popen(["sleep", "60"], env={})
    scratch = Path(tempfile.mkdtemp(dir=root))
    out, writes = os.pipe()
    told, tells = os.pipe()
    limits = walls.Limits(**request["limits"])
    readable = [*walls.standard_readable(), Path(names["COURSE"])]
    hidden = [Path(names["COURSE"], n) for n in ("source", "submitted", "gradebook.db")]
    layers = request["layers"] and walls.Protection(*request["layers"])
    names = {**names, "SCRATCH": str(scratch), "VICTIM": victim.pid}
    guard = os.fork()
    if not guard:
        status = 1
        try:
            os.environ.clear()
            os.environ.update(walls.clean_environment(scratch))
            os.dup2(writes, 1)
            os.dup2(writes, 2)
            (scratch / "tmp").mkdir()
            if layers:
                walls.shut_in(
                    readable, scratch, hidden, limits, [1, 2], report=tells, protection=layers
                )
            else:
                os.chdir(scratch)
            tempfile.tempdir = None
            exec(request["code"], {"__name__": "__main__", **names})
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    os.close(writes)
    os.close(tells)
    lifeline = Lifeline(socket.socket())
    if request["signal"]:
        lifeline.note(os.read(told, 100))
        os.read(out, 1)  # it says that it is ready
        os.kill(guard, request["signal"])
    signal.signal(signal.SIGALRM, lambda *_: os.kill(guard, signal.SIGKILL))
    signal.alarm(40)
    with open(out, "rb") as output, open(told, "rb") as report:
        text, lines = output.read().decode(errors="replace"), report.read()
    status = os.waitstatus_to_exitcode(os.waitpid(guard, 0)[1])
    signal.alarm(0)
    killed = victim.poll() is not None
    victim.kill()
    victim.wait()
    shutil.rmtree(scratch)
    lifeline.note(lines)
    lifeline.close()
    return {
        "status": status,
        "output": text,
        "reason": lifeline.reason or None,
        "pid": lifeline.inside,
        "victim_killed": killed,
    }


def main() -> None:
    """Answer requests, a JSON document a line."""
    found = walls.available()
    root = Path(tempfile.mkdtemp(prefix="proctor-test-"))
    try:
        names = course(root)
        start = [found.namespaces, found.landlock, found.seccomp, found.obstacle]
        print(json.dumps({"available": start, "missing": walls.missing(), **names}), flush=True)
        for line in sys.stdin:
            print(json.dumps(answer(json.loads(line), names, root)), flush=True)
    finally:
        shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main()
