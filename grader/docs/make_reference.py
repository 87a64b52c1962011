"""Makes the parts of pages that come from the code: `python grader/docs/make_reference.py`.

configuration.md ends with the traits of all configurable classes of proctor, cli.md with all
commands; what stands above the mark is written by hand. A test makes both again and compares;
with --check this program does so, too.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from pathlib import Path
from typing import Any

import click
from traitlets import TraitType
from traitlets.config import Configurable

import proctor
from proctor.cli.command import AUTHOR, GRADE, PROVE, group

DOCS = Path(__file__).resolve().parent
MARK = "<!-- From here on made by docs/make_reference.py; edit the code instead. -->\n"


def configurable() -> list[type[Configurable]]:
    """The classes of proctor that have settings of their own, by name."""
    for module in pkgutil.walk_packages(proctor.__path__, "proctor."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found, left = set(), [Configurable]
    while left:
        for kind in left.pop().__subclasses__():
            left.append(kind)
            if kind.__module__.startswith("proctor.") and kind.class_own_traits(config=True):
                found.add(kind)
    return sorted(found, key=lambda kind: kind.__name__)


def configuration() -> str:
    """The settings, a table for each class."""
    parts = []
    for kind in configurable():
        summary = (inspect.getdoc(kind) or "").partition("\n\n")[0].replace("\n", " ")
        parts.append(f"## c.{kind.__name__}\n\n{summary}\n")
        parts.append(_table(["setting", "default", "what it is"], map(_setting, _traits(kind))))
    return "\n".join(parts)


def _traits(kind: type[Configurable]) -> list[TraitType]:
    order = list(vars(kind))
    return sorted(kind.class_own_traits(config=True).values(), key=lambda t: order.index(t.name))


def _setting(trait: TraitType) -> list[str]:
    help = " ".join(trait.help.split())
    choices = getattr(trait, "values", None)
    if choices:
        help += f" One of {', '.join(f'`{value!r}`' for value in choices)}."
    return [f"`{trait.name}`", f"`{_number(trait.default())}`", help]


def _number(value: Any) -> str:
    for power, shift in ((1 << 30, 30), (1 << 20, 20)):
        if type(value) is int and value >= power and value % power == 0:
            return f"{value // power} << {shift}"
    return repr(value)


def cli() -> str:
    """The commands, below their headings."""
    parts = [_options(group)]
    for panel in (GRADE, AUTHOR, PROVE):
        parts.append(f"## {panel}\n")
        names = next(p.commands for p in group.panels if p.name == panel)
        parts += [_page(group.commands[name]) for name in names]
    return "\n".join(parts)


def _page(command: click.Command) -> str:
    context = click.Context(command, info_name=f"proctor {command.name}")
    usage = " ".join(command.collect_usage_pieces(context))
    _, *examples = (command.epilog or "").split("\n\n")
    shown = "\n".join(examples)
    return (
        f"### proctor {command.name}\n\n{command.help}\n\n"
        f"```\nproctor {command.name} {usage}\n```\n\n"
        f"{_options(command)}\n```\n{shown}\n```\n"
    )


def _options(command: click.Command) -> str:
    rows = []
    for parameter in command.params:
        name = parameter.opts[-1]
        if isinstance(parameter, click.Argument):
            name = (parameter.metavar or _choices(parameter)).removesuffix("...")
            name = name[1:-1] if name.startswith("[") else name
        elif value := parameter.metavar or _choices(parameter):
            name += f" {value}"
        rows.append([f"`{name}`", parameter.help or ""])
    return _table(["argument or option", "what it does"], rows)


def _choices(parameter: click.Parameter) -> str:
    return "|".join(parameter.type.choices) if isinstance(parameter.type, click.Choice) else ""


def _table(header: list[str], rows: Any) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "".join(f"| {' | '.join(_cell(cell) for cell in line)} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


PAGES = {"configuration.md": configuration, "cli.md": cli}


def page(name: str) -> str:
    """A page as it should be: its own beginning, and what the code says."""
    beginning, mark, _ = (DOCS / name).read_text("utf-8").partition(MARK)
    return f"{beginning}{mark}\n{PAGES[name]()}"


def outdated() -> list[str]:
    """The names of the pages that are not what the code says."""
    return [name for name in PAGES if page(name) != (DOCS / name).read_text("utf-8")]


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check only say which of them are out of date."""
    if arguments == ["--check"]:
        names = outdated()
        for name in names:
            print(f"{name}: out of date; run `python docs/make_reference.py`", file=sys.stderr)
        return 1 if names else 0
    for name in PAGES:
        (DOCS / name).write_text(page(name), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
