import type { BlocksReading } from '../block.js';
import { countedNames, hiddenIssues } from '../hidden-issue.js';
import { refusable } from '../refusal.js';
import { readXml } from '../xml-events.js';
import { openDocumentParts } from './open-document-parts.js';
import { OpenSheetReader } from './open-sheet-reader.js';

/** Reads the sheets of a LibreOffice spreadsheet (.ods) that a person sees. */
export function openSheetBlocks(bytes: Uint8Array): BlocksReading {
  return refusable(() => {
    const { content } = openDocumentParts(bytes);
    const reader = new OpenSheetReader();
    readXml(content, reader);
    const { grids, hiddenSheets } = reader;
    const sheets = hiddenSheets.length === 0 ? [] : [countedNames('il foglio', 'i fogli', hiddenSheets)];
    return {
      blocks: grids.flatMap((grid) => grid.blocks()),
      issues: hiddenIssues([...sheets, ...grids.flatMap((grid) => grid.hiddenParts())]),
    };
  });
}
