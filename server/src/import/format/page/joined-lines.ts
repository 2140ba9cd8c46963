import type { TextLine } from './text-lines.js';

/** What a document shows of how it splits words at the end of a line. */
export interface Vocabulary {
  /** Words and compounds that stand whole within a line, in small letters. */
  readonly words: ReadonlySet<string>;
  /** Whether some line ends with a hyphen that is no compound's. */
  readonly splitsWords: boolean;
}

/** Of the size of the letters, about what a space takes. */
const SPACE = 0.25;
/** Of the size: what may be left at the end of a full line, since its width is measured and not known. */
const SLACK = 0.6;
const LIST_MARK = /^(?:\d{1,2}[.)]|[a-z]\)|[-–•▪➢*])\s+\S/;
const YEAR_DIGITS = 4;
const SPLIT_WORD = /([\p{L}\d]+)-$/u;
/** Compounds are joined with "o" (tecnico-amministrativo) or begin with one of these. */
const COMPOUND_START =
  /(?:\p{L}{3}o|(?:^|[^\p{L}])(?:ex|non|post|sub|super|inter|iper|anti|bio|on|e|part|back|front|check|self|full|smart|help|call))-$/iu;
const FIRST_WORD = /^[\p{L}\d]+/u;
const SMALL = /^\p{Ll}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const LETTER = /\p{L}$/u;
/** Lines break after a slash, and in the middle of an address. */
const BROKEN_TERM = /(?:[\p{L}\d]\/|(?:https?:|www\.)\S*-)$/u;

/**
 * The text of lines that stand below each other. A line that was full goes on in the next one; one that was ended
 * although the next word had room ends with a line break. `room`: how wide a line may be.
 */
export function joinedLines(lines: readonly TextLine[], room: number, printed: Vocabulary): string {
  const isList = lines.length > 1 && lines.filter(({ text }) => LIST_MARK.test(text)).length > 1 && isListed(lines[0]);
  let result = '';
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (!last) result = line.text;
    else if ((isList && isListed(line)) || !isFull(last, line, room)) result += `\n${line.text}`;
    else if (index === lines.length - 1 && isLastSyllable(result, line.text)) result += line.text;
    else result = joinedText(result, line.text, printed);
  });
  return result.trim();
}

/** "Obiettiv" over "o": no text ends with an article or a conjunction, so the letters end the word that found no room. */
function isLastSyllable(text: string, last: string): boolean {
  return /\p{Ll}{4}$/u.test(text) && /^(?!(?:si|no)$)(?=.*[aeiou])[a-z]{1,2}$/.test(last);
}

/** "30/06/202" over "4": a day of which the year found no room. */
function isRestOfDay(text: string, next: string): boolean {
  const [, digits = ''] = /(?:^|[^\d/.])\d{1,2}[/.]\d{1,2}[/.](\d{1,3})$/.exec(text) ?? [];
  const [rest = ''] = /^\d{1,3}(?=\s|$)/.exec(next) ?? [];
  return digits !== '' && digits.length + rest.length === YEAR_DIGITS;
}

function isListed(line: TextLine | undefined): boolean {
  return line !== undefined && LIST_MARK.test(line.text);
}

/** Whether the first word of the next line had no room in this one. */
export function isFull(line: TextLine, next: TextLine, room: number): boolean {
  const [first] = next.words;
  if (!first) return true;
  return line.reading.width + line.size * SPACE + firstWordWidth(next) > room - line.size * SLACK;
}

/** The width of a line up to its first space. */
function firstWordWidth({ text, reading }: TextLine): number {
  const length = text.indexOf(' ');
  return length < 0 ? reading.width : (reading.width * length) / text.length;
}

/** A word split by a hyphen is healed; a compound that was parted after its hyphen keeps it. */
function joinedText(text: string, next: string, printed: Vocabulary): string {
  if (BROKEN_TERM.test(text) || isRestOfDay(text, next)) return text + next;
  const [, start] = SPLIT_WORD.exec(text) ?? [];
  const [end] = FIRST_WORD.exec(next) ?? [];
  if (start === undefined || end === undefined) return `${text} ${next}`;
  return isSplit(text, start, end, printed) ? text.slice(0, -1) + next : text + next;
}

function isSplit(text: string, start: string, end: string, { words, splitsWords }: Vocabulary): boolean {
  const areCapitals = start.length > 1 && CAPITALS.test(start) && CAPITALS.test(end);
  if ((!SMALL.test(end) && !areCapitals) || !LETTER.test(start)) return false;
  if (words.has(`${start}-${end}`.toLowerCase())) return false;
  if (words.has((start + end).toLowerCase()) || !COMPOUND_START.test(text)) return true;
  return splitsWords;
}

/** What the lines of a document tell of how it splits words. */
export function vocabulary(lines: Iterable<TextLine>): Vocabulary {
  const words = new Set<string>();
  let splitsWords = false;
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)?/gu)) words.add(word.toLowerCase());
    splitsWords ||= /\p{Ll}-$/u.test(text) && !COMPOUND_START.test(text);
  }
  return { words, splitsWords };
}
