import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';

const kindOf = (text: string): string => normalizeText(text).verdict.kind;

describe('what defines a wall or an error is none', () => {
  it.each([
    'The HTTP 404 or Not Found is an HTTP error message, which says that the server was reached but that the page asked for could not be found.',
    'The status code 404 indicates that the server cannot find the page that was asked for, as with links that are broken or dead.',
    'A 404 page is what readers see when they try to reach a page that does not exist on your site, because a link is broken or was typed wrongly.',
    'Ein 404-Fehler bedeutet, dass der Server die angeforderte Seite nicht finden konnte, etwa weil sie gelöscht wurde oder der Link falsch ist.',
    'Un CAPTCHA est un test qui permet de vérifier que celui qui demande la page est bien un humain et non un robot, par exemple des images à choisir.',
    'Un error 503 indica que el servidor no está disponible en este momento, por mantenimiento o porque recibe demasiadas peticiones a la vez.',
    'Il CAPTCHA è un test con cui un sito verifica che chi chiede la pagina sia una persona e non un robot, come le immagini da scegliere.',
  ])('%s', (text) => {
    expect(['wall', 'error-page', 'teaser']).not.toContain(kindOf(text));
  });

  it.each([
    ['error-page', 'The page you are looking for could not be found. It may have been moved or deleted.\n\nBack to the home page'],
    ['error-page', '404\n\nThe requested page was not found on this server. Check the address and try again.'],
    ['wall', 'Please verify that you are human. Complete the captcha below to continue to the site.'],
    ['error-page', 'Die angeforderte Seite wurde nicht gefunden. Bitte prüfen Sie die Adresse.\n\nZur Startseite'],
  ])('a notice is still %s: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});
