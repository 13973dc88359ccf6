/**
 * Accuracy of language detectors on one set of labelled texts.
 *
 *     npm i eld tinyld franc franc-min            # in an empty folder; run there
 *     npx esbuild src/language/index.ts --bundle --format=esm --charset=utf8 --outfile=OWN.mjs
 *     node bench/language/peers.mjs SETS_DIR OWN.mjs
 *
 * SETS_DIR is what build-sets.py wrote. Prints, per set and cut: right and wrong answers in percent (the rest is no
 * answer), texts a second.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const load = (path) => import(pathToFileURL(`${process.cwd()}/node_modules/${path}`).href);

const ISO3 = Object.fromEntries(
  `afr af,ara ar,arb ar,aze az,azj az,bel be,ben bn,bos bs,bul bg,cat ca,ces cs,ckb ckb,cmn zh,cym cy,dan da,deu de,ell el,eng en,est et,eus eu,fas fa,fin fi,fra fr,gla gd,gle ga,glg gl,guj gu,heb he,hin hi,hrv hr,hun hu,hye hy,ind id,isl is,ita it,jpn ja,kan kn,kat ka,kaz kk,khm km,kor ko,lao lo,lav lv,lit lt,lvs lv,mal ml,mar mr,mkd mk,mya my,nep ne,nno nn,nob nb,nor nb,nld nl,npi ne,oci oc,pan pa,pes fa,pbu ps,pol pl,por pt,ron ro,rus ru,sin si,slk sk,slv sl,spa es,sqi sq,als sq,srp sr,swe sv,swh sw,swa sw,tam ta,tel te,tgl fil,tha th,tur tr,ukr uk,urd ur,uzn uz,vie vi,zlm ms,zsm ms,zho zh,amh am`
    .split(',')
    .map((pair) => pair.split(' ')),
);
const same = { no: 'nb', tl: 'fil' };
const { eld } = await load('eld/src/entries/static.extrasmall.js').then((m) => ({ eld: m.eld ?? m.default }));
const large = await load('eld/src/entries/static.large.js').then((m) => m.eld ?? m.default);
const tinyld = await load('tinyld/dist/tinyld.normal.node.mjs');
const light = await load('tinyld/dist/tinyld.light.node.mjs');
const { franc } = await load('franc/index.js');
const { franc: min } = await load('franc-min/index.js');
const three = (code) => (code === 'und' ? '' : (ISO3[code] ?? code));
const own = await import(pathToFileURL(process.argv[3]).href);
const detectors = {
  cleancopy: (t) => own.detectLanguage(t)?.language,
  'eld extrasmall': (t) => eld.detect(t).language,
  'eld large': (t) => large.detect(t).language,
  tinyld: (t) => tinyld.detect(t),
  'tinyld light': (t) => light.detect(t),
  franc: (t) => three(franc(t)),
  'franc-min': (t) => three(min(t)),
};

const folder = process.argv[2];
const cut = (text, n) => {
  if (text.length <= n) return text;
  const space = text.slice(0, n).lastIndexOf(' ');
  return text.slice(0, space > n * 0.6 ? space : n);
};
for (const file of readdirSync(folder).filter((name) => /\.json$/.test(name))) {
  const rows = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  for (const n of /phrases|dumps/.test(file) ? [1e9] : [1e9, 200, 100, 50]) {
    for (const [name, detect] of Object.entries(detectors)) {
      let right = 0;
      let wrong = 0;
      const start = performance.now();
      for (const [gold, text] of rows) {
        const found = detect(cut(text, n));
        const answer = same[found] ?? found;
        if (answer === gold || (answer === 'sr' && gold === 'sr-Latn')) right++;
        else if (answer) wrong++;
      }
      const rate = Math.round(rows.length / ((performance.now() - start) / 1000));
      const share = (x) => ((100 * x) / rows.length).toFixed(1);
      console.log(`${file.slice(0, -5)} ${n === 1e9 ? 'whole' : n}\t${name}\t${share(right)} right\t${share(wrong)} wrong\t${rate}/s`);
    }
  }
}
