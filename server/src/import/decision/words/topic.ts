import { isConcept, isWord, type Token } from './token.js';

export type Noun = 'TARGET' | 'WEIGHT';
export type Owner = 'INDICATOR' | 'OBJECTIVE';

/** What the values of a clause measure; a clause that continues another inherits the parts it does not name. */
export interface Topic {
  readonly noun: Noun | null;
  readonly owner: Owner | null;
  readonly subjects: readonly Token[];
  /** The value is a result from a report, not a value of the plan. */
  readonly reported: boolean;
}

export const NO_TOPIC: Topic = { noun: null, owner: null, subjects: [], reported: false };

const RESULTS = [
  'intermedio',
  'parziale',
  'semestrale',
  'infrannuale',
  'raggiunto',
  'conseguito',
  'effettivo',
  'consuntivo',
  'rilevato',
  'registrato',
  'ottenuto',
  'storico',
  'consuntivato',
];

export function measureNoun(tokens: readonly Token[], at: number): Noun | 'RESULT' | null {
  const token = tokens[at];
  if (isConcept(token, 'WEIGHT')) return 'WEIGHT';
  const expected = isWord(token, 'atteso', 'attesa', 'attesi', 'attese', 'programmati', 'programmate') && at > 0;
  const obiettivo = isConcept(token, 'OBJECTIVE') && isWord(tokens[at - 1], 'valore');
  if (
    !isConcept(token, 'TARGET', 'VALUE') &&
    !obiettivo &&
    !expected &&
    !(isWord(token, 'risultato') && isWord(tokens[at + 1], 'atteso'))
  )
    return null;
  const limit = isWord(token, 'soglia') || isWord(tokens[at + 1], 'soglia');
  if (limit && tokens.some((word) => isConcept(word, 'TARGET'))) return 'RESULT';
  const result = isWord(tokens[at + 1], ...RESULTS) || isConcept(tokens[at + 1], 'REPORT');
  return result ? 'RESULT' : 'TARGET';
}

/** "il peso dell'obiettivo", "il peso attribuito all'indicatore": the owner named right after the noun. */
function namedOwner(tokens: readonly Token[], at: number): Owner | null {
  for (let index = at + 1; index < at + 5; index += 1) {
    const token = tokens[index];
    if (isConcept(token, 'OBJECTIVE') || (token?.kind === 'code' && token.text === 'objective')) return 'OBJECTIVE';
    if (isConcept(token, 'INDICATOR') || (token?.kind === 'code' && token.text === 'indicator')) return 'INDICATOR';
    if (token?.kind !== 'word' || token.value !== null || isConcept(token, 'AUX')) return null;
  }
  return null;
}

/** The topic after the words from `from` to `to`. */
export function updatedTopic(topic: Topic, tokens: readonly Token[], from: number, to: number): Topic {
  let next = topic;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = measureNoun(tokens, at);
    if (found === 'RESULT') next = { ...NO_TOPIC, reported: true };
    else if (found === 'WEIGHT')
      next = { ...next, noun: found, owner: namedOwner(tokens, at) ?? next.owner, reported: false };
    else if (found === 'TARGET' && !(isConcept(token, 'VALUE') && next.noun === 'WEIGHT'))
      next = { ...next, noun: found, reported: false };
    else if (isConcept(token, 'OBJECTIVE')) next = { ...next, owner: next.owner ?? 'OBJECTIVE' };
    else if (isConcept(token, 'INDICATOR')) next = { ...next, owner: next.owner ?? 'INDICATOR' };
    else if (token.kind === 'code' || token.kind === 'title') {
      const owner = token.text === 'objective' ? 'OBJECTIVE' : 'INDICATOR';
      const same = next.subjects.filter((subject) => subject.text === token.text && subject.value !== token.value);
      next = { ...next, owner: next.owner ?? owner, subjects: [...(same.length < 20 ? same : []), token] };
    }
  }
  return next;
}

function hasContent(topic: Topic): boolean {
  return topic.noun !== null || topic.owner !== null || topic.subjects.length > 0;
}

/** The topic of the next value: a new noun or subject replaces the earlier one; "e da 40 a 30" alone keeps it. */
export function nextTopic(topic: Topic, tokens: readonly Token[], from: number, to: number): Topic {
  const fresh = updatedTopic(NO_TOPIC, tokens, from, to);
  if (!hasContent(fresh)) return { ...topic, reported: topic.reported || fresh.reported };
  const noun = fresh.noun ?? topic.noun;
  const subjects = fresh.subjects.length > 0 || fresh.owner !== null ? fresh.subjects : topic.subjects;
  const owner = fresh.owner ?? (fresh.noun === 'WEIGHT' && subjects.length === 0 ? null : topic.owner);
  return { noun, owner, subjects, reported: fresh.reported };
}
