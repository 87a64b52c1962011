"""What is asked of the warm process: what its clients and the server both have to know."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from typing import Any

from proctor.protocol import messages
from proctor.protocol.messages import NewKernel, NewSeat

# One message is one request, whole or not at all. macOS has no such sockets, but a single byte with
# its descriptors cannot be cut there either.
KIND = socket.SOCK_SEQPACKET if sys.platform == "linux" else socket.SOCK_STREAM


def send_request(control: socket.socket, request: NewSeat | NewKernel, fds: list[int]) -> None:
    """Ask the server at the other end of `control` for a child.

    `fds` are the lifeline (see `proctor.protocol.lifeline`), the child's stdin, stdout and stderr,
    and what else it needs. Many processes may ask over one socket. They need no lock, and one that
    is killed in here leaves nothing half said: the request travels as a file, in one message of
    one byte.
    """
    with _nameless_file() as file:
        file.write(messages.pack(request))
        file.flush()
        socket.send_fds(control, [b"."], [file.fileno(), *fds])


def _nameless_file() -> Any:
    if hasattr(os, "memfd_create"):
        return open(os.memfd_create("request"), "wb")
    return tempfile.TemporaryFile()


def receive_request(control: socket.socket) -> tuple[NewSeat | NewKernel, list[int]] | None:
    """The next request and its descriptors; None when nobody is left who could ask.

    ValueError for what is no request. Its descriptors are closed then, which who has asked hears.
    """
    word, received, _, _ = socket.recv_fds(control, 1, 8)
    if not word:
        return None
    with open(received[0], "rb") as file:
        file.seek(0)
        data = file.read()
    try:
        request = messages.unpack(data, messages.TO_WARM_PROCESS)
        assert isinstance(request, NewSeat | NewKernel)
        return request, received[1:]
    except ValueError:
        for fd in received[1:]:
            os.close(fd)
        raise
