import type { PhraseTable } from '../table.js';

/** Phrases of kind `credit`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const credit: PhraseTable = {
  de: `
?bild: {name}
?bildquelle: {name}
?foto: {name}
?quelle: {name}
`,
  en: `
courtesy of {name}
?cover image: {name}
?credit
?credit: {name}
?featured image: {name}
?getty images
?illustration by {name}
?illustration: {name}
?image courtesy of {name}
?image credit: {name}
?image via {name}
?image: {name}
?photo by {name}
?photo courtesy of {name}
?photo credit: {name}
?photo: {name}
?photograph: {name}
?photography by {name}
?photos: {name}
?picture: {name}
?source
`,
  es: `
?fotografía: {name}
?fuente: {name}
`,
  fr: `
?crédit : {name}
?crédit photo : {name}
?crédits photo : {name}
?photo : {name}
`,
  it: `
?fonte: {name}
`,
  ja: `
?写真: {name}
?出典: {name}
?画像: {name}
`,
  ko: `
?사진 출처 = {name}
`,
  nl: `
?beeld: {name}
?bron: {name}
`,
  pl: `
?fot. {name}
?fot.: {name}
?zdjęcie: {name}
?źródło: {name}
`,
  pt: `
?crédito: {name}
?imagem: {name}
`,
  ru: `
?иллюстрация: {name}
?источник: {name}
?фото: {name}
`,
  th: `
?ที่มา: {name}
`,
  zh: `
?來源: {name}
?图: {name}
?图片来源: {name}
?圖片來源: {name}
?来源: {name}
?责任编辑: {name}
`,
};
