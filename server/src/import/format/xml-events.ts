import { Parser } from 'htmlparser2';
import { refuse } from './refusal.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part while it is read; names are without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(data: string): void;
}

/** No office document nests its elements as deeply. */
const DEEPEST = 500;

/** Reads XML from its beginning to its end. Document types and entities of its own are never followed. */
export function readXml(xml: string, handler: XmlHandler): void {
  let depth = 0;
  let isEnding = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) refuseDepth();
        handler.open(localName(name), attributes);
      },
      onclosetag: (name) => {
        if (isEnding) refuseDamaged();
        depth -= 1;
        handler.close(localName(name));
      },
      ontext: (data) => handler.text(data),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  isEnding = true;
  parser.end();
}

/** An attribute by its name without prefix; undefined where the element has none. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const ending = `:${name}`;
  for (const key in attributes) if (key.endsWith(ending)) return attributes[key];
  return undefined;
}

/** A count that an attribute states, from 1 to the limit; 1 where it states none. */
export function countAttribute(attributes: Attributes, name: string, limit: number): number {
  const count = Math.trunc(Number(attribute(attributes, name) ?? 1));
  return Number.isFinite(count) && count > 1 ? Math.min(count, limit) : 1;
}

export function refuseDepth(): never {
  return refuse(
    'Il documento ha troppi elementi l’uno dentro l’altro: ricopiarne la tabella in un documento nuovo, salvarlo e ricaricare quello.',
  );
}

export function refuseDamaged(): never {
  return refuse('Il file è danneggiato o incompleto: riaprirlo con il suo programma, salvarlo di nuovo e ricaricarlo.');
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
