"""A local web server for the built site that writes down what it has sent."""

from __future__ import annotations

import contextlib
import functools
import gzip
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

_COMPRESSED = {".css", ".html", ".ipynb", ".js", ".json", ".mjs", ".svg", ".wasm"}


class Served:
    """A folder at `address`, which ends in a slash.

    `sent` has path and bytes of each answer; the files named in `missing` are not found.
    """

    def __init__(self, folder: Path, compress: bool) -> None:
        self.sent: list[tuple[str, int]] = []
        self.missing: set[str] = set()
        handler = functools.partial(_Handler, self, compress, directory=str(folder))
        self.server = _Server(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A browser may leave in the middle of an answer."""


@contextlib.contextmanager
def serve(folder: Path, *, compress: bool = False) -> Iterator[Served]:
    """Serve a folder as long as the context lasts; `compress` what web hosts compress."""
    served = Served(folder, compress)
    threading.Thread(target=served.server.serve_forever, daemon=True).start()
    try:
        yield served
    finally:
        served.server.shutdown()
        served.server.server_close()


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, served: Served, compress: bool, *args: object, **more: object) -> None:
        self._served, self._compress = served, compress
        super().__init__(*args, **more)  # type: ignore[arg-type]

    def log_message(self, *_: object) -> None:
        pass

    def end_headers(self) -> None:
        if self._compress:  # as GitHub Pages has it
            self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.name in self._served.missing:
            return self.send_error(404)
        if not path.is_file():
            return super().do_GET()
        content = path.read_bytes()
        packed = self._compress and path.suffix in _COMPRESSED
        if packed:
            content = _gzip(path, path.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(content)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)
        self._served.sent.append((self.path.partition("?")[0].lstrip("/"), len(content)))
        return None


@functools.lru_cache(maxsize=1000)
def _gzip(path: Path, _: int) -> bytes:
    return gzip.compress(path.read_bytes(), 6)
