"""What a process of a sitting does, once it is forked: it runs cells, the student's or the tests'.

The warm process makes a `Seat` and forks; the child calls its `become`. The student's process shuts
itself in before it reads a line of the notebook. The referee's does, too: it follows no link that
a student has planted.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import os
import selectors
import signal
import socket
import sys
import tempfile
from pathlib import Path
from typing import Any

from proctor import _retold, sandbox
from proctor._folder import Folder
from proctor.examinee import Examinee
from proctor.referee import Referee
from proctor.shell import Channel, Shell


class Seat:
    """A shell that is ready before the fork."""

    def __init__(self) -> None:
        os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        self._shell = Shell()
        self._referee = Referee(self._shell)
        sandbox.available()

    def become(self, request: dict[str, Any], fds: list[int]) -> None:
        """Be the student's process or the referee's, until the grader hangs up; never returns."""
        status = 1
        try:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            lifeline, out, err, grader, other = fds
            nothing = os.open(os.devnull, os.O_RDONLY)
            for number, fd in enumerate((nothing, out, err)):
                os.dup2(fd, number)
                os.close(fd)
            student = request["role"] == "student"
            # The referee may write where the student's code does, and beside it.
            scratch = Path(request["work"] if student else request["folder"])
            variables = request["variables"] | {"TMPDIR": f"{request['work']}/tmp"}
            os.environ.clear()
            os.environ.update(sandbox.clean_environment(Path(request["work"]), variables))
            tempfile.tempdir = None
            os.chdir(scratch)
            _shut_in(request, scratch, lifeline, [0, 1, 2, grader, other])
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            channel, last = Channel(socket.socket(fileno=grader)), socket.socket(fileno=other)
            if student:
                _Student(self._shell, channel, Channel(last)).serve()
            else:
                _serve_tests(self._shell, self._referee, channel, last, request)
            status = 0
        except EOFError:
            status = 0
        except BaseException:
            sys.__excepthook__(*sys.exc_info())
        finally:
            with contextlib.suppress(BaseException):
                sys.__stderr__.flush()
            os._exit(status)


def _shut_in(request: dict[str, Any], scratch: Path, report: int, keep: list[int]) -> None:
    if request["sandbox"]:
        limits = sandbox.Limits(**request["limits"])
        readable = [*sandbox.standard_readable(), *map(Path, request["readable"])]
        hidden = [Path(path) for path in request["hidden"]]
        sandbox.shut_in(readable, scratch, hidden, limits, keep, report=report)
    else:
        os.setsid()
        os.write(report, b"pid %d\n" % os.getpid())
        os.close(report)


class _Student:
    """The process that runs the student's cells, and answers the referee between them."""

    def __init__(self, shell: Shell, grader: Channel, referee: Channel) -> None:
        self._shell = shell
        self._grader = grader
        self._examinee = Examinee(shell, referee)
        self._offered: list[str] = []
        self._folder = os.getcwd()
        shell.connect(grader)
        if "" not in sys.path:
            sys.path.insert(0, "")  # modules beside the notebook
        grader.send(["ready", shell.language_info()])
        self._selector = selectors.DefaultSelector()
        self._selector.register(grader, selectors.EVENT_READ, self._run_cell)
        self._selector.register(referee, selectors.EVENT_READ, self._answer)

    def serve(self) -> None:
        """Run until the grader hangs up."""
        while True:
            for key, _ in self._selector.select():
                key.data()

    def _answer(self) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            self._examinee.serve()
        except EOFError:  # this referee is gone; the grader decides what comes next
            self._selector.unregister(self._examinee.channel)
        finally:
            with contextlib.suppress(KeyboardInterrupt):
                signal.signal(signal.SIGINT, signal.SIG_IGN)

    def _run_cell(self) -> None:
        word, *rest = self._grader.receive()
        if word == "offer":  # what a visible test binds for all cells after it
            self._offered.append(rest[0])
            return
        source, number, extra = rest
        self._take_offers(source)
        reply = self._shell.run(source, number)
        if extra:  # nobody asked for this cell; the next ones begin where they should
            with contextlib.suppress(OSError):
                os.chdir(self._folder)
        self._grader.send(["done", reply])

    def _take_offers(self, source: str) -> None:
        """Bind names that the cell needs, has not bound, and a visible test above it binds."""
        if not self._offered:
            return
        names = self._shell.ip.user_ns
        known = names.keys() | vars(builtins).keys()
        wanted = _loaded(self._shell, source) - known
        for test in list(self._offered) if wanted else []:
            statements = [s for s in _parse(self._shell, test) if _targets(s)]
            if wanted.isdisjoint(name for s in statements for name in _targets(s)):
                continue
            self._offered.remove(test)
            for statement in statements:
                new = _targets(statement).keys() - known
                with contextlib.suppress(Exception), self._shell.silent():
                    if new:
                        exec(compile(ast.unparse(statement), "<visible test>", "exec"), names)


class _Module:
    """The `__main__` of the test cells, whose namespace is not a plain dict."""

    __name__ = "__main__"
    __spec__ = None


def _serve_tests(
    shell: Shell, referee: Referee, grader: Channel, control: socket.socket, request: dict[str, Any]
) -> None:
    """Run test cells until the grader hangs up."""
    ip = shell.ip
    names = referee.names
    dict.update(names, ip.user_ns)
    module = _Module()
    module.__dict__ = names
    ip.user_module, ip.user_ns = module, names
    sys.modules["__main__"] = module  # type: ignore[assignment]
    found = ip._get_exc_info

    def exception(exc_tuple: Any = None) -> tuple:
        kind, value, trace = found(exc_tuple)
        return kind, value, _retold.without_own_frames(trace)

    ip._get_exc_info = exception
    own = Path(request["folder"], "own")
    os.chdir(own)
    referee.folder = Folder(own, Path(request["work"]))
    referee.folder.take()
    sys.settrace, sys.gettrace = _retold.settrace, _retold.gettrace
    sys.path[:] = [entry for entry in sys.path if entry not in ("", ".")]
    sys.path[:0] = request["trusted"]
    shell.connect(grader)
    grader.send(["ready", shell.language_info()])
    while True:
        word, *rest = grader.receive()
        if word == "attach":
            _, fds, _, _ = socket.recv_fds(control, 1, 1)
            referee.attach(Channel(socket.socket(fileno=fds[0])))
        elif word == "course":
            _take_course(shell, referee, *rest)
        else:
            source, number, cells = rest
            referee.know_cells(cells)
            grader.send(["done", referee.run(source, number)])


def _take_course(shell: Shell, referee: Referee, cells: list[tuple[str, str]]) -> None:
    """Learn from the released notebook which names are the instructor's, and bind these.

    `cells` are (kind, source): "locked" and "plain" cells of the instructor's, "solution" cells
    as released.
    """
    names = referee.names
    solved: set[str] = set()
    parsed = [(kind, _parse(shell, source)) for kind, source in cells]
    for kind, statements in parsed:
        bound = _bound(statements)
        names.shared |= set(bound)
        if kind == "solution":
            solved |= {name for name, how in bound.items() if how != "import"}
        else:
            names.data |= {name for name, how in bound.items() if how == "data"}
    for kind, statements in parsed:
        for name, text in _bindings(statements, imports_only=kind != "locked").items():
            if name not in solved and name not in names.own:
                names.own.add(name)
                with contextlib.suppress(Exception), shell.silent():
                    scratch: dict[str, Any] = {}
                    exec(compile(text, "<notebook>", "exec"), names, scratch)
                    for key, value in scratch.items():
                        dict.__setitem__(names, key, value)


def _parse(shell: Shell, source: str) -> list[ast.stmt]:
    try:
        return ast.parse(shell.ip.transform_cell(source)).body
    except (SyntaxError, ValueError, RecursionError):
        return []


def _targets(statement: ast.stmt) -> dict[str, str]:
    """The names that a statement binds, and how: "import", "def", "constant" or "data"."""
    if isinstance(statement, ast.Import | ast.ImportFrom):
        names = [alias.asname or alias.name.partition(".")[0] for alias in statement.names]
        return dict.fromkeys((n for n in names if n != "*"), "import")
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name: "def"}
    if isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign):
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        found = [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)]
        return dict.fromkeys(found, "constant" if _constant(statement.value) else "data")
    found = [
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
    return dict.fromkeys(found, "data")


def _constant(value: ast.expr | None) -> bool:
    try:
        found = ast.literal_eval(value) if value is not None else []
    except (ValueError, TypeError):
        return False
    return isinstance(found, int | float | complex | str | bytes | None)


def _bound(statements: list[ast.stmt]) -> dict[str, str]:
    found: dict[str, str] = {}
    for statement in statements:
        found |= _targets(statement)
    return found


def _bindings(statements: list[ast.stmt], *, imports_only: bool) -> dict[str, str]:
    """The text of the statements of a cell that bind a name once and for all, by that name."""
    found: dict[str, str] = {}
    for statement in statements:
        for name, how in _targets(statement).items():
            if how == "import" or not imports_only and how in ("def", "constant"):
                found[name] = ast.unparse(statement)
    return found


def _loaded(shell: Shell, source: str) -> set[str]:
    statements = _parse(shell, source)
    return {n.id for s in statements for n in ast.walk(s) if isinstance(n, ast.Name)}
