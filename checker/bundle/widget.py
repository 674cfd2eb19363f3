"""Writes what other sites put on their pages: embed.js, the page that it frames, and the answers for oEmbed.

The page holds both tools as the guide's own pages hold them without JavaScript, and checker/browser/embed takes the one
that is wanted.
"""

import html
import json
import os
import re
from pathlib import Path
from string import Template
from typing import Any

from bundle.paths import CHECKER, DOCS
from bundle.publish import place

SOURCE = CHECKER / "browser" / "embed"

# DESIGN: enough for Python in the browser, and nothing more. A worker from a blob: module is bound by it too.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'"
)

TITLES = {"check": "Check a draft", "today": "Which note today?"}
HEIGHTS = {"check": 820, "today": 700}


def publish_widget() -> None:
    """Writes the widget into docs/, from where the site's build copies it; SITE_URL says where the site will be."""
    write_widget(DOCS, site=os.environ.get("SITE_URL", ""), guide="../")


def write_widget(into: Path, *, site: str, guide: str) -> None:
    """Writes embed.js and embed/index.html and, where the address of the site is known, oembed.json for each tool.

    `site` is the address of the folder that holds them, with a slash at the end, or "". `guide` is where links to the
    guide lead: "../" beside the guide, an address elsewhere, or "" for a copy without any.
    """
    place(into / "embed.js", (SOURCE / "embed.js").read_bytes())
    place(into / "embed" / "index.html", page(site=site, guide=guide).encode())
    for tool in TITLES:
        path = into / oembed_name(tool)
        if site:
            own_page = f"{site}{tool}/" if guide == "../" else f"{site}embed/"
            place(path, (json.dumps(oembed(tool, site, own_page), indent=1) + "\n").encode())
        else:
            path.unlink(missing_ok=True)


def page(*, site: str, guide: str) -> str:
    """Returns the frame's page."""
    head = ""
    if guide != "../":
        head += f'<meta name="fournotes-guide" content="{html.escape(guide)}">\n'
    if site:
        address = html.escape(site + oembed_name("check"))
        head += f'<link rel="alternate" type="application/json+oembed" title="Four Notes" href="{address}">\n'
    foot = '<p class="fne-foot"><a href="../">Four Notes</a>. <a href="../privacy/">What you type stays in this browser.</a></p>\n'
    tools = "\n".join(without_javascript(tool) for tool in TITLES)
    return Template((SOURCE / "index.html").read_text(encoding="utf-8")).substitute(
        policy=POLICY, head=head, tools=lead(tools, guide), foot=lead(foot, guide)
    )


def without_javascript(tool: str) -> str:
    """Returns a tool's element with what its page in the guide says where there is no JavaScript."""
    text = (DOCS / tool / "index.md").read_text(encoding="utf-8")
    (element,) = re.findall(rf'^<div id="fn-{tool}">\n.*?^</div>\n(?=\n<p)', text, re.MULTILINE | re.DOTALL)
    return str(element)


def lead(text: str, guide: str) -> str:
    """Lets links that count from the guide's root lead to the guide, or makes them plain words where there is none."""
    if guide:
        return text.replace('href="../', f'href="{html.escape(guide)}')
    return re.sub(r'<a href="\.\./[^>]*>(.*?)</a>', r"\1", text)


def oembed(tool: str, site: str, own_page: str) -> dict[str, Any]:
    """Returns the oEmbed 1.0 answer of a tool (https://oembed.com, type "rich"); `own_page` is where it stands alone.

    The quotation before the frame is what WordPress shows until the frame says how high it is.
    """
    title, height = TITLES[tool], HEIGHTS[tool]
    frame = f"{site}embed/?tool={tool}"
    return {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Four Notes",
        "provider_url": site,
        "width": 700,
        "height": height,
        "html": (
            f'<blockquote><a href="{own_page}">{title}</a></blockquote>'
            f'<iframe src="{frame}" title="{title}" width="100%" height="{height}" frameborder="0"></iframe>'
        ),
    }


def oembed_name(tool: str) -> str:
    """Returns the name of a tool's oEmbed answer: static files cannot tell one question from another."""
    return "oembed.json" if tool == "check" else f"oembed-{tool}.json"
