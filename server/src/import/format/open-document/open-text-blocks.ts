import type { BlocksReading } from '../block.js';
import { DocumentFlow } from '../document-flow.js';
import { hiddenIssues } from '../hidden-issue.js';
import { refusable } from '../refusal.js';
import { readXml } from '../xml-events.js';
import { openDocumentParts } from './open-document-parts.js';
import { OpenTextReader } from './open-text-reader.js';

/** Reads a text of LibreOffice (.odt): the heads of its pages, then its text with tables, text boxes and notes. */
export function openTextBlocks(bytes: Uint8Array): BlocksReading {
  return refusable(() => {
    const { content, styles } = openDocumentParts(bytes);
    const flow = new DocumentFlow();
    readXml(styles, new OpenTextReader(flow, 'header'));
    const reader = new OpenTextReader(flow, 'text');
    readXml(content, reader);
    return {
      blocks: flow.blocks(),
      issues: hiddenIssues(reader.hidesText ? ['testo in formato «nascosto»'] : []),
    };
  });
}
