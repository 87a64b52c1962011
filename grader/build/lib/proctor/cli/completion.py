"""What shells complete: read from the folders, since to ask nbgrader takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import rich_click as click
from click.shell_completion import CompletionItem


def names_from(*patterns: str) -> Callable[..., list[CompletionItem]]:
    """Complete the names of what fits one of the patterns, seen from the course's folder.

    A pattern says after a `|` how many parts of the path are the name.
    """

    def complete(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
        root = Path(ctx.find_root().params.get("course") or ".")
        names = set()
        for text in patterns:
            pattern, _bar, parts = text.partition("|")
            for path in root.glob(pattern):
                known = path.with_suffix("") if path.suffix == ".ipynb" else path
                names.add("/".join(known.parts[-int(parts or 1) :]))
        return [CompletionItem(name) for name in sorted(names) if name.startswith(incomplete)]

    return complete
