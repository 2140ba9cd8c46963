import { expect, test } from 'vitest';
import { type RevisionContent, revisionContent, revisionDraft, sameDraft } from './revision-content.js';

const weight: RevisionContent = {
  kind: 'OBJECTIVE_WEIGHT_CHANGED',
  initiative: 'BOARD',
  objective: 'C1_0001',
  indicator: null,
  from: '8',
  to: '5',
  fields: [],
};

test('an unedited revision leaves the form unchanged', () => {
  const redefined: RevisionContent = {
    kind: 'INDICATOR_REDEFINED',
    initiative: 'SECTOR',
    objective: 'C1_0001',
    indicator: '12',
    from: 'Incremento',
    to: 'Numero',
    fields: [
      { field: 'target', from: '3', to: '50000' },
      { field: 'formula', from: 'a / b', to: null },
      { field: 'direction', from: 'LOWER', to: 'HIGHER' },
    ],
  };
  for (const content of [weight, redefined]) {
    expect(revisionContent(revisionDraft(content))).toEqual({ content, problems: {} });
  }
});

test('numbers are typed as Italians write them and leave with a comma, ungrouped: 1.234 would be read as 1234', () => {
  const draft = { ...revisionDraft(weight), values: { from: '8,50', to: '1.234,5' } };
  expect(revisionContent(draft).content).toMatchObject({ from: '8,5', to: '1234,5' });
  const canonical = revisionDraft({ ...weight, to: '1.234' });
  expect(revisionContent(canonical).content.to).toBe('1,234');
});

test('a target is typed as plans write it: a day, a range, a bound; the server reads it', () => {
  const target = { ...weight, kind: 'TARGET_CHANGED' as const, indicator: '12', from: '2019-06-30', to: '10..15' };
  const draft = revisionDraft(target);
  expect(draft.values).toEqual({ from: '30/06/2019', to: 'da 10 a 15' });
  expect(revisionContent(draft)).toEqual({
    content: { ...target, from: '30/06/2019', to: 'da 10 a 15' },
    problems: {},
  });
  const bound = revisionContent({ ...draft, values: { from: '1.250,5', to: '≤ 30 giorni' } });
  expect(bound).toMatchObject({ content: { from: '1250,5', to: '≤ 30 giorni' }, problems: {} });
});

test('an empty value is unknown, never zero', () => {
  const { content, problems } = revisionContent({ ...revisionDraft(weight), values: { from: ' ', to: '5' } });
  expect(content.from).toBeNull();
  expect(problems).toEqual({});
});

test('each unreadable field has its problem', () => {
  const draft = { ...revisionDraft(weight), kind: 'TARGET_CHANGED' as const, objective: ' ', values: { from: 'abc' } };
  expect(revisionContent(draft).problems).toEqual({
    objective: 'needed',
    indicator: 'needed',
    from: 'number',
    to: 'needed',
  });
});

test('an ambiguous number is asked about, not guessed', () => {
  const { content, problems } = revisionContent({ ...revisionDraft(weight), values: { to: '7.5' } });
  expect(problems).toEqual({ to: 'asked' });
  expect(content.to).toBeNull();
});

test('a kind takes only what belongs to it: the weight of an objective names no indicator', () => {
  const draft = { ...revisionDraft(weight), indicator: '12' };
  expect(revisionContent(draft).content.indicator).toBeNull();
});

test('a field that was read and that the kind does not ask for is kept', () => {
  const read = { ...weight, fields: [{ field: 'title', from: 'Uno', to: 'Due' }] };
  expect(revisionContent(revisionDraft(read)).content.fields).toEqual(read.fields);
});

test('a form is dirty once its content differs; text typed and removed again does not count', () => {
  const first = revisionDraft(weight);
  expect(sameDraft(first, { ...first, values: { ...first.values, 'target.to': '' } })).toBe(true);
  expect(sameDraft(first, { ...first, values: { ...first.values, to: '6' } })).toBe(false);
  expect(sameDraft(first, { ...first, values: { from: '8' } })).toBe(false);
  expect(sameDraft(first, { ...first, kind: 'OTHER' })).toBe(false);
});
