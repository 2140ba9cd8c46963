import { expect, test } from 'vitest';
import type { RevisionStatus } from '#gql';
import { blankContent } from '#ui/revision/revision-content.js';
import { editInput, noEdits, withRevision } from '../rows/edits.js';
import { shownRevisions, withAddedRevision, withAllConfirmed, withContent, withStatus } from './revision-edits.js';

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
  certain: true,
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

test('a correction contains the full revision, and shows it', () => {
  const [shown] = shownRevisions(variation, noEdits);
  if (!shown) throw new Error('no revision');
  const { kind, initiative, objective, indicator, from, fields } = shown;
  const content = { kind, initiative, objective, indicator, from, to: '35', fields };
  const edits = withContent(noEdits, 9, shown, content);
  expect(editInput('c/1', edits).revisions).toEqual([{ line: 9, id: '9/1', status: 'CORRECTED', ...content }]);
  expect(shownRevisions(variation, edits)[0]).toMatchObject({ status: 'CORRECTED', to: '35' });
});

test('an added revision is under its decision alone, and can be removed before it is saved', () => {
  const content = { ...blankContent('C1_0001', null), to: '5' };
  const edits = withAddedRevision(noEdits, 9, content);
  expect(shownRevisions(variation, edits)).toHaveLength(3);
  expect(shownRevisions({ ...variation, line: 10 }, edits)).toHaveLength(2);
  expect(editInput('c/1', edits).revisions).toEqual([{ line: 9, id: null, status: 'CONFIRMED', ...content }]);
  expect(editInput('c/1', withRevision(edits, 'nuova/1', null)).revisions).toEqual([]);
});

test('two added revisions have names of their own, also where the first was taken away', () => {
  const content = blankContent('C1_0001', null);
  const two = withAddedRevision(withAddedRevision(noEdits, 9, content), 10, content);
  expect([...two.revisions.keys()]).toEqual(['nuova/1', 'nuova/2']);
  const again = withAddedRevision(withRevision(two, 'nuova/1', null), 9, content);
  expect([...again.revisions.keys()]).toEqual(['nuova/2', 'nuova/1']);
});

test('confirming all leaves alone what a person has discarded', () => {
  const edits = withAllConfirmed(noEdits, [variation]);
  expect(shownRevisions(variation, edits).map(({ status }) => status)).toEqual(['CONFIRMED', 'DISCARDED']);
});

test('confirming all leaves a doubtful change to be confirmed by itself', () => {
  const doubtful = { ...revision('9/1', 'PROPOSED'), certain: false };
  const edits = withAllConfirmed(noEdits, [{ line: 9, revisions: [doubtful, revision('9/2', 'PROPOSED')] }]);
  expect([...edits.revisions.keys()]).toEqual(['9/2']);
});
