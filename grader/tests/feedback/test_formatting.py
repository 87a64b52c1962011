"""What strangers write becomes harmless HTML, in bounded time."""

from __future__ import annotations

import base64
import re
import time

import pytest
from nbformat.v4 import new_output

from proctor.feedback import formatting

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>' onclick=alert(1)>x</a>",
    "<style>body { display: none }</style><p style='position:fixed' id=top class=total>x</p>",
    "<iframe src=//example.org></iframe><object data=x></object><embed src=x><base href=//x>",
    "<form action=//x><input name=a><button>b</button></form><meta http-equiv=refresh content=0>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math>",
    "<img src='//example.org/seen.png'><img src='file:///etc/passwd'>",
    "[x](javascript:alert(1)) ![x](//example.org/x.png)",
    "$\\text{<img src=x onerror=alert(1)>}$ $<script>alert(1)</script>$",
    "</details></section></main><h1>22 of 22</h1>",
]
FORBIDDEN = re.compile(
    r"<script|<style|<iframe|<object|<embed|<base|<form|<input|<button|<meta|<svg|<link"
    r"|<[^>]*\s(on\w+|style|id|class)\s*=|=.javascript:|src=.(?!data:image)",
    re.I,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_does_harm_is_taken_out_of_markdown_and_of_html(text):
    for made in (
        formatting.markdown(text),
        *formatting.outputs([new_output("display_data", {"text/html": text})]),
    ):
        inner = made.removeprefix('<div class="html" tabindex="0">')
        assert not FORBIDDEN.search(inner), made
        assert inner.count("<h1>") == text.count("<h1>")
    (shown,) = formatting.outputs([new_output("stream", text=text)])
    assert shown.count("<") == 2


def test_a_link_that_leads_nowhere_from_a_page_is_text():
    for target in ("../notebooks/01-walks.ipynb", "other.ipynb#here", "#heading", "/etc/passwd"):
        assert "href" not in (made := formatting.markdown(f"See [the lesson]({target})."))
        assert "the lesson" in made
    for target in ("https://example.org/a", "mailto:ada@example.org"):
        assert f'href="{target}"' in formatting.markdown(f"[x]({target})")


def test_the_ends_of_the_pages_own_elements_cannot_be_written():
    made = formatting.markdown("</section></main><p>a")
    assert "</section>" not in made
    assert "</main>" not in made


def test_formulas_are_mathml_and_what_is_no_formula_stays_as_it_was_written():
    made = formatting.markdown("a $x^2$, $$\\frac{a}{b}$$")
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in made
    assert 'display="block"' in made
    assert "$" not in made
    long = "x" * 5000
    assert "<code>" in formatting.markdown(f"${long}$")


def test_headings_stand_below_those_of_the_page():
    assert "<h3>One</h3>" in formatting.markdown("# One")
    assert "<h6>Six</h6>" in formatting.markdown("##### Six")


def test_pictures_beside_the_notebook_are_in_the_page():
    images = {"images/a.png": b"picture"}
    data = base64.b64encode(b"picture").decode()
    for text in ("![A walk](images/a.png)", "<img src='images/a.png' alt='A walk'>"):
        made = formatting.markdown(text, images)
        assert f"data:image/png;base64,{data}" in made
        assert 'alt="A walk"' in made
    assert "src" not in formatting.markdown("![A walk](../secret.png)", images)
    attached = {"a.png": {"image/png": data}}
    assert data in formatting.markdown("![A walk](attachment:a.png)", {}, attached)


def test_outputs_of_every_kind_are_shown():
    kinds = {
        "text/html": ("<table><tr><td>1</td></tr></table>", "<td>1</td>"),
        "image/png": ("QUJD\n", "data:image/png;base64,QUJD"),
        "image/svg+xml": ("<svg onload='a'/>", "data:image/svg+xml;base64,"),
        "text/markdown": ("*a*", "<em>a</em>"),
        "text/latex": ("$x^2$", "<msup>"),
        "text/plain": ("a < b", "a &lt; b"),
        "application/json": ({"a": "<"}, "&lt;"),
    }
    for kind, (data, expected) in kinds.items():
        (made,) = formatting.outputs([new_output("display_data", {kind: data})])
        assert expected in made
    assert formatting.outputs([new_output("display_data", {"image/png": '"><script>'})]) == [
        "<p><em>A picture that is too large is left out.</em></p>"
    ]
    (made,) = formatting.outputs([new_output("stream", text="\x1b[31mred\x1b[0m \x1b[38;5;9mx")])
    assert "ansi-red" in made
    assert "style=" not in made


def test_long_outputs_lose_their_middle():
    (made,) = formatting.outputs([new_output("stream", text="a" * 10_000_000)])
    assert len(made) < 30_000
    assert "characters are left out" in made


@pytest.mark.parametrize(
    "text", ["[", "*_", "$\\frac{", "> ", "<details>", "`", "\\begin{a}", "|a"]
)
def test_a_text_of_a_stranger_takes_no_hours(text):
    began = time.process_time()
    formatting.markdown(text * (20_000 // len(text)))
    assert time.process_time() - began < 10
