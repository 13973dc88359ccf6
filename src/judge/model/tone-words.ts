/** Points by word. */
export const tonePoints: ReadonlyMap<string, number> = new Map<string, number>();
