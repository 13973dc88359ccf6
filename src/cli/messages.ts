/** What the command says about files; each follows a file's name and a colon, and says what to do. */
export const messages = {
  tooLarge: 'is larger than 256 MB; for many articles use --ndjson, one a line',
  looksLikeNdjson: 'looks like NDJSON but is read as one text; use --ndjson to read it line by line',
  zodMissing:
    '--validate needs zod (version 4), which is not installed beside cleancopy; add it: `npm install zod`, or `npm install --global zod` for a global cleancopy',
  /** By the error code of the operating system. */
  reading: {
    EACCES: 'may not be read; check its permissions',
    EISDIR: 'is a directory; name the files in it, as in DIR/*.txt',
    EMFILE: 'cannot be opened: too many files are open',
    ENAMETOOLONG: 'is too long a name; is it the text itself? Pipe it in: `cleancopy < FILE`',
    ENOENT: 'does not exist; check the name, or use - for standard input',
    ENOTDIR: 'does not exist: a part of its path is not a directory',
    ELOOP: 'cannot be opened: its symbolic links go in a circle',
    EPERM: 'may not be read; check its permissions',
    ERR_INVALID_ARG_VALUE: 'is not a name a file can have',
  } as Readonly<Record<string, string>>,
} as const;
