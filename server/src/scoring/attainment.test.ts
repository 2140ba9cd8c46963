import { describe, expect, it } from 'vitest';
import { type AttainmentInput, attainment } from './attainment.js';
import { calculation, calculationText, readCalculation } from './calculation.js';
import { storedNumber } from './exact-number.js';
import { explanation } from './explanation.js';
import { STANDARD_POLICY } from './policy.js';
import { type Reported, reportedValue } from './reported-value.js';
import { indicatorStatus } from './status.js';

const reported = (value: string | null) => ({ value, numerator: null, denominator: null });
const ratio = (numerator: string | null, denominator: string | null) => ({ value: null, numerator, denominator });
type Case = Omit<AttainmentInput, 'actual'> & { readonly reported: Reported | null };
const plain: Case = {
  kind: 'NUMBER',
  direction: 'HIGHER',
  target: '200',
  zeroConfirmed: false,
  range: null,
  unclear: false,
  reported: reported('164'),
  redefined: false,
  neutralised: false,
};
function inputOf(changed: Partial<Case>): AttainmentInput {
  const { reported: reading, ...input } = { ...plain, ...changed };
  return { ...input, actual: reportedValue(reading, input.kind) };
}
function resultOf(input: Partial<Case>) {
  const { state, raw, value } = attainment(inputOf(input), STANDARD_POLICY);
  return [state, storedNumber(raw), storedNumber(value)];
}
const range = { min: '10', max: '20', tolerance: '5' };
const zero = { target: '0', zeroConfirmed: true } as const;

describe('the attainment of each case', () => {
  it.each<[string, Partial<Case>, unknown[]]>([
    ['more is better', {}, ['SCORED', 82, 82]],
    ['over-achievement shows in raw only', { reported: reported('500') }, ['SCORED', 250, 100]],
    ['a negative actual is 0', { reported: reported('-20') }, ['SCORED', -10, 0]],
    ['less is better, at the target', { direction: 'LOWER', reported: reported('200') }, ['SCORED', 100, 100]],
    ['less is better, none at all', { direction: 'LOWER', reported: reported('0') }, ['SCORED', 200, 100]],
    ['less is better, half over', { direction: 'LOWER', reported: reported('300') }, ['SCORED', 50, 50]],
    ['less is better, beyond twice', { direction: 'LOWER', reported: reported('500') }, ['SCORED', -50, 0]],
    ['an unconfirmed zero is no target', { target: '0' }, ['NO_TARGET', null, null]],
    [
      'zero confirmed, less is better, none',
      { ...zero, direction: 'LOWER', reported: reported('0') },
      ['SCORED', 100, 100],
    ],
    [
      'zero confirmed, less is better, some',
      { ...zero, direction: 'LOWER', reported: reported('0.1') },
      ['SCORED', 0, 0],
    ],
    ['zero confirmed, more is better, none', { ...zero, reported: reported('0') }, ['SCORED', 100, 100]],
    ['zero confirmed, more is better, below', { ...zero, reported: reported('-1') }, ['SCORED', 0, 0]],
    ['negative target, more is better', { target: '-10', reported: reported('-5') }, ['SCORED', 150, 100]],
    ['negative target, more is better, missed', { target: '-10', reported: reported('-15') }, ['SCORED', 50, 50]],
    [
      'negative target, less is better',
      { target: '-10', direction: 'LOWER', reported: reported('-4') },
      ['SCORED', 40, 40],
    ],
    ['done', { kind: 'BINARY', target: '1', reported: reported('1') }, ['SCORED', 100, 100]],
    ['not done', { kind: 'BINARY', target: '1', reported: reported('0') }, ['SCORED', 0, 0]],
    ['neither done nor not done', { kind: 'BINARY', target: '1', reported: reported('0.5') }, ['INVALID', null, null]],
    ['inside a range', { direction: 'RANGE', target: null, range, reported: reported('20') }, ['SCORED', 100, 100]],
    ['two fifths over the tolerance', { direction: 'RANGE', range, reported: reported('22') }, ['SCORED', 60, 60]],
    ['below by more than the tolerance', { direction: 'RANGE', range, reported: reported('4') }, ['SCORED', -20, 0]],
    [
      'outside without tolerance',
      { direction: 'RANGE', range: { ...range, tolerance: null }, reported: reported('9.99') },
      ['SCORED', 0, 0],
    ],
    ['a range that is not stated', { direction: 'RANGE' }, ['NO_TARGET', null, null]],
    ['a percentage by its parts', { kind: 'PERCENT', target: '90', reported: ratio('45', '50') }, ['SCORED', 100, 100]],
    ['a ratio by its parts', { target: '0.5', reported: ratio('9', '20') }, ['SCORED', 90, 90]],
    [
      'parts before a rounded value',
      { kind: 'PERCENT', target: '100', reported: { value: '33', numerator: '1', denominator: '3' } },
      ['SCORED', 33.333333, 33.333333],
    ],
    ['nothing to divide by', { kind: 'PERCENT', reported: ratio('0', '0') }, ['NOT_APPLICABLE', null, null]],
    ['half a ratio is no actual', { kind: 'PERCENT', reported: ratio('3', null) }, ['NO_ACTUAL', null, null]],
    ['no reading', { reported: null }, ['NO_ACTUAL', null, null]],
    ['no target', { target: null }, ['NO_TARGET', null, null]],
    ['of another definition', { redefined: true }, ['REDEFINED', null, null]],
    ['neutralised', { neutralised: true }, ['NEUTRALISED', null, null]],
  ])('%s', (_, input, expected) => {
    expect(resultOf(input)).toEqual(expected);
  });

  it('states come in the order of precedence', () => {
    const all = { neutralised: true, redefined: true, target: null, reported: null };
    expect(resultOf(all)[0]).toBe('NEUTRALISED');
    expect(resultOf({ ...all, neutralised: false })[0]).toBe('REDEFINED');
    expect(resultOf({ ...all, neutralised: false, redefined: false })[0]).toBe('NO_TARGET');
    expect(resultOf({ reported: null })[0]).toBe('NO_ACTUAL');
  });

  it.each<[string, string, number, unknown[]]>([
    ['on the day', '2019-06-30', 0, ['SCORED', 100, 100]],
    ['before it', '2019-05-02', 0, ['SCORED', 100, 100]],
    ['one day late, without tolerance', '2019-07-01', 0, ['SCORED', 0, 0]],
    ['half of the tolerance late', '2019-07-15', 30, ['SCORED', 50, 50]],
    // 30 June to 30 July are the thirty days of the tolerance.
    ['at its end', '2019-07-30', 30, ['SCORED', 0, 0]],
    ['beyond it, which shows in raw only', '2019-08-14', 30, ['SCORED', -50, 0]],
  ])('a date is reached on its day or before: %s', (_, day, lateDays, expected) => {
    const input = inputOf({ kind: 'DATE', direction: 'LOWER', target: '2019-06-30', reported: reported(day) });
    const { state, raw, value } = attainment(input, { lowerRule: 'MIRROR', lateDays });
    expect([state, storedNumber(raw), storedNumber(value)]).toEqual(expected);
  });

  it('a day where a number is measured is invalid, and a number where a day is', () => {
    expect(resultOf({ reported: reported('2019-06-30') })[0]).toBe('INVALID');
    expect(resultOf({ kind: 'DATE', target: '2019-06-30', reported: reported('30') })[0]).toBe('INVALID');
  });

  it('a range may have one limit alone', () => {
    const least = { min: '10', max: null, tolerance: '4' };
    expect(resultOf({ direction: 'RANGE', range: least, reported: reported('500') })).toEqual(['SCORED', 100, 100]);
    expect(resultOf({ direction: 'RANGE', range: least, reported: reported('9') })).toEqual(['SCORED', 75, 75]);
    const most = { min: null, max: '20', tolerance: null };
    expect(resultOf({ direction: 'RANGE', range: most, reported: reported('-3') })).toEqual(['SCORED', 100, 100]);
    expect(resultOf({ direction: 'RANGE', range: most, reported: reported('20.1') })).toEqual(['SCORED', 0, 0]);
  });

  it('a printed target that is not understood comes before one that is missing, and before a missing actual', () => {
    expect(resultOf({ unclear: true, target: null, reported: null })[0]).toBe('UNCLEAR');
    expect(resultOf({ unclear: true, redefined: true })[0]).toBe('REDEFINED');
  });

  it('stored numbers are rounded half up to six decimals', () => {
    // 100 × 1.0000005 / 100 = 1.0000005
    expect(resultOf({ target: '100', reported: reported('1.0000005') })[1]).toBe(1.000001);
  });
});

describe('the status', () => {
  const statusOf = (input: Partial<Case>) =>
    indicatorStatus(attainment(inputOf(input), STANDARD_POLICY), STANDARD_POLICY);

  it.each<[Partial<Case>, string]>([
    [{ reported: reported('200') }, 'ACHIEVED'],
    [{ reported: reported('199.9999999999') }, 'PARTIAL'],
    [{ reported: reported('100') }, 'PARTIAL'],
    [{ reported: reported('99.9999999999') }, 'MISSED'],
    [{ reported: null }, 'NOT_REPORTED'],
    [{ target: null }, 'NOT_MEASURABLE'],
    [{ redefined: true }, 'NOT_MEASURABLE'],
    [{ reported: ratio('0', '0') }, 'NOT_MEASURABLE'],
  ])('looks at the unrounded attainment: %o is %s', (input, status) => {
    expect(statusOf(input)).toBe(status);
  });
});

describe('the explanation', () => {
  const said = (input: Partial<Case>, basis: 'CURRENT' | 'INITIAL' = 'CURRENT', language: 'it' | 'en' = 'it') => {
    const whole = inputOf(input);
    const found = calculation(whole, attainment(whole, STANDARD_POLICY), basis, STANDARD_POLICY);
    // It is stored as a text.
    return explanation(readCalculation(calculationText(found)), language);
  };

  it.each<[Partial<Case>, string]>([
    [
      { target: '217', reported: reported('221') },
      'Target 217, consuntivo 221: 100 × 221 / 217 = 101,84 %, con il massimo di 100 %. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { target: '91690', reported: reported('80412') },
      'Target 91.690, consuntivo 80.412: 100 × 80.412 / 91.690 = 87,7 %. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { target: '1', direction: 'LOWER', reported: reported('0') },
      'Target 1 (più basso è meglio), consuntivo 0: 100 × (2 − 0 / 1) = 200 %, con il massimo di 100 %. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { kind: 'PERCENT', target: '90', reported: ratio('48', '50') },
      'Target 90, consuntivo 96 (48 su 50): 100 × 96 / 90 = 106,67 %, con il massimo di 100 %. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { kind: 'BINARY', target: '1', reported: reported('1') },
      'Target: fatto (1), consuntivo 1: 100 %. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { reported: null },
      'Target 200, non rendicontato: manca il consuntivo definitivo. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { kind: 'PERCENT', reported: ratio('3', '0') },
      'Target 200, consuntivo 3 su 0: denominatore zero, non applicabile. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { target: null },
      'Target non previsto: il grado di raggiungimento non è calcolabile. Metodo di calcolo: standard, versione 1.',
    ],
    [
      { direction: 'RANGE', range, reported: reported('22') },
      'Target da 10 a 20 (tolleranza 5), consuntivo 22: 60 %. Metodo di calcolo: standard, versione 1.',
    ],
  ])('of %o', (input, sentence) => {
    expect(said(input)).toBe(sentence);
  });

  it.each<[Partial<Case>, string]>([
    [
      { target: '91690.5', reported: reported('100000') },
      'Target 91,690.5, actual 100,000: 100 × 100,000 / 91,690.5 = 109.06%, at most 100%. Calculation method: standard, version 1.',
    ],
    [
      { kind: 'PERCENT', target: '90', direction: 'LOWER', reported: ratio('48', '50') },
      'Target 90 (lower is better), actual 96 (48 of 50): 100 × (2 − 96 / 90) = 93.33%. Calculation method: standard, version 1.',
    ],
    [
      { reported: null },
      'Target 200, not reported: the year-end value is missing. Calculation method: standard, version 1.',
    ],
  ])('in English of %o', (input, sentence) => {
    expect(said(input, 'CURRENT', 'en')).toBe(sentence);
  });

  it('never rounds up to a threshold that is not reached', () => {
    expect(said({ target: '100000', reported: reported('99999') })).toContain('= 99,99 %.');
  });

  it('names the initial target', () => {
    expect(said({}, 'INITIAL')).toContain('Target iniziale 200');
    expect(said({ redefined: true }, 'INITIAL')).toBe(
      'Indicatore riformulato: il consuntivo non si confronta con il target iniziale. Metodo di calcolo: standard, versione 1.',
    );
  });
});
