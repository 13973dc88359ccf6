import { describe, expect, it } from 'vitest';
import { findCommentCount } from '../../../src/fields/comment-count.js';
import { findDatelineField } from '../../../src/fields/dateline-field.js';
import { findSection } from '../../../src/fields/section.js';
import { findSiteName } from '../../../src/fields/site-name.js';
import { findSubtitle } from '../../../src/fields/subtitle.js';
import { findTags } from '../../../src/fields/tags.js';
import { normalizeText } from '../../../src/normalize.js';
import { judgedOf, prose } from './judged.js';

const TITLE = 'Storm closes the harbour';
const page = (head: string, foot: string, above = ''): ReturnType<typeof judgedOf> => judgedOf(`${above}\n${TITLE}\n${head}\n\n${prose.en}\n\n${foot}`, TITLE, 'en');

describe('tags', () => {
  const rows: readonly [shows: string, foot: string, tags: readonly string[] | null][] = [
    ['a list behind a label', 'Tags: storms, harbours, Ferries, storms', ['storms', 'harbours', 'Ferries']],
    ['one tag', 'Filed under: Weather', ['Weather']],
    ['hash tags', '#storm #harbour', ['storm', 'harbour']],
    ['hash tags behind a label', 'Tags: #storm #harbour', ['storm', 'harbour']],
    ['German', 'Schlagwörter: Sturm, Hafen', ['Sturm', 'Hafen']],
    ['Russian', 'Теги: шторм, порт', ['шторм', 'порт']],
    ['Japanese', 'タグ：嵐、港', ['嵐', '港']],
    ['a heading and lines below it', 'Tags\nStorm\nHarbour', ['Storm', 'Harbour']],
    ['lines that end in commas', 'Tags\nStorm,\nHarbour\nFerries', ['Storm', 'Harbour']],
    ['a menu below the tags is none of them', 'Tags\nStorm\nGet started', ['Storm']],
    ['a sentence behind the label', 'Tags: he has worn them on every boat since the first storm, and says so.', null],
    ['one hash tag', '#storm', null],
    ['a full stop behind them', 'Tags: storms, harbours.', ['storms', 'harbours']],
    ['one tag with a full stop', 'Tags: Port of Aberdeen.', ['Port of Aberdeen']],
    ['a sentence is none', 'Tags: she hated them.', null],
    ['nor is one without a subject that is known', 'Tags: everyone hated them.', null],
    ['a list that is closed like a sentence', 'Tags: Storms, harbours, and Ferries.', ['Storms', 'harbours', 'Ferries']],
    ['nor is a list in a sentence', 'Topics: the war, the price of bread, and the weather.', null],
    ['a comment’s tags', '3 comments\nTags: storms, harbours', null],
    ['none', '', null],
  ];
  for (const [shows, foot, tags] of rows) it(shows, () => { expect(findTags(page('', foot))?.value ?? null).toEqual(tags); });
});

describe('section', () => {
  const rows: readonly [shows: string, above: string, foot: string, section: string | null][] = [
    ['a label', '', 'Category: Weather', 'Weather'],
    ['the first of several', '', 'Posted in: Weather, News', 'Weather'],
    ['Spanish', '', 'Categoría: Clima', 'Clima'],
    ['a breadcrumb', 'Home > World > Europe', '', 'Europe'],
    ['a breadcrumb with the headline', 'Home / World / Storm closes the harbour', '', 'World'],
    ['a breadcrumb with a headline cut off', 'Home » Blog » Weather » Storm closes…', '', 'Weather'],
    ['German', 'Startseite › Wetter', '', 'Wetter'],
    ['a menu', 'World | Europe | Sport', '', null],
    ['a home page alone', 'Home > Blog', '', null],
    ['a sentence', '', 'In: the North Sea, two boats were still out. Both came home.', null],
  ];
  for (const [shows, above, foot, section] of rows) it(shows, () => { expect(findSection(page('', foot, above))?.value ?? null).toBe(section); });
});

describe('comment count', () => {
  const rows: readonly [shows: string, head: string, foot: string, count: number | null][] = [
    ['none yet', '', '0 Comments', 0],
    ['in words', '', 'No comments', 0],
    ['responses', '', '34 responses to “Storm closes the harbour”', 34],
    ['in brackets', '', 'Comments (5)', 5],
    ['beside the date', 'November 19, 2019 | 33 Comments', '', 33],
    ['the same above and below', '12 comments', '12 Comments', 12],
    ['stories in a list', '', 'Ferries are late\n3 comments\nThe new pier\n7 comments\nFog again\n9 comments\nA whale\n1 comment', null],
    ['an invitation', '', 'Leave a comment', null],
    ['without a sign', '', 'Commenti 3', 3],
    ['behind the number of a link', '', '[13]2 Comments', 2],
    ['below other stories', '', 'Related stories\nFerries are late\nThe new pier\nComments (5)', 5],
    ['of another story', '', 'Related stories\nFerries are late\n3 comments\nThe new pier', null],
    ['of other stories', '', 'Related stories\nFerries are late\nComments (3)\nThe new pier\nComments (5)', null],
    ['behind a byline', 'November 19, 2019 by Jane Doe 14 Comments', '', 14],
    ['none behind a byline', 'November 19, 2019 by Jane Doe No Comments', '', 0],
    ['behind what is no byline', 'The mayor made no comments', '', null],
    ['a number of something else', '', 'Harbour 3', null],
    ['none', '', '', null],
  ];
  for (const [shows, head, foot, count] of rows) it(shows, () => { expect(findCommentCount(page(head, foot))?.value ?? null).toBe(count); });

  const thread = 'Tom\nNovember 20, 2019 at 6:02 pm\nAt last somebody does something about it.\nReply\nLeave a Comment';
  it('takes the count above a thread below other stories', () => {
    const dump = `${TITLE}\n${prose.en}\n\nRelated stories\nFerries are late\nThe new pier\n\n`;
    expect(normalizeText(`${dump}1 Comment\n${thread}`).article.commentCount).toBe(1);
    expect(normalizeText(`${dump}1 Comment\nA whale`).article.commentCount).toBeNull();
  });
});

describe('site name', () => {
  it('takes the holder of the copyright if the masthead says the same', () => {
    expect(findSiteName(page('', '© 2010 – 2024 The Daily Example, Inc. All rights reserved.', 'THE DAILY EXAMPLE'))?.value).toBe('The Daily Example');
    expect(findSiteName(page('', 'Copyright 2024 by Daily Example | Privacy', 'Daily Example'))?.value).toBe('Daily Example');
  });
  it('is silent where only one place says it', () => {
    expect(findSiteName(page('', '© 2024 The Daily Example'))).toBeNull();
    expect(findSiteName(page('', '© 2024 Example Media Holding', 'The Daily Example'))).toBeNull();
    expect(findSiteName(page('', '', 'The Daily Example'))).toBeNull();
    expect(findSiteName(page('', '© Herald'))).toBeNull();
  });
});

describe('standfirst', () => {
  const standfirst = 'Ferries are in port and will stay there for a day or two';
  it('stands between headline and byline', () => {
    expect(findSubtitle(page(`${standfirst}\nBy Jane Doe`, ''))?.value).toBe(standfirst);
    expect(findSubtitle(page(`${standfirst}\nNovember 19, 2019`, ''))?.value).toBe(standfirst);
  });
  it('is nothing else', () => {
    expect(findSubtitle(page(standfirst, ''))).toBeNull();
    expect(findSubtitle(page(`By Jane Doe\n${standfirst}`, ''))).toBeNull();
    expect(findSubtitle(page('World\nBy Jane Doe', ''))).toBeNull();
  });
});

describe('dateline', () => {
  const of = (first: string): string | null => findDatelineField(judgedOf(`${TITLE}\n\n${first}${prose.en}`, TITLE, 'en'))?.value ?? null;
  it('opens the first paragraph', () => { expect(of('DOVER, Nov. 19 (AFP) — ')).toBe('DOVER, Nov. 19 (AFP)'); });
  it('is null where there is none', () => { expect(of('')).toBeNull(); });
});
