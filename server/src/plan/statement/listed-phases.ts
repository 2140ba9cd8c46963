import { phaseKeyOf } from '../phase-code.js';
import type { Statement } from './statement.js';

/** `revision` null = a column. */
type PhaseStatement = Pick<Statement, 'subject' | 'code' | 'named' | 'field'> & { readonly revision: number | null };

/** Words that name no phase by themselves. */
const LINKS = new Set(
  'il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli alle all dal dalla nel nella sul sulla e ed o fase fasi attivita relativa relativo'.split(
    ' ',
  ),
);

/**
 * The statements with each phase under the code by which the columns of an act list it. A decision often abridges the
 * name: it means the phase of the objective whose title contains all its words, where exactly one does. Which titles
 * are listed follows from all acts together, so the order in which they are loaded has no effect.
 */
export function withListedPhases<S extends PhaseStatement>(statements: readonly S[]): S[] {
  const listed = new Set<string>();
  for (const { subject, code, revision } of statements) if (subject === 'PHASE' && revision === null) listed.add(code);
  const titles = titlesByObjective(listed);
  return statements.flatMap((row) => {
    if (row.subject !== 'PHASE' || row.revision === null) return row;
    const code = listedCode(row.code, listed, titles);
    if (code === null) return row;
    // The column has the whole title.
    if (row.field === 'title') return [];
    return code === row.code ? row : { ...row, code, named: row.code };
  });
}

interface ListedTitle {
  readonly code: string;
  readonly words: ReadonlySet<string>;
}

function titlesByObjective(codes: ReadonlySet<string>): Map<string, ListedTitle[]> {
  const found = new Map<string, ListedTitle[]>();
  for (const code of codes) {
    const { objective, key } = phaseKeyOf(code);
    const titles = found.get(objective);
    const title = { code, words: new Set(wordsOf(key)) };
    if (titles === undefined) found.set(objective, [title]);
    else titles.push(title);
  }
  return found;
}

function listedCode(
  code: string,
  listed: ReadonlySet<string>,
  titles: ReadonlyMap<string, readonly ListedTitle[]>,
): string | null {
  if (listed.has(code)) return code;
  const { objective, key } = phaseKeyOf(code);
  const words = wordsOf(key);
  if (words.length === 0) return null;
  const [only, ...others] = (titles.get(objective) ?? []).filter((title) =>
    words.every((word) => title.words.has(word)),
  );
  return only !== undefined && others.length === 0 ? only.code : null;
}

/** The words of a key without links and final vowels, so that singular and plural are the same. */
function wordsOf(key: string): string[] {
  return key
    .split('-')
    .filter((word) => word !== '' && !LINKS.has(word))
    .map((word) => (word.length > 4 ? word.replace(/[aeio]+$/, '') : word));
}
