/** The address of a link or a picture in brackets, as converters write it behind the words; whole, and any number of times. */
const ADDRESS = /\[(?:(?:https?|ftp|mailto|tel|javascript|data):|[/#?]|\.{1,2}\/)[^\s\][]{0,2000}\]/gi;

/** Where addresses in brackets stand in a text, in order, half-open. */
export function addressesIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({ start: index, end: index + address.length }));
}
