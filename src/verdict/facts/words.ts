import { share, type Facts, type PageView } from './view.js';

/**
 * Words that recur on pages of one kind, folded, in the languages that scrapers meet most. One alone says
 * nothing: what counts is how many different ones a page has and how many of its short blocks hold one.
 */
const GROUPS: Readonly<Record<string, string>> = {
  shop:
    'basket bag cart checkout shipping sku stock warranty qty quantity price sale buy wishlist returns refund delivery dispatch preorder bundle specs specifications dimensions ' +
    'warenkorb lieferung versand preis verfügbar lieferzeit panier livraison prix carrito envío precio cesta carrello spedizione prezzo carrinho frete preço корзина корзину доставка цена купить koszyk koszyka dostawa cena winkelwagen levering prijs varukorg sepet sepete fiyat',
  forum:
    'reply replies post posts thread threads topic topics joined member members quote views likes liked upvote downvote votes voted answered answer answers asked solved moderator op reputation karma badges badge ' +
    'antworten antwort beiträge beitrag thema mitglied registriert zitieren réponses réponse sujet messages message inscrit citer respuestas respuesta tema mensajes miembro citar risposte risposta discussione messaggi iscritto respostas resposta tópico mensagens membro ответов ответить сообщений сообщение тема цитировать odpowiedzi odpowiedz temat posty cytuj',
  docs:
    'documentation docs api parameter parameters param returns example examples syntax install installation installing usage configure configuration command commands default function functions method methods class module version reference guide tutorial guides tutorials quickstart overview changelog deprecated release sdk cli ' +
    'dokumentation anleitung referenz beispiel guide référence exemple documentación referencia ejemplo documentazione riferimento esempio documentação referência exemplo документация справочник пример dokumentacja przykład',
  service:
    'solutions solution services service demo customers clients pricing trial platform enterprise quote appointment booking consultation partners industries testimonials careers plans plan signup consulting teams trusted ' +
    'leistungen lösungen kunden karriere preise termin angebot services clients tarifs devis rendez-vous soluciones servicios clientes precios cita soluzioni servizi clienti soluções serviços услуги решения клиенты тарифы usługi rozwiązania klienci diensten oplossingen klanten',
  list:
    'results result filter filters sort showing items view categories category browse page featured newest relevance clear per shop all brand brands size color ' +
    'ergebnisse sortieren filtern kategorien artikel résultats trier filtrer catégories resultados ordenar filtrar categorías risultati ordina filtra categorie categorias сортировка фильтр категории wyniki sortuj filtruj kategorie resultaten sorteren',
};

const groups: ReadonlyMap<string, number> = new Map(
  Object.values(GROUPS).flatMap((words, group) => words.split(' ').map((word): [string, number] => [word, 1 << group])),
);

/** Longer blocks say their words in sentences. */
const SHORT = 8;

/** How much of each group's words a page has, in its short blocks and in its prose. */
export function wordFacts({ survey }: PageView): Facts {
  const { tokens, own } = survey;
  const names = Object.keys(GROUPS);
  const blocks = new Float64Array(names.length);
  const inProse = new Float64Array(names.length);
  const distinct = names.map(() => new Set<string>());
  let short = 0;
  let all = 0;
  tokens.forEach((words, at) => {
    const isShort = (own[at]?.words ?? 0) < SHORT;
    if (isShort) short++;
    else all += words.length;
    let seen = 0;
    for (const word of words) {
      const bits = groups.get(word);
      if (bits === undefined) continue;
      for (let group = 0; group < names.length; group++) {
        if ((bits & (1 << group)) === 0) continue;
        if (!isShort) inProse[group] = (inProse[group] as number) + 1;
        else {
          distinct[group]?.add(word);
          if ((seen & (1 << group)) === 0) blocks[group] = (blocks[group] as number) + 1;
        }
      }
      seen |= bits;
    }
  });
  const facts: Record<string, number> = {};
  names.forEach((name, group) => {
    facts[`${name}Words`] = (distinct[group] as Set<string>).size;
    facts[`${name}Blocks`] = share(blocks[group] as number, short);
    facts[`${name}Prose`] = share(inProse[group] as number, all);
  });
  return facts;
}
