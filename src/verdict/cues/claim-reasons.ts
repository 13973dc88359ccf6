/*
 * Fitted by bench/train/fit-reasons.py on fixtures/verdict: edit that, not this. 2403 pages; of authors that it was not
 * fitted on it is right on 2323 of 2403.
 */
import type { MissingReason } from '../../normalized.js';

/** A reason a line: what it starts with, then for each concept what one mention is worth, in hundredths of natural log odds. */
const POINTS = `
age -43 adult 205 birth 183 years 162 vice 153 eighteen 131 verify 76 answer 73 store 50 login 43 you 31 rest 24 region 23 home 17 blocked 9 overload -9 reject -10 price -11 unusual -11 outdated -12 consent -16 options -16 security -16 enable -18 whole -20 ads -21 human -21 unavailable -22 maintenance -23 read -23 parked -26 page -27 script -28 privacy -29 rights -29 member -31 cookie -34 puzzle -34 browser -35 domain -37 later -39 robot -39 missing -40 access -43 error -46 server -64 traffic -79
bot-check -15 robot 222 puzzle 192 blocked 133 verify 126 human 124 unusual 118 access 105 cookie 91 security 87 traffic 69 script 50 later 46 you 38 browser 25 reject 23 domain 20 must 12 whole 11 eighteen 9 overload -9 already -10 member -11 page -13 login -16 answer -26 privacy -29 birth -32 missing -32 options -32 outdated -32 site -32 maintenance -34 region -34 vice -34 years -35 adult -36 rights -40 unavailable -44 parked -45 password -51 subscribe -52 server -54 store -62 home -70 consent -87
consent -37 consent 196 privacy 150 cookie 123 ads 98 store 81 reject 76 options 59 read 38 site 28 answer 24 human 18 verify 18 browser 17 traffic 17 enable 16 region 15 must 9 rest -10 unusual -11 years -12 maintenance -14 already -15 outdated -17 puzzle -17 domain -18 whole -18 eighteen -19 login -19 vice -23 error -25 adult -29 you -29 robot -30 home -33 security -33 unavailable -35 missing -37 rights -37 server -40 blocked -44 later -46 member -52 password -53 parked -57 script -69
login -20 password 192 login 182 member 121 security 94 must 68 access 57 subscribe 53 read 37 enable 36 rest 32 traffic 22 store 21 already 19 consent 11 page 8 birth -9 cookie -11 unusual -11 adult -14 overload -14 robot -15 later -16 vice -16 maintenance -17 ads -18 outdated -19 puzzle -23 reject -24 blocked -25 options -28 answer -31 browser -32 script -34 years -34 eighteen -36 privacy -38 unavailable -48 verify -54 region -56 error -58 home -59 domain -75 site -93
not-found 89 missing 263 page 127 home 125 already 49 answer 41 parked 36 site 20 outdated 16 whole 15 reject 12 subscribe 12 traffic 11 rights 9 price 8 error -9 overload -10 privacy -10 enable -11 unusual -11 vice -13 puzzle -18 human -21 options -21 robot -21 eighteen -22 adult -30 verify -30 consent -31 cookie -31 unavailable -33 maintenance -34 store -36 birth -37 read -39 access -43 script -44 server -44 must -45 password -48 domain -51 blocked -54 login -55 member -55 you -64 security -66 browser -67 region -73 later -89
parked -20 domain 241 parked 167 member 75 site 74 page 31 server 28 rest 14 store 11 home 9 rights 8 verify -8 robot -9 you -9 whole -10 subscribe -11 reject -12 security -12 unusual -12 birth -14 outdated -15 years -16 ads -17 privacy -17 vice -17 overload -19 eighteen -21 login -21 maintenance -21 adult -22 cookie -24 password -25 puzzle -25 enable -27 read -28 must -29 missing -32 access -33 human -33 answer -37 already -40 error -40 unavailable -40 browser -42 region -44 consent -47 script -63 traffic -82
region -30 region 279 rights 156 unavailable 140 subscribe 46 access 45 home 37 you 29 traffic 28 security 23 read 11 consent 8 rest 8 already -8 years -8 reject -12 human -13 unusual -16 overload -17 verify -19 password -20 answer -22 later -22 page -22 error -24 script -24 puzzle -26 vice -26 login -27 parked -27 eighteen -30 enable -30 maintenance -30 privacy -33 site -33 ads -34 cookie -37 robot -37 adult -38 browser -46 birth -48 store -48 missing -52 domain -67
script 18 script 287 browser 199 outdated 105 enable 95 options 74 blocked 58 read 41 whole 27 must 19 site 17 later 16 price 13 unavailable 13 home 11 server 11 store 8 member -9 overload -10 privacy -10 unusual -10 maintenance -11 answer -12 eighteen -12 puzzle -12 reject -13 password -14 adult -15 birth -16 you -16 rights -18 subscribe -18 years -19 already -21 rest -22 error -28 human -29 page -32 cookie -51 login -60 verify -61 robot -62 region -68 access -72
server-error 57 error 221 maintenance 184 server 164 later 145 overload 95 unavailable 69 already 29 password 23 site 21 you 20 traffic 17 privacy 16 answer -9 robot -9 domain -10 vice -18 browser -19 outdated -19 adult -20 access -23 store -25 birth -26 cookie -26 login -28 human -31 subscribe -31 member -32 years -32 consent -36 unusual -36 home -37 parked -37 puzzle -37 rest -37 must -38 reject -39 options -41 read -41 region -42 rights -45 verify -47 enable -56 missing -57 security -70 blocked -72 page -73 script -73
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
