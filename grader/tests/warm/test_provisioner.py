"""Kernels forked from the warm process do whatever kernels do."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time

import pytest
from jupyter_client import KernelManager
from jupyter_client.provisioning import KernelProvisionerFactory
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from proctor.protocol.messages import NewKernel
from proctor.warm.provisioner import ForkedKernel, ForkServer, fork, kernel_arguments

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="warm kernels are forked"),
]

WARM = "warm-provisioner"
COLD = "local-provisioner"

CELLS = {
    "print": "print('out')\nimport sys\nprint('err', file=sys.stderr)",
    "figure": "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()",
    "traceback": "def f():\n    return 1 / 0\nf()",
    "top-level await": "import asyncio\nawait asyncio.sleep(0.01)\n'awaited'",
    "shell command": "!echo from the shell",
    "stdout of C code": "import os\nos.system('echo from C')",
    "magic": "%%capture captured\nprint(1)",
    "captured": "captured.stdout",
    "subprocess": "import subprocess\nsubprocess.check_output([sys.executable, '-c', '2'])",
    "thread": "import threading\nt = threading.Thread(target=print)\nt.start()\nt.join()",
    "fork pool": (
        "from multiprocessing import get_context\n"
        "with get_context('fork').Pool(2) as pool:\n    print(pool.map(abs, [-1, 2]))"
    ),
    "display": "from IPython.display import HTML\nHTML('<b>bold</b>')",
    "display update": "h = display('one', display_id='d')\nh.update('two')",
    "working directory": "import os\nos.path.basename(os.getcwd())",
    "main": "__name__, sys.argv[0].endswith('.py') or sys.argv[0]",
    "environment": "os.environ['FROM_THE_CLIENT']",
    "input": "input('name')",
}


def outputs(monkeypatch, provisioner: str, folder) -> dict[str, list]:
    """What each cell put out, without what differs from run to run."""
    monkeypatch.setattr(
        KernelProvisionerFactory.instance(), "default_provisioner_name", provisioner
    )
    monkeypatch.setenv("FROM_THE_CLIENT", "hello")
    notebook = new_notebook(cells=[new_code_cell(source) for source in CELLS.values()])
    NotebookClient(
        notebook,
        kernel_name="python3",
        allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
    ).execute()
    return {
        name: [
            (o.output_type, o.get("text"), o.get("ename"), sorted(o.get("data", {}).items()))
            for o in cell.outputs
        ]
        for name, cell in zip(CELLS, notebook.cells, strict=True)
    }


def test_a_warm_kernel_puts_out_what_a_cold_one_does(monkeypatch, tmp_path):
    cold = outputs(monkeypatch, COLD, tmp_path)
    warm = outputs(monkeypatch, WARM, tmp_path)
    for volatile in ("main",):
        cold.pop(volatile), warm.pop(volatile)
    assert warm == cold


@pytest.fixture
def kernel(tmp_path):
    """A kernel of the fork server that has no one to talk to."""

    def start():
        connection = str(tmp_path / f"kernel-{time.monotonic_ns()}.json")
        request = NewKernel(["-f", connection], str(tmp_path), dict(os.environ))
        return fork([], request)

    return start


def test_the_end_of_a_kernel_is_reported(kernel):
    forked = kernel()
    assert forked.poll() is None
    assert os.getpgid(forked.pid) == forked.pid
    forked.kill()
    assert forked.wait(10) == -signal.SIGKILL
    assert forked.poll() == -signal.SIGKILL


def test_a_killed_warm_process_takes_its_kernels_and_is_replaced(kernel):
    forked = kernel()
    server = ForkServer.running([])
    server.process.kill()
    server.process.wait()
    assert forked.wait(10) < 0
    again = kernel()
    assert again.poll() is None
    assert ForkServer.running([]) is not server
    again.kill()
    again.wait(10)


def test_kernels_draw_different_random_numbers(monkeypatch, tmp_path):
    CELL = "import random\nimport numpy as np\n(random.random(), np.random.rand())"
    monkeypatch.setitem(CELLS, "print", CELL)
    first = outputs(monkeypatch, WARM, tmp_path)["print"]
    second = outputs(monkeypatch, WARM, tmp_path)["print"]
    assert first != second


def test_a_kernel_whose_port_is_taken_gets_others(monkeypatch, tmp_path):
    monkeypatch.setenv("JUPYTER_DEFAULT_PROVISIONER_NAME", WARM)
    taken = socket.create_server(("127.0.0.1", 0))
    port = taken.getsockname()[1]
    manager = KernelManager(kernel_name="python3")
    factory = KernelProvisionerFactory.instance()
    monkeypatch.setattr(factory, "default_provisioner_name", WARM)
    choose = manager.write_connection_file

    def choose_a_taken_one_first(**kwargs):
        monkeypatch.setattr(manager, "write_connection_file", choose)
        manager.shell_port = port
        choose(**kwargs)

    monkeypatch.setattr(manager, "write_connection_file", choose_a_taken_one_first)
    manager.cache_ports = False
    manager.start_kernel()
    try:
        assert isinstance(manager.provisioner.process, ForkedKernel)
        assert manager.shell_port != port
        client = manager.blocking_client()
        client.start_channels()
        client.wait_for_ready(timeout=30)
        client.stop_channels()
    finally:
        manager.shutdown_kernel(now=True)
        taken.close()


@pytest.mark.parametrize(
    "cmd",
    [
        ["/bin/sh", "-m", "ipykernel_launcher", "-f", "c.json"],
        [sys.executable, "-m", "xeus", "-f", "c.json"],
        [sys.executable, "-c", "print()"],
        [],
    ],
)
def test_other_kernels_are_started_cold(cmd):
    assert kernel_arguments(cmd) is None


def test_python_kernels_of_this_environment_are_forked():
    cmd = [sys.executable, "-Xfrozen_modules=off", "-m", "ipykernel_launcher", "-f", "c.json"]
    assert kernel_arguments(cmd) == ["-f", "c.json"]
