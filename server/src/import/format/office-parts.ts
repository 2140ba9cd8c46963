import type { Parts } from './archive-parts.js';
import { type Attributes, attribute, readXml } from './xml-events.js';

/** What a part of an Office document refers to, by the identifier used in that part. */
export interface Relationship {
  /** The last word of its type: "worksheet", "footnotes". */
  readonly type: string;
  /** The name of the part within the archive. */
  readonly part: string;
}

const NONE: ReadonlyMap<string, Relationship> = new Map();

/** The name of the part that an Office document begins with. */
export function mainPart(parts: Parts): string | undefined {
  return [...relationships(parts, '').values()].find(({ type }) => type === 'officeDocument')?.part;
}

/** What a part refers to, as its .rels part says; the package's own for "". */
export function relationships(parts: Parts, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const content = parts.get(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (content === undefined) return NONE;
  const found = new Map<string, Relationship>();
  readXml(content, {
    open: (name, attributes) => {
      const id = attribute(attributes, 'Id');
      if (name === 'Relationship' && id !== undefined) found.set(id, relationship(attributes, folder));
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

function relationship(attributes: Attributes, folder: string): Relationship {
  const target = attribute(attributes, 'Target') ?? '';
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return { type: attribute(attributes, 'Type')?.split('/').at(-1) ?? '', part: names.join('/') };
}
