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

/** What a decision changes, in one sentence: kind, old and new value, by whose initiative, whether it was reviewed. */
export function revisionText(revision: RevisionFacts): string {
  const { kind, initiative, indicator, valueBefore, valueAfter, fields, status } = revision;
  const main = kind === 'INDICATOR_REDEFINED' ? 'title' : kind === 'DIRECTION_CLARIFIED' ? 'direction' : '';
  const before = valueBefore === null && kind === 'TARGET_INSERTED' ? 'target non previsto' : null;
  const changes = [
    ...(valueBefore === null && valueAfter === null
      ? []
      : [change(main, before ?? words(main, valueBefore), words(main, valueAfter))]),
    ...fields.map(({ field, from, to }) =>
      change(field, words(field, from), to === null ? 'non vale più' : words(field, to)),
    ),
  ];
  const subject = indicator === null ? '' : ` (indicatore ${indicator})`;
  const said = changes.length === 0 ? '' : `: ${changes.join('; ')}`;
  return `${REVISION[kind]}${subject}${said}. ${INITIATIVE[initiative]}. ${REVISION_STATUS[status]}.`;
}

function change(field: string, before: string | null, after: string | null): string {
  const name = field === '' ? '' : `${FIELDS[field] ?? field} `;
  if (after === null) return `${name}${before ?? UNKNOWN}`;
  return `${name}da ${before ?? UNKNOWN} a ${after}`;
}

function words(field: string, value: string | null): string | null {
  if (value === null) return null;
  const word = VALUES[field]?.[value];
  if (word !== undefined) return `«${word}»`;
  const text = stated(value);
  return text === value && !/^-?[\d.,]+$/.test(text) ? `«${text}»` : text;
}
