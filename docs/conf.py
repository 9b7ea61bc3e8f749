"""How the manual is built: `make docs` (packaging/docs.py), strictly, with nothing fetched from a network."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app import __version__

project = "Simwright"
author = "The Simwright founders"
project_copyright = ""
version = release = __version__

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
myst_links_external_new_tab = True
suppress_warnings = ["myst.strikethrough"]
nitpicky = True
smartquotes = False
html_permalinks = False

html_theme = "furo"
html_title = f"Simwright {release}"
html_favicon = "../resources/icons/simwright-32.png"
html_logo = "../resources/icons/simwright-64.png"
html_static_path = ["_static"]
html_css_files = ["simwright.css"]
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_last_updated_fmt = None
html_theme_options = {
    "light_css_variables": {
        "color-brand-primary": "#1f5fbf",
        "color-brand-content": "#1f5fbf",
        "color-brand-visited": "#1f5fbf",
        "color-background-secondary": "#f4f6f8",
    },
    "dark_css_variables": {
        "color-brand-primary": "#78aeff",
        "color-brand-content": "#78aeff",
        "color-brand-visited": "#78aeff",
        "color-background-primary": "#12161c",
        "color-background-secondary": "#1a2029",
    },
}
