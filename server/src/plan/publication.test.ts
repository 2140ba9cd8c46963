import { describe, expect, test } from 'vitest';
import { lastPublicDay, publicationOf } from './publication.js';

const plan = { year: 2019, loadedIn: 2019, published: true, publishedUntil: null };

describe('the publication of a plan', () => {
  test('lasts five years after its own', () => {
    expect(lastPublicDay(plan, 5)).toBe('2024-12-31');
    expect(publicationOf(plan, 5, '2024-12-31')).toBe('PUBLIC');
    expect(publicationOf(plan, 5, '2025-01-01')).toBe('ENDED');
  });

  test('of an old plan that is brought here later lasts as long from then on', () => {
    expect(lastPublicDay({ ...plan, loadedIn: 2026 }, 5)).toBe('2031-12-31');
    expect(lastPublicDay({ ...plan, loadedIn: 2018 }, 5)).toBe('2024-12-31');
  });

  test('lasts to the day that a person has stated, sooner or later', () => {
    const stated = { ...plan, publishedUntil: '2026-06-30' };
    expect(publicationOf(stated, 5, '2026-06-30')).toBe('PUBLIC');
    expect(publicationOf(stated, 5, '2026-07-01')).toBe('ENDED');
  });

  test('has not begun for a draft, whatever its year', () => {
    expect(publicationOf({ ...plan, published: false }, 5, '2019-06-30')).toBe('DRAFT');
    expect(publicationOf({ ...plan, published: false }, 5, '2030-06-30')).toBe('DRAFT');
  });
});
