import { date, deviation, measure, number, percent, target } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import { readCalculation } from '../../scoring/calculation.js';
import { calculationSentence } from '../../scoring/explanation.js';
import {
  type Bar,
  figures,
  heading,
  list,
  paragraph,
  type ReportBlock,
  type TableCell,
  table,
  words,
} from './report-block.js';
import type { IndicatorFacts, ObjectiveFacts, ReportFacts } from './report-facts.js';
import {
  attainmentText,
  boundsText,
  codeAndTitle,
  measuredText,
  reportedText,
  statusCell,
  weightText,
} from './result-words.js';

/** Every objective with its indicators, area by area. */
export function objectiveSection(facts: ReportFacts): ReportBlock[] {
  const { areas, sectors, objectives } = facts;
  const sectorNames = new Map(sectors.map(({ key, name }) => [key, name]));
  return [
    heading(1, 'Obiettivi e indicatori'),
    ...areas.flatMap(({ key, name, kind }) => [
      heading(2, name),
      ...(kind === 'MANAGEMENT'
        ? [paragraph(`${italianWords.areaKind[kind]}: non fanno parte di un’area strategica.`)]
        : []),
      ...objectives
        .filter(({ area }) => area === key)
        .flatMap((objective) => objectiveBlocks(objective, sectorNames.get(objective.sector) ?? null, facts)),
    ]),
  ];
}

type Standing = Pick<ReportFacts, 'closed' | 'adopted'>;

/** One objective under its heading. */
export function objectiveBlocks(objective: ObjectiveFacts, sector: string | null, standing: Standing): ReportBlock[] {
  return [heading(3, codeAndTitle(objective)), ...objectiveContent(objective, sector, standing)];
}

/** What is said of an objective: its weight and result, its indicators, and what the sector says of them. */
export function objectiveContent(objective: ObjectiveFacts, sector: string | null, standing: Standing): ReportBlock[] {
  const { score, definition, indicators } = objective;
  return [
    ...(sector === null ? [] : [paragraph(sector, 'Struttura responsabile')]),
    ...(definition === null ? [] : [paragraph(definition, 'Definizione')]),
    paragraph(weightText(objective), 'Peso dell’obiettivo'),
    paragraph(
      `${percent(score.currentValue)} ${measuredText(score)}.${standing.closed ? '' : ` Possibile esito finale: ${boundsText(score)}.`} Indicatori rendicontati: ${reportedText(score)}.`,
      'Grado di raggiungimento',
    ),
    ...indicatorChart(indicators),
    ...indicatorTable(objective),
    ...list(indicators.flatMap((indicator) => explanationItems(indicator, standing))),
  ];
}

/** A chart needs two indicators and one measured value; otherwise the table is enough. */
function indicatorChart(indicators: readonly IndicatorFacts[]): ReportBlock[] {
  const measured = indicators.filter(({ result }) => result.currentState === 'SCORED');
  if (indicators.length < 2 || measured.length === 0) return [];
  const below = measured.filter(({ result }) => result.status !== 'ACHIEVED').length;
  const count = below === 1 ? '1 indicatore' : `${number(below)} indicatori`;
  const whole = measured.length === 1 ? '1 misurato' : `${number(measured.length)} misurati`;
  return [{ kind: 'chart', title: `${count} su ${whole} sotto il target`, bars: indicators.map(indicatorBar) }];
}

function indicatorBar(indicator: IndicatorFacts): Bar {
  const { result } = indicator;
  const isScored = result.currentState === 'SCORED';
  const text = isScored
    ? `${attainmentText(result)}, ${italianWords.status[result.status].toLowerCase()}`
    : attainmentText(result);
  const value = isScored ? result.currentRaw : null;
  return { label: codeAndTitle(indicator), value, text, bounds: null, status: result.status };
}

function indicatorTable(objective: ObjectiveFacts): ReportBlock[] {
  return table(
    `Indicatori di ${objective.code}`,
    [
      words('Indicatore', 28),
      figures('Peso', 8),
      figures('Target iniziale', 12),
      figures('Target vigente', 12),
      figures('Consuntivo', 13),
      figures('Scostamento', 13),
      words('Grado ed esito', 19),
    ],
    objective.indicators.map((indicator) => indicatorRow(indicator)),
  );
}

function indicatorRow(indicator: IndicatorFacts): (string | TableCell)[] {
  const { kind, unit, weight, result } = indicator;
  const isReported = result.actual !== null || result.actualDate !== null;
  const actual = !isReported && result.currentState === 'NO_ACTUAL' ? italianWords.state.NO_ACTUAL : null;
  return [
    codeAndTitle(indicator),
    weight === null ? italianWords.unknown : measure(weight, 'PERCENT'),
    initialTargetText(indicator),
    target(indicator) ?? italianWords.state[result.currentState === 'UNCLEAR' ? 'UNCLEAR' : 'NO_TARGET'],
    actual ?? (result.actualDate === null ? measure(result.actual, kind, unit) : date(result.actualDate)),
    deviation(result.deviation, kind, unit),
    gradeCell(result),
  ];
}

/** Attainment and status in one cell; the reason where there is none. */
function gradeCell(result: IndicatorFacts['result']): TableCell {
  const { status, text } = statusCell(result);
  return { status, text: result.currentState === 'SCORED' ? `${attainmentText(result)} ${text}` : text };
}

/** The target of an earlier definition has its own unit, so it is not printed in the unit of the current one. */
function initialTargetText(indicator: IndicatorFacts): string {
  const { initialTarget, initialTargetDate, initialRangeMin, initialRangeMax, result } = indicator;
  if (initialTarget === null || initialTarget === indicator.target || result.initialState !== 'REDEFINED') {
    const initial = {
      target: initialTarget,
      targetDate: initialTargetDate,
      rangeMin: initialRangeMin,
      rangeMax: initialRangeMax,
    };
    return (
      target({ ...indicator, ...initial }) ??
      italianWords.state[result.initialState === 'UNCLEAR' ? 'UNCLEAR' : 'NO_TARGET']
    );
  }
  return `${number(initialTarget)} (della definizione precedente)`;
}

/** Why there is no result, and what the sector says of it; nothing for a target that is met without a remark. */
function explanationItems(indicator: IndicatorFacts, { adopted }: Standing): string[] {
  const { code, result, noteWithheld } = indicator;
  const remarks = remarkSentences(indicator);
  if (result.status === 'ACHIEVED') return remarks.length === 0 ? [] : [[`${code}.`, ...remarks].join(' ')];
  // A deviation needs a reason, so the report also states that none is given.
  const isMissed = result.status === 'PARTIAL' || result.status === 'MISSED';
  const isUnexplained =
    isMissed && indicator.note === null && indicator.reason === null && (adopted === null || noteWithheld);
  const missing = noteWithheld ? 'motivazione a disposizione dell’ente' : 'motivazione non indicata';
  const reason = isUnexplained ? [`Scostamento dal target: ${missing}.`] : [];
  const why =
    result.currentState === 'SCORED' ? [] : [calculationSentence(readCalculation(result.currentExplanation), 'it')];
  const said = [...why, ...reason, ...remarks];
  return said.length === 0 ? [] : [[`${code}.`, ...said].join(' ')];
}

function remarkSentences({ note, reason, criticality, correctiveAction }: IndicatorFacts): string[] {
  const said: readonly (readonly [string, string | null])[] = [
    ['Nota di chi ha rendicontato', note],
    ['Motivo indicato dal settore', reason],
    ['Criticità', criticality],
    ['Azione correttiva', correctiveAction],
  ];
  return said.flatMap(([name, text]) => (text === null ? [] : [`${name}: ${text}`]));
}
