"""Pages in a real browser: laid out at a width, and measured."""

import html
import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
WHY_NOT = "no Chromium: on Debian, apt-get install chromium"
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-quic", "--enable-logging=stderr",
)  # fmt: skip
# A page is laid out in a frame of the width that is asked for: a window is never so narrow. What
# scrolls by itself may hold something wider.
MEASURE = """
function measured(frame) {
  const page = frame.contentDocument, wide = frame.contentWindow.innerWidth;
  const all = selector => [...page.querySelectorAll(selector)];
  const seen = element => element.getBoundingClientRect().width > 0;
  const beyond = element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > wide + 1 || box.left < -1);
  };
  const name = element => element.outerHTML.slice(0, 120);
  const pictures = all("svg.pic").filter(seen);
  return {
    width: wide,
    scrollWidth: page.documentElement.scrollWidth,
    beyond: all("body *").filter(beyond)
      .filter(element => !element.closest(".scroll, pre")
        || element.matches(".scroll, pre")).map(name),
    formulas: all("main > p math, main > .maths math").length,
    flat: all("main > p math, main > .maths math").filter(element => {
      const box = element.getBoundingClientRect();
      return box.width < 3 || box.height < 6;
    }).map(name),
    figures: all("figure").length,
    pictures: pictures.length,
    smallest: Math.min(...pictures.map(
      each => 13 * each.getBoundingClientRect().width / each.viewBox.baseVal.width)),
    loaded: frame.contentWindow.performance.getEntriesByType("resource").map(each => each.name),
    lineLength: Math.max(...all("main > p").map(each => each.getBoundingClientRect().width))
      / parseFloat(frame.contentWindow.getComputedStyle(page.body).fontSize),
    paper: frame.contentWindow.getComputedStyle(page.body).backgroundColor,
    ink: frame.contentWindow.getComputedStyle(page.body).color,
  };
}
window.onload = () => {
  const frames = [...document.querySelectorAll("iframe")];
  const told = frames.map(measured);
  document.body.textContent = "";
  document.body.appendChild(document.createElement("pre")).textContent = JSON.stringify(told);
};
"""


def measure(pages, width, height, *flags):
    """What the browser says of each page at a window's size, and what it says on its console."""
    frames = "".join(
        f'<iframe width="{width}" height="{height}" style="border:0" srcdoc="{html.escape(page)}">'
        "</iframe>"
        for page in pages
    )
    with tempfile.TemporaryDirectory() as folder:
        wrapper = Path(folder, "wrapper.html")
        script = f"<script>{MEASURE}</script>"
        wrapper.write_text(
            f'<!doctype html><meta charset="utf-8">{script}<body>{frames}', encoding="utf-8"
        )
        data = f"--user-data-dir={folder}/data"
        told = subprocess.run(
            [CHROMIUM, *FLAGS, *flags, data, "--dump-dom", wrapper.as_uri()],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=300,
            check=True,
        )
    (found,) = re.findall(r"<pre>(.*)</pre>", told.stdout, re.DOTALL)
    console = [line for line in told.stderr.splitlines() if "CONSOLE" in line]
    return json.loads(html.unescape(found)), console
