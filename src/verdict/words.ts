import { words as fitted } from './page-model.js';

/**
 * Words of other languages that recur in the short blocks of one kind of page. The development data is
 * mostly English, so that nothing can be fitted for them: each counts as much as a good word there.
 */
export const abroad: Readonly<Record<string, string>> = {
  documentation:
    'dokumentation anleitung referenz documentación documentazione documentação документация справочник dokumentacja handleiding',
  forum:
    'antworten antwort beiträge zitieren réponses réponse citer respuestas citar risposte rispondi respostas responder ответов ответить цитировать odpowiedzi cytuj antwoorden',
  listing:
    'ergebnisse sortieren filtern kategorien résultats trier filtrer catégories resultados ordenar categorías risultati ordina сортировка фильтр категории wyniki sortuj filtruj',
  product:
    'warenkorb lieferung versand lieferzeit panier livraison carrito envío cesta carrello spedizione carrinho frete корзина корзину доставка купить koszyk koszyka dostawa winkelwagen varukorg sepet',
  service:
    'leistungen lösungen kunden karriere devis soluciones servicios clientes soluzioni servizi clienti soluções serviços услуги решения клиенты usługi rozwiązania klienci diensten oplossingen klanten',
};
export const ABROAD_POINTS = 4;

/** For each kind the points of its words: above 0 for it, below 0 against it. */
export const wordPoints: ReadonlyMap<string, ReadonlyMap<string, number>> = /* @__PURE__ */ readWords();

/** `9 basket cart 4 shipping -3 author`: a number is what the words behind it are worth. */
function readWords(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    Object.entries(fitted).map(([kind, text]) => {
      const points = new Map((abroad[kind] ?? '').split(' ').map((word) => [word, ABROAD_POINTS]));
      let worth = 0;
      for (const part of text.split(' ')) {
        if (/\d/.test(part)) worth = Number(part);
        else points.set(part, worth);
      }
      return [kind, points];
    }),
  );
}
