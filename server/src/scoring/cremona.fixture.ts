import type { Statement } from '../plan/statement/statement.js';
import type { FinalReading } from './plan-scores.js';

type Row = readonly [
  code: string,
  target: string,
  weight: string,
  direction: 'HIGHER' | 'LOWER',
  actual: string | null,
];

/** The plan of Cremona 2019 as its fifth variation act prints it, with the demonstration actuals. */
const OBJECTIVES: readonly { code: string; area: string; sector: string; rows: readonly Row[] }[] = [
  { code: 'C117_0002', area: 'Ambiente', sector: 'Sviluppo Lavoro', rows: [['1613', '1', '100', 'HIGHER', '1']] },
  {
    code: 'C77_0004',
    area: 'Ambiente',
    sector: 'Sviluppo Lavoro',
    rows: [
      ['1389', '200', '20', 'HIGHER', '164'],
      ['1390', '90', '40', 'HIGHER', '92.5'],
      ['1391', '60', '40', 'HIGHER', null],
    ],
  },
  {
    code: 'C80_0003',
    area: 'Ambiente',
    sector: 'Sviluppo Lavoro',
    rows: [
      ['1414', '90', '40', 'HIGHER', '71'],
      ['1415', '3', '30', 'HIGHER', '3'],
      ['1416', '90', '30', 'HIGHER', '48/50'],
    ],
  },
  {
    code: 'C50_0004',
    area: 'Cultura',
    sector: 'Cultura Musei',
    rows: [
      ['1011', '3', '40', 'HIGHER', '48730'],
      ['1299', '247', '30', 'HIGHER', '221'],
      ['1396', '24', '30', 'HIGHER', '19'],
    ],
  },
  {
    code: 'C50_0005',
    area: 'Cultura',
    sector: 'Cultura Musei',
    rows: [
      ['278', '91690', '50', 'HIGHER', '80412'],
      ['349', '30', '50', 'HIGHER', '22.4'],
    ],
  },
  {
    code: 'C32_0014',
    area: 'Efficienza',
    sector: 'Segretario Generale',
    rows: [
      ['1174', '45', '40', 'HIGHER', '45'],
      ['1176', '100', '30', 'HIGHER', '88'],
      ['1586', '100', '30', 'HIGHER', null],
    ],
  },
  {
    code: 'C21_0007',
    area: 'Efficienza',
    sector: 'Economato',
    rows: [
      ['1477', '4', '30', 'LOWER', '100'],
      ['1479', '80', '30', 'HIGHER', '76'],
      ['1602', '1', '20', 'HIGHER', '1'],
      ['1610', '1', '20', 'HIGHER', '1'],
    ],
  },
  {
    code: 'C0136_0002',
    area: 'Efficienza',
    sector: 'Personale',
    rows: [
      ['1528', '1', '20', 'LOWER', '0'],
      ['891', '100', '80', 'HIGHER', '61'],
    ],
  },
  { code: 'C16_0010', area: 'Efficienza', sector: 'Personale', rows: [['1474', '100', '100', 'HIGHER', '100']] },
  { code: 'C16_0011', area: 'Efficienza', sector: 'Personale', rows: [['1563', '1', '100', 'HIGHER', '1']] },
  {
    code: 'C17_0005',
    area: 'Efficienza',
    sector: 'Personale',
    rows: [
      ['1564', '1', '60', 'HIGHER', '0'],
      ['1595', '0', '40', 'HIGHER', '4'],
    ],
  },
  {
    code: 'C0129_0001',
    area: 'Obiettivi Gestionali',
    sector: 'Polizia Locale',
    rows: [
      ['1443', '20', '50', 'HIGHER', '4.1'],
      ['1516', '1', '50', 'HIGHER', '0'],
    ],
  },
];
const FIELDS = [
  'exists',
  'area',
  'sector',
  'objective',
  'weight',
  'target',
  'kind',
  'direction',
  'meaning',
] as const satisfies Statement['field'][];
const BINARY = ['1613', '1602', '1610', '1563', '1564', '1516'];
const PERCENT = [
  '1390',
  '1391',
  '1414',
  '1416',
  '1011',
  '349',
  '1174',
  '1176',
  '1586',
  '1479',
  '1528',
  '891',
  '1474',
  '1443',
];

export const CREMONA_STATEMENTS: readonly Statement[] = [
  ...OBJECTIVES.flatMap(({ code, area, sector, rows }) => [
    ...statementsOf('OBJECTIVE', code, 'BEFORE', { exists: 'true', area, sector }),
    ...rows.flatMap(([indicator, target, weight, direction]) =>
      statementsOf('INDICATOR', indicator, 'BEFORE', {
        exists: 'true',
        objective: code,
        target,
        weight,
        direction,
        kind: kindOf(indicator),
      }),
    ),
  ]),
  ...['C77_0004', 'C50_0005', 'C16_0011'].flatMap((code) => [
    ...statementsOf('OBJECTIVE', code, 'BEFORE', { weight: '8' }),
    ...statementsOf('OBJECTIVE', code, 'AFTER', { weight: '5' }),
  ]),
  ...redefined('1613', { kind: 'BINARY', direction: 'HIGHER' }),
  ...redefined('1011', { kind: 'NUMBER', direction: 'HIGHER', target: '50000' }),
  ...redefined('1477', { kind: 'PERCENT', direction: 'HIGHER', target: '100' }),
  ...redefined('1563', { kind: 'BINARY', direction: 'HIGHER' }),
  ...statementsOf('INDICATOR', '1299', 'AFTER', { target: '217' }),
  ...statementsOf('INDICATOR', '278', 'AFTER', { target: '78000' }),
  ...statementsOf('INDICATOR', '1595', 'AFTER', { target: '5' }),
];

export const CREMONA_READINGS: readonly FinalReading[] = OBJECTIVES.flatMap(({ rows }) =>
  rows.flatMap(([indicator, , , , actual]) => {
    if (actual === null) return [];
    const [above = null, below = null] = actual.includes('/') ? actual.split('/') : [];
    return [{ indicator, value: below === null ? actual : null, numerator: above, denominator: below, measuresAct: 5 }];
  }),
);

function kindOf(indicator: string): string {
  if (BINARY.includes(indicator)) return 'BINARY';
  return PERCENT.includes(indicator) ? 'PERCENT' : 'NUMBER';
}

function redefined(code: string, fields: Partial<Record<Statement['field'], string>>): Statement[] {
  return [
    ...statementsOf('INDICATOR', code, 'BEFORE', { meaning: null }),
    ...statementsOf('INDICATOR', code, 'AFTER', { meaning: '5', ...fields }),
  ];
}

function statementsOf(
  subject: Statement['subject'],
  code: string,
  phase: Statement['phase'],
  fields: Partial<Record<Statement['field'], string | null>>,
): Statement[] {
  return FIELDS.flatMap((field) => {
    const value = fields[field];
    const source = { line: 1, text: value ?? '' };
    return value === undefined ? [] : [{ subject, code, field, act: 5, phase, number: 0, value, source }];
  });
}
