import { targetParts } from '@traguardo/schema/canonical-target';
import { type Direction, direction, indicatorKind } from '@traguardo/schema/vocabulary';
import { inferredMeasure, type Measure } from '../measure/measure.js';
import { targetDirection } from '../measure/target-words.js';
import { type Contradiction, EARLIEST, type FieldHistory, fieldHistory, statementAt } from './history.js';
import type { SubjectHistory } from './history-index.js';
import type { StatedField, Statement } from './statement.js';

export interface IndicatorRequest {
  readonly indicator: string;
  readonly act: number;
  readonly text: string;
}

/** Kind and direction from the end of act `from` on. */
export interface MeasureValue extends Measure {
  readonly from: number;
  readonly kindInferred: boolean;
  readonly directionInferred: boolean;
}

/** From one redefinition to the next: after act `start`, until act `end` gives another definition. */
interface DefinitionSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Kind and direction of an indicator, act by act. Within one definition they are the same at every act, whichever act
 * states or suggests them: a clarification states the permanent meaning, and the words of all acts are evidence.
 */
export function measureHistory(subject: SubjectHistory, requests: readonly IndicatorRequest[]): MeasureValue[] {
  return spans(subject.history('meaning')).flatMap((span) => spanMeasures(subject, span, requests));
}

/** Clarifications that differ within one definition. A redefinition only suggests a kind, so it contradicts no
 *  clarification. */
export function measureContradictions(subject: SubjectHistory): Contradiction[] {
  return spans(subject.history('meaning')).flatMap((span) =>
    (['kind', 'direction'] as const).flatMap(
      (field) => fieldHistory(clarifications(subject.statements(field), span)).contradictions,
    ),
  );
}

function spans(meaning: FieldHistory): DefinitionSpan[] {
  const starts = meaning.values
    .filter(({ statement }, index, all) => index > 0 && statement.value !== all[index - 1]?.statement.value)
    .map(({ from }) => from);
  return [EARLIEST, ...starts].map((start, index) => ({ start, end: starts[index] ?? Number.POSITIVE_INFINITY }));
}

function spanMeasures(
  subject: SubjectHistory,
  span: DefinitionSpan,
  requests: readonly IndicatorRequest[],
): MeasureValue[] {
  const target = firstStated(subject, 'target', span);
  const evidence = {
    title: firstStatedValue(subject, 'title', span),
    formula: firstStatedValue(subject, 'formula', span),
    purpose: firstStatedValue(subject, 'purpose', span),
    target: target?.value ?? null,
    targetText: target?.source.text ?? null,
    unit: firstStatedValue(subject, 'unit', span),
    request: spanRequests(requests, span),
  };
  const suggested = inferredMeasure(evidence);
  const suggestedOf = (current: Statement | null) =>
    current === null || isDay(current) === isDay(target)
      ? suggested
      : inferredMeasure({ ...evidence, target: current.value, targetText: current.source.text });
  const kindStated = clarifiedValue(subject.statements('kind'), span);
  const statedDirection = clarifications(subject.statements('direction'), span).at(-1) ?? null;
  const directionStated = statedDirection?.value ?? null;
  return changeActs(subject, span).map((from) => {
    const newKind = redefinedValue(subject, 'kind', span, from);
    const newDirection = redefinedValue(subject, 'direction', span, from);
    const current = statementAt(subject.history('target'), from);
    const demanded = demandedDirection(subject, span, from, current?.value ?? null);
    // A day needs the kind DATE, and a number another one, whatever an earlier target was.
    const measure = suggestedOf(current?.value == null ? target : current);
    return {
      from,
      kind: knownName(Object.values(indicatorKind), kindStated ?? newKind?.value ?? null) ?? measure.kind,
      kindInferred: kindStated === null && newKind?.declared !== true,
      direction:
        overriddenDirection(current, statedDirection) ??
        knownName(Object.values(direction), directionStated) ??
        (newDirection?.declared === true ? knownName(Object.values(direction), newDirection.value) : null) ??
        demanded ??
        knownName(Object.values(direction), newDirection?.value ?? null) ??
        measure.direction,
      directionInferred: directionStated === null && newDirection?.declared !== true && demanded === null,
    };
  });
}

/** What decides over a column of polarity: a range is a range, and a person's word about the direction, or in the target
 *  that it states, says more than the column; so does a day. */
function overriddenDirection(target: Statement | null, stated: Statement | null): Direction | null {
  const form = formOf(target?.value ?? null);
  if (form === 'RANGE') return 'RANGE';
  if (stated?.declared === true) return null;
  if (form === 'DAY') return 'LOWER';
  return target?.declared === true && target.value !== null ? targetDirection(target.source.text, target.value) : null;
}

function changeActs(subject: SubjectHistory, span: DefinitionSpan): number[] {
  const stated = [...subject.statements('kind'), ...subject.statements('direction')]
    .filter(({ phase }) => phase === 'AFTER')
    .map(({ act }) => act);
  const targets = subject.history('target').values.map(({ from }) => from);
  const acts = [...stated, ...targets].filter((act) => act > span.start && act < span.end);
  return [span.start, ...new Set(acts.sort((a, b) => a - b))];
}

function clarifiedValue(statements: readonly Statement[], span: DefinitionSpan): string | null {
  return clarifications(statements, span).at(-1)?.value ?? null;
}

/** The explicit statements of acts. */
function clarifications(statements: readonly Statement[], span: DefinitionSpan): Statement[] {
  return statements.filter(
    (statement) => statement.phase === 'BEFORE' && statement.value !== null && isWithin(statement, span),
  );
}

/** The value that a redefinition suggests, or a person declares for it, as of act `at`. */
function redefinedValue(subject: SubjectHistory, field: 'kind' | 'direction', span: DefinitionSpan, at: number) {
  return subject
    .statements(field)
    .findLast(({ phase, act, value }) => phase === 'AFTER' && value !== null && act >= span.start && act <= at);
}

/** The direction that the form and words of the target in force after act `at` demand. A number without such words
 *  leaves the direction as it was, but that of a range or a day. */
function demandedDirection(
  subject: SubjectHistory,
  span: DefinitionSpan,
  at: number,
  current: string | null,
): Direction | null {
  const form = formOf(current);
  if (form === 'RANGE') return 'RANGE';
  if (form === 'DAY') return 'LOWER';
  const targets = subject.statements('target').filter((statement) => isWithin(statement, span));
  const first = targets.find(({ value }) => value !== null);
  const demanding = targets.flatMap((statement) => {
    const { value, source } = statement;
    const found = value === null || formOf(value) !== 'NUMBER' ? null : targetDirection(source.text, value);
    return found === null ? [] : [{ statement, found }];
  });
  const decided = demanding.findLast(({ statement: { phase, act } }) => phase === 'AFTER' && act <= at);
  const printed = demanding.find(({ statement }) => statement.phase === 'BEFORE' || statement === first);
  return (decided ?? printed)?.found ?? null;
}

function formOf(target: string | null): 'NUMBER' | 'DAY' | 'RANGE' | null {
  const parts = target === null ? null : targetParts(target);
  if (parts === null) return null;
  if (parts.date !== null) return 'DAY';
  return parts.number === null ? 'RANGE' : 'NUMBER';
}

function isDay(target: Statement | null): boolean {
  return formOf(target?.value ?? null) === 'DAY';
}

/** Columns and words of the act that redefines still describe the earlier definition. */
function isWithin({ act, phase }: Statement, { start, end }: DefinitionSpan): boolean {
  return phase === 'BEFORE' ? act > start && act <= end : act >= start && act < end;
}

/** The first known value within a definition, so that a later act's wording does not change its kind. */
function firstStatedValue(subject: SubjectHistory, field: StatedField, span: DefinitionSpan): string | null {
  return firstStated(subject, field, span)?.value ?? null;
}

function firstStated(subject: SubjectHistory, field: StatedField, span: DefinitionSpan): Statement | null {
  const found = statementAt(subject.history(field), span.start);
  if (found !== null && found.value !== null) return found;
  const later = subject
    .statements(field)
    .find(
      ({ act, phase, value }) =>
        value !== null && act > span.start && (act < span.end || (act === span.end && phase === 'BEFORE')),
    );
  return later ?? null;
}

function spanRequests(requests: readonly IndicatorRequest[], span: DefinitionSpan): string | null {
  const texts = requests.filter(({ act }) => act > span.start && act <= span.end).map(({ text }) => text);
  return texts.length === 0 ? null : texts.join('\n');
}

function knownName<T extends string>(names: readonly T[], text: string | null): T | null {
  return names.find((name) => name === text) ?? null;
}
