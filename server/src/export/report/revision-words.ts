import { revisionValue } from '@traguardo/schema/italian-format';
import { fieldShape, revisionShapes } from '@traguardo/schema/revision-shapes';
import { revisionStateWord } from '@traguardo/schema/revision-state';
import { italianWords } from '@traguardo/schema/words/it';
import { dateText } from '../../plan/italian-day.js';
import type { RevisionFacts } from './report-facts.js';

/** A revision in one sentence: kind, old and new value, initiative, whether it was reviewed. */
export function revisionText(revision: RevisionFacts, closed: boolean): string {
  const { kind, initiative, indicator, valueBefore, valueAfter, fields } = revision;
  const { field: main, ofPhase = false } = revisionShapes[kind];
  const name = kind === 'INDICATOR_REDEFINED' ? 'titolo ' : '';
  const changes = [
    ...(valueBefore === null && valueAfter === null
      ? []
      : ofPhase
        ? [phaseChange(revision)]
        : [`${name}${fromTo(main, before(revision, main), words(main, valueAfter))}`]),
    ...fields.map(
      ({ field, from, to }) =>
        `${italianWords.field[field]?.toLowerCase() ?? field} ${fromTo(field, words(field, from), words(field, to) ?? DISCARDED_WORDS)}`,
    ),
  ];
  const subject = indicator === null ? '' : ` (indicatore ${indicator})`;
  const said = changes.length === 0 ? '' : `: ${changes.join('; ')}`;
  return `${italianWords.revision[kind]}${subject}${said}. ${italianWords.initiative[initiative]}. ${closed ? closedState(revision) : revisionStateWord(italianWords, revision)}.`;
}

/** The review of a revision once nobody reviews any more. */
function closedState({ status, certain }: RevisionFacts): string {
  if (status !== 'PROPOSED') return italianWords.revisionStatus[status];
  return certain ? 'Applicata come letta dal provvedimento' : 'Non applicata: dubbia, e non confermata';
}

const DISCARDED_WORDS = 'non vale più';

/** An inserted target has no value before, whatever sign the document prints in its place. */
function before({ kind, valueBefore }: RevisionFacts, main: string | null): string | null {
  if (kind !== 'TARGET_INSERTED') return words(main, valueBefore);
  return valueBefore === null ? 'target non previsto' : `target non previsto (stampato ${revisionValue(valueBefore)})`;
}

/** "«Accordo di Programma» al 31/12/2020". */
function phaseChange({ valueBefore, valueAfter }: RevisionFacts): string {
  const name = valueBefore === null ? italianWords.unknown : `«${valueBefore}»`;
  const day = words('due', valueAfter);
  return day === null ? name : `${name} ${day.startsWith('«') ? 'a' : 'al'} ${day}`;
}

function fromTo(field: string | null, from: string | null, to: string | null): string {
  if (to === null) return from ?? italianWords.unknown;
  if (to === DISCARDED_WORDS) return `${from ?? italianWords.unknown} ${DISCARDED_WORDS}`;
  if (from !== null) return `da ${from} a ${to}`;
  return isMeasure(field) ? `da ${italianWords.unknown} a ${to}` : to;
}

function isMeasure(field: string | null): boolean {
  const shape = field === null ? null : fieldShape(field);
  return shape === 'number' || shape === 'target';
}

function words(field: string | null, value: string | null): string | null {
  if (value === null) return null;
  if (isMeasure(field)) return revisionValue(value);
  if (field !== null && fieldShape(field) === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dateText(value);
  return `«${valueWord(field, value)}»`;
}

/** A value of a field as a text of its own. */
export function valueText(field: string, value: string): string {
  if (value === 'true') return 'sì';
  if (value === 'false') return 'no';
  return words(field, value) ?? value;
}

function valueWord(field: string | null, value: string): string {
  const names: Readonly<Record<string, string>> =
    field === 'kind' ? italianWords.indicatorKind : field === 'direction' ? italianWords.direction : {};
  return names[value] ?? value;
}
