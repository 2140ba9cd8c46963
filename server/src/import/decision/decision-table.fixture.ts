import type { DraftRevision } from '../draft/plan-draft.js';
import { decisionReading } from './decision-reading.js';
import { context, row } from './decisions.fixture.js';

/** Requests that many lines of the tables share. */
const REQUESTS = new Map([
  ['@target', 'Si chiede di ridurre il target da 200 a 150'],
  ['@phases', 'Si chiede lo slittamento della fase di collaudo a fine anno'],
]);

type Line = [place: string, request: string, decision: string, expected: string[]];

/** The lines of a table: row | request | decision | outcome | revision | revision … */
export function decisions(table: string): Line[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [place = '', request = '', decision = '', ...expected] = line.split('|').map((cell) => cell.trim());
    return [place, REQUESTS.get(request) ?? request, decision, expected];
  });
}

/** "TARGET_CHANGED 2101 200>150 SECTOR", then the fields as "+target 3>5". */
function revisionText(revision: DraftRevision): string {
  const subject = revision.indicator ?? revision.objective;
  const fields = revision.fields.map(({ field, from, to }) => ` +${field} ${from}>${to}`).join('');
  if (revision.kind === 'OTHER') return 'OTHER';
  return `${revision.kind} ${subject} ${revision.from}>${revision.to} ${revision.initiative}${fields}`;
}

/** The outcome of a decision and its revisions in words. */
export function decisionText(place: string, request: string, decision: string): string[] {
  const reading = decisionReading(row(place, request === '' ? null : request, decision), context);
  return [reading.outcome, ...reading.revisions.map(revisionText)];
}
