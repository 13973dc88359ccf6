/** Placeholder until trained. */
export const columns: readonly { readonly name: string; readonly edges: readonly number[] }[] = [];
export const inputs: string = '';
export const scale: number = 1;
export const nodes: string = '';
export const values: string = '';
