import { archiveParts } from '../archive-parts.js';
import { refuse } from '../refusal.js';

export interface OpenDocumentParts {
  readonly content: Uint8Array;
  readonly styles: Uint8Array | undefined;
}

const PARTS = new Set(['content.xml', 'styles.xml']);

/** What is read of a document of LibreOffice. */
export function openDocumentParts(bytes: Uint8Array): OpenDocumentParts {
  const parts = archiveParts(bytes, (name) => PARTS.has(name));
  const content = parts.get('content.xml');
  if (content === undefined) {
    return refuse('Il documento LibreOffice non si può aprire: salvarlo di nuovo con LibreOffice e ricaricarlo.');
  }
  return { content, styles: parts.get('styles.xml') };
}
