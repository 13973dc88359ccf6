import { clip } from '../../clip.js';
import type { Finding } from '../../decision.js';
import type { Scene } from '../rule.js';

/**
 * What one word on a button does to the page, folded; sorted by language. Words that head what folds out below a button
 * ("Report", "Notes", "Sources") do not belong here.
 */
const ACTIONS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    [
      'bookmark collapse copied copy download enlarge expand follow fullscreen listen mute pause play print save share translate zoom',
      'abspielen anhören drucken einklappen herunterladen kopieren kopiert merken speichern teilen vergrößern vorlesen übersetzen',
      'agrandir copier copié enregistrer fermer imprimer partager sauvegarder télécharger traduire zoomer écouter',
      'ampliar cerrar compartir copiado copiar descargar escuchar guardar imprimir reproducir',
      'baixar compartilhar fechar ouvir partilhar salvar traduzir',
      'ascolta chiudi condividi copia copiato ingrandisci salva scarica stampa',
      'afdrukken afspelen beluister beluisteren bewaar bewaren kopieer kopiëren luister opslaan vergroten',
      'kopier kopiér kopiera lagre lyssna lytt spara',
      'drukuj kopiuj odsłuchaj pobierz posłuchaj powiększ udostępnij zapisz',
      'kopírovat poslechnout sdílet stáhnout uložit zvětšit',
      'закрыть копировать поделиться прослушать скачать скопировать слушать сохранить увеличить',
      'зберегти копіювати поділитися скопіювати слухати',
      'büyüt dinle indir kaydet kopyala paylaş yazdır',
      'bagikan cetak dengarkan salin simpan unduh',
      'استمع حفظ مشاركة نسخ',
      'האזן העתק שמור שתף',
      'コピー 保存 共有 再生 印刷 拡大 聴く',
      '下载 保存 分享 复制 打印 播放 收听 收藏 放大 朗读 複製',
      '공유 듣기 복사 인쇄 저장',
    ].flatMap((line) => line.split(' ')),
  ))();

/** A button that stands alone on its line and does what one word says: `<button>Copy</button>`; none within a sentence. */
export function loneButton({ survey: { blocks, own } }: Scene, at: number): Finding | null {
  const block = blocks[at];
  if (block?.kind !== 'text' || block.hints.tag !== 'button' || !ACTIONS.has(block.folded)) return null;
  // `To keep it press [Save] and wait.`
  if (own[at + 1]?.opening === 1) return null;
  return { evidence: [`a button by itself: "${clip(block.text)}"`], confidence: 0.95 };
}
