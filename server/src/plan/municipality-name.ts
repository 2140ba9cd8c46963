import type { BodyKind } from '@traguardo/schema/vocabulary';
import { foldedText } from './natural-key.js';

interface NamedBody {
  readonly name: string;
  readonly statedKind: BodyKind | null;
  readonly statedName: string | null;
}

/** The words with which names of bodies begin, and the preposition with its article before them. */
const BEGINNINGS: readonly (readonly [RegExp, BodyKind | null, string])[] = [
  [/^comune /, 'MUNICIPALITY', 'del '],
  [/^citta metropolitana /, 'METROPOLITAN_CITY', 'della '],
  [/^citta /, null, 'della '],
  [/^provincia /, 'PROVINCE', 'della '],
  [/^regione /, 'REGION', 'della '],
  [/^unione /, 'UNION', 'dell’'],
  [/^azienda (?:sanitaria|ospedaliera|ulss|usl|socio)/, 'HEALTH_AUTHORITY', 'dell’'],
  [/^azienda /, null, 'dell’'],
  [/^ente /, null, 'dell’'],
];

function beginning(name: string) {
  const folded = foldedText(name);
  return BEGINNINGS.find(([words]) => words.test(folded));
}

/** The name as it is read on its own: "Comune di Cremona". */
export function fullName({ name, statedName }: Pick<NamedBody, 'name' | 'statedName'>): string {
  return statedName ?? name;
}

/** The name after "piano della performance": "del Comune di Cremona". One whose article is not known follows "di". */
export function nameInSentence(body: Pick<NamedBody, 'name' | 'statedName'>): string {
  const name = fullName(body);
  const [, , preposition] = beginning(name) ?? [];
  return `${preposition ?? 'di '}${name}`;
}

/** What the body is: as stated, else what its name says; null = neither says it. */
export function kindOfBody(body: NamedBody): BodyKind | null {
  return body.statedKind ?? beginning(fullName(body))?.[1] ?? null;
}
