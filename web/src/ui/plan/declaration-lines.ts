import { date } from '#format';
import type { DeclarationPartsFragment } from '#ui/parts.generated.js';
import type { Words } from '#words/words.js';
import { fieldWords } from './changes.js';

/** A declaration of a field, as text. */
export type DeclarationLine = {
  key: string;
  name: string;
  value: string;
  /** A later declaration of the same field at the same act exists. */
  superseded: boolean;
  by: string;
};

function valueWords(
  { field, value }: DeclarationPartsFragment,
  text: Words<'plan'>,
  names: Words<'vocabulary'>,
): string {
  if (value === null) return text.declaration.takenBack;
  // Keys of sectors, one a line.
  if (field === 'contributors') return value === '' ? text.declaration.none : value.split('\n').join(', ');
  if (field !== 'zeroConfirmed' && field !== 'neutralised') return fieldWords(field, value, names) ?? value;
  return value === 'true' ? text.declaration.yes : text.declaration.no;
}

/** Every declaration with its author and source, the latest first; superseded ones are included. */
export function declarationLines(
  declarations: readonly DeclarationPartsFragment[],
  text: Words<'plan'>,
  names: Words<'vocabulary'>,
): readonly DeclarationLine[] {
  const lines = declarations.map((stated, index) => ({
    key: `${stated.field}/${stated.act}/${index}`,
    name: `${names.field[stated.field] ?? stated.field} (${text.variation.act(stated.act)})`,
    value: valueWords(stated, text, names),
    superseded: declarations.slice(index + 1).some(({ field, act }) => field === stated.field && act === stated.act),
    by: text.declaration.by(stated.recordedBy, date(stated.recordedAt), stated.source),
  }));
  return lines.toReversed();
}
