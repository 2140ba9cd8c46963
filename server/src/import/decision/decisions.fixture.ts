import type { DraftIndicator, DraftObjective } from '../draft/plan-draft.js';
import { decisionContext } from './effects/decision-context.js';
import type { DecisionRow } from './effects/decision-row.js';

function printedValue(value: string | null) {
  return value === null ? null : { value, text: value };
}

function objective(code: string, title: string, sector: string, weight: string | null = null): DraftObjective {
  return {
    code,
    printedCode: code,
    title,
    sector,
    area: 'Una città più verde',
    definition: null,
    contributors: null,
    weight: printedValue(weight),
    line: 1,
    text: '',
  };
}

function indicator(
  code: string,
  parent: string,
  title: string,
  formula: string | null,
  target: string | null,
  weight: string,
): DraftIndicator {
  return {
    code,
    printedCode: code,
    objective: parent,
    title,
    formula,
    purpose: null,
    frequency: null,
    target: printedValue(target),
    weight: printedValue(weight),
    direction: null,
    yearTargets: null,
    interimTargets: null,
    baselineYear: null,
    unit: null,
    baseline: null,
    actual: null,
    line: 1,
    text: '',
  };
}

/** An invented plan for the tests of invented decisions. */
export const context = decisionContext(
  [
    objective('C1_0001', 'Parchi e giardini', 'Settore Ambiente'),
    objective('C2_0002', 'Gestione degli eventi', 'Cultura e Turismo', '10'),
    objective('C3_0003', 'Notifiche digitali', 'Polizia Locale'),
    objective('OB_4', 'Governo del territorio', 'Settore Edilizia', '8'),
  ],
  [
    indicator('2101', 'C1_0001', 'Numero alberi piantati', 'n. alberi piantati', '200', '20'),
    indicator('2102', 'C1_0001', 'Aree verdi manutenute', 'n. aree manutenute/n. aree totali*100', '90', '40'),
    indicator('2103', 'C1_0001', 'Approvazione del regolamento del verde', '1 = fatto 0 = non fatto', '1', '40'),
    indicator('2201', 'C2_0002', 'Spettatori degli eventi estivi', 'n. spettatori', '2500', '100'),
    indicator('2301', 'C3_0003', 'Atti notificati tramite PEC', 'n. atti via PEC/n. atti*100', '20', '50'),
    indicator('2302', 'C3_0003', 'Riunioni di coordinamento', 'n. riunioni', '0', '50'),
    indicator('IND14', 'OB_4', 'Percentuale di strade asfaltate', 'km asfaltati/km totali*100', '15', '60'),
    indicator('IND15', 'OB_4', 'Pratiche edilizie', 'n. pratiche', '1800', '40'),
  ],
  2019,
);

const ROWS: Readonly<Record<string, { objective: string; indicator: string | null }>> = {
  trees: { objective: 'C1_0001', indicator: '2101' },
  areas: { objective: 'C1_0001', indicator: '2102' },
  rules: { objective: 'C1_0001', indicator: '2103' },
  events: { objective: 'C2_0002', indicator: '2201' },
  post: { objective: 'C3_0003', indicator: '2301' },
  meetings: { objective: 'C3_0003', indicator: '2302' },
  roads: { objective: 'OB_4', indicator: 'IND14' },
  build: { objective: 'OB_4', indicator: 'IND15' },
  parks: { objective: 'C1_0001', indicator: null },
};

export function row(name: string, request: string | null, decision: string | null): DecisionRow {
  const place = ROWS[name];
  if (place === undefined) throw new Error(`no row ${name}`);
  return { line: 7, ...place, request, motivation: null, decision };
}
