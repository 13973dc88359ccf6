import { describe, expect, it } from 'vitest';
import { normalizeHtml, normalizeText } from '../../src/index.js';

describe("a server's answer in place of a page", () => {
  it.each([
    ['404 Not Found', 'error-page', 'not-found'],
    ['Error 404: Page not found', 'error-page', 'not-found'],
    ['410 Gone', 'error-page', 'not-found'],
    ['HTTP Error 500 - Internal Server Error', 'error-page', 'server-error'],
    ['502 Bad Gateway', 'error-page', 'server-error'],
    ['503 Service Temporarily Unavailable', 'error-page', 'server-error'],
    ['504 Gateway Time-out', 'error-page', 'server-error'],
    ['Error 521: Web server is down', 'error-page', 'server-error'],
    ['403 Forbidden', 'wall', 'bot-check'],
    ['429 Too Many Requests', 'wall', 'bot-check'],
    ['401 Authorization Required', 'wall', 'login'],
    ['451 Unavailable For Legal Reasons', 'wall', 'region'],
  ])('%s', (line, kind, reason) => {
    for (const { verdict } of [normalizeText(`${line}\n\nnginx/1.18.0 (Ubuntu)`), normalizeHtml(`<html><head><title>${line}</title></head><body><center><h1>${line}</h1></center><hr><center>nginx</center></body></html>`)]) {
      expect(verdict.kind).toBe(kind);
      expect(verdict.missing?.reason).toBe(reason);
      expect(verdict.evidence[0]?.text).toContain(line.toLowerCase().slice(0, 3));
    }
  });

  it.each(['404 people came', '500 Internal Revenue agents', '410 Gone with the Wind', '503 Mill Road', '200 OK', '404'])('is not %s', (line) => {
    expect(normalizeText(`${line}\n\nnginx/1.18.0 (Ubuntu)`).verdict.kind).not.toMatch(/wall|error-page/);
  });

  it('is none on a page that tells more', () => {
    const prose = 'The council voted on Tuesday to close the old bridge, which engineers had called unsafe for years, and to build a new one next to it.';
    expect(normalizeText(`404 Not Found\n\n${prose}\n\n${prose}\n\n${prose}`).verdict.missing).toBeNull();
  });
});
