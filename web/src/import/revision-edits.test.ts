import { expect, test } from 'vitest';
import type { RevisionStatus } from '../gql/staff/graphql.js';
import { editInput, noEdits, withRevision } from './edits.js';
import { blankRevision, shownRevisions, withAllConfirmed, withContent, withStatus } from './revision-edits.js';

const revision = (id: string, status: RevisionStatus) => ({
  id,
  kind: 'TARGET_CHANGED' as const,
  initiative: 'SECTOR' as const,
  objective: 'C1_0001',
  indicator: '12',
  from: '20',
  to: '30',
  fields: [],
  evidence: 'DA 20 A 30',
  start: 0,
  end: 10,
  status,
  addedByPerson: false,
});
const variation = { line: 9, revisions: [revision('9/1', 'PROPOSED'), revision('9/2', 'DISCARDED')] };

test('a judgement is sent without content, and the same one as before is not sent', () => {
  const [first] = variation.revisions;
  if (!first) throw new Error('no revision');
  const edits = withStatus(noEdits, 9, first, 'CONFIRMED');
  expect(editInput('c/1', edits).revisions).toEqual([{ line: 9, id: '9/1', status: 'CONFIRMED' }]);
  expect(editInput('c/1', withStatus(edits, 9, first, 'PROPOSED')).revisions).toEqual([]);
});

test('a correction says in full what the revision is, and shows it', () => {
  const [shown] = shownRevisions(variation, noEdits);
  if (!shown) throw new Error('no revision');
  const { kind, initiative, objective, indicator, from, fields } = shown;
  const content = { kind, initiative, objective, indicator, from, to: '35', fields };
  const edits = withContent(noEdits, 9, shown, content);
  expect(editInput('c/1', edits).revisions).toEqual([{ line: 9, id: '9/1', status: 'CORRECTED', ...content }]);
  expect(shownRevisions(variation, edits)[0]).toMatchObject({ status: 'CORRECTED', to: '35' });
});

test('an added revision stands under its decision alone, and can be taken away before it is saved', () => {
  const blank = blankRevision('nuova/1', 'C1_0001', null);
  const edits = withContent(noEdits, 9, blank, { ...blank, to: '5' });
  expect(shownRevisions(variation, edits)).toHaveLength(3);
  expect(shownRevisions({ ...variation, line: 10, revisions: [] }, edits)).toEqual([]);
  expect(editInput('c/1', edits).revisions).toMatchObject([{ line: 9, id: null, status: 'CONFIRMED', to: '5' }]);
  expect(shownRevisions(variation, withRevision(edits, 'nuova/1', null))).toHaveLength(2);
});

test('confirming all leaves alone what a person has discarded', () => {
  const edits = withAllConfirmed(noEdits, [variation]);
  expect(shownRevisions(variation, edits).map(({ status }) => status)).toEqual(['CONFIRMED', 'DISCARDED']);
});
