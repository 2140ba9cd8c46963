import type { DocumentFlow } from '../document-flow.js';
import { type Attributes, attribute, countAttribute, type XmlHandler } from '../xml-events.js';

/** What is no text of the document as it is now, or not seen on its pages. */
const LEFT_OUT = new Set([
  'tracked-changes',
  'annotation',
  'covered-table-cell',
  'note-citation',
  'ruby-text',
  'forms',
  'title',
  'desc',
  'hidden-text',
]);
const MOST_SPACES = 100;
const MOST_SPANNED = 1000;

interface OpenCell {
  readonly repeated: number;
}

/** Reads a text of LibreOffice into a flow; text boxes and notes follow the paragraph or table that holds them. */
export class OpenTextReader implements XmlHandler {
  /** Whether there is text whose format hides it. */
  hidesText = false;
  private readonly root: string;
  private readonly flows: DocumentFlow[];
  private readonly boxes: DocumentFlow[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  /** Of the elements that are open, those with text: paragraphs and what is inside of them. */
  private readonly isHidden: boolean[] = [];
  private paragraphs = 0;
  private leftOut = 0;
  private isInRoot = false;

  /** Reads what is inside of elements of the name: the body ("text"), the heads of pages ("header"). */
  constructor(flow: DocumentFlow, root: string) {
    this.flows = [flow];
    this.root = root;
  }

  open(name: string, attributes: Attributes): void {
    if (this.leftOut > 0) {
      this.leftOut += 1;
      return;
    }
    this.readStyle(name, attributes);
    if (name === this.root) this.isInRoot = true;
    else if (LEFT_OUT.has(name)) this.leftOut = 1;
    else if (this.isInRoot) this.openContent(name, attributes);
  }

  close(name: string): void {
    if (this.leftOut > 0) {
      this.leftOut -= 1;
      return;
    }
    if (name === this.root) this.isInRoot = false;
    if (!this.isInRoot) return;
    if (name === 'p' || name === 'h') this.closeParagraph();
    else if (name === 'span') this.isHidden.pop();
    else if (name === 'table-cell') this.closeCell();
    else if (name === 'table') this.closeTable();
    else if (name === 'text-box' || name === 'note-body') this.closeBox();
  }

  text(data: string): void {
    if (!this.isInRoot || this.leftOut > 0 || this.paragraphs === 0) return;
    if (this.isHidden.includes(true)) this.hidesText ||= data.trim() !== '';
    else this.flow.addText(data.replace(/\s+/g, ' '));
  }

  private get flow(): DocumentFlow {
    const flow = this.flows.at(-1);
    if (flow === undefined) throw new Error('A part is read into a flow.');
    return flow;
  }

  private readStyle(name: string, attributes: Attributes): void {
    if (name === 'style') this.style = attribute(attributes, 'name') ?? '';
    if (name === 'text-properties' && attributes['text:display'] === 'none') this.hiddenStyles.add(this.style);
  }

  private openContent(name: string, attributes: Attributes): void {
    if (name === 'p' || name === 'h') {
      this.paragraphs += 1;
      this.isHidden.push(this.isHiddenStyle(attributes));
    } else if (name === 'span') this.isHidden.push(this.isHiddenStyle(attributes));
    else if (name === 's') this.flow.addText(' '.repeat(countAttribute(attributes, 'c', MOST_SPACES)));
    else if (name === 'tab') this.flow.addText('\t');
    else if (name === 'line-break') this.flow.addText('\n');
    else if (name === 'text-box' || name === 'note-body') this.flows.push(this.flow.beside());
    else if (name === 'table') this.flow.openTable();
    else if (name === 'table-row') this.flow.openRow();
    else if (name === 'table-cell') this.openCell(attributes);
  }

  private openCell(attributes: Attributes): void {
    this.cells.push({ repeated: countAttribute(attributes, 'number-columns-repeated', MOST_SPANNED) });
    this.flow.openCell({
      rowSpan: countAttribute(attributes, 'number-rows-spanned', Number.MAX_SAFE_INTEGER),
      colSpan: countAttribute(attributes, 'number-columns-spanned', MOST_SPANNED),
    });
  }

  private closeParagraph(): void {
    this.paragraphs -= 1;
    this.isHidden.pop();
    this.flow.endParagraph();
    this.placeBoxes();
  }

  private closeCell(): void {
    const cell = this.cells.pop();
    this.flow.closeCell();
    if (cell !== undefined) this.flow.repeatCell(cell.repeated - 1);
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

  private isHiddenStyle(attributes: Attributes): boolean {
    return this.hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
  }
}
