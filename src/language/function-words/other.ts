/** Function words by BCP 47 language, most frequent first. Chosen by bench/language/choose-words.ts: edit that, not this. */
export const otherWords = {
  el: 'και το να του η με την για ο αν ή της ως τους',
  hi: 'के है में की से और को का हैं पर भी एक तो नहीं ने',
  mr: 'आहे आणि या व हे आहेत तर मध्ये ते तो ही होते',
  ne: 'र छ को मा लागि पनि गर्न यो भएको गर्नुहोस् हो छन्',
} as const;
