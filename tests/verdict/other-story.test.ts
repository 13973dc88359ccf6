import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';

const FIRST = 'The harbour was closed on Monday after the storm had torn two ferries from their moorings.';
const SECOND = 'Nobody was hurt, and the ferries stay in port until Friday, the operator said on Tuesday.';
const HEAD = 'Storm closes the port\nBy Jane Doe\n3 March 2024';
const OTHER = 'Ferry line to buy three new ships';

describe('a line that leads to another story', () => {
  it.each<[what: string, text: string]>([
    ['behind a label', `${HEAD}\n${FIRST}\n${SECOND}\nRead more: ${OTHER}`],
    ['below a label', `${HEAD}\n${FIRST}\n${SECOND}\nRead more:\n${OTHER}`],
    ['between two paragraphs', `${HEAD}\n${FIRST}\nRead more:\n${OTHER}\n${SECOND}`],
    ['above a footer', `Home\nNews\n${HEAD}\n${FIRST}\n${SECOND}\nRead more:\n${OTHER}\nShare\n© 2024 Example Media`],
    ['with a quotation in it', `${HEAD}\n${FIRST}\n${SECOND}\nRead more:\n‘Worst night of my life’: keeper looks back`],
    ['that asks', `${HEAD}\n${FIRST}\n${SECOND}\nRead more:\nWho will pay for new ships?`],
    ['in French', `La tempête ferme le port\nPar Jeanne Petit\n3 mars 2024\nLe port a été fermé lundi après que la tempête a arraché deux ferries.\nPersonne n’a été blessé, et les ferries restent au port jusqu’à vendredi.\nLire la suite : Une compagnie achète trois nouveaux navires`],
    ['in German', 'Sturm schließt den Hafen\nVon Jana Weber\n3. März 2024\nDer Hafen wurde am Montag geschlossen, nachdem der Sturm zwei Fähren losgerissen hatte.\nNiemand wurde verletzt, und die Fähren bleiben bis Freitag im Hafen.\nWeiterlesen:\nReederei kauft drei neue Schiffe'],
  ])('leaves a brief whole: %s', (_, text) => {
    expect(normalizeText(text).verdict.kind).not.toBe('teaser');
  });

  it.each<[what: string, text: string]>([
    ['a label alone', `${HEAD}\n${FIRST}\nRead more`],
    ['the headline again', `${HEAD}\n${FIRST}\nRead more:\nStorm closes the port`],
    ['the headline in other words', `${HEAD}\n${FIRST}\nRead more:\nHarbour closed after storm had torn ferries from moorings`],
    ['the whole story', `${HEAD}\n${FIRST}\nRead the full story:\n${OTHER}`],
    ['an address', `${HEAD}\n${FIRST}\nRead more:\nhttps://example.com/news/storm/closes/port`],
    ['an offer', `${HEAD}\n${FIRST}\nRead more:\nSubscribe now for full access to our stories`],
    ['below a text without an end', `${HEAD}\nThe harbour was closed on Monday after the storm had torn two ferries from…\nRead more:\n${OTHER}`],
  ])('is none where the rest stands behind it: %s', (_, text) => {
    expect(normalizeText(text).verdict.kind).toBe('teaser');
  });
});
