import type { Direction } from '@traguardo/schema/vocabulary';
import { isConcept, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

const LOWER = /^(?:negativ[aoei]|decrescent[ei]|invers[aoei])$/;
const HIGHER = /^(?:positiv[aoei]|crescent[ei])$/;
const FALL = /^(?:decrescere|diminuire|calare|scendere|decrescita|diminuzione|decremento|calo|ribasso)$/;
const RISE = /^(?:crescere|aumentare|salire|crescita|aumento|incremento|rialzo)$/;
const LIMIT = /^(?:valore|limite|soglia|tetto|livello|numero)$/;
const READ = /^(?:lett[aoie]|intes[aoie]|interpretat[aoie]|leggersi|intendersi|lettura|misurat[aoie])$/;

export function comparison(tokens: readonly Token[]): Direction | null {
  const better = tokens.some(
    (token) =>
      token.kind === 'word' &&
      /^(?:miglior[ei]?|migliorativ[oaie]|meglio|preferibil[ei]|positiv[oaie]|positivamente)$/.test(token.text),
  );
  const worse = tokens.some((token) => token.kind === 'word' && /^(?:peggior[ei]?|peggio)$/.test(token.text));
  if (better === worse) return null;
  const low = tokens.some(
    (token) => token.kind === 'word' && /^(?:minor[ei]|inferior[ei]|bass[oaie])$/.test(token.text),
  );
  const high = tokens.some(
    (token) => token.kind === 'word' && /^(?:maggior[ei]|superior[ei]|alt[oaie]|elevat[oaie])$/.test(token.text),
  );
  return low === high ? null : low !== worse ? 'LOWER' : 'HIGHER';
}

/** "il target è un valore massimo", "rappresenta una soglia minima", "non superare". */
function limit(tokens: readonly Token[]): Direction | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !LIMIT.test(token.text)) continue;
    const after = tokens[at + 1];
    if (token.text === 'tetto' || isWord(after, 'massimo', 'massima')) return 'LOWER';
    if (isWord(after, 'minimo', 'minima')) return 'HIGHER';
  }
  return null;
}

/** "deve diminuire", "da leggersi in diminuzione": a rise or fall counts only where the words say how to read the indicator. */
function movement(tokens: readonly Token[]): Direction | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const must =
      isWord(tokens[at - 1], 'deve', 'devono', 'dovra', 'dovrebbe', 'tende', 'tendono') ||
      isWord(tokens[at - 2], 'tendere', 'tende');
    const read =
      isWord(tokens[at - 1], 'in') && tokens.slice(Math.max(0, at - 4), at).some(({ text }) => READ.test(text));
    if ((must || read) && FALL.test(token.text)) return 'LOWER';
    if ((must || read) && RISE.test(token.text)) return 'HIGHER';
  }
  return null;
}

function statedDirection(tokens: readonly Token[]): Direction | null {
  const compared = comparison(tokens);
  if (compared !== null) return compared;
  const about = tokens.some(
    (token) =>
      isConcept(token, 'NATURE', 'INDICATOR', 'VALUE', 'TARGET') ||
      token.kind === 'title' ||
      (token.kind === 'word' && READ.test(token.text)),
  );
  if (!about) return null;
  const explains = tokens.some(
    (token) => isConcept(token, 'EXPLAIN', 'AUX', 'KEEP') || isWord(token, 'rappresenta', 'che'),
  );
  const moved = movement(tokens) ?? (explains ? limit(tokens) : null);
  if (moved !== null) return moved;
  const ranged = tokens.some((token) => isWord(token, 'intervallo', 'range', 'fascia', 'forbice'));
  if (ranged) return tokens.some(({ kind }) => kind === 'number') ? null : 'RANGE';
  const at = tokens.findIndex((token) => token.kind === 'word' && (LOWER.test(token.text) || HIGHER.test(token.text)));
  if (at < 0) return null;
  const lower = LOWER.test(tokens[at]?.text ?? '');
  const negated = tokens.slice(Math.max(0, at - 5), at).some((token) => isWord(token, 'non'));
  return lower !== negated ? 'LOWER' : 'HIGHER';
}

/** The effect of a clause that clarifies the direction of an indicator. */
export function directionEffect(tokens: readonly Token[], scope: Scope): Effect | null {
  const direction = statedDirection(tokens);
  const named = tokens.find((token) => (token.kind === 'title' || token.kind === 'code') && token.text === 'indicator');
  const indicator = named?.value ?? impliedIndicator(scope);
  if (direction === null || indicator === null || tokens.some((token) => isConcept(token, 'REQUEST', 'WEIGHT')))
    return null;
  return {
    kind: 'DIRECTION_CLARIFIED',
    objective: objectiveOf(indicator, scope),
    indicator,
    from: null,
    to: direction,
    fields: [],
    statedFrom: null,
    ...span(tokens),
  };
}
