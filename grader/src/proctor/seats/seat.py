"""What a process of a sitting does, once it is forked: it runs cells, the student's or the tests'.

The warm process makes a `Seat` and forks; the child calls its `become`. The student's process shuts
itself in before it reads a line of the notebook. The referee's does, too: it follows no link that
a student has planted.
"""

from __future__ import annotations

import builtins
import contextlib
import os
import re
import selectors
import signal
import socket
import sys
import tempfile
from pathlib import Path
from typing import Any, cast

from proctor.notebook_names import needed
from proctor.protocol import messages
from proctor.protocol.messages import NewSeat, Place
from proctor.sandbox import walls
from proctor.seats import global_state, replay
from proctor.seats.examinee import Examinee
from proctor.seats.referee import Referee
from proctor.seats.shared_folder import Folder
from proctor.seats.shell import Channel, Shell

_WORD = re.compile(r"\w+")


class Seat:
    """A shell that is ready before the fork."""

    def __init__(self) -> None:
        os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        # IPython wants a folder for a profile when a shell is made, and not afterwards.
        with tempfile.TemporaryDirectory(prefix="proctor-ipython-") as folder:
            os.environ["IPYTHONDIR"] = folder
            self._shell = Shell()
            del os.environ["IPYTHONDIR"]
        self._referee = Referee(self._shell)
        walls.available()

    def rehearse(self) -> None:
        """Do once what is slow at first; the packages have been imported."""
        self._shell.rehearse()
        walls.standard_readable()
        global_state.rehearse()
        replay.own_files()

    def become(self, request: NewSeat, fds: list[int]) -> None:
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
            place, student = request.place, request.role == "student"
            # The referee may write where the student's code does, and beside it.
            scratch = Path(place.work if student else place.folder)
            variables = place.variables | {"TMPDIR": f"{place.work}/tmp"}
            os.environ.clear()
            os.environ.update(walls.clean_environment(Path(place.work), variables))
            tempfile.tempdir = None
            os.chdir(scratch)
            _shut_in(place, scratch, lifeline, [0, 1, 2, grader, other])
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            channel, last = Channel(socket.socket(fileno=grader)), socket.socket(fileno=other)
            if student:
                _Student(self._shell, channel, Channel(last)).serve()
            else:
                _serve_tests(self._shell, self._referee, channel, last, place)
            status = 0
        except EOFError:
            status = 0
        except BaseException:
            sys.__excepthook__(*sys.exc_info())
        finally:
            with contextlib.suppress(BaseException):
                cast(Any, sys.__stderr__).flush()
            os._exit(status)


def _shut_in(place: Place, scratch: Path, report: int, keep: list[int]) -> None:
    if place.sandbox:
        readable = [*walls.standard_readable(), *map(Path, place.readable)]
        hidden = [Path(path) for path in place.hidden]
        walls.shut_in(readable, scratch, hidden, place.limits, keep, report=report)
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
        self._offered: list[list[messages.Binding]] = []
        self._folder = os.getcwd()
        shell.connect(grader)
        if "" not in sys.path:
            sys.path.insert(0, "")  # modules beside the notebook
        grader.send(messages.plain(messages.Ready(shell.language_info())))
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
        message = messages.read(self._grader.receive(), messages.TO_STUDENT)
        if isinstance(message, messages.Offer):
            self._offered.append(message.bindings)
            return
        assert isinstance(message, messages.Run)
        self._take_offers(message.source)
        reply = self._shell.run(message.source, message.number)
        if message.extra:  # nobody asked for this cell; the next ones begin where they should
            with contextlib.suppress(OSError):
                os.chdir(self._folder)
        self._grader.send(messages.plain(messages.Done(reply)))

    def _take_offers(self, source: str) -> None:
        """Bind names that the cell needs, has not bound, and a visible test above it binds."""
        names = self._shell.ip.user_ns
        known = names.keys() | vars(builtins).keys()
        words = set(_WORD.findall(source)) - known
        near = [o for o in self._offered if any(not words.isdisjoint(bound) for bound, _ in o)]
        wanted = _needed(self._shell, source) - known if near else set()
        for offer in near:
            if all(wanted.isdisjoint(bound) for bound, _ in offer):
                continue
            self._offered.remove(offer)
            for bound, text in offer:
                with contextlib.suppress(Exception), self._shell.silent():
                    if set(bound) - known:
                        exec(compile(text, "<visible test>", "exec"), names)


class _Module:
    """The `__main__` of the test cells, whose namespace is not a plain dict."""

    __name__ = "__main__"
    __spec__ = None


def _serve_tests(
    shell: Shell, referee: Referee, grader: Channel, control: socket.socket, place: Place
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

    def exception(exc_tuple: Any = None) -> tuple[Any, ...]:
        kind, value, trace = found(exc_tuple)
        replay.clean_causes(value)
        return kind, value, replay.without_own_frames(trace)

    ip._get_exc_info = exception
    replay.hide_own_sources()
    own = Path(place.folder, "own")
    os.chdir(own)
    referee.own_folders = place.trusted
    referee.folder = Folder(own, Path(place.work))
    referee.folder.take()
    sys.settrace, sys.gettrace = replay.settrace, replay.gettrace
    sys.path[:] = [entry for entry in sys.path if entry not in ("", ".")]
    sys.path[:0] = place.trusted
    shell.connect(grader)
    grader.send(messages.plain(messages.Ready(shell.language_info())))
    while True:
        message = messages.read(grader.receive(), messages.TO_REFEREE)
        if isinstance(message, messages.Attach):
            _, fds, _, _ = socket.recv_fds(control, 1, 1)
            referee.attach(Channel(socket.socket(fileno=fds[0])))
        elif isinstance(message, messages.Course):
            _take_course(shell, referee, message)
        else:
            assert isinstance(message, messages.Test)
            referee.know_cells(message.cells)
            reply = referee.run(message.source, message.transformed, message.number)
            grader.send(messages.plain(messages.Done(reply)))


def _take_course(shell: Shell, referee: Referee, course: messages.Course) -> None:
    """Learn which names are the instructor's, and bind these."""
    names = referee.names
    names.shared |= set(course.shared)
    names.data |= set(course.data)
    for bound, text in course.bindings:
        new = set(bound) - names.own
        names.own |= new
        with contextlib.suppress(Exception), shell.silent():
            scratch: dict[str, Any] = {}
            if new:
                exec(compile(text, "<notebook>", "exec"), names, scratch)
            for name in new & scratch.keys():
                dict.__setitem__(names, name, scratch[name])


def _needed(shell: Shell, source: str) -> set[str]:
    try:
        return needed(shell.ip.transform_cell(source))
    except (SyntaxError, ValueError, RecursionError):
        return set()
