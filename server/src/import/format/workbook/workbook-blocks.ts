import { type ImportIssue, importWarning } from '../../draft/import-issue.js';
import { archiveParts } from '../archive-parts.js';
import type { BlocksReading } from '../block.js';
import { shownText, unescapedText } from '../cell-text.js';
import { countedNames, hiddenIssues } from '../hidden-issue.js';
import { mainPart, relationships } from '../office-parts.js';
import { refusable, refuse } from '../refusal.js';
import { CellCount } from '../table-grid.js';
import { attribute, readXml } from '../xml-events.js';
import type { SheetGrid } from './sheet-grid.js';
import { numberFormats } from './workbook-formats.js';
import { worksheetGrid } from './worksheet-grid.js';

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

interface Workbook {
  readonly sheets: readonly NamedSheet[];
  readonly firstYear: 1900 | 1904;
}

/** Reads the sheets of an Excel workbook (.xlsx) that a person sees. Sheets that are a chart hold no cells. */
export function workbookBlocks(bytes: Uint8Array): BlocksReading {
  return refusable(() => {
    const parts = archiveParts(
      bytes,
      (name) => /\.(?:xml|rels)$/i.test(name) && !/(?:drawings|theme|charts|media)\//.test(name),
    );
    const main = mainPart(parts);
    const content = main === undefined ? undefined : parts.get(main);
    if (main === undefined || content === undefined) return refuseWorkbook();
    const { sheets, firstYear } = workbook(content);
    const related = [...relationships(parts, main).entries()];
    const partOf = (type: string) => related.find(([, relation]) => relation.type === type)?.[1].part ?? '';
    const book = {
      firstYear,
      counts: { filled: new CellCount(), shown: new CellCount() },
      strings: sharedStrings(parts.get(partOf('sharedStrings'))),
      formats: numberFormats(parts.get(partOf('styles'))),
    };
    const grids: SheetGrid[] = [];
    const unknown: string[] = [];
    for (const { name, id, isHidden } of sheets) {
      const relation = related.find(([key]) => key === id)?.[1];
      if (isHidden || relation?.type !== 'worksheet') continue;
      const sheet = parts.get(relation.part);
      if (sheet === undefined) return refuseWorkbook();
      const { grid, uncomputed } = worksheetGrid(name, sheet, book);
      grids.push(grid);
      unknown.push(...uncomputed);
    }
    const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `«${name}»`);
    const hiddenSheets = hidden.length === 0 ? [] : [countedNames('il foglio', 'i fogli', hidden)];
    return {
      blocks: grids.flatMap((grid) => grid.blocks()),
      issues: [
        ...hiddenIssues([...hiddenSheets, ...grids.flatMap((grid) => grid.hiddenParts())]),
        ...uncomputedIssues(unknown),
      ],
    };
  });
}

function workbook(content: Uint8Array): Workbook {
  const sheets: NamedSheet[] = [];
  let firstYear: 1900 | 1904 = 1900;
  readXml(content, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '')) firstYear = 1904;
      if (name !== 'sheet') return;
      const state = attributes.state ?? 'visible';
      sheets.push({
        name: attributes.name ?? '',
        id: attribute(attributes, 'id') ?? '',
        isHidden: state !== 'visible',
      });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, firstYear };
}

/** The texts that cells refer to by their number. How a word is pronounced is no part of it. */
function sharedStrings(content: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  readXml(content, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isPhonetic;
      else if (name === 'rPh') isPhonetic = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(shownText(unescapedText(text)));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
    },
    text: (data) => {
      if (isText) text += data;
    },
  });
  return strings;
}

function uncomputedIssues(cells: readonly string[]): ImportIssue[] {
  if (cells.length === 0) return [];
  const found = countedNames('la cella', 'le celle', cells);
  const message = `Una o più formule non hanno un risultato salvato, e il loro valore resta sconosciuto: ${found}. Aprire il file con il foglio di calcolo, salvarlo e ricaricarlo, oppure scrivere il valore.`;
  return [importWarning('INVALID_ROW', message, { found })];
}

function refuseWorkbook(): never {
  return refuse(
    'Il foglio di calcolo non si può aprire: salvarlo di nuovo in formato .xlsx, oppure in CSV, e ricaricarlo.',
  );
}
