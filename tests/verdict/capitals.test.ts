import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { capitalsOf } from '../../src/language/index.js';

/** As many capitals as German prose has, where all are nouns and beginnings. */
const NEWS = `Der letzte Schuster am Markt hört auf

Nach 41 Jahren schließt Anton Wiesner seine Werkstatt. Der Schuster, den im Viertel jeder kennt, findet keinen Nachfolger und kein Leder mehr, das die Arbeit lohnt.

Am Samstag stand die Kundschaft noch einmal bis zur Ecke. Viele hatten Schuhe dabei, die keine Reparatur mehr brauchten, und blieben auf ein Wort und ein Glas Most.

Die Stadt will den Laden an eine Bäckerei vermieten. Wiesner zieht zu seiner Tochter an den See, sein Werkzeug bekommt das Museum für Handwerk in der Kreisstadt.`;

const FRONT = `Stadtblatt

Politik

Sport

Kultur

Sturm über der Küste: Fähren bleiben im Hafen

Vor 2 Stunden

Rat stimmt für das alte Schwimmbad

Vor 4 Stunden

Letzter Schuster am Markt hört auf

Vor 5 Stunden

Einigung im Hafen: Streik beendet

Gestern

Museum findet Logbuch wieder

Gestern

Meistgelesen

Warum Möwen Pommes stehlen

Mehr laden`;

describe('capitals of nouns', () => {
  it.each([
    [0.33, 'de', 0.08],
    [0.2, 'de-AT', 0],
    [1, 'lb', 1],
    [0.33, 'nl', 0.33],
    [0.33, null, 0.33],
  ])('%d of the words in %s count as %d', (share, language, counted) => {
    expect(capitalsOf(share, language)).toBeCloseTo(counted, 2);
  });

  it('make no list of a German text, and a list of headlines stays one', () => {
    expect(normalizeText(NEWS).verdict.kind).toBe('article');
    expect(normalizeText(FRONT).verdict.kind).not.toBe('article');
  });
});
