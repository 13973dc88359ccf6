/** Words that rank high only because of what the sources are about; by language. */
export const dropped: Readonly<Record<string, string>> = {};
