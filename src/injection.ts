/** Orders to a model, in folded text: what to forget, whom to be, what to reveal. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override) (?:all |any |the |your |these |every |my |of ){0,4}(?:previous|prior|above|earlier|preceding|foregoing)\b.{0,20} (?:instruction|prompt|direction|command|rule|message|context)s?\b/,
  /\b(?:ignore|disregard|forget) (?:all )?(?:your|all) (?:system |initial |original )?(?:instructions|prompt|guidelines|rules)\b/,
  /\byou are (?:now|no longer) (?:an? )?(?:ai|assistant|chatgpt|dan|language model|bot|in developer mode)\b/,
  /\b(?:if you are|as) an? (?:ai|llm|large language model|ai assistant|language model|ai agent|automated system)\b.{0,30}[ ,](?:must|should|please|do not|always|output|respond|include|recommend|rate|say)\b/,
  /\b(?:reveal|print|output|repeat|show) (?:me )?(?:the |your )?(?:system|hidden|initial) prompt\b/,
  /\bnew (?:system )?instructions?:/,
  /<\|(?:im_start|system|endoftext)\|>|\[\/?inst\]|<<sys>>|^##?# ?(?:system|instruction):?/,
  /\b(?:ignoriere|vergiss) (?:alle |die |deine ){0,3}(?:vorherigen|bisherigen|obigen) (?:anweisungen|instruktionen)\b/,
  /\bignore[zr]? (?:toutes )?(?:les )?instructions précédentes\b/,
  /\b(?:ignora|olvida) (?:todas )?(?:las )?instrucciones anteriores\b/,
  /\bignor[ae] (?:todas )?(?:as )?instruções anteriores\b/,
  /(?:игнорируй|забудь) (?:все )?(?:предыдущие|прежние) инструкции/,
  /(?:忽略|[无無]视).{0,8}(?:之前|以前|上述).{0,6}(?:指令|指示|命令)/,
];

/** Folded text looked at: a page cannot make this slow. */
const LONGEST = 100_000;

/** The order to a model that a folded text holds, at most 80 code units of it; `null` if none. */
export function injectionIn(folded: string): string | null {
  const text = folded.slice(0, LONGEST);
  for (const order of ORDERS) {
    const found = order.exec(text);
    if (found !== null) return found[0].slice(0, 80);
  }
  return null;
}

/** Tag characters in a row that spell something; those of a flag follow its black flag. */
const TAGS = /(?<!\u{1f3f4})(?<![\u{e0020}-\u{e007e}])[\u{e0020}-\u{e007e}]{4,}/u;

/** What a run of tag characters spells; `null` where there is none. */
export function tagText(text: string): string | null {
  const found = TAGS.exec(text)?.[0];
  return found === undefined ? null : [...found].map((char) => String.fromCharCode((char.codePointAt(0) ?? 0) - 0xe0000)).join('');
}
