import { describe, expect, it } from 'vitest';
import { readingsPlan } from '../readings.fixture.js';
import { MemberIndex, type MemberMatch, type NamedMember } from './member-match.js';

const { members } = readingsPlan();
const match = (code: string | null, title: string | null = null, objective: string | null = null) =>
  members.match({ code, title, objective });
const found = (code: string): MemberMatch => ({ kind: 'FOUND', code });

describe('the indicator of a row', () => {
  it.each([
    ['its code', match('K1'), 'K1'],
    ['its code in small letters and with spaces', match(' k 1 '), 'K1'],
    ['its code with the plan’s year', match('2021-K1'), 'K1'],
    ['its title, where there is no code', match(null, 'NUMERO ACCESSI.'), 'K1'],
    ['code and title in one cell', match('K1 - Numero accessi'), 'K1'],
    ['code and title in one cell of titles', match(null, 'K1: Numero degli accessi'), 'K1'],
    ['code and title that nothing parts', match('K1 Numero accessi'), 'K1'],
    ['the code as printed and the objective', match('7', null, 'ob_3'), 'OB_3-7'],
    ['the title and the objective', match(null, 'Questionari', 'OB_2'), 'OB_2-7'],
    ['its code with another title than the plan’s', match('K1', 'Accessi allo sportello'), 'K1'],
  ])('is found by %s', (_, result, code) => expect(result).toEqual(found(code)));

  it.each([
    ['zeros that are gone', '12', '0012'],
    ['a day', '02/01/2021', '2.1'],
    ['a decimal comma', '2,1', '2.1'],
  ])('is likely where its code has become one with %s', (_, printed, code) => {
    expect(match(printed)).toEqual({ kind: 'DAMAGED', code });
  });

  it('is likely where a decimal code has lost its last zero, or become a power of ten', () => {
    const named = (code: string): NamedMember => ({ code, title: null, objective: 'OB' });
    const index = new MemberIndex([named('1.10'), named('3E2')], 2021);
    expect(index.match({ code: '1,1', title: null, objective: null })).toEqual({ kind: 'DAMAGED', code: '1.10' });
    expect(index.match({ code: '300', title: null, objective: null })).toEqual({ kind: 'DAMAGED', code: '3E2' });
  });

  it.each([
    ['several have the code', match('7'), ['OB_2-7', 'OB_3-7']],
    ['several have the title', match(null, 'Questionari'), ['OB_2-7', 'OB_3-7']],
    ['the title is another’s', match('K1', 'Entrate accertate'), ['K1', 'K4']],
    ['the title beside the code in one cell is another’s', match('K1 - Entrate accertate'), ['K1', 'K4']],
  ])('may be one of several where %s', (_, result, codes) => expect(result).toEqual({ kind: 'SEVERAL', codes }));

  it.each([
    ['an unknown code', match('K9', 'Altro')],
    ['a text that begins with a number', match(null, '7 incontri')],
    ['nothing', match(null, null)],
  ])('is unknown by %s', (_, result) => expect(result).toEqual({ kind: 'UNKNOWN' }));
});
