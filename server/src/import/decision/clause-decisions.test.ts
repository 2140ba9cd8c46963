import { describe, expect, it } from 'vitest';
import { decisionReading } from './decision-reading.js';
import { context, row } from './decisions.fixture.js';

/** The outcome and the changes of a decision on 2101 (target 200; the other indicator, 2102, has target 90). */
function read(decision: string, request: string | null = null) {
  const { outcome, revisions } = decisionReading(row('trees', request, decision), context);
  return [outcome, ...revisions.map(({ kind, indicator, from, to }) => `${kind} ${indicator} ${from} ${to}`)];
}

describe('a clause is read with the indicator that it names', () => {
  it('and not with that of the clause before', () => {
    const refused = "La richiesta di portare a 150 il target dell'indicatore 2101 (ora 200) non può essere accolta;";
    expect(read(`${refused} quella di portare a 80 il target dell'indicatore 2102 è accolta.`)).toEqual([
      'PARTLY_ACCEPTED',
      'TARGET_CHANGED 2102 90 80',
    ]);
  });

  it('where dashes divide a list of indicators', () => {
    expect(read('Indicatore 2101: da 200 a 150 - Indicatore 2102: da 90 a 80.')).toEqual([
      'ACCEPTED',
      'TARGET_CHANGED 2101 200 150',
      'TARGET_CHANGED 2102 90 80',
    ]);
  });
});

describe('what stays, beside what changes', () => {
  it.each([
    'Confermati i pesi, target da 200 a 150.',
    'Ferma restando la data del 31/10/2019, il numero degli alberi scende da 200 a 150.',
  ])('does not confirm the change as well: %s', (decision) => {
    expect(read(decision)).toEqual(['ACCEPTED', 'TARGET_CHANGED 2101 200 150']);
  });
});

describe('a number of something else', () => {
  it('is no target, also where it changes', () => {
    const { revisions } = decisionReading(
      row('trees', null, 'Si prende atto della riduzione dei fondi da 80.000 a 60.000 euro; target invariato.'),
      context,
    );
    expect(revisions.map(({ kind }) => kind)).not.toContain('TARGET_CHANGED');
  });

  it('such as the one asked for, before the one decided', () => {
    expect(read('Richiesta: target 120. Decisione: target 150.')).toEqual(['ACCEPTED', 'TARGET_CHANGED 2101 200 150']);
  });

  it('makes a value doubtful that is corrected in the same breath', () => {
    const { revisions } = decisionReading(row('trees', null, 'Target da 200 a 150 (errata corrige: 160).'), context);
    expect(revisions.some(({ certain }) => certain)).toBe(false);
  });
});

describe('a number of a reason is no target', () => {
  it('where the reason goes on after "e che"', () => {
    const reason = 'Considerato che nel triennio la media è stata 120 e che al 31/07 il dato è 90,';
    expect(read(`${reason} si accoglie il target di 150.`)).toEqual(['ACCEPTED', 'TARGET_CHANGED 2101 200 150']);
  });

  it('nor the year from which a target holds', () => {
    expect(read('Si accoglie: target 150 dal 2019.')).toContain('TARGET_CHANGED 2101 200 150');
  });

  it('and a board that does not find a change justified refuses it', () => {
    const decision =
      'Il Nucleo non ritiene giustificata la variazione, considerato che al 31/08 erano già stati piantati 171 alberi.';
    expect(read(decision)).toEqual(['REJECTED']);
  });
});

describe('what is only suggested', () => {
  it.each([
    'Si suggerisce di valutare la riduzione del target a 150.',
    'Si invita il dirigente a formulare una nuova proposta, con target non inferiore a 150.',
  ])('accepts nothing: %s', (decision) => {
    const { outcome, revisions } = decisionReading(row('trees', null, decision), context);
    expect([outcome, revisions.some(({ certain }) => certain)]).toEqual(['CLARIFIED', false]);
  });
});

describe('the usual words of a new value', () => {
  it('are read where it settles on a number', () => {
    expect(read('Nulla osta alla rimodulazione del risultato atteso, che si attesta ora su 150 alberi.')).toEqual([
      'ACCEPTED',
      'TARGET_CHANGED 2101 200 150',
    ]);
  });

  it('are those of the request where the board agrees with it', () => {
    expect(read('Si conviene con quanto rappresentato dal responsabile.', 'Ridurre il target da 200 a 150')).toEqual([
      'ACCEPTED',
      'TARGET_CHANGED 2101 200 150',
    ]);
  });
});
