/*
 * Fitted by bench/train/fit-reasons.py on fixtures/verdict: edit that, not this. 2397 pages; of authors that it was not
 * fitted on it is right on 2321 of 2397.
 */
import type { MissingReason } from '../../normalized.js';

/** A reason a line: what it starts with, then for each concept what one mention is worth, in hundredths of natural log odds. */
const POINTS = `
age -43 adult 204 birth 181 years 161 vice 154 eighteen 130 verify 75 answer 74 store 51 login 41 you 30 rest 25 region 23 home 18 blocked 9 must 9 overload -9 reject -10 unusual -10 outdated -11 price -11 security -13 options -15 consent -16 enable -17 human -19 unavailable -21 ads -22 whole -22 maintenance -23 read -23 parked -24 script -26 page -27 rights -28 privacy -29 member -31 puzzle -33 browser -34 cookie -35 domain -35 later -38 robot -39 missing -40 access -41 error -45 server -63 traffic -79
bot-check -14 robot 221 puzzle 190 blocked 129 human 124 verify 124 unusual 119 access 107 cookie 93 security 90 traffic 70 later 51 you 34 script 28 reject 25 browser 24 domain 22 must 18 eighteen 11 whole 11 overload -8 already -10 member -10 page -14 enable -16 login -17 answer -23 privacy -26 site -29 birth -31 missing -31 options -31 ads -32 region -32 maintenance -33 years -33 vice -35 adult -37 outdated -39 rights -40 parked -45 unavailable -45 password -50 subscribe -51 server -55 home -61 store -62 consent -86
consent -34 consent 194 privacy 152 cookie 123 ads 97 store 81 reject 74 options 58 read 39 site 29 answer 25 browser 19 enable 18 human 17 traffic 16 verify 16 must 12 region 12 rest -10 unusual -11 years -13 domain -14 maintenance -14 already -16 outdated -17 eighteen -18 puzzle -18 login -19 whole -19 vice -22 error -25 you -29 adult -30 home -32 robot -33 security -33 unavailable -34 missing -38 rights -38 server -42 blocked -45 later -46 member -52 password -52 parked -57 script -66
login -19 password 192 login 180 member 120 security 97 must 70 access 57 subscribe 52 read 37 enable 35 rest 31 store 22 traffic 21 already 19 consent 11 birth -8 missing -8 cookie -12 unusual -12 adult -13 overload -14 robot -15 later -16 vice -16 ads -17 maintenance -18 outdated -21 puzzle -24 reject -24 blocked -25 options -28 answer -31 script -32 browser -34 privacy -35 years -35 eighteen -37 unavailable -48 verify -54 home -56 region -57 error -58 domain -72 site -90
not-found 93 missing 262 home 128 page 126 already 50 answer 41 parked 33 site 19 outdated 18 whole 17 reject 12 rights 10 subscribe 10 traffic 10 price 8 rest -8 error -9 privacy -9 overload -10 unusual -11 vice -12 enable -14 puzzle -19 human -20 options -21 robot -21 eighteen -23 consent -31 adult -32 cookie -32 verify -33 access -35 unavailable -35 maintenance -36 birth -38 store -38 read -40 script -44 must -45 server -45 password -48 domain -50 login -55 security -55 member -56 blocked -57 you -66 browser -68 region -76 later -88
parked -19 domain 240 parked 164 site 75 member 73 page 30 server 26 rest 14 store 11 home 9 you -8 robot -9 verify -9 subscribe -10 whole -10 privacy -12 security -12 unusual -12 reject -13 birth -14 outdated -16 ads -17 vice -17 years -18 password -19 eighteen -21 overload -21 login -22 maintenance -22 adult -23 cookie -25 enable -25 puzzle -25 must -26 read -29 access -33 human -33 missing -33 answer -37 error -41 browser -42 unavailable -42 already -43 region -45 consent -48 script -64 traffic -77
region -41 region 281 rights 157 unavailable 143 subscribe 45 you 35 traffic 33 access 30 home 19 rest 9 consent 8 read 8 already -8 outdated -8 years -8 whole -10 reject -11 human -12 unusual -16 overload -17 password -17 page -18 verify -19 later -21 script -21 error -22 login -24 parked -25 puzzle -25 answer -26 vice -27 eighteen -29 enable -29 maintenance -30 privacy -31 ads -33 site -33 adult -36 robot -36 cookie -37 browser -45 birth -47 store -47 missing -51 domain -64
script 17 script 296 browser 194 outdated 112 enable 101 options 72 blocked 58 read 39 whole 29 ads 27 site 15 price 14 unavailable 14 must 12 server 11 later 10 home 9 store 9 security -8 member -9 overload -10 password -10 maintenance -11 puzzle -11 unusual -11 privacy -12 you -12 eighteen -13 reject -13 adult -14 answer -15 birth -16 subscribe -17 rights -18 years -20 already -22 rest -23 error -27 human -32 page -33 cookie -52 verify -57 login -60 robot -60 region -67 access -70
server-error 59 error 223 maintenance 187 server 167 later 147 overload 96 unavailable 68 already 32 you 17 site 15 whole 9 traffic 8 answer -9 browser -15 vice -17 outdated -18 access -19 adult -19 domain -21 login -23 cookie -24 birth -25 store -26 subscribe -29 years -29 consent -30 human -30 member -30 home -33 parked -34 rest -35 puzzle -37 unusual -37 options -38 read -38 region -39 reject -41 verify -43 rights -44 enable -53 must -53 missing -57 security -67 blocked -70 page -71 script -71
`;

/** What each concept says for each reason. */
export const reasonPoints: ReadonlyMap<MissingReason, { readonly base: number; readonly concepts: ReadonlyMap<string, number> }> = /* @__PURE__ */ readPoints();

function readPoints(): Map<MissingReason, { base: number; concepts: Map<string, number> }> {
  const out = new Map<MissingReason, { base: number; concepts: Map<string, number> }>();
  for (const line of POINTS.trim().split('\n')) {
    const [reason = '', base, ...pairs] = line.split(' ');
    const concepts = new Map(pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, Number(pairs[at + 1])] as const] : [])));
    out.set(reason as MissingReason, { base: Number(base), concepts });
  }
  return out;
}
