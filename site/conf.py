"""Sphinx reads this: a book of notebooks that are not run, with nothing from other servers."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

project = "Advanced NumPy"
html_title = "Advanced NumPy"
author = "the authors of the course"
project_copyright = "the authors of the course; text and pictures CC BY 4.0, code BSD-3-Clause"
language = "en"

extensions = ["myst_nb", "mathml", "run_this"]
exclude_patterns = [".doctrees"]
suppress_warnings = ["mystnb.unknown_mime_type"]

nb_execution_mode = "off"
nb_merge_streams = True
# Widgets are for the page that runs; myst-nb would fetch their scripts from a CDN.
nb_ipywidgets_js = {}
nb_code_prompt_show = "Show the code"
nb_code_prompt_hide = "Hide the code"
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 4
myst_heading_slug_func = "advanced_numpy.learner.outline.anchor"
html_math_renderer = "mathml"

html_theme = "furo"
html_static_path = [str(HERE / "static")]
html_css_files = ["site.css"]
html_js_files = [("prefetch.js", {"defer": "defer"})]
templates_path = [str(HERE / "templates")]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
html_theme_options = {"top_of_page_buttons": []}
