import { describe, expect, it } from 'vitest';
import { findAuthors } from '../../../src/fields/authors.js';
import { judgedOf, prose } from './judged.js';

const TITLE = 'Storm closes the harbour';

/** What it shows; the lines between headline and body, those below the body; the authors. */
const english: readonly [shows: string, head: string, foot: string, authors: readonly string[]][] = [
  ['a byline', 'By Jane Doe', '', ['Jane Doe']],
  ['two authors, date and reading time on one line', 'By Jane Doe and John Roe | Nov 19, 2019 | 3 min read', '', ['Jane Doe', 'John Roe']],
  ['the opener alone on its line', 'Written by\nJane Doe\nNovember 19, 2019', '', ['Jane Doe']],
  ['an opener with a colon alone on its line', 'Author:\nJane Doe', '', ['Jane Doe']],
  ['a list broken into lines', 'By\nJane Doe\nand\nJohn Roe', '', ['Jane Doe', 'John Roe']],
  ['a name alone above a date', 'Jane Doe\nNovember 19, 2019', '', ['Jane Doe']],
  ['a name nobody knows, above a date', 'Xanthe Quillfeather\nNovember 19, 2019', '', ['Xanthe Quillfeather']],
  ['a name with a role', 'Jane Doe, News Editor\nNovember 19, 2019', '', ['Jane Doe']],
  ['authors of a paper with their institutions', 'Jane Doe 1, John Roe 2, Mary Major 1,2', '', ['Jane Doe', 'John Roe', 'Mary Major']],
  ['an account', 'by harbourmaster\nNovember 19, 2019', '', ['harbourmaster']],
  ['the site itself', 'By Quiet Light', '', ['Quiet Light']],
  ['the reviewer is none', 'Reviewed by John Roe\nBy Jane Doe', '', ['Jane Doe']],
  ['who took the pictures is none', 'Photo by\nJohn Roe', '', []],
  ['a byline below the body', '', 'Written by Jane Doe', ['Jane Doe']],
  ['a box about the author', '', 'About the author\nJane Doe\nJane Doe is a reporter on the harbour desk and has covered her town since 2009.', ['Jane Doe']],
  ['a name and role on one line', 'Jane Doe Founder & Lead Reviewer\nNovember 19, 2019', '', ['Jane Doe']],
  ['an unknown role behind the name', 'By Jane Doe, Master Mariner', '', ['Jane Doe']],
  ['a label for several', 'Author(s)\nJane Doe\nJohn Roe\nMary Major', '', ['Jane Doe', 'John Roe', 'Mary Major']],
  ['a label below the name', '', 'Xanthe Quillfeather\nAuthor', ['Xanthe Quillfeather']],
  ['a name right below the last line', '', '— Jane Doe', ['Jane Doe']],
  ['a byline at the head wins over one at the foot', 'By Jane Doe', 'By John Roe', ['Jane Doe']],
  ['the label of a button is none', 'Subscribe\nNovember 19, 2019', '', []],
  ['a reader is none', '', '2 comments\nJane Doe\nNovember 20, 2019 at 4:15 pm\nI was there and saw it.', []],
  ['authors of other stories are none', '', 'Related stories\nFerries are late\nBy John Roe\nNovember 3, 2019', []],
  ['a sentence with "by" is none', 'By the sea, all was quiet', '', []],
  ['a heading that looks like a name is none', 'Harbour Closures', '', []],
  ['a name and a paper beside a date', 'Tom Field - Norfolk Echo\nNovember 19, 2019', '', ['Tom Field']],
  ['the same with a comma', 'Tom Field, Norfolk Echo\nNovember 19, 2019', '', ['Tom Field']],
  ['a name and a paper without a date', 'Tom Field - Norfolk Echo', '', []],
  ['two things with a dash are none', 'Harbour News - Norfolk Echo\nNovember 19, 2019', '', []],
  ['a name and an account', 'Tom Field @tomfield\nNovember 19, 2019', '', ['Tom Field']],
  ['a name, an address and an account', 'Tom Field | tom@example.org | @tomfield', '', ['Tom Field']],
  ['a kicker is none', 'Photo Essay\nNovember 19, 2019', '', []],
  ['a kicker between date and name', 'November 19, 2019\nPhoto Essay\nJane Doe', '', ['Jane Doe']],
  ['staff are nobody', 'By Reuters Staff\nNovember 19, 2019', '', []],
  ['whom the press may ask is none', '', 'Media Contact:\nJim Foster\npress@example.org', []],
  ['nor is one behind his address', '', 'Contacts\nJim Foster | press@example.org', []],
  ['a name below the body under another label', '', 'Author\nJim Foster', ['Jim Foster']],
  ['nothing', '', '', []],
];

const other: readonly [language: keyof typeof prose, head: string, authors: readonly string[]][] = [
  ['de', 'Von Anna Müller und Jens Weber\n19. November 2019', ['Anna Müller', 'Jens Weber']],
  ['de', 'Von der Küste zum Land', []],
  ['de', 'Swantje Deichgraf\n19. November 2019', ['Swantje Deichgraf']],
  ['de', 'Autorin: Xanthe Deichgraf\n19. November 2019', ['Xanthe Deichgraf']],
  // Nouns have capitals: a name that no table knows needs more than a date beside it.
  ['de', 'Gesundheitliche Probleme\n19. November 2019', []],
  ['de', 'Zurück zum Newsroom\n19. November 2019', []],
  ['de', 'Legende vom Klabautermann\n19. November 2019', []],
  ['es', 'Por María García\n19 de noviembre de 2019', ['María García']],
  ['es', 'Por la mañana', []],
  ['fr', 'Par Claire Dubois\nPublié le 19 novembre 2019', ['Claire Dubois']],
  ['fr', 'Par ici la sortie', []],
];

const namesOf = (dump: string, title: string, language: string): string[] => (findAuthors(judgedOf(dump, title, language))?.value ?? []).map(({ name }) => name);

describe('authors', () => {
  for (const [shows, head, foot, authors] of english) {
    it(shows, () => {
      expect(namesOf(`${TITLE}\n${head}\n\n${prose.en}\n\n${foot}`, TITLE, 'en')).toEqual(authors);
    });
  }
  for (const [language, head, authors] of other) {
    it(`${language}: ${head}`, () => {
      expect(namesOf(`Titel\n${head}\n\n${prose[language]}`, 'Titel', language)).toEqual(authors);
    });
  }

  it('takes no headline of a few Chinese signs for a name', () => {
    const body = '市议会星期二经过长时间辩论后批准在河上建造一座新桥，工程将于春季开始，预计耗资三亿元。';
    expect(namesOf(`批准新桥\n2024-03-04 10:15\n${body}`, '批准新桥', 'zh')).toEqual([]);
    expect(namesOf(`批准新桥\n2024-03-04 10:15\n分享到：\n${body}`, '批准新桥', 'zh')).toEqual([]);
    expect(namesOf(`批准新桥\n王小明\n2024-03-04 10:15\n${body}`, '批准新桥', 'zh')).toEqual(['王小明']);
  });

  it('reads the reporters in a dateline', () => {
    const korean = '태풍이 접근하면서 12일 부산항이 전면 폐쇄됐다. 여객선 40척은 인근 항구로 대피했다고 항만공사가 이날 오전에 밝혔다. 하역 작업도 중단됐고, 선박의 입출항도 통제됐다.';
    const chinese = '随着台风逼近，宁波港12日全面关闭，四十艘客轮前往附近港口避风，港务局表示装卸作业也已中断。';
    expect(namesOf(`부산항 폐쇄\n(부산=연합뉴스) 홍길동 기자 = ${korean}`, '부산항 폐쇄', 'ko')).toEqual(['홍길동']);
    expect(namesOf(`부산항 폐쇄\n(부산=연합뉴스) ${korean}`, '부산항 폐쇄', 'ko')).toEqual([]);
    expect(namesOf(`宁波港关闭\n新华社宁波3月12日电（记者王小明、李华）${chinese}`, '宁波港关闭', 'zh')).toEqual(['王小明', '李华']);
    expect(namesOf(`宁波港关闭\n新华社宁波3月12日电（完）${chinese}`, '宁波港关闭', 'zh')).toEqual([]);
  });

  it('takes the copyright of a person as the last resort', () => {
    expect(namesOf(`${TITLE}\n\n${prose.en}\n\n© 2019 Jane Doe. All rights reserved.`, TITLE, 'en')).toEqual(['Jane Doe']);
    expect(namesOf(`${TITLE}\n\n${prose.en}\n\n© 2019 Example Media, Inc.`, TITLE, 'en')).toEqual([]);
    expect(namesOf(`${TITLE}\n\n${prose.en}\n\n© 2019 Jane Doe LLC`, TITLE, 'en')).toEqual([]);
  });

  it('finds a byline anywhere if it is the only one', () => {
    const menu = Array.from({ length: 40 }, (_, at) => `Menu ${at}`).join('\n');
    expect(namesOf(`By Jane Doe\n${menu}\n${TITLE}\n\n${prose.en}`, TITLE, 'en')).toEqual(['Jane Doe']);
    expect(namesOf(`By Jane Doe\nBy John Roe\n${menu}\n${TITLE}\n\n${prose.en}`, TITLE, 'en')).toEqual([]);
  });

  it('claims the lines it explains and says where the names stand', () => {
    const judged = judgedOf(`${TITLE}\nBy Jane Doe\n\n${prose.en}`, TITLE, 'en');
    const found = findAuthors(judged);
    expect(found?.claims.map(({ at, rule }) => [at, rule])).toEqual([[1, 'byline-line']]);
    expect(found?.provenance).toMatchObject({ source: 'byline-line', span: { start: 25, end: 36 } });
    expect(found?.provenance.confidence).toBeGreaterThan(0.7);
  });
});
