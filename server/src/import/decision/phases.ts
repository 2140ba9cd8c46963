import { type Effect, type Scope, span } from './effect.js';
import { printedTitle } from './printed-case.js';
import { type TimePhrase, timePhrases } from './times.js';
import { isConcept, isMark, isWord, type Token } from './token.js';

const SKIPPED = [
  'il',
  'lo',
  'la',
  'l',
  'i',
  'gli',
  'le',
  'di',
  'del',
  'dello',
  'della',
  'dell',
  'dei',
  'delle',
  'degli',
  'e',
  'ed',
  'relativa',
  'relativo',
  'relative',
  'a',
  'al',
  'alla',
  'all',
  'attivita',
  'cosiddetta',
  'denominata',
  'd',
  'per',
  'quanto',
  'riguarda',
  'concernente',
  'anche',
  'come',
  'procedere',
  'da',
  'dal',
  'dall',
  'dalla',
  'pertanto',
];

/** The name of a phase without the words that lead to it; null where none is left. */
function phaseName(tokens: readonly Token[], scope: Scope): string | null {
  let start = 0;
  let end = tokens.length;
  const leads = (at: number) =>
    isWord(tokens[at], ...SKIPPED) ||
    isConcept(
      tokens[at],
      'PHASE',
      'AUX',
      'REQUEST',
      'NOT',
      'PARTLY',
      'POSTPONE',
      'SHIFT',
      'REMOVE',
      'ACCEPT',
      'OBJECTIVE',
    ) ||
    isMark(tokens[at], ':', ',', '-', '–', '(') ||
    (isConcept(tokens[at], 'CHANGE') && tokens[at]?.lexeme?.form === 'INFINITIVE') ||
    tokens[at]?.kind === 'date';
  while (start < end && leads(start)) start += 1;
  while (
    end > start &&
    (isWord(tokens[end - 1], ...SKIPPED, 'si', 'entro', 'dal') ||
      isConcept(tokens[end - 1], 'AUX') ||
      isMark(tokens[end - 1], ':', ',', '-', '.', ')'))
  )
    end -= 1;
  const words = tokens.slice(start, end);
  const { start: from, end: to } = span(words);
  const quoted = words.find((token) => token.kind === 'quote');
  if (quoted !== undefined) return printedTitle(quoted.text, scope);
  return words.length === 0 ? null : printedTitle(scope.text.slice(from, to), scope);
}

function verbAt(tokens: readonly Token[], ...concepts: Parameters<typeof isConcept>[1][]): number {
  return tokens.findIndex((token) => isConcept(token, ...concepts));
}

/** The words that name what a verb acts on: those after it, else those before it. */
function objectOf(tokens: readonly Token[], verb: number, end: number): readonly Token[] {
  const after = tokens.slice(verb + 1, end);
  const passiveNot = isWord(tokens[verb], 'non') && isConcept(tokens[verb + 1], 'AUX');
  if (
    !passiveNot &&
    after.some((token) => token.kind !== 'mark' && token.kind !== 'date' && !isWord(token, ...SKIPPED))
  )
    return after;
  const passive = tokens.slice(0, verb);
  const noun = passive.findIndex((token) => isConcept(token, 'PHASE'));
  return noun >= 0 ? passive.slice(noun) : passive;
}

function effect(
  kind: 'PHASE_POSTPONED' | 'PHASE_REMOVED',
  name: string | null,
  to: string | null,
  tokens: readonly Token[],
  scope: Scope,
): Effect {
  return {
    kind,
    objective: scope.row.objective,
    indicator: null,
    from: name,
    to,
    fields: [],
    told: null,
    ...span(tokens),
  };
}

/** Several phases of one verb, each before its time: "la fase A a fine anno e la fase B al 2020". */
function postponed(tokens: readonly Token[], verb: number, times: readonly TimePhrase[], scope: Scope): Effect[] {
  const pointsBack = (time: TimePhrase) => isWord(tokens[time.start], 'dal', 'dall', 'da');
  const last = times.at(-1);
  if (last === undefined)
    return [effect('PHASE_POSTPONED', phaseName(objectOf(tokens, verb, tokens.length), scope), null, tokens, scope)];
  let start = verb + 1;
  return times
    .filter((time) => !pointsBack(time))
    .map((time, index) => {
      const object = index === 0 ? objectOf(tokens, verb, time.start) : tokens.slice(start, time.start);
      const bare =
        index === 0 &&
        tokens[verb]?.lexeme?.form === 'NOUN' &&
        phaseName(tokens.slice(verb + 1, time.start), scope) === null;
      const named = bare ? null : phaseName(object, scope);
      start = time.end;
      return effect(
        'PHASE_POSTPONED',
        named ?? phaseName(tokens.slice(time.end, time.end + 30), scope),
        time.text,
        tokens,
        scope,
      );
    });
}

function removedAt(tokens: readonly Token[], phased: boolean): number {
  const missing = tokens.findIndex((token) => isWord(token, 'mancata', 'mancato'));
  if (missing >= 0) return missing;
  const negated = tokens.findIndex(
    (token, at) =>
      isWord(token, 'non') &&
      /^(?:redigere|redazione|predisporre|predisposizione|procedere|realizzare|realizzazione|effettuare|svolgere|adottare|attuare)$/.test(
        tokens[at + 1]?.text ?? '',
      ),
  );
  if (negated >= 0) return negated;
  const dropped = tokens.findIndex(
    (token, at) =>
      isWord(token, 'non') &&
      isConcept(tokens[at + 1], 'AUX') &&
      tokens.slice(Math.max(0, at - 12), at).some((word) => isConcept(word, 'PHASE')),
  );
  if (dropped >= 0) return dropped;
  const removal = verbAt(tokens, 'REMOVE');
  if (removal < 0) return -1;
  const noun = tokens.find((token) =>
    isConcept(token, 'PHASE', 'INDICATOR', 'OBJECTIVE', 'TARGET', 'WEIGHT', 'FORMULA'),
  );
  return isConcept(noun, 'PHASE') || (noun === undefined && phased && !tokens.some((token) => token.kind === 'title'))
    ? removal
    : -1;
}

/** Phases put off or dropped. `from` is the phase's name, `to` its new time. `phased` where the request speaks of phases. */
export function phaseEffects(tokens: readonly Token[], scope: Scope, accepted: boolean, phased: boolean): Effect[] {
  if (tokens.some((token) => isConcept(token, 'TARGET', 'WEIGHT'))) return [];
  const times = timePhrases(tokens);
  const removal = removedAt(tokens, phased);
  if (removal >= 0)
    return [effect('PHASE_REMOVED', phaseName(objectOf(tokens, removal, tokens.length), scope), null, tokens, scope)];
  const verb = verbAt(tokens, 'POSTPONE', 'SHIFT');
  const moved =
    tokens.some((token) => isConcept(token, 'SECTOR', 'AREA')) ||
    (tokens.some((token) => isConcept(token, 'OBJECTIVE', 'INDICATOR')) && times.length === 0);
  if (verb >= 0 && !moved)
    return postponed(tokens, verb, times, scope).filter(({ from, to }) => from !== null || to !== null);
  const named = tokens.some((token) => isConcept(token, 'PHASE'));
  if (
    times.length === 0 ||
    tokens.some((token) => isConcept(token, 'INDICATOR', 'OBJECTIVE', 'REPORT', 'VALUE') || token.kind === 'title')
  )
    return [];
  const action = tokens.findIndex((token) => isConcept(token, 'CHANGE') || (isConcept(token, 'ACCEPT') && accepted));
  const requested = tokens.findIndex((token) => isConcept(token, 'REQUEST'));
  if (!named && !accepted) return [];
  return postponed(tokens, Math.max(action, requested), times, scope).filter(({ from }) => from !== null);
}
