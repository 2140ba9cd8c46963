import { DocumentFlow } from '../document-flow.js';
import { refuse, refuseDepth } from '../refusal.js';
import { symbolText } from '../symbol-text.js';
import { type RichTextCellForm, RichTextTable } from './rich-text-table.js';
import type { RichTextToken } from './rich-text-tokens.js';

/** Where the text of a group goes. */
type Destination = 'BODY' | 'HEAD' | 'NOTE' | 'FONTS' | 'NOWHERE';

interface Group {
  readonly destination: Destination;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly font: number;
  /** Characters that stand in for one in Unicode, for programs that do not know it. */
  readonly standIns: number;
}

const DEEPEST = 500;
const MOST_STAND_INS = 100;
const NOT_TEXT = new Set(
  'colortbl stylesheet info pict object nonshppict shprslt sp footer footerl footerr footerf fldinst datafield themedata xmlopen listname bkmkstart bkmkend annotation atnid atnauthor'.split(
    ' ',
  ),
);
const HEADS = new Set(['header', 'headerl', 'headerr', 'headerf']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
]);

/** Reads the pieces of a document in RTF into a flow. */
export class RichTextReader {
  /** Whether there is text in the format "hidden". */
  hidesText = false;
  private readonly body = new DocumentFlow();
  private readonly table = new RichTextTable();
  private readonly groups: Group[] = [];
  private group: Group = { destination: 'BODY', isHidden: false, isDeleted: false, font: 0, standIns: 1 };
  private readonly symbolFonts = new Map<number, string>();
  private readonly heads = new Set<string>();
  private readonly notes: string[] = [];
  private letters = westernLetters(1252);
  private text = '';
  private aside = '';
  private isStarred = false;
  private isInTable = false;
  private leftOver = 0;
  private rowLeft = 0;
  private forms: RichTextCellForm[] = [];
  private nextForm = { goesOnDown: false, goesOnAcross: false };

  read(tokens: Iterable<RichTextToken>): void {
    for (const token of tokens) {
      if (token.kind === 'OPEN') this.openGroup();
      else if (token.kind === 'CLOSE') this.closeGroup();
      else if (token.kind === 'WORD') this.readWord(token.word, token.value);
      else if (token.kind === 'SIGN') this.readSign(token.sign);
      else this.readBytes(token.bytes);
    }
  }

  /** Heads of pages, text, footnotes. */
  flow(): DocumentFlow {
    this.endParagraph();
    this.table.place(this.body);
    const flow = new DocumentFlow();
    for (const text of this.heads) addParagraph(flow, text);
    flow.absorb(this.body);
    for (const text of this.notes) addParagraph(flow, text);
    return flow;
  }

  private openGroup(): void {
    this.groups.push(this.group);
    if (this.groups.length > DEEPEST) refuseDepth();
    this.isStarred = false;
  }

  private closeGroup(): void {
    const outer = this.groups.pop() ?? this.group;
    const { destination } = this.group;
    if (destination !== outer.destination && (destination === 'HEAD' || destination === 'NOTE'))
      this.endAside(destination);
    this.group = outer;
  }

  private readWord(word: string, value: number | null): void {
    const isStarred = this.isStarred;
    this.isStarred = false;
    if (this.group.destination === 'NOWHERE') return;
    if (word === 'fonttbl') this.enter('FONTS');
    else if (this.group.destination === 'FONTS') this.readFont(word, value);
    else if (HEADS.has(word)) this.enter('HEAD');
    else if (word === 'footnote') this.enter('NOTE');
    else if (NOT_TEXT.has(word) || (isStarred && word !== 'shpinst')) this.enter('NOWHERE');
    else if (word === 'u') this.readUnicode(value ?? 0);
    else if (SIGNS.has(word)) this.add(SIGNS.get(word) ?? '');
    else if (!this.readForm(word, value)) this.readLayout(word, value);
  }

  /** How the text that follows is printed. */
  private readForm(word: string, value: number | null): boolean {
    if (word === 'ansicpg') this.letters = westernLetters(value ?? 1252);
    else if (word === 'uc') this.group = { ...this.group, standIns: Math.min(Math.max(value ?? 1, 0), MOST_STAND_INS) };
    else if (word === 'v') this.group = { ...this.group, isHidden: value !== 0 };
    else if (word === 'deleted') this.group = { ...this.group, isDeleted: value !== 0 };
    else if (word === 'f') this.group = { ...this.group, font: value ?? 0 };
    else if (word === 'plain') this.group = { ...this.group, isHidden: false, isDeleted: false, font: 0 };
    else return false;
    return true;
  }

  /** Paragraphs, cells and rows. */
  private readLayout(word: string, value: number | null): void {
    if (word === 'pard') this.isInTable = false;
    else if (word === 'intbl') this.isInTable = true;
    else if (word === 'par' || word === 'sect' || word === 'page') this.endParagraph();
    else if (word === 'cell') this.endCell();
    else if (word === 'row') this.table.endRow(this.rowLeft, this.forms);
    else if (word === 'nestcell' || word === 'nestrow') refuseNested();
    else if (word === 'trowd') this.beginForms();
    else if (word === 'trleft') this.rowLeft = value ?? 0;
    else if (word === 'clvmrg') this.nextForm.goesOnDown = true;
    else if (word === 'clmrg') this.nextForm.goesOnAcross = true;
    else if (word === 'cellx') this.addForm(value ?? 0);
  }

  private beginForms(): void {
    this.forms = [];
    this.rowLeft = 0;
    this.nextForm = { goesOnDown: false, goesOnAcross: false };
  }

  private addForm(right: number): void {
    this.forms.push({ ...this.nextForm, right });
    this.nextForm = { goesOnDown: false, goesOnAcross: false };
  }

  private readFont(word: string, value: number | null): void {
    if (word === 'f') this.group = { ...this.group, font: value ?? 0 };
    else if (word === 'fcharset' && value === 2) this.symbolFonts.set(this.group.font, '');
  }

  private readSign(sign: string): void {
    if (sign === '*') this.isStarred = true;
    else if (sign === '~') this.add('\u00a0');
    else if (sign === '_') this.add('-');
    else if (sign === '\n' || sign === '\r') this.endParagraph();
    else if (/[\\{}]/.test(sign)) this.add(sign);
  }

  private readUnicode(code: number): void {
    this.add(String.fromCharCode(code < 0 ? code + 65_536 : code));
    this.leftOver = this.group.standIns;
  }

  private readBytes(bytes: string): void {
    const skipped = Math.min(this.leftOver, bytes.length);
    this.leftOver -= skipped;
    const shown = bytes.slice(skipped);
    const font = this.symbolFonts.get(this.group.font);
    if (this.group.destination === 'FONTS') {
      if (font !== undefined) this.symbolFonts.set(this.group.font, font + shown);
    } else if (font !== undefined) this.add([...shown].map((byte) => symbolText(font, hexadecimal(byte))).join(''));
    else this.add(shown.replace(/[\u0080-\u00ff]/g, (byte) => this.letters[byte.charCodeAt(0) - 0x80] ?? ' '));
  }

  private add(text: string): void {
    const { destination, isHidden, isDeleted } = this.group;
    if (destination === 'NOWHERE' || destination === 'FONTS' || isDeleted) return;
    if (isHidden) this.hidesText ||= text.trim() !== '';
    else if (destination === 'BODY') this.text += text;
    else this.aside += text;
  }

  private enter(destination: Destination): void {
    this.group = { ...this.group, destination };
  }

  private endParagraph(): void {
    if (this.group.destination !== 'BODY') {
      this.aside += '\n';
      return;
    }
    if (this.isInTable) {
      this.text += '\n';
      return;
    }
    if (!this.table.isEmpty) this.table.place(this.body);
    addParagraph(this.body, this.text);
    this.text = '';
  }

  private endCell(): void {
    this.table.addCell(this.text);
    this.text = '';
  }

  private endAside(destination: 'HEAD' | 'NOTE'): void {
    for (const line of this.aside.split('\n')) {
      if (destination === 'HEAD') this.heads.add(line);
      else this.notes.push(line);
    }
    this.aside = '';
  }
}

function addParagraph(flow: DocumentFlow, text: string): void {
  flow.addText(text);
  flow.endParagraph();
}

/** The letters of the bytes from 80 (hexadecimal) on. */
function westernLetters(codePage: number): readonly string[] {
  const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  return [...new TextDecoder(encodingName(codePage)).decode(bytes)];
}

function encodingName(codePage: number): string {
  if (codePage === 10_000) return 'macintosh';
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
}

function hexadecimal(byte: string): string {
  return byte.charCodeAt(0).toString(16).padStart(2, '0');
}

function refuseNested(): never {
  return refuse(
    'Il documento RTF ha tabelle dentro altre tabelle: aprirlo con Word o LibreOffice, salvarlo come .docx o .odt e caricare quel file.',
  );
}
