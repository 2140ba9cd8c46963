import { describe, expect, it } from 'vitest';
import { printedText } from '../draft/printed-plan.fixture.js';
import { LODI } from '../draft/towns.fixture.js';
import { readBlocks } from '../format/read-blocks.js';
import { documentKind } from './document-kind.js';

const kindOf = async (...lines: string[]) => documentKind(await readBlocks(new TextEncoder().encode(lines.join('\n'))));

describe('a file is of actual values', () => {
  it.each([
    ['by a code and a value', ['codice_indicatore;valore;data;definitivo', 'K1;210;31/12/2021;sì']],
    [
      'with target and weight beside them',
      ['codice indicatore;titolo;target;peso;consuntivo 2021', 'K1;Accessi;200;10;210'],
    ],
    ['with numerator and denominator', ['codice;numeratore;denominatore', 'K1;3;4']],
    [
      'with the objective beside them, where it says their day',
      ['titolo obiettivo;codice indicatore;consuntivo;data consuntivo', 'T;K1;210;31/12/2021'],
    ],
    ['by indicators and numbers of an unknown name', ['codice indicatore;quantità', 'K1;210']],
  ])('%s', async (_, lines) => expect(await kindOf(...lines)).toBe('READINGS'));
});

describe('a file is an act', () => {
  it('by objectives, indicators and targets', async () => {
    expect(await kindOf(printedText(LODI))).toBe('ACT');
  });

  it.each([
    [
      'with the actual values of its objectives',
      ['titolo obiettivo;codice indicatore;target;consuntivo 2020', 'T;K1;200;180'],
    ],
    [
      'with requests and decisions, whatever values it has',
      ['codice indicatore;consuntivo;data;richiesta variazione;decisione nucleo', 'K1;210;31/12/2021;x;y'],
    ],
  ])('%s', async (_, lines) => expect(await kindOf(...lines)).toBe('ACT'));
});

describe('what a file is remains open', () => {
  it.each([
    ['where its tables say nothing', ['a;b', '1;2']],
    ['where it cannot be read', ['']],
  ])('%s', async (_, lines) => expect(await kindOf(...lines)).toBeNull());
});
