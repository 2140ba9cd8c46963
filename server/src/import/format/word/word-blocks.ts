import { archiveParts } from '../archive-parts.js';
import type { BlocksReading } from '../block.js';
import { DocumentFlow } from '../document-flow.js';
import { hiddenIssues } from '../hidden-issue.js';
import { mainPart, relationships } from '../office-parts.js';
import { refusable, refuse } from '../refusal.js';
import { readXml } from '../xml-events.js';
import { WordReader } from './word-reader.js';

const NEEDED_PART = /\.(?:xml|rels)$/i;
const OTHER_PART = /(?:theme|charts|media|embeddings|glossary)\//;

/** Reads a Word document (.docx): the heads of its pages, its text, its footnotes. */
export function wordBlocks(bytes: Uint8Array): BlocksReading {
  return refusable(() => {
    const parts = archiveParts(bytes, (name) => NEEDED_PART.test(name) && !OTHER_PART.test(name));
    const main = mainPart(parts);
    const body = main === undefined ? undefined : parts.get(main);
    if (main === undefined || body === undefined) {
      return refuse('Il documento Word non si può aprire: salvarlo di nuovo in formato .docx e ricaricarlo.');
    }
    const related = [...relationships(parts, main).values()];
    const partsOf = (type: string) =>
      related.filter((relation) => relation.type === type).map(({ part }) => parts.get(part));
    const flow = new DocumentFlow();
    addHeads(flow, partsOf('header'));
    const hides = [body, ...partsOf('footnotes'), ...partsOf('endnotes')].map((content) => readPart(flow, content));
    return {
      blocks: flow.blocks(),
      issues: hiddenIssues(hides.includes(true) ? ['testo in formato «nascosto»'] : []),
    };
  });
}

/** Reads a part; returns whether it hides text. */
function readPart(flow: DocumentFlow, content: Uint8Array | undefined): boolean {
  const reader = new WordReader(flow);
  readXml(content, reader);
  return reader.hidesText;
}

/** What stands at the head of the pages, each text once: there is often the name of the body. */
function addHeads(flow: DocumentFlow, parts: readonly (Uint8Array | undefined)[]): void {
  const heads = new DocumentFlow();
  for (const content of parts) readPart(heads, content);
  const texts = heads.blocks().flatMap((block) => {
    if (block.kind === 'PARAGRAPH') return [block.text];
    return block.kind === 'TABLE' ? block.rows.flat().map((cell) => cell?.text ?? '') : [];
  });
  for (const text of new Set(texts)) {
    flow.addText(text);
    flow.endParagraph();
  }
}
