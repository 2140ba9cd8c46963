import { revisionValue } from '@traguardo/schema/italian-format';
import { fieldShape, revisionShapes } from '@traguardo/schema/revision-shapes';
import { italianWords } from '@traguardo/schema/words/it';
import type { RevisionFacts } from './report-facts.js';

/** A revision in one sentence: kind, old and new value, initiative, whether it was reviewed. */
export function revisionText(revision: RevisionFacts): string {
  const { kind, initiative, indicator, valueBefore, valueAfter, fields, status } = revision;
  const main = revisionShapes[kind].field;
  const name = kind === 'INDICATOR_REDEFINED' ? 'titolo ' : '';
  const changes = [
    ...(valueBefore === null && valueAfter === null
      ? []
      : [`${name}${fromTo(main, before(revision, main), words(main, valueAfter))}`]),
    ...fields.map(
      ({ field, from, to }) =>
        `${italianWords.field[field]?.toLowerCase() ?? field} ${fromTo(field, words(field, from), words(field, to) ?? DISCARDED_WORDS)}`,
    ),
  ];
  const subject = indicator === null ? '' : ` (indicatore ${indicator})`;
  const said = changes.length === 0 ? '' : `: ${changes.join('; ')}`;
  return `${italianWords.revision[kind]}${subject}${said}. ${italianWords.initiative[initiative]}. ${italianWords.revisionStatus[status]}.`;
}

const DISCARDED_WORDS = 'non vale più';

/** An inserted target has no value before, whatever sign the document prints in its place. */
function before({ kind, valueBefore }: RevisionFacts, main: string | null): string | null {
  if (kind !== 'TARGET_INSERTED') return words(main, valueBefore);
  return valueBefore === null ? 'target non previsto' : `target non previsto (stampato ${revisionValue(valueBefore)})`;
}

function fromTo(field: string | null, from: string | null, to: string | null): string {
  if (to === null) return from ?? italianWords.unknown;
  if (to === DISCARDED_WORDS) return `${from ?? italianWords.unknown} ${DISCARDED_WORDS}`;
  if (from !== null) return `da ${from} a ${to}`;
  return field !== null && fieldShape(field) === 'number' ? `da ${italianWords.unknown} a ${to}` : to;
}

function words(field: string | null, value: string | null): string | null {
  if (value === null) return null;
  if (field !== null && fieldShape(field) === 'number') return revisionValue(value);
  return `«${valueWord(field, value)}»`;
}

function valueWord(field: string | null, value: string): string {
  const names: Readonly<Record<string, string>> =
    field === 'kind' ? italianWords.indicatorKind : field === 'direction' ? italianWords.direction : {};
  return names[value] ?? value;
}
