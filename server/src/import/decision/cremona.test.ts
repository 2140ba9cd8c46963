import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planDraft } from '../draft/document-draft.js';
import type { DraftRevision, DraftVariation } from '../draft/plan-draft.js';

const { draft } = await planDraft(
  readFileSync(new URL('../../../../seeds/cremona-2019-variazione-5.txt', import.meta.url)),
);
const variations = draft?.variations ?? [];

function revisionCells({ kind, initiative, from, to, fields }: DraftRevision): unknown[] {
  return [
    kind,
    initiative,
    from,
    to,
    Object.fromEntries(fields.map((change) => [change.field, [change.from, change.to]])),
  ];
}

function variationOf(objective: string, indicator: string): DraftVariation | undefined {
  return variations.find((variation) => variation.objective === objective && variation.indicator === indicator);
}

const WEIGHT_CUT = ['OBJECTIVE_WEIGHT_CHANGED', 'BOARD', '8', '5', {}];

/** The table of the fifth act of Cremona, decision by decision. */
const DECISIONS: readonly (readonly [objective: string, indicator: string, outcome: string, revisions: unknown[][]])[] =
  [
    [
      'C117_0002',
      '1613',
      'ACCEPTED',
      [
        ['PHASE_POSTPONED', 'SECTOR', 'Individuazione degli interventi di pubblica utilità', '2019-12-31', {}],
        ['PHASE_POSTPONED', 'SECTOR', 'Accordo di Programma', '2020-12-31', {}],
        [
          'INDICATOR_REDEFINED',
          'SECTOR',
          'Adozione in Giunta della proposta di Accordo di Programma',
          "Adozione in Giunta inerente l'individuazione degli interventi di pubblica utilità",
          { target: ['1', '1'] },
        ],
      ],
    ],
    [
      'C77_0004',
      '1389',
      'ACCEPTED',
      [
        ['PHASE_POSTPONED', 'SECTOR', 'Approvazione del Bilancio ambientale consuntivo 2018', '2019-12-31', {}],
        ['PHASE_REMOVED', 'SECTOR', 'Redazione del preventivo 2019', null, {}],
        WEIGHT_CUT,
      ],
    ],
    ['C80_0003', '1414', 'ACCEPTED', [['PHASE_REMOVED', 'SECTOR', 'Osservatori ambientali', null, {}]]],
    [
      'C50_0004',
      '1011',
      'ACCEPTED',
      [
        [
          'INDICATOR_REDEFINED',
          'SECTOR',
          'Incremento visitatori',
          'Numero visitatori',
          {
            formula: ['(Nr utenti anno di riferimento-nr utenti anno precedente)/utenti anno precedente) *100', null],
            target: ['3', '50000'],
            kind: ['PERCENT', 'NUMBER'],
          },
        ],
      ],
    ],
    ['C50_0004', '1299', 'ACCEPTED', [['TARGET_CHANGED', 'SECTOR', '247', '217', {}]]],
    ['C50_0005', '278', 'ACCEPTED', [['TARGET_CHANGED', 'SECTOR', '91690', '78000', {}], WEIGHT_CUT]],
    ['C32_0014', '1174', 'REJECTED', []],
    [
      'C21_0007',
      '1477',
      'ACCEPTED',
      [
        [
          'INDICATOR_REDEFINED',
          'SECTOR',
          'Numero aggiornamenti e modifiche del Piano biennale eseguiti',
          'Modifiche accolte',
          {
            formula: [
              'Numero variazioni attuate del Piano Biennale',
              'modifiche piano biennale / numero richieste pervenute * 100',
            ],
            target: ['4', '100'],
            kind: ['NUMBER', 'PERCENT'],
            direction: ['LOWER', 'HIGHER'],
          },
        ],
      ],
    ],
    [
      'C0136_0002',
      '1528',
      'CLARIFIED',
      [
        ['DIRECTION_CLARIFIED', 'SECTOR', null, 'LOWER', {}],
        [
          'OTHER',
          'SECTOR',
          null,
          "SE NON PERVERRANNO RICORSI LA RENDICONTAZIONE ANDRA' ESPLICITATA CON TARGET CONSUNTIVO 0,1 ANZICHE' 0 PER PROCEDURA INFORMATICA",
          {},
        ],
      ],
    ],
    [
      'C16_0011',
      '1563',
      'ACCEPTED',
      [
        [
          'INDICATOR_REDEFINED',
          'SECTOR',
          'Rilevazione delle competenze effettuata.',
          'Definizione della scheda di rilevazione delle competenze',
          {},
        ],
        WEIGHT_CUT,
      ],
    ],
    ['C17_0005', '1595', 'ACCEPTED', [['TARGET_INSERTED', 'SECTOR', '0', '5', {}]]],
    ['C0129_0001', '1443', 'DEFERRED', []],
  ];

describe('the decisions of the fifth act of Cremona', () => {
  it.each(DECISIONS)('%s %s', (objective, indicator, outcome, revisions) => {
    const variation = variationOf(objective, indicator);
    expect([variation?.outcome, variation?.revisions.map(revisionCells)]).toEqual([outcome, revisions]);
    expect(variation?.revisions.every(({ certain }) => certain)).toBe(true);
  });

  it('make exactly 17 revisions', () => {
    expect(variations.flatMap(({ revisions }) => revisions)).toHaveLength(17);
  });

  it('point to their words in the cell', () => {
    const variation = variationOf('C77_0004', '1389');
    expect(variation?.revisions.at(-1)?.evidence?.text).toBe("IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5");
    for (const { revisions, decision } of variations) {
      for (const { evidence } of revisions)
        expect(decision?.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    }
  });

  it('leave one request that names another old value than the target column', () => {
    const named = draft?.discrepancies.filter(({ code }) => code !== 'DUPLICATE_STATEMENT');
    expect(named?.map(({ code, indicator }) => [code, indicator])).toEqual([['REQUEST_DOES_NOT_MATCH_TARGET', '1443']]);
  });
});
