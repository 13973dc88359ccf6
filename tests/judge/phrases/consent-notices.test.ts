import { describe, expect, it } from 'vitest';
import { CONSENT_WORDINGS } from '../../../src/judge/phrases/consent-notices.js';
import { isConsentSentence } from '../../../src/judge/rules/consent-sentence.js';
import { fold } from '../../../src/page/fold.js';

describe('the sentences of consent notices', () => {
  it.each([
    ['cs', 'My a našich 842 partnerů ukládáme informace v zařízení, jako jsou soubory cookie.'],
    ['da', 'Vi og vores 842 partnere gemmer og/eller tilgår oplysninger på en enhed, såsom cookies.'],
    ['de', 'Wir und unsere bis zu 842 Partner verarbeiten Ihre personenbezogenen Daten.'],
    ['el', 'Εμείς και οι 842 συνεργάτες μας αποθηκεύουμε ή/και έχουμε πρόσβαση σε πληροφορίες σε μια συσκευή.'],
    ['en', 'We and our 1,507 partners store and/or access information on a device, such as cookies.'],
    ['en', 'With your permission we and our partners may use precise geolocation data.'],
    ['en', 'Your preferences will apply to this website only.'],
    ['es', 'Nosotros y nuestros 842 socios almacenamos o accedemos a información en un dispositivo.'],
    ['fr', 'Avec votre accord, nos 842 partenaires et nous utilisons des cookies ou technologies similaires.'],
    ['hu', 'Mi és a(z) 842 partnerünk információkat – például sütiket – tárolunk egy eszközön.'],
    ['it', 'Noi e 842 partner archiviamo e/o accediamo alle informazioni su un dispositivo.'],
    ['ja', '当社と842のパートナーは、Cookieなどのデバイス上の情報を保存します。'],
    ['nl', 'Wij en onze 842 partners slaan informatie op een apparaat op en/of openen deze.'],
    ['no', 'Vi og våre 842 partnere lagrer og/eller får tilgang til informasjon på en enhet.'],
    ['pl', 'My i nasi 842 partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie.'],
    ['pt', 'Nós e os nossos 842 parceiros armazenamos e/ou acedemos a informações num dispositivo.'],
    ['ro', 'Noi și cei 842 de parteneri ai noștri stocăm și/sau accesăm informațiile de pe un dispozitiv.'],
    ['ru', 'Мы и наши 842 партнера храним и/или получаем доступ к информации на устройстве.'],
    ['sv', 'Vi och våra 842 partner lagrar och/eller får åtkomst till information på en enhet.'],
    ['tr', 'Biz ve 842 iş ortağımız, çerezler gibi cihaz bilgilerini saklıyoruz.'],
    ['zh', '我们和842个合作伙伴在设备上存储和/或访问信息。'],
  ])('%s: %s', (_, text) => {
    expect(isConsentSentence(fold(text))).toBe(true);
  });

  it.each([
    'We and our partners in the port have closed the pier until Friday.',
    '“We and our 842 partners store and/or access information on a device” was how the banner began.',
    'The site and its 842 partners store information on a device.',
    'We and our colleagues store cookies in a tin.',
    'Nous et nos partenaires avons fermé le port.',
    'Мы и наши партнеры закрыли порт до пятницы.',
  ])('none: %s', (text) => {
    expect(isConsentSentence(fold(text))).toBe(false);
  });

  it('are written as they are looked up: folded and without numbers', () => {
    const rows = Object.values(CONSENT_WORDINGS).flatMap(({ openings, topics, standard }) => [...openings, ...topics, ...standard.map((opening) => opening.trim())]);
    expect(rows.filter((row) => fold(row) !== row || /\d/.test(row))).toEqual([]);
    expect(Object.keys(CONSENT_WORDINGS)).toHaveLength(26);
  });
});
