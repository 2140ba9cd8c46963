import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blank } from './entered-row.js';
import { keptTexts, keptTextsKey, rowsToKeep } from './kept-texts.js';

const texts = { ...blank, value: '1.234,5', note: 'dal SIT' };

test('kept texts are restored', () => {
  const kept = { at: '2020-01-10T10:00:00Z', rows: { '278': { texts, seen: { reading: 'r/1', draft: null } } } };
  expect(keptTexts(JSON.stringify(kept))).toEqual(kept);
});

test('texts that were kept before the page had fields for difficulties are restored with these blank', () => {
  const { criticality: _, correctiveAction: __, ...before } = texts;
  const rows = { '278': { texts: before, seen: { reading: null, draft: null } } };
  expect(keptTexts(JSON.stringify({ at: '2020-01-10T10:00:00Z', rows }))?.rows['278']?.texts).toEqual(texts);
});

test('rows that cannot be read are left out; with none left nothing was kept', () => {
  const good = { texts, seen: { reading: null, draft: 2 } };
  const rows = { '278': good, '1': { texts: { value: 5 }, seen: {} }, '2': null };
  expect(keptTexts(JSON.stringify({ at: 'x', rows }))?.rows).toEqual({ '278': good });
  expect(keptTexts(JSON.stringify({ at: 'x', rows: { '2': null } }))).toBeNull();
});

test('unreadable kept texts never break the page', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => void keptTexts(stored)));
  expect(keptTexts(null)).toBeNull();
});

test('every person, sheet and date has a place of its own', () => {
  const places = [
    keptTextsKey('a@b', ['cremona', 2019, 's', '2019-12-31', true]),
    keptTextsKey('a@b', ['cremona', 2019, 's', '2019-12-31', false]),
    keptTextsKey('c@d', ['cremona', 2019, 's', '2019-12-31', true]),
  ];
  expect(new Set(places).size).toBe(3);
});

test('two windows of one sheet keep both their rows; each takes away only what it had put there', () => {
  const kept = (value: string) => ({ texts: { ...texts, value }, seen: { reading: null, draft: null } });
  const elsewhere = { '278': kept('5') };
  expect(rowsToKeep(elsewhere, {}, { '349': kept('7') })).toEqual({ '278': kept('5'), '349': kept('7') });
  expect(rowsToKeep({ '278': kept('5'), '349': kept('7') }, { '349': kept('7') }, {})).toEqual(elsewhere);
  // The other window has changed the same row since.
  expect(rowsToKeep({ '349': kept('75') }, { '349': kept('7') }, {})).toEqual({ '349': kept('75') });
});
