import type { RevisionKind } from '../../plan/vocabulary.js';
import { DIRECTION, INDICATOR_KIND, INITIATIVE, REVISION, REVISION_STATUS } from '../italian-words.js';
import { stated, UNKNOWN } from './italian-number.js';
import type { RevisionFacts } from './report-facts.js';

const FIELDS: Readonly<Record<string, string>> = {
  title: 'titolo',
  formula: 'formula',
  purpose: 'finalità',
  target: 'target',
  kind: 'unità',
  direction: 'polarità',
  weight: 'peso',
  definition: 'definizione',
  rangeMin: 'minimo',
  rangeMax: 'massimo',
  tolerance: 'tolleranza',
};

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: INDICATOR_KIND,
  direction: DIRECTION,
};

/** Fields that hold a measure: a number in them is written as Italians write it, in any other one it is a text. */
const MEASURES = new Set(['target', 'weight', 'rangeMin', 'rangeMax', 'tolerance']);

/** The field that the value of a revision stands in; null = words that no field holds. */
const MAIN_FIELDS: Readonly<Partial<Record<RevisionKind, string>>> = {
  INDICATOR_REDEFINED: 'title',
  DIRECTION_CLARIFIED: 'direction',
  TARGET_CHANGED: 'target',
  TARGET_INSERTED: 'target',
  INDICATOR_WEIGHT_CHANGED: 'weight',
  OBJECTIVE_WEIGHT_CHANGED: 'weight',
};

/** What a decision changes, in one sentence: kind, old and new value, by whose initiative, whether it was reviewed. */
export function revisionText(revision: RevisionFacts): string {
  const { kind, initiative, indicator, valueBefore, valueAfter, fields, status } = revision;
  const main = MAIN_FIELDS[kind] ?? null;
  const name = kind === 'INDICATOR_REDEFINED' ? 'titolo ' : '';
  const changes = [
    ...(valueBefore === null && valueAfter === null
      ? []
      : [`${name}${fromTo(main, before(revision, main), words(main, valueAfter))}`]),
    ...fields.map(
      ({ field, from, to }) =>
        `${FIELDS[field] ?? field} ${fromTo(field, words(field, from), words(field, to) ?? GONE)}`,
    ),
  ];
  const subject = indicator === null ? '' : ` (indicatore ${indicator})`;
  const said = changes.length === 0 ? '' : `: ${changes.join('; ')}`;
  return `${REVISION[kind]}${subject}${said}. ${INITIATIVE[initiative]}. ${REVISION_STATUS[status]}.`;
}

const GONE = 'non vale più';

/** Where a target is inserted there was none, whatever sign the document prints in its place. */
function before({ kind, valueBefore }: RevisionFacts, main: string | null): string | null {
  if (kind !== 'TARGET_INSERTED') return words(main, valueBefore);
  return valueBefore === null ? 'target non previsto' : `target non previsto (stampato ${stated(valueBefore)})`;
}

function fromTo(field: string | null, from: string | null, to: string | null): string {
  if (to === null) return from ?? UNKNOWN;
  if (to === GONE) return `${from ?? UNKNOWN} ${GONE}`;
  if (from !== null) return `da ${from} a ${to}`;
  return field !== null && MEASURES.has(field) ? `da ${UNKNOWN} a ${to}` : to;
}

function words(field: string | null, value: string | null): string | null {
  if (value === null) return null;
  if (field !== null && MEASURES.has(field)) return stated(value);
  return `«${(field === null ? undefined : VALUES[field]?.[value]) ?? value}»`;
}
