import { describe, expect, it } from 'vitest';
import { PROSE } from '../../fixtures/validate/sample.js';
import { fromFlatRecord, fromNewspaper, fromSchemaOrg, fromTrafilatura, looseArticleSchema, validateArticle } from '../../src/schema/index.js';

const text = PROSE.join('\n');
const names = (article: { readonly authors: readonly { readonly name: string }[] }): string[] => article.authors.map(({ name }) => name);

describe('debris among authors', () => {
  it.each<[debris: readonly string[]]>([
    [['View All Posts', 'Published May', 'Min Read', 'Follow On Twitter']],
    [['About The Author', 'Updated March', 'Read Full Bio', 'Send Email', 'Visit Website']],
    [['Pm Est', 'Monday May', 'Gmt', 'Has Written', 'Is A']],
    [['Wp-Block-Co-Authors-Plus-Coauthors.Is-Layout-Flow', 'Class', 'Wp-Block-Co-Authors-Plus', 'Display Inline', '.Wp-Block-Co-Authors-Plus-Avatar', 'Where Img']],
    [['Alle Beiträge Von', 'Veröffentlicht Am', 'Minuten Lesezeit', 'Alle Artikel Anzeigen']],
    [['Voir Tous Les Articles', 'Publié Le', 'Min De Lecture', 'Suivre Sur Facebook']],
    [['Ver Todas Las Entradas', 'Publicado El', 'Min De Lectura']],
    [['Tutti Gli Articoli', 'Pubblicato Il', 'Min Di Lettura']],
    [['Все Записи', 'Опубликовано', 'Мин Чтения']],
  ])('is left out of a list, and told: %j', (debris) => {
    const record = { title: 'Storm', text, publish_date: '2019-11-19', authors: ['Jane Doe', ...debris, 'John Roe'] };
    expect(names(fromNewspaper(record))).toEqual(['Jane Doe', 'John Roe']);
    expect(names(looseArticleSchema.parse({ title: 'Storm', text, authors: record.authors }))).toEqual(['Jane Doe', 'John Roe']);
    const told = validateArticle(record).issues.filter(({ code }) => code === 'author/not-a-name').map(({ evidence }) => evidence?.[0]);
    expect(told).toEqual(debris.map((one) => `"${one}" names nobody`));
  });

  it.each<[what: string, made: () => { readonly authors: readonly { readonly name: string }[] }]>([
    ['Trafilatura', () => fromTrafilatura({ title: 'Storm', text, author: 'Jane Doe; View All Posts; Min Read' })],
    ['schema.org', () => fromSchemaOrg({ '@type': 'NewsArticle', headline: 'Storm', articleBody: text, author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Person', name: 'Published May' }] })],
    ['a flat record', () => fromFlatRecord({ headline: 'Storm', content: text, authors: ['Jane Doe', 'Follow On Twitter'] })],
  ])('is left out of a record of %s', (_, made) => {
    expect(names(made())).toEqual(['Jane Doe']);
  });

  it.each<[kept: readonly string[]]>([
    [['April Page', 'Augusta May', 'Min-Jun Kim', 'Jan Mars', 'See Kok Luen', 'Thomas More']],
    [['Mark Read', 'Will Share', 'Anna Post', 'Malcolm X', 'Mary Vom Berg', 'Ma Jun', 'Jana Schmidt-Is']],
    [['The Local', 'Follow The Money', 'Associated Press', 'Wikipedia', 'Reuters', 'Everfit Team', 'Le Monde']],
    [['Ana María de la Cruz', 'Иван Петров', '山田太郎', '홍길동', 'محمد أحمد', 'Γιώργος Παπαδόπουλος', 'Nguyễn Văn An']],
  ])('is no name and no outlet: %j', (kept) => {
    const record = { title: 'Storm', text, publish_date: '2019-11-19', authors: kept };
    expect(names(fromNewspaper(record))).toEqual(kept);
    expect(validateArticle(record).issues).toEqual([]);
  });

  it('leaves the people of a byline with a date in it', () => {
    expect(names(fromNewspaper({ title: 'Storm', text, authors: ['By Jane Doe | 19 Nov 2019', 'Jane Doe, Maritime Correspondent', 'John Roe and Ann Poe'] }))).toEqual(['Jane Doe', 'John Roe', 'Ann Poe']);
  });
});
