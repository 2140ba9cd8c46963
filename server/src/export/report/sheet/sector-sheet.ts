import { measure, number, percent, share, target } from '@traguardo/schema/italian-format';
import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { figures, heading, paragraph, type ReportBlock, table, words } from '../report-block.js';
import type { GroupFacts, IndicatorFacts, ObjectiveFacts, ReportFacts, StoredScore } from '../report-facts.js';
import {
  attainmentText,
  boundsText,
  codeAndTitle,
  reportedText,
  scoreBar,
  scoreTitle,
  statusCell,
  weightText,
} from '../result-words.js';
import { clipped, type SheetRoom, shownRows } from './sheet-room.js';

/** One sector: how it went, its objectives, what is furthest from its target, and what is not reported. */
export function sectorSheet(
  facts: ReportFacts,
  { key, name, score }: GroupFacts,
  basis: TargetBasis,
  room: SheetRoom,
): ReportBlock[] {
  const objectives = facts.objectives
    .filter(({ sector }) => sector === key)
    .map((one) => ({ ...one, title: clipped(one.title ?? one.code, room.title), score: onBasis(one.score, basis) }));
  return [
    heading(1, 'Risultato del settore'),
    ...wholeBlocks(facts, name, onBasis(score, basis)),
    ...objectiveBlocks(facts, objectives, room),
    ...behindBlocks(objectives, room),
    ...missingBlocks(objectives, room),
  ];
}

/** The score as the page with that basis shows it. */
function onBasis(score: StoredScore, basis: TargetBasis): StoredScore {
  if (basis === 'CURRENT') return score;
  return {
    ...score,
    currentValue: score.initialValue,
    currentCoverage: score.initialCoverage,
    currentLowerBound: score.initialLowerBound,
    currentUpperBound: score.initialUpperBound,
  };
}

function wholeBlocks({ closed, submissions }: ReportFacts, name: string, score: StoredScore): ReportBlock[] {
  const { achieved, partial, missed, notReported, notMeasurable } = score;
  const sent = submissions.find(({ sector }) => sector === name)?.state === 'SUBMITTED';
  return table(
    'Il risultato in sintesi',
    [words('Voce', 45), words('Valore', 55)],
    [
      [
        'Grado di raggiungimento',
        `${percent(score.currentValue)} (misurato il ${share(score.currentCoverage)} del peso)`,
      ],
      ...(closed ? [] : [['Possibile esito finale', boundsText(score)]]),
      ['Indicatori rendicontati', reportedText(score)],
      [
        'Indicatori per esito (target vigente)',
        `${number(achieved)} raggiunti, ${number(partial)} parzialmente raggiunti, ${number(missed)} non raggiunti, ${number(notReported)} non rendicontati, ${number(notMeasurable)} non misurabili`,
      ],
      ['Consuntivi trasmessi alla Segreteria', sent ? 'sì' : 'no'],
    ],
  );
}

function objectiveBlocks(
  { closed }: ReportFacts,
  objectives: readonly ObjectiveFacts[],
  room: SheetRoom,
): ReportBlock[] {
  if (objectives.length === 0) return [paragraph('In questa situazione il settore non ha obiettivi.')];
  const { shown, rest } = shownRows(objectives, room.rows, 'obiettivi');
  const bars = shown.map((objective) => scoreBar(codeAndTitle(objective), objective.score, closed));
  return [
    heading(1, 'Obiettivi'),
    ...(room.charts ? [{ kind: 'chart', title: scoreTitle(bars), bars } as const] : []),
    ...table(
      'Gli obiettivi del settore',
      [
        words('Obiettivo', 46),
        words('Peso', 18),
        figures('Grado di raggiungimento', 16),
        figures('Indicatori rendicontati', 14),
      ],
      shown.map((objective) => [
        codeAndTitle(objective),
        weightText(objective),
        percent(objective.score.currentValue),
        reportedText(objective.score),
      ]),
    ),
    ...rest,
  ];
}

const MOST_BEHIND = 8;

function behindBlocks(objectives: readonly ObjectiveFacts[], room: SheetRoom): ReportBlock[] {
  const behind = objectives
    .flatMap(({ indicators }) => indicators)
    .filter(({ result }) => result.status === 'PARTIAL' || result.status === 'MISSED')
    .sort((a, b) => (a.result.currentValue ?? 0) - (b.result.currentValue ?? 0));
  if (behind.length === 0) return [];
  return [
    heading(1, 'Più lontani dal target'),
    ...table(
      'Gli indicatori sotto il target vigente, dal più lontano',
      [words('Indicatore', 44), figures('Target vigente', 16), figures('Consuntivo', 16), words('Grado ed esito', 24)],
      behind.slice(0, Math.min(MOST_BEHIND, room.rows)).map((indicator) => behindRow(indicator, room)),
    ),
  ];
}

function behindRow(indicator: IndicatorFacts, room: SheetRoom) {
  const { kind, unit, result, title } = indicator;
  const { status, text } = statusCell(result);
  return [
    codeAndTitle({ ...indicator, title: title === null ? null : clipped(title, room.title) }),
    target(indicator) ?? italianWords.state.NO_TARGET,
    measure(result.actual, kind, unit),
    { status, text: `${attainmentText(result)} ${text}` },
  ];
}

function missingBlocks(objectives: readonly ObjectiveFacts[], room: SheetRoom): ReportBlock[] {
  const missing = objectives
    .flatMap(({ indicators }) => indicators)
    .filter(({ result }) => result.currentState === 'NO_ACTUAL');
  if (missing.length === 0) return [];
  const { shown, rest } = shownRows(missing, Math.min(MOST_BEHIND, room.rows), 'indicatori');
  return [
    heading(1, 'Non rendicontati'),
    paragraph(shown.map((one) => clipped(codeAndTitle(one), room.title)).join('; ')),
    ...rest,
  ];
}
