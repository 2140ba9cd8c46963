import type { RevisionKind } from '@traguardo/schema/vocabulary';
import { isWhole } from '../values/bare-value.js';
import { ownValues } from '../values/own-values.js';
import type { ValuePhrase } from '../values/value-phrases.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { measureNoun, NO_TOPIC, type Noun, nextTopic, type Owner, type Topic, updatedTopic } from '../words/topic.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

export interface MeasureReading {
  readonly effects: readonly Effect[];
  readonly topic: Topic;
  /** Some stated values could not be assigned to a field. */
  readonly unclear: boolean;
  /** Every value stated is the one already in the plan. */
  readonly confirmed: boolean;
}

function columnOf(kind: Noun, owner: Owner, code: string, scope: Scope): string | null {
  const indicator = scope.context.indicators.get(code);
  if (owner === 'OBJECTIVE') return scope.context.objectives.get(code)?.weight?.value ?? null;
  return (kind === 'TARGET' ? indicator?.target : indicator?.weight)?.value ?? null;
}

/** The owner of a bare "il peso": the row's indicator or its objective, whichever has the stated old value printed. */
function weightOwner(value: ValuePhrase, scope: Scope, asked: Owner | null): Owner | null {
  const own = scope.row.indicator;
  if (own === null) return 'OBJECTIVE';
  const printed = columnOf('WEIGHT', 'INDICATOR', own, scope);
  const objective = columnOf('WEIGHT', 'OBJECTIVE', scope.row.objective, scope);
  if (value.from !== null && value.from === printed && value.from !== objective) return 'INDICATOR';
  if (value.from !== null && value.from === objective && value.from !== printed) return 'OBJECTIVE';
  return asked;
}

function targetKind(column: string | null, value: ValuePhrase, inserts: boolean): RevisionKind {
  const none = (column === null || column === '0') && (value.from === null || value.from === '0');
  return none || (inserts && value.from === null) ? 'TARGET_INSERTED' : 'TARGET_CHANGED';
}

/** "l'obiettivo passa da 8 a 5 punti": the points of an objective are its weight. */
function isObjectiveWeight({ owner, subjects }: Topic, value: ValuePhrase, scope: Scope): boolean {
  if (owner !== 'OBJECTIVE') return false;
  const code = subjects.find(({ text }) => text === 'objective')?.value ?? scope.row.objective;
  return value.points || (value.from !== null && value.from === columnOf('WEIGHT', 'OBJECTIVE', code, scope));
}

/** "48 -> 36": an old value equal to the indicator's target shows that the target changes. */
function startsFromTarget(value: ValuePhrase, scope: Scope): boolean {
  const code = impliedIndicator(scope);
  return code !== null && value.from !== null && value.from === columnOf('TARGET', 'INDICATOR', code, scope);
}

/** "101: 70": a value that is listed by its indicator. */
function listsValue(tokens: readonly Token[], { start }: ValuePhrase): boolean {
  const before = tokens.slice(Math.max(0, start - 2), start);
  const listed = before[0]?.kind === 'code' || isWord(before[0], 'decisione', 'determinazione', 'esito', 'approvato');
  return listed && isMark(before[1], ':', '=');
}

/** What the words of a clause say of all its values. */
interface Wording {
  readonly asked: Owner | null;
  /** The owner of a weight that stands beside a target. */
  readonly beside: Owner | null;
  readonly inserts: boolean;
}

function effectsOf(
  topic: Topic,
  value: ValuePhrase,
  tokens: readonly Token[],
  scope: Scope,
  { asked, beside, inserts }: Wording,
): Effect[] | null {
  if (value.to === null || topic.reported) return null;
  const kind = topic.noun ?? (isObjectiveWeight(topic, value, scope) ? 'WEIGHT' : 'TARGET');
  const owner = kind === 'TARGET' ? 'INDICATOR' : (topic.owner ?? weightOwner(value, scope, asked) ?? beside);
  if (owner === null) return null;
  const named = topic.subjects
    .filter((subject) => (subject.text === 'objective') === (owner === 'OBJECTIVE'))
    .flatMap((subject) => subject.value ?? []);
  const implied = owner === 'OBJECTIVE' ? scope.row.objective : impliedIndicator(scope);
  const codes = named.length > 0 ? named : implied === null ? [] : [implied];
  if (codes.length === 0) return null;
  return codes.flatMap((code) => {
    const column = columnOf(kind, owner, code, scope);
    const stated = value.scaledFrom != null && value.scaledFrom === column ? value.scaledFrom : value.from;
    const from = stated ?? column;
    if (from === value.to) return [];
    const objective = owner === 'OBJECTIVE' ? code : objectiveOf(code, scope);
    const weight: RevisionKind = owner === 'OBJECTIVE' ? 'OBJECTIVE_WEIGHT_CHANGED' : 'INDICATOR_WEIGHT_CHANGED';
    const revision = kind === 'TARGET' ? targetKind(column, value, inserts) : weight;
    return [
      {
        kind: revision,
        objective,
        indicator: owner === 'OBJECTIVE' ? null : code,
        from,
        to: value.to,
        fields: [],
        statedFrom: stated,
        ...span(tokens),
      },
    ];
  });
}

/** The subjects of a clause with a value for each of them: those of the topic, else the indicators that the words name. */
function inOrder({ subjects }: Topic, tokens: readonly Token[]): readonly Token[] {
  if (subjects.length > 1) return subjects;
  const named = tokens.filter(
    (token) => (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator',
  );
  return new Set(named.map(({ value }) => value)).size === named.length ? named : subjects;
}

/** "gli indicatori 1 e 2 passano rispettivamente da 20 a 30 e da 40 a 30", "target e peso rispettivamente a 40 e 20". */
function pairedTopics(topic: Topic, values: readonly ValuePhrase[], tokens: readonly Token[]): Topic[] | null {
  const subjects = inOrder(topic, tokens);
  if (values.length < 2) return null;
  if (subjects.length === values.length) return subjects.map((subject) => ({ ...topic, subjects: [subject] }));
  const nouns = tokens.flatMap((_, at) => {
    const found = measureNoun(tokens, at);
    return found === null || found === 'RESULT' ? [] : [found];
  });
  if (nouns.length !== values.length || !tokens.some((token) => isWord(token, 'rispettivamente'))) return null;
  return nouns.map((found) => ({ ...topic, noun: found }));
}

/** The indicators that a clause names, each once. */
function namedIndicators(tokens: readonly Token[]): readonly Token[] {
  const named = tokens.filter(({ kind, text }) => (kind === 'code' || kind === 'title') && text === 'indicator');
  return named.filter((token, at) => named.findIndex(({ value }) => value === token.value) === at);
}

/** Changes of targets and weights that a clause states; `before` is the topic of the clause before. */
export function measures(
  tokens: readonly Token[],
  before: Topic,
  scope: Scope,
  asked: Owner | null,
  assumesChange: boolean,
): MeasureReading {
  const { values, otherYears } = ownValues(tokens, scope);
  const effects: Effect[] = [];
  const first = values[0]?.start ?? tokens.length;
  let topic = nextTopic(before, tokens, 0, first);
  let unclear = false;
  let withoutOwner = false;
  // "si modifica il target (70) e il peso (50)": a weight beside a target is the indicator's too.
  const wording: Wording = {
    asked: asked ?? (before.noun === 'TARGET' ? 'INDICATOR' : null),
    beside: tokens.some((token) => isConcept(token, 'TARGET')) ? 'INDICATOR' : null,
    inserts: tokens.some((token) => isConcept(token, 'ADD')),
  };
  const pairs = pairedTopics(topic, values, tokens);
  const named = namedIndicators(tokens);
  for (const [index, value] of values.entries()) {
    const next = values[index + 1]?.start ?? tokens.length;
    if (index > 0) topic = nextTopic(topic, tokens, values[index - 1]?.end ?? 0, value.start);
    let about = pairs?.[index] ?? topic;
    const after = updatedTopic(about, tokens, value.end, next);
    const nounAfter = updatedTopic(NO_TOPIC, tokens, value.end, next).noun;
    if (about.noun === null ? !about.reported : about.owner === null && nounAfter === null) about = after;
    const bound =
      about.noun !== null ||
      ((about.owner === 'INDICATOR' || assumesChange) && (value.from !== null || assumesChange)) ||
      (about.owner !== 'OBJECTIVE' &&
        (startsFromTarget(value, scope) || listsValue(tokens, value) || isWhole(tokens, value)));
    // "quella di portare a 45 il target dell'indicatore 102": the indicator named here, not that of the clause before.
    const isOther = named.length === 1 && about.subjects.every(({ value: code }) => code !== named[0]?.value);
    if (isOther && about.owner !== 'OBJECTIVE') about = { ...about, subjects: named };
    const found = bound ? effectsOf(about, value, tokens, scope, wording) : null;
    if (found === null) {
      unclear = true;
      if (about.noun === 'WEIGHT' && value.to !== null) withoutOwner = true;
    }
    if (found !== null) effects.push(...found);
  }
  const relativeOnly = effects.length > 0 && values.every((value) => value.relative || value.to !== null);
  return {
    effects,
    topic: values.length === 0 ? nextTopic(before, tokens, 0, tokens.length) : topic,
    unclear: otherYears || withoutOwner || (unclear && !relativeOnly),
    confirmed: !otherYears && values.length > 0 && effects.length === 0 && !unclear,
  };
}
