import { type CsvValue, csvHeader, csvLine } from '@traguardo/schema/csv';
import type { ChartFacts } from '../../export/chart/charted-facts.js';
import type { Chart } from './chart-facts.js';

/** The rows behind a chart for Italian spreadsheets, each with where it comes from. */
export function chartCsv({ facts, plan, basis, day }: Chart): string {
  const source = [plan.municipality.name, plan.year, plan.atAct, basis, day, plan.demonstration ? 'sì' : 'no'];
  const origin = ['ente', 'anno', 'variazione', 'base', 'data_estrazione', 'dimostrativo'];
  const { heads, rows } = cells(facts);
  return csvHeader([...heads, ...origin]) + rows.map((row) => csvLine([...row, ...source])).join('');
}

function cells(facts: ChartFacts): { heads: string[]; rows: CsvValue[][] } {
  return facts.kind === 'scores'
    ? {
        heads: ['codice', 'denominazione', 'grado_raggiungimento', 'stato'],
        rows: facts.rows.map(({ code, label, value, statusText }) => [code, label, value, statusText]),
      }
    : {
        heads: ['che_cosa', 'quando', 'data', 'valore', 'valore_in_parole'],
        rows: facts.points.map(({ whatText, when, day, value, valueText }) => [whatText, when, day, value, valueText]),
      };
}

/** The same for programs. */
export function chartJson({ facts, plan, basis, day }: Chart): string {
  const { title, note, source } = facts;
  const rows =
    facts.kind === 'scores'
      ? facts.rows.map(({ code, label, value, status }) => ({ code, label, attainment: value, status }))
      : facts.points.map(({ what, when, day: on, value, valueText }) => ({ what, when, day: on, value, valueText }));
  const { municipality, year, atAct, demonstration } = plan;
  const origin = { municipality: municipality.slug, year, atAct, basis, demonstration, extractedOn: day };
  return JSON.stringify({ title, note, source, ...origin, rows }, null, 1);
}
