import { describe, expect, it } from 'vitest';
import { decisionReading } from './decision-reading.js';
import { context, row } from './decisions.fixture.js';

describe('a row without a decision', () => {
  it.each([null, '   '])('changes nothing: %j', (decision) => {
    const { outcome, revisions } = decisionReading(row('trees', 'Ridurre il target da 200 a 150', decision), context);
    expect([outcome, revisions]).toEqual(['NONE', []]);
  });
});

describe('an old value that the document contradicts', () => {
  const found = (place: string, request: string | null, decision: string) =>
    decisionReading(row(place, request, decision), context).discrepancies.map(({ code, indicator, message }) => [
      code,
      indicator,
      message,
    ]);

  it('in a decision is STATED_VALUE_DIFFERS', () => {
    expect(found('trees', null, 'Il target passa da 250 a 150')).toEqual([
      [
        'STATED_VALUE_DIFFERS',
        '2101',
        "La decisione indica 250 come valore precedente, ma nel documento il target dell'indicatore 2101 è 200.",
      ],
    ]);
  });

  it('in a request is REQUEST_DOES_NOT_MATCH_TARGET, even where the decision is deferred', () => {
    expect(found('post', 'Variare il dato numerico da 2500 a 200', 'Si valuterà a consuntivo')).toEqual([
      [
        'REQUEST_DOES_NOT_MATCH_TARGET',
        '2301',
        "La richiesta indica 2500 come valore precedente, ma nel documento il target dell'indicatore 2301 è 20.",
      ],
    ]);
  });

  it('is not reported where the values agree', () => {
    expect(found('trees', 'Si chiede di ridurre il target da 200 a 150', 'Il target passa da 200 a 150')).toEqual([]);
  });

  it('is not reported where the request names the old values of several indicators', () => {
    const request = 'Ridurre i target di entrambi gli indicatori: da 200 a 120 e da 90 a 70';
    expect(found('trees', request, 'Si accoglie: indicatore 2101 da 200 a 120; indicatore 2102 da 90 a 70')).toEqual(
      [],
    );
  });

  it('is not reported where the replaced value is the requested one', () => {
    expect(found('trees', 'Ridurre il target a 120', 'Accolta in parte: target 150 anziché 120')).toEqual([]);
  });
});
