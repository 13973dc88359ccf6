import { readBlocks } from '../../src/judge/facts/block-facts.js';
import { surroundings } from '../../src/judge/facts/surroundings.js';
import type { Scene } from '../../src/judge/rules/rule.js';
import { surveyPage } from '../../src/judge/survey.js';
import { treeFeatures } from '../../src/judge/features/tree.js';
import { pageLanguage } from '../../src/page-language.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { readText } from '../../src/read/text.js';
import { repairText } from '../../src/repair/repair.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { cleanDump, plainDump, shuffledDump, type KnownLine } from './augment.js';
import { labels } from './labels.js';

/** One page of a set in one style, read, surveyed and labelled. */
export interface BlockPage {
  readonly id: string;
  /** A style of the data, or the name of a dump that was made of one. */
  readonly style: string;
  readonly domain: string;
  /** Page type of the gold; `snippets` where only snippets are known. */
  readonly type: string;
  readonly gold: string | null;
  readonly scene: Scene;
  /** For each block the share of its words in the gold, -1 where that is unknown. */
  readonly label: readonly number[];
}

/** The dumps that are made of an innerText, to train on what the data lacks. */
const MADE: Readonly<Record<string, (lines: readonly KnownLine[]) => string>> = {
  clean: cleanDump,
  plain: plainDump,
  shuffled: shuffledDump,
};

/** Every page with gold, style by style; then the pages with snippets. */
export function* blockPages(data: string, styles: readonly string[]): Generator<BlockPage> {
  const gold = new Map(
    readGold(data, 'wcxb-dev')
      .filter((page) => page.gold)
      .map((page) => [page.id, page]),
  );
  for (const style of styles) {
    for (const [id, text] of readStyle(data, 'wcxb-dev', style, (each) => gold.has(each))) {
      const record = gold.get(id);
      if (!record?.gold) continue;
      const page = { id, domain: siteOf(record.url, id), type: record.pageType ?? '', gold: record.gold };
      const read = labelled(sceneOf(text, style), record.gold, style);
      yield { ...page, style, ...read };
      if (style !== 'innertext' || page.type !== 'article') continue;
      const lines = read.scene.page.blocks.map((block, at): KnownLine => ({ text: block.text, isGold: (read.label[at] ?? 0) > 0.5 }));
      for (const [name, make] of Object.entries(MADE)) {
        const dump = make(lines);
        if (dump !== '') yield { ...page, style: name, ...labelled(sceneOf(dump, name), record.gold, name) };
      }
    }
  }
  const snippets = new Map(readGold(data, 'multilingual-dev').map((page) => [page.id, page]));
  for (const style of styles.filter((each) => hasStyle(data, 'multilingual-dev', each))) {
    for (const [id, text] of readStyle(data, 'multilingual-dev', style, (each) => snippets.has(each))) {
      const record = snippets.get(id);
      if (!record) continue;
      const scene = sceneOf(text, style);
      yield {
        id,
        style,
        domain: siteOf(record.url, id),
        type: 'snippets',
        gold: null,
        scene,
        label: snippetLabels(scene, record.with ?? [], record.without ?? []),
      };
    }
  }
}

/** Of HTML a copy is mostly a teaser of the article, or an article for another size of window, and which is which elements tell. */
function labelled(scene: Scene, gold: string, style: string): Pick<BlockPage, 'scene' | 'label'> {
  return {
    scene,
    label: labels(
      scene.page.blocks.map((block) => block.text),
      gold,
      style !== 'html',
    ),
  };
}

/** A page as the judge sees it. */
export function sceneOf(text: string, style: string): Scene {
  const page = style === 'html' ? readHtml(text, new Set()) : readText(text, repairText(text).edits);
  const survey = surveyPage(page, readBlocks(pageLanguage(page)?.language ?? null));
  return { page, survey, near: surroundings(survey), tree: style === 'html' ? treeFeatures(page, survey) : [] };
}

function snippetLabels({ page }: Scene, wanted: readonly string[], unwanted: readonly string[]): number[] {
  const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const [yes, no] = [wanted, unwanted].map((list) => list.map(squeeze).filter((snippet) => snippet.length > 3)) as [string[], string[]];
  return page.blocks.map(({ text }) => {
    const own = squeeze(text);
    const isWanted = yes.some((snippet) => own.includes(snippet));
    const isNot = no.some((snippet) => own.includes(snippet));
    return isWanted === isNot ? -1 : isWanted ? 1 : 0;
  });
}
