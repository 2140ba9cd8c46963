import type { DocumentFlow } from '../document-flow.js';
import { symbolText } from '../symbol-text.js';
import { type Attributes, attribute, countAttribute, type XmlHandler } from '../xml-events.js';

/** What is no text of the document as it is now: deleted and moved text, and the second form of the same drawing. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);
const MOST_SPANNED = 1000;

interface OpenRow {
  skipped: number;
  isDeleted: boolean;
  isOpen: boolean;
}

interface OpenCell {
  colSpan: number;
  isContinued: boolean;
  isOpen: boolean;
}

/**
 * Reads a part of a Word document into a flow: tracked changes as if they were accepted, text boxes after the paragraph
 * or table that holds them.
 */
export class WordReader implements XmlHandler {
  /** Whether there is text in the format "hidden". */
  hidesText = false;
  private readonly flows: DocumentFlow[];
  private readonly boxes: DocumentFlow[] = [];
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];
  /** The elements that are open inside of one that is left out, this one included. */
  private leftOut = 0;
  private isText = false;
  private isInParagraphProperties = false;
  private isInRowProperties = false;
  private isHiddenRun = false;
  private isRun = false;
  private isJoined = false;
  private isPlaceholder = false;

  constructor(flow: DocumentFlow) {
    this.flows = [flow];
  }

  open(name: string, attributes: Attributes): void {
    if (this.leftOut > 0) {
      this.leftOut += 1;
      return;
    }
    if (LEFT_OUT.has(name)) this.leaveOut(name);
    else if (name === 't') this.isText = true;
    else if (this.isInParagraphProperties) return;
    else if (name === 'r') this.openRun();
    else if (name === 'p') this.openCell();
    else if (name === 'pPr') this.isInParagraphProperties = true;
    else this.openOther(name, attributes);
  }

  close(name: string): void {
    if (this.leftOut > 0) this.leftOut -= 1;
    else if (name === 't') this.isText = false;
    else if (name === 'r') this.isRun = false;
    else if (name === 'pPr') this.isInParagraphProperties = false;
    else if (name === 'p') this.closeParagraph();
    else if (name === 'trPr') this.isInRowProperties = false;
    else if (name === 'tcPr') this.openCell();
    else if (name === 'tc') this.closeCell();
    else if (name === 'tr') this.closeRow();
    else if (name === 'tbl') this.closeTable();
    else if (name === 'txbxContent') this.closeBox();
  }

  text(data: string): void {
    if (!this.isText || this.leftOut > 0) return;
    if (this.isHiddenRun) this.hidesText ||= data.trim() !== '';
    else this.flow.addText(data);
  }

  private get flow(): DocumentFlow {
    const flow = this.flows.at(-1);
    if (flow === undefined) throw new Error('A part is read into a flow.');
    return flow;
  }

  private leaveOut(name: string): void {
    const row = this.rows.at(-1);
    if (name === 'del' && this.isInRowProperties && row !== undefined) row.isDeleted = true;
    // The end of the paragraph is deleted: the next one goes on with it.
    if (name === 'del' && this.isInParagraphProperties) this.isJoined = true;
    this.leftOut = 1;
  }

  private openOther(name: string, attributes: Attributes): void {
    if (this.isRun && this.addSign(name, attributes)) return;
    if (name === 'vanish' || name === 'webHidden') this.isHiddenRun = !isOff(attributes);
    else if (name === 'den') this.flow.addText('/');
    else if (name === 'txbxContent') this.flows.push(this.flow.beside());
    else if (name === 'sdtPr') this.isPlaceholder = false;
    else if (name === 'showingPlcHdr') this.isPlaceholder = !isOff(attributes);
    else if (name === 'sdtContent') this.openContent();
    else this.openTablePart(name, attributes);
  }

  private openTablePart(name: string, attributes: Attributes): void {
    const row = this.rows.at(-1);
    const cell = this.cells.at(-1);
    if (name === 'tbl') {
      this.openCell();
      this.flow.openTable();
    } else if (name === 'tr') this.rows.push({ skipped: 0, isDeleted: false, isOpen: false });
    else if (name === 'trPr') this.isInRowProperties = true;
    else if (name === 'gridBefore' && row) row.skipped = numberValue(attributes);
    else if (name === 'tc') this.cells.push({ colSpan: 1, isContinued: false, isOpen: false });
    else if (name === 'gridSpan' && cell) cell.colSpan = Math.max(1, numberValue(attributes));
    else if (name === 'vMerge' && cell) cell.isContinued = attribute(attributes, 'val') !== 'restart';
  }

  /** What a run holds besides text. */
  private addSign(name: string, attributes: Attributes): boolean {
    if (name === 'tab' || name === 'ptab') this.flow.addText('\t');
    else if (name === 'br' || name === 'cr') this.flow.addText('\n');
    else if (name === 'noBreakHyphen') this.flow.addText('-');
    else if (name === 'sym') {
      this.flow.addText(symbolText(attribute(attributes, 'font') ?? '', attribute(attributes, 'char') ?? ''));
    } else return false;
    return true;
  }

  private openRun(): void {
    this.isRun = true;
    this.isHiddenRun = false;
  }

  private openContent(): void {
    if (this.isPlaceholder) this.leftOut = 1;
    this.isPlaceholder = false;
  }

  private openCell(): void {
    const row = this.rows.at(-1);
    const cell = this.cells.at(-1);
    if (row === undefined || cell === undefined || cell.isOpen || !this.flow.isInTable) return;
    if (!row.isOpen) this.flow.openRow(row.skipped);
    row.isOpen = true;
    cell.isOpen = true;
    this.flow.openCell({ rowSpan: 1, colSpan: cell.colSpan, isContinued: cell.isContinued });
  }

  private closeParagraph(): void {
    if (!this.isJoined) this.flow.endParagraph();
    this.isJoined = false;
    this.isHiddenRun = false;
    this.placeBoxes();
  }

  private closeCell(): void {
    this.openCell();
    this.cells.pop();
    this.flow.closeCell();
  }

  private closeRow(): void {
    const row = this.rows.pop();
    if (row?.isOpen && row.isDeleted) this.flow.dropRow();
  }

  private closeTable(): void {
    this.flow.closeTable();
    this.placeBoxes();
  }

  private closeBox(): void {
    const box = this.flows.pop();
    if (box !== undefined) this.boxes.push(box);
  }

  private placeBoxes(): void {
    if (this.flows.length > 1 || this.flow.isInTable) return;
    for (const box of this.boxes.splice(0)) this.flow.absorb(box);
  }
}

function numberValue(attributes: Attributes): number {
  return countAttribute(attributes, 'val', MOST_SPANNED);
}

function isOff(attributes: Attributes): boolean {
  return /^(?:0|false|off)$/.test(attribute(attributes, 'val') ?? '');
}
