import type { Direction } from '../../plan/vocabulary.js';
import { type Effect, meantIndicator, objectiveOf, type Scope, span } from './effect.js';
import { isConcept, isWord, type Token } from './token.js';

const LOWER = /^(?:negativ[aoei]|decrescent[ei]|decrescere|diminuire|invers[aoei]|calare)$/;
const HIGHER = /^(?:positiv[aoei]|crescent[ei]|crescere|aumentare)$/;
const READ = /^(?:lett[aoie]|intes[aoie]|interpretat[aoie]|leggersi|intendersi|lettura|misurat[aoie])$/;

function comparison(tokens: readonly Token[]): Direction | null {
  const better = tokens.some((token) =>
    isWord(token, 'migliore', 'meglio', 'preferibile', 'positivo', 'positivamente'),
  );
  if (!better) return null;
  const low = tokens.some(
    (token, at) => isWord(token, 'minore', 'inferiore') || (isWord(token, 'basso', 'bassa') && at > 0),
  );
  const high = tokens.some((token) => isWord(token, 'maggiore', 'superiore', 'alto', 'alta', 'elevato'));
  return low === high ? null : low ? 'LOWER' : 'HIGHER';
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
  if (tokens.some((token) => isWord(token, 'intervallo', 'range', 'fascia', 'forbice'))) return 'RANGE';
  const at = tokens.findIndex((token) => token.kind === 'word' && (LOWER.test(token.text) || HIGHER.test(token.text)));
  if (at < 0) return null;
  const lower = LOWER.test(tokens[at]?.text ?? '');
  const negated = tokens.slice(Math.max(0, at - 5), at).some((token) => isWord(token, 'non'));
  return lower !== negated ? 'LOWER' : 'HIGHER';
}

/** A clause that says which way an indicator has always pointed. */
export function directionEffect(tokens: readonly Token[], scope: Scope): Effect | null {
  const direction = statedDirection(tokens);
  const named = tokens.find((token) => (token.kind === 'title' || token.kind === 'code') && token.text === 'indicator');
  const indicator = named?.value ?? meantIndicator(scope);
  if (direction === null || indicator === null || tokens.some((token) => isConcept(token, 'REQUEST', 'WEIGHT')))
    return null;
  return {
    kind: 'DIRECTION_CLARIFIED',
    objective: objectiveOf(indicator, scope),
    indicator,
    from: null,
    to: direction,
    fields: [],
    told: null,
    ...span(tokens),
  };
}
