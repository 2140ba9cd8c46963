import { type TimePhrase, timePhrases } from '../words/times.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Effect, type Scope, span } from './effect.js';
import { objectOf, phaseName } from './phase-name.js';

function verbIndex(tokens: readonly Token[], ...concepts: Parameters<typeof isConcept>[1][]): number {
  return tokens.findIndex((token) => isConcept(token, ...concepts));
}

function phaseEffect(
  kind: 'PHASE_POSTPONED' | 'PHASE_REMOVED' | 'PHASE_ADDED',
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
    statedFrom: null,
    ...span(tokens),
  };
}

/** The words after a time that may name its phase; "anziché al 15/12" and "come richiesto" do not. */
function namesAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const contrasts =
    isWord(tokens[at], 'anziche', 'invece', 'come', 'in', 'rispetto', 'e', 'per') || tokens[at]?.kind === 'mark';
  return contrasts ? [] : tokens.slice(at, at + 30);
}

/** Several phases of one verb, each before its time: "la fase A a fine anno e la fase B al 2020". */
function postponements(tokens: readonly Token[], verb: number, times: readonly TimePhrase[], scope: Scope): Effect[] {
  const pointsBack = (time: TimePhrase) => isWord(tokens[time.start], 'dal', 'dall', 'da');
  const last = times.at(-1);
  if (last === undefined)
    return [
      phaseEffect('PHASE_POSTPONED', phaseName(objectOf(tokens, verb, tokens.length), scope), null, tokens, scope),
    ];
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
      return phaseEffect(
        'PHASE_POSTPONED',
        named ?? phaseName(namesAfter(tokens, time.end), scope),
        time.text,
        tokens,
        scope,
      );
    });
}

/** A number that is part of no time: the words state a measure or a past event. */
function statesNumber(tokens: readonly Token[], times: readonly TimePhrase[]): boolean {
  return tokens.some(
    (token, at) =>
      isWord(token, 'era', 'erano', 'furono', 'risultavano') ||
      (token.kind === 'number' && !times.some(({ start, end }) => at >= start && at < end)),
  );
}

/** New phases, each with the time by which it is due: "si aggiungono le fasi di gara entro il 30/06 e di collaudo". */
function additions(tokens: readonly Token[], times: readonly TimePhrase[], scope: Scope): Effect[] {
  const noun = tokens.findIndex((token) => isConcept(token, 'PHASE'));
  if (noun < 0 || tokens.some((token) => isConcept(token, 'INDICATOR', 'OBJECTIVE'))) return [];
  const divided = tokens.findIndex((token) => DIVIDED.test(token.text));
  const due = times.filter(({ start }) => start > Math.max(noun, divided));
  const parts = due.length === 0 ? [{ start: tokens.length, end: tokens.length, text: null }] : due;
  let start = Math.max(noun, divided) + 1;
  return parts.flatMap((time) => {
    const title = phaseName(tokens.slice(start, time.start), scope);
    start = time.end;
    if (title === null) return [];
    const fields = time.text === null ? [] : [{ field: 'due' as const, from: null, to: time.text }];
    return [{ ...phaseEffect('PHASE_ADDED', null, title, tokens, scope), fields }];
  });
}

/** "La fase è articolata in": what follows are the phases that it is made of. */
const DIVIDED = /^(?:articolat|suddivis|ripartit|scompost)[aeio]$/;

const ENDING = /^(?:conclud[eae]|concludera|termina|terminera|scade|scadra|concludersi)$/;

/** "fase 2: nuovo termine 31/12/2019", "la fase 2 si conclude il 31/12/2019": a phase and its new day. */
function newTerm(tokens: readonly Token[], scope: Scope): Effect | null {
  const noun = tokens.slice(0, 2).findIndex((token) => isConcept(token, 'PHASE'));
  const at = tokens.findIndex(
    (token) => isMark(token, ':', '-', '–') || (token.kind === 'word' && ENDING.test(token.text)),
  );
  const last = tokens.at(-1);
  if (noun < 0 || at < 0 || last?.kind !== 'date') return null;
  const says = tokens
    .slice(at + 1, -1)
    .every((token) =>
      isWord(token, 'nuovo', 'nuova', 'termine', 'scadenza', 'data', 'entro', 'il', 'al', 'fine', 'conclusione'),
    );
  return says
    ? phaseEffect('PHASE_POSTPONED', phaseName(tokens.slice(noun + 1, at), scope), last.value, tokens, scope)
    : null;
}

function removalIndex(tokens: readonly Token[], mentionsPhases: boolean): number {
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
  const removal = verbIndex(tokens, 'REMOVE');
  if (removal < 0) return -1;
  const noun = tokens.find((token) =>
    isConcept(token, 'PHASE', 'INDICATOR', 'OBJECTIVE', 'TARGET', 'WEIGHT', 'FORMULA'),
  );
  return isConcept(noun, 'PHASE') ||
    (noun === undefined && mentionsPhases && !tokens.some((token) => token.kind === 'title'))
    ? removal
    : -1;
}

/** Phases postponed, removed or added. `from` is the phase's name, `to` its new time; of an added one, its name. `mentionsPhases` is about the request. */
export function phaseEffects(
  tokens: readonly Token[],
  scope: Scope,
  accepted: boolean,
  mentionsPhases: boolean,
): Effect[] {
  if (tokens.some((token) => isConcept(token, 'TARGET', 'WEIGHT'))) return [];
  const times = timePhrases(tokens);
  const removal = removalIndex(tokens, mentionsPhases);
  if (removal >= 0)
    return [
      phaseEffect('PHASE_REMOVED', phaseName(objectOf(tokens, removal, tokens.length), scope), null, tokens, scope),
    ];
  const due = newTerm(tokens, scope);
  if (due !== null) return [due];
  const verb = verbIndex(tokens, 'POSTPONE', 'SHIFT');
  const moved =
    tokens.some((token) => isConcept(token, 'SECTOR', 'AREA')) ||
    (tokens.some((token) => isConcept(token, 'OBJECTIVE', 'INDICATOR')) && times.length === 0);
  if (verb >= 0 && !moved)
    return postponements(tokens, verb, times, scope).filter(({ from, to }) => from !== null || to !== null);
  const named = tokens.some((token) => isConcept(token, 'PHASE'));
  if (tokens.some((token) => isConcept(token, 'ADD') || (named && DIVIDED.test(token.text)))) {
    return additions(tokens, times, scope);
  }
  if (
    times.length === 0 ||
    tokens.some((token) => isConcept(token, 'INDICATOR', 'OBJECTIVE', 'REPORT', 'VALUE') || token.kind === 'title')
  )
    return [];
  const action = tokens.findIndex((token) => isConcept(token, 'CHANGE') || (isConcept(token, 'ACCEPT') && accepted));
  const requested = tokens.findIndex((token) => isConcept(token, 'REQUEST'));
  if (!named && (!accepted || !mentionsPhases || statesNumber(tokens, times))) return [];
  return postponements(tokens, Math.max(action, requested), times, scope).filter(({ from }) => from !== null);
}
