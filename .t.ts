import { readHtml } from './src/read/html/read-html.js'; import { gunzipSync } from 'node:zlib'; import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
const dir='/work/shared/bench/wcxb-dev/'; 
const gold=gunzipSync(readFileSync(dir+'gold.ndjson.gz')).toString().trim().split('\n').map(l=>JSON.parse(l)).filter(g=>g.pageType==='article');
const pages=gold.map(g=>({g,html:gunzipSync(readFileSync(dir+g.html)).toString()}));
const tok=(t:string)=>t.toLowerCase().match(/[\p{L}\p{N}_]+/gu)??[];
function rec(text:string,g:string){const c=new Map<string,number>();for(const w of tok(text))c.set(w,(c.get(w)??0)+1);let h=0;const gt=tok(g);for(const w of gt){const n=c.get(w)??0;if(n>0){h++;c.set(w,n-1);}}return h/gt.length;}
if(process.argv[2]){ const p=pages.find(p=>p.g.id===process.argv[2])!; const page=readHtml(p.html,new Set()); for(const b of page.blocks) console.log(b.kind,b.level,b.hints.tag,b.linkChars,JSON.stringify(b.text.slice(0,150)),b.marks.length); console.log(page.meta.map(m=>[m.source,m.name,m.value.slice(0,80),m.before])); console.log(page.media.slice(0,5)); console.log(page.drops.length); }
else { let t=process.cpuUsage(); const recs:any[]=[]; let blocks=0;
for(let r=0;r<2;r++){ t=process.cpuUsage(); for(const p of pages){ const page=readHtml(p.html,new Set()); if(r){blocks+=page.blocks.length; } } console.log('read ms', process.cpuUsage(t).user/1000/pages.length); t=process.cpuUsage(); for(const p of pages) parseDocument(p.html); console.log('doc ms', process.cpuUsage(t).user/1000/pages.length);}
for(const p of pages){ const page=readHtml(p.html,new Set()); if(p.g.gold) recs.push([rec(page.blocks.map(b=>b.text).join('\n'),p.g.gold),p.g.id,page.blocks.length,page.drops.filter(d=>d.rule==='hidden-text').reduce((a,d)=>a+d.span.end-d.span.start,0)]);}
recs.sort((a,b)=>a[0]-b[0]); console.log('mean recall',recs.reduce((a,b)=>a+b[0],0)/recs.length, 'blocks',blocks/pages.length); console.log(recs.slice(0,25)); }
