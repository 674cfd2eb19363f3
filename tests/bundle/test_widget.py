"""What the widget's files say: the frame's page, with and without a guide, and the answers for oEmbed."""

import html
import json
import re
from pathlib import Path

import pytest

from bundle.widget import POLICY, lead, oembed, page, write_widget

SITE = "https://notes.example/guide/"


def test_without_an_address_there_is_no_oembed(tmp_path: Path) -> None:
    write_widget(tmp_path, site=SITE, guide="../")
    assert {path.name for path in tmp_path.glob("*.json")} == {"oembed.json", "oembed-today.json"}
    write_widget(tmp_path, site="", guide="../")
    assert {path.name for path in tmp_path.iterdir()} == {"embed.js", "embed"}
    assert "oembed" not in (tmp_path / "embed" / "index.html").read_text()


@pytest.mark.parametrize("tool", ["check", "today"])
def test_an_answer_is_a_whole_oembed_of_type_rich(tool: str) -> None:
    answer = json.loads(json.dumps(oembed(tool, SITE, f"{SITE}{tool}/")))
    assert answer["version"] == "1.0"
    assert answer["type"] == "rich"
    assert isinstance(answer["width"], int)
    assert isinstance(answer["height"], int)
    (frame,) = re.findall(r"<iframe [^>]*>", answer["html"])
    assert f'src="{SITE}embed/?tool={tool}"' in frame
    assert 'title="' in frame
    assert "script" not in answer["html"]


@pytest.mark.parametrize(("site", "guide"), [("", "../"), (SITE, "../"), ("", ""), ("", SITE)])
def test_the_page_has_its_policy_first_and_no_address_but_the_guides(site: str, guide: str) -> None:
    text = page(site=site, guide=guide)
    assert text.index(POLICY) < text.index("<link") < text.index("<script")
    assert text.count("<script") == 1
    assert "style=" not in text
    assert 'id="fn-check"' in text
    assert 'id="fn-today"' in text
    addresses = {html.unescape(each) for each in re.findall(r'https?://[^"]*', text)}
    assert {each for each in addresses if not each.startswith(SITE)} == set()


def test_an_address_cannot_break_out_of_its_attribute() -> None:
    text = page(site='https://a.example/"><script>', guide='https://b.example/"><script>')
    assert text.count("<script") == 1


def test_links_to_the_guide_lead_there_or_become_words() -> None:
    text = (
        'See <a href="../notes/feedback/">the feedback note</a>, and <a href="https://x.example/">that</a>.'
    )
    assert lead(text, "../") == text
    assert 'href="https://notes.example/guide/notes/feedback/"' in lead(text, SITE)
    assert lead(text, "") == 'See the feedback note, and <a href="https://x.example/">that</a>.'
