/*
 * Fitted by bench/train/fit-reasons.py on fixtures/verdict: edit that, not this. 2397 pages; of authors that it was not
 * fitted on it is right on 2322 of 2397.
 */
import type { MissingReason } from '../../normalized.js';

/** A reason a line: what it starts with, then for each concept what one mention is worth, in hundredths of natural log odds. */
const POINTS = `
age -39 adult 205 birth 181 years 160 vice 154 eighteen 129 answer 74 verify 68 store 52 login 42 you 29 rest 25 region 22 home 20 blocked 12 must 9 overload -9 reject -10 unusual -10 price -11 security -11 outdated -12 enable -14 options -15 consent -16 human -18 whole -21 ads -22 unavailable -22 maintenance -23 read -24 parked -25 script -26 page -28 rights -28 member -29 privacy -29 puzzle -33 browser -34 cookie -35 domain -35 robot -38 later -39 missing -40 access -42 error -44 server -64 traffic -78
bot-check -15 robot 222 puzzle 190 blocked 131 verify 126 human 125 unusual 119 access 106 cookie 93 security 90 traffic 69 later 51 you 34 script 27 browser 25 reject 25 domain 22 must 18 eighteen 11 whole 11 member -8 overload -8 already -10 page -13 enable -14 login -16 answer -23 privacy -25 site -29 options -31 ads -32 birth -32 missing -32 region -32 maintenance -33 years -33 vice -34 adult -38 outdated -39 rights -40 parked -45 unavailable -45 password -46 subscribe -51 server -55 home -58 store -61 consent -87
consent -32 consent 194 privacy 153 cookie 124 ads 97 store 81 reject 75 options 58 read 39 site 29 answer 26 browser 19 human 18 enable 17 traffic 17 verify 15 region 12 must 11 rest -9 unusual -11 years -13 domain -14 maintenance -14 already -16 outdated -17 puzzle -17 eighteen -18 whole -18 login -20 vice -22 error -27 adult -30 home -31 robot -32 security -33 you -33 unavailable -34 missing -37 rights -37 server -42 blocked -45 later -45 member -51 password -52 parked -57 script -67
login -24 password 191 login 180 member 117 security 96 must 72 access 59 subscribe 53 read 37 enable 31 rest 31 store 21 traffic 21 already 19 consent 12 page 8 birth -8 cookie -12 unusual -12 adult -13 later -15 overload -15 robot -16 vice -16 ads -18 maintenance -18 outdated -21 puzzle -23 reject -24 options -28 blocked -31 answer -32 script -32 browser -34 privacy -34 years -35 eighteen -36 verify -47 unavailable -48 region -56 error -57 home -63 domain -73 site -90
not-found 93 missing 262 home 128 page 126 already 50 answer 42 parked 32 site 19 outdated 18 whole 17 reject 13 rights 10 subscribe 10 traffic 10 price 8 rest -8 error -9 privacy -9 overload -10 unusual -11 vice -12 enable -14 puzzle -19 human -20 options -21 robot -21 eighteen -23 adult -32 consent -32 cookie -32 verify -33 access -35 unavailable -35 maintenance -36 birth -38 store -38 read -40 script -43 must -45 server -45 password -49 domain -50 security -55 login -56 member -56 blocked -57 you -66 browser -68 region -76 later -88
parked -19 domain 240 parked 164 site 75 member 72 page 30 server 26 rest 14 store 10 home 9 verify -9 you -9 privacy -10 robot -10 subscribe -10 whole -10 security -11 unusual -12 reject -13 birth -14 outdated -16 ads -17 vice -18 years -18 password -19 eighteen -21 overload -21 maintenance -22 adult -23 login -23 cookie -25 enable -25 must -25 puzzle -25 read -29 access -33 missing -33 human -34 answer -37 error -41 already -42 unavailable -42 browser -43 region -45 consent -48 script -64 traffic -77
region -41 region 281 rights 157 unavailable 143 subscribe 45 you 35 traffic 33 access 30 home 19 read 9 rest 9 consent 8 already -8 years -8 whole -10 reject -11 human -12 unusual -16 overload -17 password -17 page -18 verify -19 error -21 later -21 script -21 login -24 parked -25 puzzle -25 answer -26 vice -27 eighteen -29 enable -29 maintenance -30 privacy -31 ads -33 site -33 adult -36 robot -36 cookie -37 browser -45 birth -46 store -47 missing -51 domain -64
script 17 script 297 browser 195 outdated 112 enable 101 options 72 blocked 57 read 39 whole 29 ads 28 site 15 price 14 unavailable 14 must 12 server 11 later 10 home 9 store 9 security -8 member -10 overload -10 maintenance -11 password -11 puzzle -11 unusual -11 privacy -12 you -12 eighteen -13 reject -13 adult -14 answer -15 birth -16 subscribe -17 rights -18 years -20 already -22 rest -23 error -27 human -32 page -33 cookie -51 verify -57 login -61 robot -61 region -67 access -70
server-error 58 error 223 maintenance 186 server 167 later 147 overload 97 unavailable 68 already 32 you 18 site 15 whole 9 traffic 8 answer -9 browser -16 outdated -18 vice -18 access -19 adult -19 domain -22 login -23 cookie -24 birth -25 store -26 consent -29 subscribe -29 years -29 human -30 member -30 home -33 parked -34 rest -35 options -37 puzzle -37 unusual -37 read -38 region -39 reject -41 verify -43 rights -45 enable -53 must -53 missing -57 security -67 blocked -70 page -71 script -71
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
