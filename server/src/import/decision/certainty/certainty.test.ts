import { describe, expect, it } from 'vitest';
import { decisionReading } from '../decision-reading.js';
import { context, row } from '../decisions.fixture.js';

const REQUEST = 'Si chiede di ridurre il target da 200 a 150';

function changes(decision: string, request: string | null, place = 'trees') {
  const { revisions } = decisionReading(row(place, request, decision), context);
  return revisions
    .filter(({ kind }) => kind !== 'OTHER')
    .map(({ kind, to, certain }) => `${kind} ${to} ${certain ? 'certain' : 'doubtful'}`);
}

describe('a change of a target is certain where every word of its clause is understood', () => {
  it.each([
    'VIENE ACCOLTA LA RICHIESTA DI RIDUZIONE DEL TARGET DA 200 A 150',
    'Accolta',
    'Parere favorevole',
    'Il target è fissato in 150 anziché 200',
    'IL TARGET VIENE ABBASSATO DA DUECENTO A CENTOCINQUANTA ALBERI',
    'Target da 200 a 150 visite',
    'Vista la nota prot. 45120 del 12/09/2019 si autorizza la riduzione del target a 150',
    'Non 200, bensì 150 alberi',
    'Target 2019: n° 150',
    'Il target è abbassato di 50 alberi, da 200 a 150',
    'Si accoglie, considerato che ad agosto ne risultavano 90: target 150',
  ])('%s', (decision) => {
    expect(changes(decision, REQUEST)).toEqual(['TARGET_CHANGED 150 certain']);
  });
});

describe('a change of a target is doubtful', () => {
  it.each([
    ['where its clause has unknown words', 'Il dirigente riferisce che il target è 40', 'TARGET_CHANGED 40'],
    ['where it tells what happened', 'Il target è stato ridotto a 150', 'TARGET_CHANGED 150'],
    [
      'where it is refused elsewhere',
      'La richiesta non merita accoglimento: il target passa a 180',
      'TARGET_CHANGED 180',
    ],
    ['where it depends on something', 'Target 150, salvo diversa indicazione della Giunta', 'TARGET_CHANGED 150'],
    ['where a number is left over', 'Il target passa da 200 a 150 con 3 operai', 'TARGET_CHANGED 150'],
    ['where two numbers may be one', 'Il target passa da 200 a 1 200', 'TARGET_CHANGED 1200'],
    ['where another old value is named', 'Il target passa da 180 a 150', 'TARGET_CHANGED 150'],
    ['where a reduction rises', 'Il target è ridotto a 250', 'TARGET_CHANGED 250'],
    ['where it is in proportion to the old one', 'Il target viene dimezzato', 'TARGET_CHANGED 100'],
    ['where it falls by a part', 'Il target è ridotto del 10%', 'TARGET_CHANGED 180'],
    ['where it is a share of the old one', "Il target è fissato nell'80% di quello originario", 'TARGET_CHANGED 160'],
    ['where it is a hundred times the old one', 'Il target è 20000', 'TARGET_CHANGED 20000'],
    ['where it is in days and nothing says so', 'Target: 12 giorni', 'TARGET_CHANGED 12'],
    ['where it is the requested one', 'Il target richiesto è 150', 'TARGET_CHANGED 150'],
    ['where a request is quoted without a verdict', 'La richiesta di ridurre il target a 150', 'TARGET_CHANGED 150'],
    ['where the cell asks', 'Target: 150?', 'TARGET_CHANGED 150'],
    ['where it is all that is said', 'Max 150 alberi', 'TARGET_CHANGED 150'],
    ['where a title beside it was not read', 'La scheda "Alberi sani" è corretta, target 150', 'TARGET_CHANGED 150'],
    ['what stands beside an exception', 'Salvo diversa indicazione della Giunta, target 15.', 'TARGET_CHANGED 15'],
  ])('%s: %s', (_, decision, change) => {
    expect(changes(decision, null)).toEqual([`${change} doubtful`]);
  });

  it('that the kind of the indicator does not have, or no weight can be', () => {
    expect(changes('Il target passa da 90 a 950', null, 'areas')).toEqual(['TARGET_CHANGED 950 doubtful']);
    expect(changes('Il target passa a 0,75', null, 'areas')).toEqual(['TARGET_CHANGED 0.75 doubtful']);
    expect(changes('Il target è 5', null, 'rules')).toEqual(['TARGET_CHANGED 5 doubtful']);
    expect(changes("Il peso dell'indicatore passa da 20 a 150", null)).toEqual([
      'INDICATOR_WEIGHT_CHANGED 150 doubtful',
    ]);
  });

  it('where the granted request leaves a choice', () => {
    const request = 'Si chiede di ridurre il target a 150; in alternativa 170';
    expect(changes('Si accoglie', request)).toEqual(['TARGET_CHANGED 150 doubtful']);
  });

  it('where the granted request is', () => {
    const request = 'Si propone di portare a 150 gli alberi sani';
    expect(changes('Si accoglie', request)).toEqual(['TARGET_CHANGED 150 doubtful']);
  });
});

describe('no number comes out of words that mean something else by it', () => {
  it.each([
    ['a share of a number of things', "Il target è fissato all'80%"],
    ['a year', 'Il target diviene 2019'],
    ['a day', 'Target: 31.10'],
    ['the code of an indicator', 'Target 2102'],
    ['a target that is confirmed and was another', 'Si conferma il target a 150'],
    ['the target of another year', 'Il target 2020 è fissato in 150'],
    ['what would be', 'Un target di 150 sarebbe inferiore al risultato del 2018'],
    ['staff that is assigned', 'Si assegnano 2 unità di personale'],
    ['a value in another unit', 'Target da 200 giorni a 150 ore'],
  ])('%s: %s', (_, decision) => {
    const { revisions } = decisionReading(row('trees', null, decision), context);
    expect(revisions.map(({ kind, certain }) => [kind, certain])).toEqual([['OTHER', false]]);
  });
});

describe('what was not understood', () => {
  it('is kept as text and is doubtful; an instruction on how to report is certain', () => {
    const kept = (decision: string) => decisionReading(row('trees', null, decision), context).revisions;
    expect(kept('Come sopra.')).toMatchObject([{ kind: 'OTHER', to: 'Come sopra.', certain: false }]);
    expect(kept('Se non pervengono ricorsi la rendicontazione andrà esplicitata con 0,1 anziché 0')).toMatchObject([
      { kind: 'OTHER', certain: true },
    ]);
  });

  it('hangs on an objective that the document prints, not on one that only doubtful words name', () => {
    const { revisions } = decisionReading(
      row('trees', null, "Qualora possibile, il peso dell'obiettivo C9_0009 passa da 8 a 5"),
      context,
    );
    for (const { objective } of revisions) expect(objective).toBe('C1_0001');
  });
});
