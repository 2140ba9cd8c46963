import { createHash } from 'node:crypto';
import { foldedText } from '../../plan/natural-key.js';
import type { TableHeading } from '../table/columns/table-heading.js';

const LENGTH = 16;

/** What documents of one form have in common: the headings of their tables, whatever is in them. Null where a document
 *  has no headings. */
export function documentForm(headings: readonly TableHeading[]): string | null {
  const printed = new Set(headings.map((heading) => JSON.stringify(heading.printed.map(foldedText))));
  if (printed.size === 0) return null;
  return createHash('sha256')
    .update([...printed].toSorted().join('\n'))
    .digest('hex')
    .slice(0, LENGTH);
}
