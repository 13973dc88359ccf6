import { describe, expect, it } from 'vitest';
import { normalizeText, segments, toPlainText } from '../../src/index.js';
import { readText } from '../../src/read/text.js';

const blocks = (source: string): string[] => readText(source, []).blocks.map(({ text }) => text);

const MENU = 'Home News Sport Weather Culture Opinion Jobs Cars Homes Travel Contact Subscribe Sign In';
const SENTENCES = [
  'The council voted on Tuesday to close the old bridge for eleven months, and traffic will be led over the ring road until the work is done.',
  'Dr. Jane Doe, who runs the shop of J. Roe & Co. at the bridge, said that she had heard nothing of the plan.',
  'Residents asked for a second meeting, which the mayor promised for the week after next.',
  '“Nobody told us before the vote,” said one of them in front of the hall.',
  'The work is to cost 3.5 million, of which the state pays half, and will begin in June.',
  'Two years ago the bridge was closed for a night after a lorry had torn down one of its lamps.',
  'The ring road was built in 1974 and was widened twice, but it is still full every morning.',
  'A bus will run every ten minutes from the hall to the station while the bridge is closed.',
  'Shops on both sides of the river fear for the summer, in which they earn most of what they live on.',
  'The mayor answered that nobody would be left alone, and that the town had set money aside for them.',
];
const FOOTER = 'About Us Contact Terms Privacy Policy Cookie Settings Advertise Careers Site Map Press Imprint Follow Us';
const prose = SENTENCES.join(' ');

describe('a page in one line', () => {
  it('is parted at the ends of sentences and where they begin behind a menu', () => {
    expect(blocks(`${MENU} ${prose} ${FOOTER}`)).toEqual([MENU, ...SENTENCES, FOOTER]);
  });

  it('is parted below a headline that has a line of its own, which alone can be the title', () => {
    const { article } = normalizeText(`Council closes old bridge\n${MENU} ${prose} ${FOOTER}`);
    expect(article.title).toBe('Council closes old bridge');
    expect(article.text).toBe(prose);
    expect(normalizeText(`${MENU} ${prose} ${FOOTER}`).article.title).toBeNull();
  });

  it('gives its text without menu and footer, and a source that can be put together again', () => {
    const source = `${MENU} ${prose} ${FOOTER}`;
    const normalized = normalizeText(source);
    const { article, removals } = normalized;
    expect(article.text).toBe(prose);
    expect(removals.map(({ text }) => text)).toEqual([MENU, FOOTER]);
    expect(segments(source, normalized).map(({ span }) => source.slice(span.start, span.end)).join('')).toBe(source);
  });

  it('says the same when its text is normalized again', () => {
    const { article } = normalizeText(`${MENU} ${prose} ${FOOTER}`);
    const again = normalizeText(toPlainText(article));
    expect(again.article.text).toBe(article.text);
    expect(again.removals).toEqual([]);
  });

  it('keeps apart what stood on both sides of something left out, or of spaces of their own kind', () => {
    const half = SENTENCES.slice(0, 5).join(' ');
    const rest = SENTENCES.slice(5).join(' ');
    expect(normalizeText(`${MENU} ${half} Subscribe to our newsletter to get the latest stories in your inbox every morning. ${rest} ${FOOTER}`).article.text).toBe(`${half}\n\n${rest}`);
    expect(normalizeText(`${MENU} ${half}   ${rest} ${FOOTER}`).article.text).toBe(prose);
    expect(normalizeText(`${MENU} ${half}\u3000${rest} ${FOOTER}`).article.text).toBe(`${half}\n\n${rest}`);
  });

  it('is parted where it is one of many lines of a page that was folded in places', () => {
    expect(blocks([...SENTENCES, ...SENTENCES, `${MENU} ${prose}`].join('\n\n'))).toEqual([...SENTENCES, ...SENTENCES, MENU, ...SENTENCES]);
  });

  it.each([
    ['July 14, 2015 at 3:53 pm', 'Jane Roe says'],
    ['14. Juli 2015 um 15:53 Uhr', 'Jane Roe sagt'],
    ['2015-07-14 15:53', 'Jane Roe'],
    ['14/07/2015, 15:53', 'Jane Roe'],
  ])('has %s and the name before it on lines of their own', (stamp, name) => {
    expect(blocks(`${MENU} ${prose} ${name} ${stamp} Is that a cabbage?`)).toEqual([MENU, ...SENTENCES, name, stamp, 'Is that a cabbage?']);
  });

  it.each(['12 Comments', '124 Reader Comments', '8 responses to “Council closes bridge”', '3 Kommentare'])('has the count on a line of its own: %s', (count) => {
    expect(blocks(`${MENU} ${prose} ${count} Great news!`)).toEqual([MENU, ...SENTENCES, count, 'Great news!']);
  });

  it.each(['The page had 45 comments, and one was kind.', 'On July 14, 2015 the pier was closed.', 'The 12 responses to it were kind.'])('is not parted inside %j', (sentence) => {
    expect(blocks(`${MENU} ${prose} ${sentence}`)).toEqual([MENU, ...SENTENCES, sentence]);
  });

  it('is parted where spaces stand between words of Chinese', () => {
    const text = '市议会周二投票决定关闭旧桥十一个月。'.repeat(70);
    expect(blocks(`${MENU} 首页 新闻 体育 ${text} 关于我们 联系方式`)).toEqual([`${MENU} 首页`, '新闻', '体育', text, '关于我们', '联系方式']);
  });
});

describe('one line is left whole', () => {
  it.each([
    ['a long paragraph', `${prose} ${prose}`],
    ['one with many names, between which there are commas', `${prose} On the stage were Anna Berg, Bo Carl Dahl, Eva Fors, Gro Hald, Ida Jahn, Karl Lie, Mona Nord, Olaf Par and Rut Sol. ${prose}`],
    ['a short page', `${MENU} ${SENTENCES[0] as string} ${FOOTER}`],
  ])('%s', (_, source) => {
    expect(blocks(source)).toEqual([source]);
  });

  it('among many lines, where it is a paragraph', () => {
    const lines = [...SENTENCES, ...SENTENCES, `${prose} ${prose}`];
    expect(blocks(lines.join('\n\n'))).toEqual(lines);
  });

  it('among many lines, where it is data', () => {
    const items = MENU.split(' ').map((name, id) => `{"id":${id},"title":"${name}","url":"/${id}"}`);
    const data = `{"items":[${items.join(',')}],"body":"${prose} ${prose}","menu":"${MENU}"}`;
    const lines = [...SENTENCES, ...SENTENCES, data];
    const { article, removals } = normalizeText(lines.join('\n\n'));
    expect(article.text).not.toContain('items');
    expect(removals.filter(({ text }) => text.includes('"items"')).map(({ text }) => text)).toEqual([data]);
  });

  it('among many lines, where it is short', () => {
    const lines = [...SENTENCES, ...SENTENCES, `${MENU} ${SENTENCES[0] as string}`];
    expect(blocks(lines.join('\n\n'))).toEqual(lines);
  });
});
