"""What is written in notebooks, as safe HTML for a page without scripts and without a network.

Everything is escaped or goes through nh3, which lets a list of harmless elements through: no
script, no style, no id, no address but those of links and of pictures that the page itself holds.
"""

from __future__ import annotations

import base64
import functools
import html
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

import nh3
from latex2mathml import converter as mathml
from markupsafe import Markup
from nbconvert.filters import ansi2html
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.lexers.special import TextLexer
from pygments.token import STANDARD_TYPES
from pygments.util import ClassNotFound

Images = Mapping[str, bytes]
"""Pictures beside a notebook, by their paths."""

_MOST_CODE, _MOST_OUTPUT, _MOST_HTML = 100_000, 20_000, 500_000  # characters
_MOST_PICTURE = 8_000_000  # characters of base64
_MOST_FORMULA, _MOST_FORMULAS = 2_000, 500
_MOST_KEPT = 4096  # texts that are kept with their HTML
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]*={0,2}\s*")
_ABROAD = re.compile(r"(https?|mailto):", re.I)
_NO_ALT = re.compile(r"<img(?![^>]*\balt=)")
_KINDS = {
    ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif",
    ".svg": "image/svg+xml", ".webp": "image/webp",
}  # fmt: skip

_TEXT = {
    "a", "abbr", "b", "blockquote", "br", "caption", "code", "dd", "del", "details", "dfn", "div",
    "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
    "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span",
    "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u",
    "ul", "var",
}  # fmt: skip
_MATHS = {
    "math", "maction", "menclose", "merror", "mfenced", "mfrac", "mi", "mmultiscripts", "mn",
    "mo", "mover", "mpadded", "mphantom", "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle",
    "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "details": {"open"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "math": {"display"},
    "mo": {"stretchy", "fence", "form", "separator"},
    "mtable": {"columnalign", "rowspacing", "columnspacing"},
    "mi": {"mathvariant"},
    "mfrac": {"linethickness"},
}
_CODE_CLASSES = {*filter(None, STANDARD_TYPES.values()), "highlight"}


def _attribute(tag: str, name: str, value: str) -> str | None:
    if tag == "img" and name == "src":
        return value if value.startswith("data:image/") and len(value) <= _MOST_PICTURE else None
    if tag == "a" and name == "href":
        # What stands beside the notebook does not stand beside its page: text, no dead link.
        return value if _ABROAD.match(value) else None
    return value


def cleaned(text: str, *, classes: bool = False) -> Markup:
    """HTML of a stranger's, without all that is not on the lists above."""
    found = nh3.clean(
        text,
        tags=_TEXT | _MATHS,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes={"http", "https", "mailto", "data"},
        allowed_classes=dict.fromkeys(("span", "div"), _CODE_CLASSES) if classes else {},
        link_rel="noopener noreferrer nofollow",
    )
    return Markup(_NO_ALT.sub('<img alt=""', found).replace("<pre>", '<pre tabindex="0">'))


def plain(text: str, most: int = _MOST_OUTPUT) -> Markup:
    """A text as it was written, up to so many characters."""
    return Markup(html.escape(shortened(text, most)))


def shortened(text: str, most: int = _MOST_OUTPUT) -> str:
    """A text, without its middle if it is long."""
    if len(text) <= most:
        return text
    left = len(text) - most
    return f"{text[: most // 2]}\n… {left:,} characters are left out …\n{text[-most // 2 :]}"


# -- code ------------------------------------------------------------------------------------

_FORMATTER = HtmlFormatter(nowrap=True)


@functools.lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer:
    try:
        return get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return TextLexer(stripnl=False)


@functools.lru_cache(maxsize=_MOST_KEPT)
def code(source: str, language: str) -> Markup:
    """Highlighted source, to be shown in a `pre`."""
    return Markup(highlight(shortened(source, _MOST_CODE), _lexer(language), _FORMATTER))


def ansi(text: str, most: int = _MOST_OUTPUT) -> Markup:
    """What was printed to a terminal, its colours as classes."""
    return Markup(_without_styles(ansi2html(shortened(text, most))))


def _without_styles(text: str) -> str:
    """Without the colours that are no classes; the page's policy would not allow them."""
    return re.sub(r' style="[^"]{0,200}"', "", text)


# -- maths and Markdown ----------------------------------------------------------------------


@functools.lru_cache(maxsize=_MOST_KEPT)
def maths(formula: str, display: bool = False) -> str:
    """A TeX formula as MathML, or as it was written where that cannot be done."""
    formula = formula.strip()
    if len(formula) <= _MOST_FORMULA:
        try:
            found = mathml.convert(formula, display="block" if display else "inline")
        except Exception:  # whatever a student takes for TeX
            found = ""
        if found and "merror" not in found:
            return found
    text = html.escape(formula[:_MOST_FORMULA])
    return f"<p><code>{text}</code></p>" if display else f"<code>{text}</code>"


class _Renderer(IPythonRenderer):
    """nbconvert's renderer of Markdown, with MathML, and headings below those of the page."""

    def __init__(self, attachments: Mapping[str, Any]) -> None:
        super().__init__(escape=False, exclude_anchor_links=True)
        self.attachments = dict(attachments)
        self._formulas = 0

    def heading(self, text: str, level: int, **attrs: Any) -> str:
        shown = min(level + 2, 6)
        return f"<h{shown}>{text}</h{shown}>\n"

    def block_code(self, code: str, info: str | None = None) -> str:
        language = (info or "").split(maxsplit=1)
        shown = globals()["code"](code, language[0] if language else "text")
        return f'<div class="highlight"><pre>{shown}</pre></div>'

    def inline_math(self, body: str) -> str:
        return self._maths(body, False)

    def block_math(self, body: str) -> str:
        return self._maths(body, True)

    def multiline_math(self, text: str) -> str:
        return self._maths(text.strip("$"), True)

    def latex_environment(self, name: str, body: str) -> str:
        return self._maths(f"\\begin{{{name}}}{body}\\end{{{name}}}", True)

    def _maths(self, formula: str, display: bool) -> str:
        self._formulas += 1
        if self._formulas > _MOST_FORMULAS:
            return f"<code>{html.escape(formula[:_MOST_FORMULA])}</code>"
        return maths(formula, display)

    def image(self, text: str, url: str, title: str | None = None) -> str:
        return f'<img alt="{html.escape(text)}" src="{html.escape(self._address(url))}">'

    def _address(self, url: str) -> str:
        if url.startswith("attachment:"):
            held = self.attachments.get(url.removeprefix("attachment:"))
            for kind, data in held.items() if isinstance(held, Mapping) else ():
                if kind in _KINDS.values() and (address := picture(kind, data)):
                    return address
        return _named(url)


def embedded(path: str, images: Images) -> str | None:
    """A picture beside the notebook, as an address that holds it."""
    path = path.removeprefix("./")
    if path not in images:
        return None
    kind = _KINDS.get("." + path.rpartition(".")[2].lower(), "")
    return f"data:{kind};base64,{base64.b64encode(images[path]).decode()}" if kind else None


def picture(kind: str, data: Any) -> str | None:
    """A picture of an output or an attachment, as an address that holds it."""
    if not isinstance(data, str) or len(data) > _MOST_PICTURE:
        return None
    if kind == "image/svg+xml" and data.lstrip().startswith("<"):
        return f"data:{kind};base64,{base64.b64encode(data.encode()).decode()}"
    if not _BASE64.fullmatch(data):
        return None
    return f"data:{kind};base64,{''.join(data.split())}"


# Until a text is put into a page, a picture beside the notebook is named in its address: so the
# same text is formatted once for a whole class, and no large address is parsed.
_HELD = "data:image/held,"
_HELD_SOURCE = re.compile(r' src="data:image/held,([^"]{0,900})"')
_SOURCE = re.compile(r"""(<img\b[^>]{0,900}?\bsrc=)(["'])([^"'>]{1,300})\2""", re.I)
_ELSEWHERE = ("data:", "http:", "https:", "//", "#")


def _named(url: str) -> str:
    return url if url.startswith(_ELSEWHERE) else _HELD + quote(unquote(url)[:300])


def markdown(
    source: str, images: Images | None = None, attachments: Mapping[str, Any] | None = None
) -> Markup:
    """Markdown with TeX as HTML; pictures beside the notebook are put into it."""
    made = _markdown(source, attachments) if attachments else _kept_markdown(source)

    def hold(found: re.Match[str]) -> str:
        address = embedded(unquote(found[1]), images or {})
        return f' src="{address}"' if address else ""

    return Markup(_HELD_SOURCE.sub(hold, made)) if _HELD in made else made


@functools.lru_cache(maxsize=_MOST_KEPT)
def _kept_markdown(source: str) -> Markup:
    return _markdown(source, {})


def _markdown(source: str, attachments: Mapping[str, Any]) -> Markup:
    renderer = _Renderer(attachments)
    made = MarkdownWithMath(renderer=renderer).render(shortened(source, _MOST_CODE))
    made = _SOURCE.sub(lambda m: f'{m[1]}"{_named(m[3])}"', made)
    return cleaned(made, classes=True)


def know(kind: str, source: str, language: str) -> None:
    """Format a cell that many pages have in common; only what was kept so is not formatted anew."""
    if kind == "markdown":
        markdown(source)
    elif kind == "code":
        code(source, language)
        code(source.rstrip(), language)


# -- outputs ---------------------------------------------------------------------------------


def outputs(found: Sequence[Mapping[str, Any]]) -> list[Markup]:
    """The outputs of a cell, in order."""
    return [made for output in found if (made := _output(output))]


def _output(output: Mapping[str, Any]) -> Markup | None:
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        text = ansi(str(output.get("text", "")))
        return Markup('<pre class="{}" tabindex="0">{}</pre>').format(name, text)
    if kind == "error":
        return traceback(output)
    return _data(output.get("data") or {})


def traceback(error: Mapping[str, Any]) -> Markup:
    """An error as Python has told it."""
    lines = [str(line) for line in error.get("traceback") or []]
    text = "\n".join(lines) or f"{error.get('ename')}: {error.get('evalue')}"
    return Markup('<pre class="error" tabindex="0">{}</pre>').format(ansi(text))


def _data(data: Mapping[str, Any]) -> Markup | None:
    text = data.get("text/html")
    if isinstance(text, str) and len(text) <= _MOST_HTML:
        return Markup('<div class="html" tabindex="0">{}</div>').format(cleaned(text))
    for kind in ("image/svg+xml", "image/png", "image/jpeg", "image/gif", "image/webp"):
        if kind in data:
            if (address := picture(kind, data[kind])) is None:
                return Markup("<p><em>A picture that is too large is left out.</em></p>")
            alt = "A picture that this cell has drawn"
            return Markup('<img class="drawn" alt="{}" src="{}">').format(alt, address)
    if isinstance(text := data.get("text/markdown"), str):
        return Markup('<div class="html">{}</div>').format(markdown(text))
    if isinstance(text := data.get("text/latex"), str):
        return cleaned(maths(text.strip().strip("$"), True))
    if isinstance(text := data.get("text/plain"), str):
        return Markup('<pre tabindex="0">{}</pre>').format(ansi(text))
    for kind in data:
        if kind.endswith("json"):
            text = json.dumps(data[kind], ensure_ascii=False)
            return Markup('<pre tabindex="0">{}</pre>').format(plain(text))
    return None
