"""Where the letters of a textarea really stand, read from the text that the browser itself lays out inside it."""

from typing import Any

from playwright.sync_api import Page

Line = tuple[float, float, float, float]
"""Left, top, right and bottom of one line of a range, in CSS pixels of the window."""

# Inside a textarea Chromium keeps text nodes and, for some line breaks, <br> elements.
RECTS = """function (ranges) {
  const root = [...this.children].find((child) => child.id !== "placeholder");
  const pieces = [];
  let length = 0;
  for (const node of root.childNodes) {
    const size = node.nodeType === Node.TEXT_NODE ? node.data.length : 1;
    if (node.nodeType === Node.TEXT_NODE) pieces.push({ node, start: length, end: length + size });
    length += size;
  }
  const at = (offset, ending) => {
    const piece = pieces.find((each) => ending ? offset > each.start && offset <= each.end : offset >= each.start && offset < each.end);
    return [piece.node, offset - piece.start];
  };
  return ranges.map(([start, end]) => {
    const range = document.createRange();
    range.setStart(...at(start, false));
    range.setEnd(...at(end, true));
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => [left, top, right, bottom]);
  });
}"""

# The page numbers its findings upwards, in the order of the report.
MARKS = """(count) => {
  const marks = [...document.querySelectorAll(".fnc-mark")].map((mark) => [mark.dataset.spans.split(" "), mark.getBoundingClientRect()]);
  const ids = [...new Set(marks.flatMap(([ids]) => ids))].filter((id) => id.startsWith("f"));
  ids.sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
  if (ids.length !== count) throw new Error(`${ids.length} findings are marked, not ${count}`);
  return ids.map((id) => marks.filter(([ids]) => ids.includes(id)).map(([, { left, top, right, bottom }]) => [left, top, right, bottom]));
}"""


def glyph_lines(page: Page, ranges: list[tuple[int, int]]) -> list[list[Line]]:
    """Returns, for each range of UTF-16 offsets, the lines that its letters cover in the textarea."""
    session = page.context.new_cdp_session(page)
    try:
        document = session.send("DOM.getDocument", {"depth": -1, "pierce": True})
        textarea = _find(document["root"])
        assert textarea is not None, "the page has no editor"
        inside = textarea["shadowRoots"][0]["backendNodeId"]
        root = session.send("DOM.resolveNode", {"backendNodeId": inside})["object"]["objectId"]
        answer = session.send(
            "Runtime.callFunctionOn",
            {
                "objectId": root,
                "functionDeclaration": RECTS,
                "arguments": [{"value": ranges}],
                "returnByValue": True,
            },
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return [_lines(rects) for rects in answer["result"]["value"]]
    finally:
        session.detach()


def mark_lines(page: Page, count: int) -> list[list[Line]]:
    """Returns, for each of the report's findings, the lines that its marks cover behind the textarea."""
    return [_lines(rects) for rects in page.evaluate(MARKS, count)]


def _lines(rects: list[Any]) -> list[Line]:
    """Joins the rectangles of each line, and leaves out those without any width."""
    lines: list[Line] = []
    for rect in rects:
        if rect[2] - rect[0] < 0.01:
            continue
        same = next((line for line in lines if abs(line[1] - rect[1]) < 2), None)
        if same is None:
            lines.append(tuple(rect))
        else:
            lines[lines.index(same)] = (*map(min, same[:2], rect[:2]), *map(max, same[2:], rect[2:]))
    return sorted(lines, key=lambda line: line[1])


def _find(node: dict[str, Any]) -> dict[str, Any] | None:
    if node["nodeName"] == "TEXTAREA" and "fnc-text" in node.get("attributes", []):
        return node
    for child in node.get("children", []):
        found = _find(child)
        if found:
            return found
    return None
