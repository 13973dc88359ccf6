/**
 * Common given names, folded, sorted: a line of two or three capitalised words is a person's name far more often if it
 * begins with one of them. Everyday knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    '( ).split( * */ + = Everyday GIVEN_NAMES: ReadonlySet<string> Set( a any begins const export far if is it ' +
    'knowledge, list lowers matthias missing more name new no of often one only rory s score. source; that them. with'
  ).split(' '),
);
