import type { MissingReason } from '../../normalized.js';
import type { Part } from './parts.js';
import { readWays, someWay } from './ways.js';

/*
 * "Login problems? Our help desk resets your password", "Our cookies are baked fresh", "Are you 65 or older? We build stairs":
 * services and goods are worded like walls, and speak to the reader as walls do, but of things and not of the page.
 */

/** A button says its word in few others. */
export const BUTTON = 4;
/** A number of a fault. */
export const STATUS = /(?:^|\D)(?:40[0134]|410|429|451|50[0234]|52\d)(?!\d)/;

/**
 * What else a page names that makes such a claim of itself: ways as in `claims`, with `button` for a short line below the
 * first that names anything, and `number` for the number of a fault. Reasons that are not listed need nothing else.
 */
export const contexts = `
age answer/vice/page/login/privacy/read/site/button
age adult/eighteen birth/consent
bot-check browser/script/number
bot-check robot human/page/site/access/traffic/later/must/cookie/domain/server/verify/puzzle/button
bot-check traffic human/later/access/blocked/security/page/server/button
bot-check puzzle verify/page/later/answer/security/unusual/button
bot-check unusual traffic/access/security/verify
bot-check blocked access/page/site/security/server/button
bot-check verify human/access/site/later/button
bot-check human page/answer/later
consent privacy/ads/reject/store/read/site/page/enable/browser/must/human/access
consent consent/options button
login must/page/read/rest/site/home/already/privacy/button
login security you
not-found missing page/site/home/error/domain/server/already/read/number/button
not-found page/error error/number/answer/button
not-found already parked/site/button
server-error server later/error/unavailable/overload/access/site/page/home/traffic/button
server-error maintenance server/later/unavailable/site/page/read
server-error error later/site/page/button
server-error later site/page/traffic
server-error unavailable/overload/number
`;

const ways = /* @__PURE__ */ readWays(contexts);

/** Whether a page that makes such a claim speaks of itself, and not of what somebody offers, repairs or asks to bring along. */
export function speaksOfItself(reason: MissingReason, parts: readonly Part[]): boolean {
  const own = ways.get(reason);
  if (own === undefined) return true;
  const shown = parts.filter(({ words }) => words > 0);
  const all = new Set(parts.flatMap(({ names }) => [...names]));
  if (shown.slice(1).some((part) => part.words <= BUTTON && part.names.size > 0)) all.add('button');
  if (shown.some(({ text }) => STATUS.test(text))) all.add('number');
  return someWay(own, all);
}
