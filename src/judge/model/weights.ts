/** Placeholder until trained. */
export const columns: readonly { readonly name: string; readonly edges: readonly number[] }[] = [{ name: 'words', edges: [4] }];
export const inputs: string = 'words';
export const scale: number = 1;
export const nodes: string = '/w==';
export const values: string = 'gQ==';
