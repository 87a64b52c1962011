"""A process that shut itself in reaches nothing outside, and honest code notices nothing."""

import ctypes
import ctypes.util
import json
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from proctor.sandbox import seccomp, walls

pytestmark = [
    pytest.mark.sandbox,
    pytest.mark.skipif(sys.platform != "linux", reason="Linux only"),
]

HERE = Path(__file__).parent
LAYERS = {  # namespaces, landlock's ABI, seccomp
    "everything": (True, None, True),
    "no landlock": (True, 0, True),
    "no namespaces": (False, None, True),
    "old landlock alone": (False, 3, True),
}


class Warm:
    """A warm process of one user, and the layers that its children put on."""

    def __init__(self, user: str):
        command, environment = [sys.executable], dict(os.environ)
        if user == "another user":
            command = ["setpriv", "--reuid=54321", "--regid=54321", "--clear-groups", _python()]
            installed = (p for p in sys.path if "site-packages" in p)
            packages = [str(HERE.parents[1] / "src"), *installed]
            environment = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(packages)}
            environment |= {"HOME": "/nonexistent", "MPLCONFIGDIR": "/tmp"}
        self.process = subprocess.Popen(
            [*command, str(HERE / "sandbox_warm.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd="/",
        )
        self.start = json.loads(self.process.stdout.readline())
        self.layers: tuple | None = None

    def run(self, code: str, number: int = 0, **limits: int) -> dict:
        """Run `code` inside, send it a signal if told, and return how it ended."""
        request = {"code": code, "layers": self.layers, "limits": limits, "signal": number}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def _python() -> str:
    """Return a Python of this version that every user may start."""
    system = shutil.which(f"python{sys.version_info[0]}.{sys.version_info[1]}", path="/usr/bin")
    for python in filter(None, (os.path.realpath(sys.executable), system)):
        folders = Path(python).parents
        if all(folder.stat().st_mode & 0o001 for folder in folders):
            return python
    pytest.skip("no Python of this version that another user may start")


@pytest.fixture(scope="module")
def warms():
    started: dict[str, Warm] = {}
    yield started
    for warm in started.values():
        warm.process.stdin.close()
        warm.process.wait()


USERS = ["this user", "another user"]


def _warm(warms, user, layers) -> Warm:
    if user == "another user" and (os.getuid() or not shutil.which("setpriv")):
        pytest.skip("needs root, and setpriv")
    if user not in warms:
        warms[user] = Warm(user)
    warm = warms[user]
    warm.layers = None
    if layers:
        namespaces, abi, seccomp = LAYERS[layers]
        offered = warm.start["available"]
        abi = offered[1] if abi is None else abi
        if namespaces > offered[0] or abi > offered[1] or seccomp > offered[2]:
            pytest.skip(f"this machine offers {walls.Protection(*offered)}")
        if not namespaces and not abi:
            pytest.skip("no landlock here")
        warm.layers = namespaces, abi, seccomp
    return warm


@pytest.fixture(params=[(user, layers) for user in USERS for layers in LAYERS], ids=", ".join)
def inside(request, warms):
    return _warm(warms, *request.param)


@pytest.fixture(params=USERS)
def outside(request, warms):
    return _warm(warms, request.param, None)


HONEST = {
    "numpy with threads": """
        import numpy as np
        a = np.random.default_rng(0).random((600, 600))
        assert np.allclose(np.linalg.inv(a) @ a, np.eye(600), atol=1e-6)""",
    "a figure": """
        import matplotlib.pyplot as plt
        plt.plot([1, 2]); plt.title("a")
        plt.savefig("a.png"); assert len(open("a.png", "rb").read())""",
    "modules not yet imported": """
        import decimal, sqlite3, scipy.ndimage, xml.dom.minidom
        assert scipy.ndimage.uniform_filter([3.0, 3.0]).sum() == 6
        assert sqlite3.connect("x.db").execute("select 1").fetchone() == (1,)""",
    "programs": """
        import os, subprocess, sys
        open("seen.txt", "w").close()
        assert "seen.txt" in subprocess.run(["ls"], capture_output=True, text=True).stdout
        assert os.system("ls > listing && grep -q seen listing") == 0
        assert subprocess.run([sys.executable, "-c", "print(1)"], capture_output=True).stdout""",
    "a program that takes too long": """
        import subprocess
        try: subprocess.run(["sleep", "20"], timeout=0.1)
        except subprocess.TimeoutExpired: pass""",
    "threads and futures": """
        import concurrent.futures, threading
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            assert sum(pool.map(int, range(50))) == 1225""",
    "temporary files": """
        import os, shutil, tempfile
        with tempfile.NamedTemporaryFile() as f, tempfile.TemporaryDirectory() as d:
            f.write(b"1"); shutil.copy(f.name, d); shutil.copytree(d, "copy")
            assert f.name.startswith(SCRATCH)""",
    "asyncio": """
        import asyncio, sys
        async def work():
            p = await asyncio.create_subprocess_exec("echo", "a", stdout=-1)
            await asyncio.sleep(0.001)
            return (await p.communicate())[0]
        assert asyncio.run(work()) == b"a\\n\"""",
    "its own files": """
        import os
        os.makedirs("a/b"); open("a/b/c", "w").write("1"); os.rename("a/b/c", "a/d")
        os.symlink("d", "a/e"); assert open("a/e").read() == "1"; os.remove("a/d")
        os.truncate(os.open("t", os.O_CREAT | os.O_RDWR), 10)
        assert os.getcwd() == SCRATCH and "a" in os.listdir()""",
    "the course's data": """
        assert open(COURSE + "/data/x.txt").read() == "shared\"""",
    "devices": """
        import os
        assert os.urandom(3) and open("/dev/urandom", "rb").read(2)
        open("/dev/null", "w").write("1"); assert open("/dev/zero", "rb").read(1) == b"\\0\"""",
    "questions about the machine": """
        import getpass, locale, os, platform, time, datetime
        assert os.cpu_count() and len(os.sched_getaffinity(0))
        assert platform.platform() and open("/proc/meminfo").read() and open("/proc/self/maps")
        assert datetime.datetime.now().astimezone() and getpass.getuser() == "student"
        import zoneinfo; zoneinfo.ZoneInfo("Europe/Berlin")""",
    "signals to itself": """
        import os, signal
        got = []
        signal.signal(signal.SIGUSR1, lambda *a: got.append(1))
        os.kill(os.getpid(), signal.SIGUSR1); signal.raise_signal(signal.SIGUSR1)
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        signal.signal(signal.SIGALRM, lambda *a: got.append(1)); signal.pause()
        assert got == [1, 1, 1]""",
    "the child of a fork": """
        import os
        pid = os.fork()
        if not pid: os._exit(7)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7""",
    "attributes of its files": """
        import os
        open("x", "w"); os.chmod("x", 0o600); os.utime("x", (5, 5))""",
    "sys.exit's threads and pairs of sockets": """
        import socket
        a, b = socket.socketpair(); a.send(b"1"); assert b.recv(1) == b"1\"""",
}
# what needs /dev/shm or terminals: not without namespaces, where these are everybody's
HONEST_IN_NAMESPACES = {
    "a pool of processes": """
        import multiprocessing as mp, os
        with mp.get_context("fork").Pool(4) as pool: assert pool.map(abs, [-1, -2]) == [1, 2]""",
    "shared memory": """
        from multiprocessing import shared_memory
        m = shared_memory.SharedMemory(create=True, size=10)
        m.buf[0] = 1; m.close(); m.unlink()""",
    "terminals, as IPython's !": """
        import pexpect
        assert b"hello" in pexpect.run("echo hello")""",
    "a manager": """
        import multiprocessing as mp
        with mp.get_context("fork").Manager() as m: d = m.dict(a=1); assert d["a"] == 1""",
    "/tmp": """
        open("/tmp/x", "w").write("1"); assert open("/tmp/x").read()""",
}

# each says REACHED when it got through, as all do without a sandbox
ATTACKS = {
    "read the solutions": "print('REACHED', open(COURSE + '/source/ps1.ipynb').read()[:9])",
    "list the solutions": """
        import os
        if os.listdir(COURSE + '/source'): print('REACHED')""",
    "read another student": "open(COURSE + '/submitted/bob/ps1.ipynb'); print('REACHED')",
    "read the gradebook": """
        if open(COURSE + '/gradebook.db').read(): print('REACHED')""",
    "write the gradebook": """
        open(COURSE + '/gradebook.db', 'a').write('x'); print('REACHED')""",
    "change the course's data": "open(COURSE + '/data/x.txt', 'r+'); print('REACHED')",
    "truncate the course's data": """
        import os
        fd = os.open(COURSE + '/data/x.txt', os.O_RDONLY)
        os.truncate(COURSE + '/data/x.txt', 6); print('REACHED')""",
    "add to the course's data": "open(COURSE + '/data/new', 'w'); print('REACHED')",
    "read a file of the user's": "open(ELSEWHERE + '/key'); print('REACHED')",
    "through a link": """
        import os
        os.symlink(ELSEWHERE, 'link'); open('link/key'); print('REACHED')""",
    "through a hard link": """
        import os
        os.link(ELSEWHERE + '/key', 'hard'); open('hard'); print('REACHED')""",
    "through a renamed folder": """
        import os
        os.rename(ELSEWHERE + '/key', 'key'); os.rename('key', ELSEWHERE + '/key')
        print('REACHED')""",
    "by another program": """
        import subprocess
        subprocess.run(['cat', ELSEWHERE + '/key'], check=True); print('REACHED')""",
    "through /proc/self/root": "open('/proc/self/root' + ELSEWHERE + '/key'); print('REACHED')",
    "write beside": "open(ELSEWHERE + '/new', 'w').write('1'); print('REACHED')",
    "chmod outside": """
        import os
        os.chmod(ELSEWHERE + '/key', 0o600 if os.stat(ELSEWHERE + '/key').st_mode & 1 else 0o601)
        if os.stat(ELSEWHERE + '/key').st_mode & 1: print('REACHED')
        os.chmod(ELSEWHERE + '/key', 0o600)""",
    "chmod of data": """
        import os
        fd = os.open(COURSE + '/data/x.txt', os.O_RDONLY)
        os.fchmod(fd, 0o640); mode = os.fstat(fd).st_mode; os.fchmod(fd, 0o644)
        if mode & 0o777 == 0o640: print('REACHED')""",
    "the time of data": """
        import os
        os.utime(COURSE + '/data/x.txt', (7, 7))
        if os.stat(COURSE + '/data/x.txt').st_mtime == 7: print('REACHED')""",
    "attributes of data": """
        import os
        os.setxattr(COURSE + '/data/x.txt', 'user.x', b'1'); print('REACHED')""",
    "TCP": """
        import socket
        socket.create_connection(('127.0.0.1', TCP)); print('REACHED')""",
    "listen on TCP": """
        import socket
        socket.create_server(('127.0.0.1', 0)); print('REACHED')""",
    "UDP": """
        import socket
        socket.socket(type=socket.SOCK_DGRAM).sendto(b'1', ('127.0.0.1', UDP)); print('REACHED')""",
    "a socket with a path": """
        import socket
        socket.socket(socket.AF_UNIX).connect(ELSEWHERE + '/socket'); print('REACHED')""",
    "a datagram from a pair": """
        import socket
        a, b = socket.socketpair(type=socket.SOCK_DGRAM)
        a.sendto(b'1', ELSEWHERE + '/datagrams'); print('REACHED')""",
    "an abstract socket": """
        import socket
        socket.socket(socket.AF_UNIX).connect(ABSTRACT); print('REACHED')""",
    "signal the grader": "import os; os.kill(WARM, 0); print('REACHED')",
    "signal a neighbour by pidfd": """
        import os, signal
        signal.pidfd_send_signal(os.pidfd_open(VICTIM), 0); print('REACHED')""",
    "signal by fcntl": """
        import fcntl, os, socket
        a, b = socket.socketpair(); fcntl.fcntl(a, fcntl.F_SETOWN, VICTIM)
        print('REACHED')""",
    "renice the grader": """
        import os
        os.setpriority(os.PRIO_PROCESS, VICTIM, 1); print('REACHED')""",
    "limit the grader": """
        import resource
        resource.prlimit(VICTIM, resource.RLIMIT_CORE, (0, 0)); print('REACHED')""",
    "see other processes": """
        import os
        if str(WARM) in os.listdir('/proc'): print('REACHED')""",
    "the grader's command": "open(f'/proc/{WARM}/cmdline').read(); print('REACHED')",
    "the grader's environment": "open(f'/proc/{WARM}/environ').read(); print('REACHED')",
    "the grader's memory": "open(f'/proc/{WARM}/mem', 'rb'); print('REACHED')",
    "the grader's files": "import os; os.listdir(f'/proc/{WARM}/fd'); print('REACHED')",
    "ptrace": """
        import ctypes
        if ctypes.CDLL(None).ptrace(16, VICTIM, 0, 0) == 0: print('REACHED')""",
    "an old file of its descriptors": """
        import os
        for fd in range(3, 50):
            try: os.fstat(fd); print('REACHED')
            except OSError: pass""",
    "/dev/shm of everybody": """
        import os
        name = f'/dev/shm/proctor-{WARM}'
        open(name, 'w').close(); os.remove(name); print('REACHED')""",
    "a semaphore of System V": """
        import ctypes
        libc = ctypes.CDLL(None); n = libc.semget(0, 1, 0o600)
        if n >= 0: libc.semctl(n, 0, 0); print('REACHED')""",
    "new namespaces": """
        import ctypes, os
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(0x10000000) == 0: print('REACHED')""",
    "new namespaces by clone": """
        import ctypes, os
        pid = ctypes.CDLL(None).syscall(56 if os.uname().machine == 'x86_64' else 220,
                                       ctypes.c_long(0x10000011), 0, 0, 0, 0)
        if pid == 0: os._exit(0)
        if pid > 0: print('REACHED')""",
    "memory that no process holds": """
        import os, socket
        a, b = socket.socketpair(); fd = os.memfd_create('x')
        socket.send_fds(a, [b'x'], [fd]); os.close(fd); print('REACHED')""",
    "pages that a pipe keeps": """
        import ctypes, os
        r, w = os.pipe(); page = ctypes.create_string_buffer(4096)
        class Vector(ctypes.Structure):
            _fields_ = [('base', ctypes.c_void_p), ('length', ctypes.c_size_t)]
        vector = Vector(ctypes.addressof(page), 4096)
        if ctypes.CDLL(None).vmsplice(w, ctypes.byref(vector), 1, 0) > 0: print('REACHED')""",
    "large buffers of sockets": """
        import socket
        a, b = socket.socketpair(); before = a.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)
        a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2 * before)
        if a.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) > before: print('REACHED')""",
    "io_uring": """
        import ctypes
        buffer = ctypes.create_string_buffer(120)
        if ctypes.CDLL(None).syscall(425, 1, buffer) >= 0: print('REACHED')""",
}
DAMAGING = {"/dev/shm of everybody"}  # in a namespace this is its own, and allowed
NOT_EVERYWHERE = {"io_uring", "attributes of data", "ptrace"}  # forbidden by some machines anyway


def _code(text: str) -> str:
    import textwrap

    return textwrap.dedent(text)


@pytest.mark.parametrize("name", HONEST)
def test_honest_code_works_inside(inside, name):
    result = inside.run(_code(HONEST[name]))
    assert (result["status"], result["output"], result["reason"]) == (0, "", None)


@pytest.mark.parametrize("name", HONEST_IN_NAMESPACES)
def test_honest_code_has_private_places_in_namespaces(inside, name):
    if not inside.layers[0]:
        pytest.skip("not without namespaces")
    result = inside.run(_code(HONEST_IN_NAMESPACES[name]))
    assert (result["status"], result["output"], result["reason"]) == (0, "", None)


@pytest.mark.parametrize("name", ATTACKS)
def test_attack_fails_inside(inside, name):
    if name in DAMAGING and inside.layers[0]:
        pytest.skip("private")
    result = inside.run(_code(ATTACKS[name]))
    assert "REACHED" not in result["output"]
    assert "SyntaxError" not in result["output"] and "NameError" not in result["output"]
    assert not result["victim_killed"]


@pytest.mark.parametrize("name", sorted(ATTACKS.keys() - NOT_EVERYWHERE))
def test_attack_is_one_without_a_sandbox(outside, name):
    assert "REACHED" in outside.run(_code(ATTACKS[name]))["output"]


def test_root_only_files_are_out_of_reach(inside):
    assert "root:" not in inside.run("print(open('/etc/shadow').read())")["output"]


def test_setuid_programs_gain_nothing(inside):
    code = """
import subprocess
print(subprocess.run(["su", "-c", "id"], capture_output=True, text=True, input="").stdout)
print(open("/proc/self/status").read())"""
    output = inside.run(code)["output"]
    assert re.search(r"NoNewPrivs:\s+1", output) and "uid=0" not in output
    for kind in ("Eff", "Prm", "Amb", "Inh"):
        assert re.search(rf"Cap{kind}:\s+0+\n", output)


def test_kill_of_everything_hurts_nobody_outside(inside):
    result = inside.run("import os, signal\nos.kill(-1, 9)")
    assert not result["victim_killed"]
    result = inside.run("import os, signal\nsignal.signal(15, signal.SIG_IGN)\nos.kill(0, 15)")
    assert not result["victim_killed"]


def test_exit_status_and_signal_reach_the_parent(inside):
    assert inside.run("import os; os._exit(77)")["status"] == 77
    crash = inside.run("import ctypes; ctypes.string_at(8)")
    assert crash["status"] == -signal.SIGSEGV and crash["reason"] is None


def _count(marker: str) -> int:
    found = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            found += marker.encode() in (folder / "cmdline").read_bytes()
        except OSError:
            continue
    return found


def _gone(marker: str) -> bool:
    for _ in range(40):
        if not _count(marker):
            return True
        time.sleep(0.05)
    return False


def _dead(pid: int) -> bool:
    for _ in range(40):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state in "ZX":  # nobody may have collected it yet
            return True
        time.sleep(0.05)
    return False


DAEMON = """
import os, subprocess, time
for _ in range(3):
    if not os.fork():
        os.setsid()
        if os.fork(): os._exit(0)
        os.closerange(0, 100)
        os.execvp("sleep", ["sleep", "3{marker}"])
time.sleep(0.2)
"""


def test_daemons_die_with_the_student(inside):
    marker = f"11{os.getpid()}"
    result = inside.run(DAEMON.format(marker=marker))
    assert result["status"] == 0 and _gone(f"3{marker}")


def test_killing_the_guard_kills_everything(inside):
    marker = f"22{os.getpid()}"
    code = DAEMON.format(marker=marker) + "os.write(1, b'x'); time.sleep(8)"
    result = inside.run(code, signal.SIGKILL)
    assert result["status"] == -signal.SIGKILL
    assert _gone(f"3{marker}") and _dead(result["pid"])


def test_interrupts_reach_the_student_through_the_guard(inside):
    code = """
import os, time
try:
    os.write(1, b"xx")
    time.sleep(8)
except KeyboardInterrupt:
    print("interrupted")"""
    result = inside.run(code, signal.SIGINT)
    assert "interrupted" in result["output"] and result["status"] == 0


def test_the_students_process_is_known_outside(inside):
    code = "import os, time\nos.write(1, b'x')\ntime.sleep(0.1)"
    assert inside.run(code, signal.SIGCONT)["pid"] > 2


# Each of these ends by itself, whatever the sandbox does: an unbounded bomb in a test stopped
# the whole machine when the guard lost the race.
EXCESSES = {
    "more than 20 processes": """
        import os, time
        for _ in range(60):
            if not os.fork(): time.sleep(5); os._exit(0)
        time.sleep(5)""",
    "more than 20 processes\0": """
        import os, time
        for _ in range(6):  # 64 processes at most, all of which fork
            if not os.fork(): os.setsid()
        time.sleep(5)""",
    "more than 200 MiB of memory": """
        import os, time
        for _ in range(8):  # each far below the limit, also with what the warm process has
            if not os.fork():
                block = bytearray(40 << 20); time.sleep(8); break
        time.sleep(8)""",
    "more than 200 MiB of memory\0": """
        import mmap, time
        m = [mmap.mmap(-1, 50 << 20) for _ in range(6)]
        for b in m: b[:] = bytes(len(b))
        time.sleep(8)""",
    "more than 50 MiB of files": """
        import time
        for i in range(100): open(str(i), "wb").write(bytes(1 << 20)); time.sleep(0.001)
        time.sleep(8)""",
    "more than 50 MiB of files\0": """
        import os, time
        kept = []
        for i in range(100):
            kept.append(open("x", "wb")); kept[-1].write(bytes(1 << 20)); os.remove("x")
        time.sleep(8)""",
    "more than 50 MiB of files\0\0": """
        import time
        for i in range(20_000): open(str(i), "w").close()
        time.sleep(8)""",
    "more than 50 MiB of files\0\0\0": """
        import os, time
        for _ in range(30): os.mkdir("d" * 250); os.chdir("d" * 250)
        for i in range(100): open(str(i), "wb").write(bytes(1 << 20))
        time.sleep(8)""",
    "folders more than 200 deep": """
        import os, time
        for _ in range(250): os.mkdir("d"); os.chdir("d")
        time.sleep(8)""",
    "more than 200 MiB of memory\0\0": """
        import os, socket, time
        kept = []
        for _ in range(5):
            if not os.fork():
                for _ in range(200): kept.append(socket.socketpair())
                break
        time.sleep(8)""",
    "more than 200 MiB of memory\0\0\0": """
        import mmap, time
        m = mmap.mmap(-1, 400 << 20)
        for _ in range(20):
            m.write(bytes(20 << 20)); m.madvise(mmap.MADV_DONTNEED); time.sleep(0.05)
        time.sleep(8)""",
}


@pytest.mark.slow
@pytest.mark.parametrize("reason", EXCESSES)
def test_excess_is_stopped_and_said(inside, reason):
    began = time.monotonic()
    result = inside.run(_code(EXCESSES[reason]), memory=200 << 20, processes=20, disk=50 << 20)
    assert result["reason"] == reason.rstrip("\0")
    assert result["status"] == -signal.SIGKILL and time.monotonic() - began < 10


def test_a_single_process_is_told_of_its_limits(inside):
    code = """
import numpy, resource
try: numpy.ones(10**9)
except MemoryError: print("memory")
print(resource.getrlimit(resource.RLIMIT_FSIZE))"""
    result = inside.run(code, memory=1 << 30, disk=10 << 20)
    assert result["output"] == f"memory\n{(10 << 20, 10 << 20)}\n" and result["status"] == 0


def test_forks_share_the_pages_that_count(inside):
    code = """
import os, time
block = bytearray(100 << 20)
for _ in range(6):
    if not os.fork(): time.sleep(0.4); os._exit(0)
time.sleep(0.3)"""
    assert inside.run(code, memory=400 << 20)["reason"] is None


def test_environment_tells_nothing_of_the_instructors(monkeypatch, tmp_path):
    monkeypatch.setenv("MY_TOKEN", "secret")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    found = walls.clean_environment(tmp_path, {"OMP_NUM_THREADS": "1"})
    assert "MY_TOKEN" not in found
    assert found["TZ"] == "Europe/Berlin" and found["HOME"] == str(tmp_path)
    assert found["OMP_NUM_THREADS"] == "1"


def test_what_python_needs_is_readable_and_no_home(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    found = {Path(os.path.realpath(path)) for path in walls.standard_readable()}
    assert Path(os.path.realpath(sys.prefix)) in found
    assert not found & {tmp_path, Path("/"), Path(pwd.getpwuid(os.getuid()).pw_dir)}


def test_what_is_missing_is_one_line(monkeypatch):
    offered = walls.Protection(obstacle="unshare: Operation not permitted", seccomp=True)
    monkeypatch.setattr(walls, "available", lambda: offered)
    text = walls.missing()
    assert "landlock" in text and "Operation not permitted" in text and "\n" not in text
    for good in (walls.Protection(True, 0, True), walls.Protection(False, 3, True)):
        monkeypatch.setattr(walls, "available", lambda good=good: good)
        assert walls.missing() is None
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "Linux" in walls.missing()


def test_numbers_of_system_calls_are_libseccomps():
    name = ctypes.util.find_library("seccomp")
    if not name:
        pytest.skip("no libseccomp")
    resolve = ctypes.CDLL(name).seccomp_syscall_resolve_name_arch
    for call, numbers in seccomp.CALLS.items():
        for (_, arch), number in zip(seccomp._ARCHES.values(), numbers, strict=True):
            expected = resolve(ctypes.c_uint32(arch), call.encode())
            assert number == (expected if expected >= 0 else None), call
