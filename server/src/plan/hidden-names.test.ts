import { describe, expect, test } from 'vitest';
import { hideNames } from './hidden-names.js';

describe('names of persons in a text', () => {
  test.each([
    ['Rossi Maria', 'il dirigente Rossi Maria chiede', 'il dirigente ***** ***** chiede'],
    ['Rossi Maria', 'MARIA ROSSI', '***** *****'],
    ['Dott.ssa Rossi Maria', 'la dott.ssa Maria Rossi', 'la dott.ssa ***** *****'],
    ['Rossi Maria Luisa', 'Maria  Luisa\nRossi', '*****  *****\n*****'],
    ['Nicolò De’ Prà', "NICOLO' DE' PRA'", '******* *** ****'],
    ['Nicolò De’ Prà', 'Nicolo\u0300 De’ Pra', '******* *** ***'],
    ['Rossi Maria', 'Settore\tRossi Maria\t1389', 'Settore\t***** *****\t1389'],
  ])('%s is hidden in «%s»', (name, text, hidden) => {
    expect(hideNames([name])(text)).toBe(hidden);
  });

  test.each([
    ['Rossi Maria', 'Rossini Mariangela'],
    ['Costa', 'la costa adriatica'],
    ['Rossi Maria', 'Rossi, poi altri, Maria'],
  ])('of %s nothing is hidden in «%s»', (name, text) => {
    expect(hideNames([name])(text)).toBe(text);
  });

  test('a text keeps its length, so that places in it still hold', () => {
    const text = 'SI ACCOGLIE. Il responsabile Rossi (Maria) e Maria Rossi, con target 12';
    const hidden = hideNames(['Rossi Maria', 'Bianchi Ugo'])(text);
    expect([hidden.length, hidden.indexOf('12')]).toEqual([text.length, text.indexOf('12')]);
  });

  test('without names every text stays', () => {
    expect(hideNames([])('Rossi Maria')).toBe('Rossi Maria');
  });
});
