/*
 * Fitted by bench/train/fit-reasons.py on fixtures/verdict: edit that, not this. 2305 pages; of authors that it was not
 * fitted on it is right on 2228 of 2305.
 */
import type { MissingReason } from '../../normalized.js';

/** A reason a line: what it starts with, then for each concept what one mention is worth, in hundredths of natural log odds. */
const POINTS = `
age -39 adult 204 birth 181 years 159 vice 152 eighteen 128 answer 74 verify 67 store 52 login 42 you 29 rest 25 home 22 region 22 blocked 13 must 8 overload -9 reject -10 unusual -10 price -11 outdated -12 security -12 enable -14 options -16 consent -17 human -18 ads -20 whole -21 unavailable -22 maintenance -23 read -23 parked -24 member -27 script -27 rights -28 page -30 privacy -30 browser -34 puzzle -34 cookie -35 domain -35 later -38 robot -38 missing -41 access -42 error -44 server -64 traffic -77
bot-check -16 robot 220 puzzle 190 blocked 132 verify 125 human 123 unusual 120 access 107 cookie 90 security 89 traffic 68 later 51 you 36 script 29 browser 24 reject 24 domain 21 must 19 eighteen 10 read 10 whole 10 member -8 overload -9 already -10 enable -13 page -14 login -16 answer -23 privacy -25 site -28 missing -30 ads -32 options -32 region -32 birth -33 maintenance -33 vice -34 years -34 adult -37 outdated -39 rights -40 password -44 parked -45 unavailable -45 subscribe -51 server -56 home -58 store -62 consent -88
consent -31 consent 194 privacy 153 cookie 123 ads 100 store 80 reject 75 options 59 read 37 site 28 answer 27 browser 19 enable 17 human 17 traffic 16 verify 14 must 12 region 11 rest -10 unusual -11 years -11 domain -14 maintenance -14 already -16 eighteen -16 outdated -17 puzzle -18 whole -19 vice -21 login -22 error -24 adult -31 home -31 robot -32 security -33 you -33 unavailable -34 missing -37 rights -37 server -42 blocked -45 later -46 member -51 password -52 parked -57 script -67
login -23 password 190 login 179 member 117 security 96 must 72 access 59 subscribe 53 read 36 enable 31 rest 31 traffic 23 store 21 already 19 consent 12 page 8 birth -8 cookie -12 adult -13 unusual -13 overload -15 vice -16 ads -17 later -17 robot -17 maintenance -18 outdated -21 puzzle -23 reject -24 options -29 blocked -31 answer -32 script -33 browser -34 years -34 privacy -35 eighteen -37 unavailable -48 verify -48 error -56 region -56 home -63 domain -72 site -87
not-found 95 missing 261 home 128 page 124 already 50 answer 41 parked 33 outdated 19 whole 18 site 16 reject 13 rights 10 subscribe 10 price 8 rest -8 years -8 privacy -9 overload -11 unusual -11 enable -12 vice -12 puzzle -18 human -19 robot -21 eighteen -22 options -22 consent -30 cookie -31 adult -32 verify -32 access -34 maintenance -35 unavailable -35 birth -38 read -38 store -38 script -42 must -43 server -43 domain -50 password -52 login -55 security -55 blocked -58 member -62 browser -67 you -67 region -75 later -87
parked -20 domain 239 parked 163 site 76 member 73 page 30 server 26 rest 14 store 11 home 10 verify -9 privacy -10 robot -10 whole -10 security -11 subscribe -11 unusual -12 reject -13 birth -14 ads -16 outdated -16 years -16 vice -18 password -19 eighteen -21 overload -21 maintenance -22 adult -23 login -23 cookie -25 enable -25 must -25 puzzle -25 read -28 access -33 human -33 missing -33 answer -37 error -40 unavailable -41 already -42 browser -43 region -46 consent -49 script -64 traffic -76
region -41 region 281 rights 156 unavailable 143 subscribe 45 you 35 traffic 33 access 31 home 20 read 9 rest 9 already -8 years -8 whole -10 reject -11 human -12 unusual -16 overload -17 password -17 page -18 verify -20 error -21 script -21 later -22 login -24 parked -24 puzzle -25 vice -26 answer -27 eighteen -29 enable -30 maintenance -30 privacy -31 ads -32 site -33 adult -35 cookie -37 robot -37 birth -45 browser -45 store -47 missing -51 domain -65
script 21 script 292 browser 195 outdated 112 enable 98 options 75 blocked 55 read 32 ads 31 whole 29 unavailable 14 price 13 site 13 later 11 must 9 server 9 store 8 member -9 overload -10 puzzle -10 unusual -10 maintenance -11 password -11 privacy -11 eighteen -13 reject -13 adult -14 answer -15 you -15 birth -16 subscribe -17 rights -18 years -19 already -21 rest -23 page -30 error -32 human -32 cookie -49 verify -56 login -58 robot -60 region -66 access -75
server-error 55 error 220 maintenance 186 server 167 later 146 overload 97 unavailable 68 already 32 you 20 site 16 whole 10 traffic 9 answer -9 browser -15 ads -17 access -18 vice -18 adult -19 outdated -19 domain -20 login -22 birth -25 cookie -25 store -25 home -28 consent -29 human -29 member -29 subscribe -29 years -29 parked -33 read -35 rest -36 unusual -36 options -38 puzzle -38 region -38 reject -40 verify -43 rights -44 enable -52 must -53 missing -56 script -68 security -68 blocked -69 page -71
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
