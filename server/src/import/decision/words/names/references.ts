import { asName, isMark, isWord, type Token } from '../token.js';

/** Words before a number that identifies an act, a letter, an article of law, a session or a place in a document. */
const CITED =
  /^(?:delib|determinazion|determin[ae]$|atto$|atti$|prot|nota$|decret|ordinanz|legge$|art$|articol|comma$|circolar|pec$|verbal|pratica$|provvediment|verbale$|mail$|dgc$|dcc$|dgr$|dpcm$|dl$|dlgs$|lgs$|dpr$|sedut|riunion|pag$|pagin[ae]$|sched[ae]$|allegat|tabell[ae]$|capitol|cap$|cfr$|odg$|progr)/;
const BETWEEN =
  'g c d p gm cm gc cc cs giunta comunale consiglio consiliare dirigenziale sindacale sindaco regionale provinciale del della di dell n nr num numero prot protocollo l lgs registro reg gen generale'.split(
    ' ',
  );
const LONGEST = 10;

/** "n. 210 del 2019", "n. 145 del 12/10/2020". */
function isDated(tokens: readonly Token[], number: number): boolean {
  const date = tokens[number + 2];
  return (
    isWord(tokens[number + 1], 'del', 'dell') && (date?.kind === 'date' || /^(?:19|20)\d\d$/.test(date?.text ?? ''))
  );
}

/** "la precedente variazione n. 3": an act, unless the number counts something. */
function countsVariations(tokens: readonly Token[], at: number, number: number): boolean {
  const next = tokens[number + 1];
  return isWord(tokens[at - 1], 'variazione') && (next === undefined || next.kind !== 'word');
}

/** "punto 4 dell'ordine del giorno", "alle ore 9.30"; not "5 punti" or "48 ore". */
function namesPlaceOrHour(tokens: readonly Token[], at: number): boolean {
  const names = isWord(tokens[at], 'punto') || (isWord(tokens[at], 'ore') && isWord(tokens[at - 1], 'alle', 'dalle'));
  return names && tokens[at - 1]?.kind !== 'number' && tokens[at + 1]?.kind === 'number';
}

/** "1)", "a)": the mark of an entry in a list. */
function listMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const opens =
    at === 0 || tokens[at - 1]?.kind === 'stop' || tokens[at - 1]?.kind === 'line' || isMark(tokens[at - 1], ':', ',');
  const short = (token?.kind === 'number' || token?.kind === 'word') && token.text.length <= 2;
  return opens && short && isMark(tokens[at + 1], ')');
}

/** The index of the last number of a citation that begins at `at`; -1 where none begins there. */
function citedNumber(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (namesPlaceOrHour(tokens, at)) return at + 1;
  const numbered = isWord(token, 'n', 'nr', 'numero') ? at + (isMark(tokens[at + 1], '.') ? 2 : 1) : -1;
  if (tokens[numbered]?.kind === 'number' && (isDated(tokens, numbered) || countsVariations(tokens, at, numbered)))
    return numbered;
  if (token?.kind !== 'word' || !CITED.test(token.text)) return -1;
  for (let index = at + 1; index < at + LONGEST; index += 1) {
    const next = tokens[index];
    if (next?.kind === 'number' || next?.kind === 'reference') return index;
    if (!isWord(next, ...BETWEEN) && !isMark(next, '.', '/')) return -1;
  }
  return -1;
}

/** Tokens with the numbers of cited acts, letters, articles and places as names, because they are no values of the plan. */
export function withReferences(tokens: readonly Token[]): Token[] {
  const cited = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (listMark(tokens, at)) cited.add(at).add(at + 1);
    const number = citedNumber(tokens, at);
    if (number < 0) continue;
    cited.add(number);
    const dated = isWord(tokens[number + 1], 'del', 'dell') || isMark(tokens[number + 1], '/');
    if (dated && tokens[number + 2]?.kind === 'number') cited.add(number + 2);
  }
  return tokens.map((token, at) => {
    const counts = token.kind === 'number' || token.kind === 'reference' || (cited.has(at) && listMark(tokens, at));
    const mark = isMark(token, ')') && cited.has(at);
    return cited.has(at) && (counts || mark) ? asName(token) : token;
  });
}
