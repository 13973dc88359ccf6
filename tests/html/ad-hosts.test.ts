import { describe, expect, it } from 'vitest';
import { isAdvertisement } from '../../src/read/html/ad-hosts.js';

describe('frames of ad networks', () => {
  it.each(['https://ads.doubleclick.net/x', '//tpc.googlesyndication.com/safeframe/1', 'http://doubleclick.net', 'HTTPS://A.B.C.OPENX.NET:443/x'])('%s is one', (url) => {
    expect(isAdvertisement(url)).toBe(true);
  });

  it.each(['https://www.youtube.com/embed/doubleclick.net', 'https://notdoubleclick.net/x', 'https://doubleclick.net.example.com/', '/doubleclick.net/x', 'https://example.com/?u=//openx.net/', ''])('%s is none', (url) => {
    expect(isAdvertisement(url)).toBe(false);
  });
});
