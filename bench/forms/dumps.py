"""Writes the text that Python tools make of the articles' HTML: python3 dumps.py DATA OUT [EVERY [STYLE...]]

OUT becomes a data folder of its own, for `npm run accuracy -- --data OUT --styles html2text,w3m`: each style holds one
article of EVERY (4 if left out). Tools that find the article themselves (`trafilatura`, `justext`, `readability-lxml`)
and the paragraphs alone (`paragraphs`) show what becomes of a text that is clean already and mostly has no headline.
"""
import gzip
import json
import os
import subprocess
import sys

import html2text
import html_text
import inscriptis
import justext
import lxml.html
import markdownify
import readability
import trafilatura
from bs4 import BeautifulSoup
from resiliparse.extract.html2text import extract_plain_text

HEADINGS = ["h1", "h2", "h3", "p", "li"]


def soup(html):
    return BeautifulSoup(html, "lxml")


def visible(html):
    page = soup(html)
    for element in page(["script", "style", "noscript"]):
        element.decompose()
    return page.get_text()


def text_nodes(html):
    nodes = lxml.html.fromstring(html.encode()).xpath("//body//text()[not(ancestor::script or ancestor::style)]")
    return "\n".join(node.strip() for node in nodes if node.strip())


def without_links(html):
    writer = html2text.HTML2Text(bodywidth=0)
    writer.ignore_links = writer.ignore_images = True
    return writer.handle(html)


def readable(html):
    page = readability.Document(html)
    return page.title() + "\n\n" + lxml.html.fromstring(page.summary()).text_content()


def not_boilerplate(html):
    paragraphs = justext.justext(html.encode(), justext.get_stoplist("English"))
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def w3m(html):
    command = ["w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "100"]
    return subprocess.run(command, input=html.encode(), capture_output=True, timeout=20, check=True).stdout.decode()


STYLES = {
    "html-text": html_text.extract_text,
    "html2text": lambda html: html2text.HTML2Text().handle(html),
    "html2text-no-links": without_links,
    "inscriptis": inscriptis.get_text,
    "justext": not_boilerplate,
    "markdownify": markdownify.markdownify,
    "paragraphs": lambda html: "\n".join(element.get_text() for element in soup(html).find_all("p")),
    "paragraphs-headings": lambda html: "\n\n".join(element.get_text(" ", strip=True) for element in soup(html).find_all(HEADINGS)),
    "readability-lxml": readable,
    "resiliparse": extract_plain_text,
    "resiliparse-main": lambda html: extract_plain_text(html, main_content=True),
    "soup-joined": visible,
    "soup-spaced": lambda html: soup(html).get_text(" "),
    "text-nodes": text_nodes,
    "trafilatura": lambda html: trafilatura.extract(html) or "",
    "trafilatura-all": trafilatura.html2txt,
    "trafilatura-markdown": lambda html: trafilatura.extract(html, output_format="markdown", with_metadata=True, include_links=True) or "",
    "w3m": w3m,
}


def main(data, out, every="4", *styles):
    source, target = os.path.join(data, "wcxb-dev"), os.path.join(out, "wcxb-dev")
    os.makedirs(os.path.join(target, "text"), exist_ok=True)
    for name in ("html", "gold.ndjson.gz"):
        if not os.path.lexists(os.path.join(target, name)):
            os.symlink(os.path.abspath(os.path.join(source, name)), os.path.join(target, name))
    with gzip.open(os.path.join(source, "gold.ndjson.gz"), "rt") as lines:
        pages = [json.loads(line) for line in lines]
    articles = [page for page in pages if page["pageType"] == "article" and page.get("gold")][:: int(every)]
    for style in styles or STYLES:
        failed = 0
        with gzip.open(os.path.join(target, "text", f"{style}.ndjson.gz"), "wt") as dumps:
            for page in articles:
                with gzip.open(os.path.join(source, page["html"]), "rt", encoding="utf-8", errors="replace") as file:
                    html = file.read()
                try:
                    text = STYLES[style](html)
                except Exception:  # a tool that gives up on a page
                    failed += 1
                    continue
                dumps.write(json.dumps({"id": page["id"], "text": text}) + "\n")
        print(f"{style}: {len(articles) - failed} pages, {failed} failed")


main(*sys.argv[1:])
