import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { surroundings } from '../../src/judge/facts/surroundings.js';
import { treeCard } from '../../src/judge/scorecard-tree.js';
import { flatCard } from '../../src/judge/scorecard.js';
import type { Scene } from '../../src/judge/rules/rule.js';
import { surveyPage } from '../../src/judge/survey.js';
import { functionWordsOf } from '../../src/language/index.js';
import { pageLanguage } from '../../src/page-language.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { readText } from '../../src/read/text.js';
import { repairText } from '../../src/repair/repair.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { labels } from './labels.js';

/** One page of a set in one style, read, surveyed and labelled. */
export interface BlockPage {
  readonly id: string;
  readonly style: string;
  readonly domain: string;
  /** Page type of the gold; `snippets` where only snippets are known. */
  readonly type: string;
  readonly gold: string | null;
  readonly scene: Scene;
  /** For each block the share of its words in the gold, -1 where that is unknown. */
  readonly label: readonly number[];
}

/** Every page with gold, style by style; then the pages with snippets. */
export function* blockPages(data: string, styles: readonly string[]): Generator<BlockPage> {
  const gold = new Map(readGold(data, 'wcxb-dev').filter((page) => page.gold).map((page) => [page.id, page]));
  for (const style of styles) {
    for (const [id, text] of readStyle(data, 'wcxb-dev', style, (each) => gold.has(each))) {
      const record = gold.get(id);
      if (!record?.gold) continue;
      const scene = sceneOf(text, style);
      yield { id, style, domain: domainOf(record.url, id), type: record.pageType, gold: record.gold, scene, label: labels(scene.page.blocks.map((block) => block.text), record.gold) };
    }
  }
  const snippets = new Map(readGold(data, 'multilingual-dev').map((page) => [page.id, page]));
  for (const style of styles.filter((each) => hasStyle(data, 'multilingual-dev', each))) {
    for (const [id, text] of readStyle(data, 'multilingual-dev', style, (each) => snippets.has(each))) {
      const record = snippets.get(id);
      if (!record) continue;
      const scene = sceneOf(text, style);
      yield { id, style, domain: domainOf(record.url, id), type: 'snippets', gold: null, scene, label: snippetLabels(scene, record.with ?? [], record.without ?? []) };
    }
  }
}

function domainOf(url: string | undefined, id: string): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : id;
}

function sceneOf(text: string, style: string): Scene {
  const page = style === 'html' ? readHtml(text, new Set()) : readText(text, repairText(text).edits);
  const survey = surveyPage(page, functionWordsOf(pageLanguage(page)?.language ?? null));
  return { page, survey, near: surroundings(survey), card: (style === 'html' ? treeCard : flatCard)(page, survey) };
}

function snippetLabels({ page }: Scene, wanted: readonly string[], unwanted: readonly string[]): number[] {
  const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const [yes, no] = [wanted, unwanted].map((list) => list.map(squeeze).filter((snippet) => snippet.length > 3)) as [string[], string[]];
  return page.blocks.map(({ text }) => {
    const own = squeeze(text);
    const [isWanted, isNot] = [yes, no].map((list) => list.some((snippet) => own.includes(snippet)));
    return isWanted === isNot ? -1 : isWanted ? 1 : 0;
  });
}
