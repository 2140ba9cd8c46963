import { Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { words as english } from '#words/en/explorer.js';
import { words as italian } from '#words/it/explorer.js';
import { subjectNames } from '../builder/question-shape.js';
import { subjectOf } from '../builder/subjects.js';
import { examples } from '../examples/examples.js';
import { headOf, headsOf } from './heads.js';

test('a column is headed by what it is of', () => {
  expect(
    headsOf(['code', 'objective.code', 'objective.sector.name', 'attainment.value', 'score.coverage'], italian.heads),
  ).toEqual(['Codice', 'Codice obiettivo', 'Settore', 'Grado di raggiungimento', 'Quota misurata']);
});

test('columns that would read alike are told apart, and an own name stays', () => {
  expect(headsOf(['prima.code', 'dopo.code', 'mia'], italian.heads)).toEqual([
    'Codice (prima)',
    'Codice (dopo)',
    'mia',
  ]);
});

test('every column that can be chosen has a head in both languages', () => {
  const columns = subjectNames.flatMap((name) => [
    ...subjectOf(name).columns,
    ...subjectOf(name).conditions.map(({ path }) => path),
  ]);
  for (const column of columns)
    for (const { heads } of [italian, english]) expect(headOf(column, heads)).not.toBe(column.split('.').at(-1));
});

test('the examples ask for no field without a head', () => {
  const fields = new Set<string>();
  for (const { query } of Object.values(examples))
    visit(parse(query), {
      enter(node) {
        if (node.kind === Kind.FIELD && !node.selectionSet) fields.add(node.name.value);
      },
    });
  const known = new Set(Object.keys(italian.heads).flatMap((path) => path.split('.')));
  expect([...fields].filter((field) => !known.has(field))).toEqual([]);
});
