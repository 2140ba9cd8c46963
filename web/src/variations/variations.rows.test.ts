import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { DecisionOutcome, RevisionKind } from '#gql';
import { variationSearch } from './variation-search.js';
import { filterOptions, matchingEntries } from './variations.rows.js';

const culture = { area: { key: 'cultura' }, sector: { key: 'musei' } };
const finance = { area: { key: 'gestione' }, sector: { key: 'bilancio' } };

const READ = { status: 'PROPOSED' as const, certain: true };

function entry(code: string, place: typeof culture, outcome: DecisionOutcome, kinds: readonly RevisionKind[]) {
  const objective = { code, ...place };
  return { outcome, objective, revisions: kinds.map((kind) => ({ kind, ...READ, act: { ordinal: 2 }, objective })) };
}

const cut = entry('C10', culture, 'ACCEPTED', ['PHASE_REMOVED', 'OBJECTIVE_WEIGHT_CHANGED']);
const phases = entry('C9', culture, 'ACCEPTED', ['PHASE_REMOVED', 'PHASE_REMOVED']);
const refused = entry('C11', finance, 'REJECTED', []);
const entries = [cut, phases, refused];
const cuts = [{ reduced: true, act: { ordinal: 2 }, objective: { code: 'C10' } }];

describe('filters of the Registro variazioni', () => {
  test('without filters every entry shows', () => {
    expect(matchingEntries(entries, cuts, {})).toEqual(entries);
  });

  test('an outcome and a kind must both hold', () => {
    expect(matchingEntries(entries, cuts, { esito: 'ACCEPTED', tipo: 'OBJECTIVE_WEIGHT_CHANGED' })).toEqual([cut]);
    expect(matchingEntries(entries, cuts, { esito: 'REJECTED', tipo: 'PHASE_REMOVED' })).toEqual([]);
  });

  test('a place is named by its key, whatever the year', () => {
    expect(matchingEntries(entries, cuts, { area: 'cultura' })).toEqual([cut, phases]);
    expect(matchingEntries(entries, cuts, { settore: 'bilancio' })).toEqual([refused]);
    expect(matchingEntries(entries, cuts, { settore: 'altro' })).toEqual([]);
  });

  test('what is to be confirmed is doubtful and not reviewed', () => {
    const doubtful = { ...cut, revisions: cut.revisions.map((revision) => ({ ...revision, certain: false })) };
    expect(matchingEntries([doubtful, phases], cuts, { conferma: 'manca' })).toEqual([doubtful]);
  });

  test('a weight cut is what the server calls reduced, not every change of weight', () => {
    expect(matchingEntries(entries, cuts, { peso: 'ridotto' })).toEqual([cut]);
    expect(matchingEntries(entries, [], { peso: 'ridotto' })).toEqual([]);
  });

  test('codes order as numbers do', () => {
    expect(matchingEntries(entries, cuts, { ordine: 'codice' })).toEqual([phases, cut, refused]);
  });

  test('a filter offers what occurs, and counts entries rather than changes', () => {
    const { outcomes, kinds } = filterOptions(entries);
    expect([...outcomes]).toEqual([
      ['ACCEPTED', 2],
      ['REJECTED', 1],
    ]);
    expect([...kinds]).toEqual([
      ['PHASE_REMOVED', 2],
      ['OBJECTIVE_WEIGHT_CHANGED', 1],
    ]);
  });

  test('a filter that the vocabulary does not know filters nothing', () => {
    expect(v.parse(variationSearch, { esito: 'toString', tipo: 'TARGET_CHANGED' })).toEqual({ tipo: 'TARGET_CHANGED' });
  });
});
