import { valuePhrases } from '../values/value-phrases.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';

/** The new wording of an indicator, part by part; null = not stated. Offsets are those of the cell. */
export interface Wording {
  readonly title: string | null;
  /** The words say that the title does not change. */
  readonly titleKept: boolean;
  readonly formula: string | null;
  readonly purpose: string | null;
  readonly target: string | null;
  readonly targetInPercent: boolean;
  readonly weight: string | null;
}

type Part = 'title' | 'formula' | 'purpose' | 'target' | 'weight';

const PARTS: readonly (readonly [Part, 'TITLE' | 'FORMULA' | 'PURPOSE' | 'TARGET' | 'WEIGHT'])[] = [
  ['title', 'TITLE'],
  ['formula', 'FORMULA'],
  ['purpose', 'PURPOSE'],
  ['target', 'TARGET'],
  ['weight', 'WEIGHT'],
];

/** The part that a label at `at` opens: at the start, or after a mark or a joining word. */
function labelledPart(tokens: readonly Token[], at: number): Part | null {
  const part = PARTS.find(([, concept]) => isConcept(tokens[at], concept))?.[0];
  if (part === undefined) return null;
  const article = isWord(tokens[at - 1], 'il', 'la', 'un', 'una', 'nuovo', 'nuova') ? 2 : 1;
  const before = tokens[at - article];
  const opens =
    at - article < 0 ||
    isMark(before, '-', '–', ',', ':', '.', ';', '(', '/') ||
    isWord(before, 'con', 'e', 'ed', 'avente') ||
    before?.kind === 'quote' ||
    before?.kind === 'title' ||
    isMark(tokens[at + 1], ':', '=');
  const numbered = (part === 'target' || part === 'weight') && valuePhrases(tokens.slice(at, at + 8)).length > 0;
  const plain = part === 'formula' && !isWord(before, 'di', 'della', 'dalla', 'alla', 'sulla');
  return opens || numbered || plain ? part : null;
}

interface Segment {
  readonly part: Part;
  readonly tokens: readonly Token[];
}

function segments(tokens: readonly Token[], opening: Part): Segment[] {
  const result: Segment[] = [];
  let part = opening;
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (
      from < to &&
      (isMark(tokens[from], ':', '-', '–', ',', '=', '.', '(') ||
        isConcept(tokens[from], 'AUX') ||
        (part !== 'title' && isWord(tokens[from], 'pari', 'a', 'di', 'del')))
    )
      from += 1;
    while (
      to > from &&
      (isMark(tokens[to - 1], '-', '–', ',', ':', '.', ';', ')') ||
        isWord(tokens[to - 1], 'con', 'e', 'ed', 'il', 'la', 'un', 'una', 'avente', 'nuovo', 'nuova'))
    )
      to -= part === 'formula' && isMark(tokens[to - 1], ')') ? to : 1;
    if (to > from) result.push({ part, tokens: tokens.slice(from, to) });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const next = labelledPart(tokens, at);
    if (next === null) continue;
    close(at);
    part = next;
    start = at + 1;
  }
  close(tokens.length);
  return result;
}

function wordsOf(tokens: readonly Token[] | undefined, text: string): string | null {
  const first = tokens?.[0];
  const last = tokens?.at(-1);
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

function statedValue(tokens: readonly Token[] | undefined): string | null {
  if (tokens === undefined) return null;
  const first = tokens.find((token) => token.value !== null && (token.kind === 'number' || token.kind === 'word'));
  if (isWord(tokens[0], 'non') && isWord(tokens[1], 'fatto', 'realizzato')) return '0';
  if (isWord(tokens[0], 'fatto', 'realizzato', "si'", 'si')) return '1';
  const [stated] = valuePhrases(tokens).filter((value) => value.to !== null);
  return stated?.to ?? first?.value ?? null;
}

/** The number that ends a title: "Numero visitatori: 50.000", "Numero visitatori pari a 50.000". */
function trailingValue(tokens: readonly Token[]): { title: readonly Token[]; value: readonly Token[] } | null {
  for (let back = 1; back <= 5 && back < tokens.length; back += 1) {
    const at = tokens.length - back;
    const opens =
      isMark(tokens[at], ':', '=') || (isWord(tokens[at], 'pari', 'uguale') && isWord(tokens[at + 1], 'a', 'ad', 'al'));
    const value = tokens.slice(at + 1);
    if (opens && value.some((token) => token.kind === 'number' || (token.kind === 'word' && token.value !== null)))
      return { title: tokens.slice(0, at), value };
  }
  return null;
}

/** Reads the words after "come segue:". `opening` is the part they begin with where no label names one. */
export function wording(tokens: readonly Token[], text: string, opening: Part): Wording {
  const parts = segments(tokens, opening);
  const of = (part: Part) => parts.find((segment) => segment.part === part)?.tokens;
  const openingTokens = of('title');
  const trailing = openingTokens === undefined ? null : trailingValue(openingTokens);
  const title = (trailing?.title ?? openingTokens)?.filter((token, at) => !(at === 0 && token.kind === 'code'));
  const target = of('target') ?? trailing?.value;
  const titleKept = title?.some((token) => isConcept(token, 'KEEP')) ?? false;
  const onlyNumber = title?.every((token) => token.kind === 'number' || token.kind === 'mark') ?? false;
  const nameless = titleKept || onlyNumber || title === undefined || title.length === 0;
  return {
    title: nameless ? null : title.length === 1 && title[0]?.kind === 'quote' ? title[0].text : wordsOf(title, text),
    titleKept,
    formula: wordsOf(of('formula'), text),
    purpose: wordsOf(of('purpose'), text),
    target: statedValue(target ?? (onlyNumber ? title : undefined)),
    targetInPercent: (target ?? []).some((token) => isMark(token, '%')),
    weight: statedValue(of('weight')),
  };
}
