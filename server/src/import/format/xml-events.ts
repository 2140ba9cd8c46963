import { Parser } from 'htmlparser2';
import { refuseDamaged, refuseDepth } from './refusal.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part while it is read; names are without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(data: string): void;
}

/** No office document nests its elements as deeply. */
const DEEPEST = 500;
const PIECE = 262_144;

/**
 * Reads a part in XML from its beginning to its end, piece by piece: as one text it may need much memory. A part that is
 * missing holds nothing. Document types and entities of its own are never followed.
 */
export function readXml(content: Uint8Array | undefined, handler: XmlHandler): void {
  if (content === undefined) return;
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
  const decoder = new TextDecoder(encodingOf(content));
  for (let at = 0; at < content.length; at += PIECE) {
    parser.write(decoder.decode(content.subarray(at, at + PIECE), { stream: true }));
  }
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

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
