import { COMPARISON_COLUMNS } from '../../export/comparison-columns.js';
import type { DescribedTable } from '../../export/data-dictionary.js';
import { type Extract, extractColumns, NO_EXTRACT } from '../../export/extract-columns.js';
import type { ExtractFacts, SourceFile } from '../../export/extract-facts.js';
import { filterWords } from '../../export/filter-words.js';
import { HISTORY_COLUMNS } from '../../export/history-columns.js';
import { INDICATOR_COLUMNS } from '../../export/indicator-columns.js';
import { OBJECTIVE_COLUMNS } from '../../export/objective-columns.js';
import { PHASE_COLUMNS } from '../../export/phase-columns.js';
import { READING_COLUMNS } from '../../export/reading-columns.js';
import { type Table, table } from '../../export/table.js';
import { VARIATION_COLUMNS } from '../../export/variation-columns.js';
import type { NewFileSource } from '../loading/file-source.js';
import type { Loaders } from '../loading/loaders.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { comparedRows, variationRows } from './export-changes.js';
import { historyRows } from './export-history.js';
import { EXPORT_KINDS, type ExportKind, type ExportList } from './export-question.js';
import { indicatorRows, objectiveRows, phaseRows, readingRows } from './export-rows.js';

export const CONTENTS = {
  indicators: 'Indicatori',
  objectives: 'Obiettivi',
  phases: 'Fasi',
  variations: 'Variazioni',
  comparison: 'Confronto preventivo consuntivo',
  readings: 'Valori rendicontati',
  history: 'Storia dopo ogni provvedimento',
} as const satisfies Record<ExportKind, string>;

const COLUMNS = {
  indicators: INDICATOR_COLUMNS,
  objectives: OBJECTIVE_COLUMNS,
  phases: PHASE_COLUMNS,
  variations: VARIATION_COLUMNS,
  comparison: COMPARISON_COLUMNS,
  readings: READING_COLUMNS,
  history: HISTORY_COLUMNS,
} as const satisfies Record<ExportKind, readonly unknown[]>;

const ENGLISH_CONTENTS = {
  indicators: 'Indicators',
  objectives: 'Objectives',
  phases: 'Phases',
  variations: 'Variations',
  comparison: 'Targets and results compared',
  readings: 'Values reported',
  history: 'Targets, weights and definitions after every act',
} as const satisfies Record<ExportKind, string>;

/** The columns of every export, as they are described to those who use them. */
export function describedTables(): DescribedTable[] {
  return EXPORT_KINDS.map((kind) => {
    const own = COLUMNS[kind];
    const common = kind === 'history' ? historyExtract(NO_EXTRACT) : extractColumns(NO_EXTRACT);
    return { kind, title: { it: CONTENTS[kind], en: ENGLISH_CONTENTS[kind] }, columns: [...own, ...common] };
  });
}

/** The rows that are asked for, each with what it is an extract of. Nothing is read before the first batch is. */
export function exportTable(newSource: NewFileSource, plan: PlanView, list: ExportList, facts: ExtractFacts): Table {
  const common = extractColumns(facts);
  switch (list.kind) {
    case 'indicators':
      return table([...INDICATOR_COLUMNS, ...common], indicatorRows(newSource, plan, list));
    case 'objectives':
      return table([...OBJECTIVE_COLUMNS, ...common], objectiveRows(newSource, plan, list));
    case 'phases':
      return table([...PHASE_COLUMNS, ...common], phaseRows(newSource, plan, list.where, facts.extractedOn));
    case 'variations':
      return table([...VARIATION_COLUMNS, ...common], variationRows(newSource, plan, list.where));
    case 'readings':
      return table([...READING_COLUMNS, ...common], readingRows(newSource, plan, list));
    case 'history':
      return table([...HISTORY_COLUMNS, ...historyExtract(facts)], historyRows(newSource, list.plans));
    case 'comparison':
      return table([...COMPARISON_COLUMNS, ...common], comparedRows(newSource, plan, list, list.basis));
  }
}

/** The columns of an extract that are not of the row itself: a history is of many plans and acts. */
function historyExtract(facts: Extract) {
  return extractColumns(facts).filter(({ name }) => !HISTORY_COLUMNS.some((column) => column.name === name));
}

/** What an export says of itself. */
export async function exportFacts(
  loaders: Loaders,
  plan: PlanView,
  list: ExportList,
  extractedOn: string,
): Promise<ExtractFacts> {
  const [[municipality], demonstrations, [dates], files] = await Promise.all([
    loaders.municipality.load([plan.municipality]),
    loaders.demonstrations.load(stateKey(plan)),
    loaders.dataDates.load([plan.municipality, plan.year]),
    sourceFiles(loaders, plan),
  ]);
  const plans = list.kind === 'history' ? list.plans.map(({ municipality, year }) => `${municipality} ${year}`) : null;
  const where = 'where' in list ? list.where : null;
  return {
    content: CONTENTS[list.kind],
    municipality: municipality?.name ?? plan.municipality,
    ipaCode: municipality?.ipaCode ?? null,
    istatCode: municipality?.istatCode ?? null,
    population: municipality?.population ?? null,
    year: plan.year,
    atAct: plan.atAct,
    extractedOn,
    filter: where === null ? null : JSON.stringify(where),
    filterWords: where === null ? null : filterWords(where),
    // A history holds no results.
    demonstration: demonstrations.length > 0 && plans === null,
    dataDate: dates?.dataDate ?? null,
    files: plans === null ? files : [],
    plans,
  };
}

async function sourceFiles(loaders: Loaders, plan: PlanView): Promise<SourceFile[]> {
  const acts = await loaders.acts.load([plan.municipality, plan.year]);
  // The earliest state is read from the columns of the acts that follow it.
  const shown = acts.filter(({ ordinal }) => plan.state < 0 || ordinal <= plan.state);
  const documents = await Promise.all(shown.map((act) => loaders.document.load([plan.municipality, act.document])));
  return shown.flatMap((act, index) =>
    (documents[index] ?? []).map(({ filename, sha256, importedAt }) => ({
      title: act.title,
      filename,
      sha256,
      importedAt,
    })),
  );
}
