import { isMark, isWord, type Token } from './token.js';

const YES: Token['lexeme'] = { concept: 'ACCEPT', form: 'NOUN' };

/** Answers that grant what was asked, where they are all that is said. */
const ANSWERS: readonly (readonly string[])[] = [
  ['si'],
  ["si'"],
  ['va', 'bene'],
  ['fav'],
  ['come', 'richiesto'],
  ['come', 'proposto'],
  ['come', 'da', 'richiesta'],
  ['come', 'da', 'proposta'],
  ['come', 'da', 'istanza'],
  ['conforme', 'alla', 'richiesta'],
  ['conforme', 'alla', 'proposta'],
];

function endsAnswer(token: Token | undefined): boolean {
  return (
    isWord(token, 'per', 'al', 'alla', 'alle', 'ai', 'limitatamente') ||
    token === undefined ||
    token.kind === 'stop' ||
    token.kind === 'line' ||
    isMark(token, ',', ':', '(', '-', '–', '.')
  );
}

/** How many tokens from `at` are an answer: "SI", "Sì, da 40 a 30", "Come da richiesta."; 0 = none. */
function answerLength(tokens: readonly Token[], at: number): number {
  if (at > 0 && tokens[at - 1]?.kind !== 'stop') return 0;
  const answer = ANSWERS.find(
    (words) =>
      words.every((word, offset) => isWord(tokens[at + offset], word)) && endsAnswer(tokens[at + words.length]),
  );
  return answer?.length ?? 0;
}

/** Tokens with a bare "sì", "come richiesto" as one word that grants. */
export function withAffirmations(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const length = answerLength(tokens, at);
    const last = tokens[at + length - 1];
    if (token === undefined) break;
    if (length > 0 && last !== undefined) {
      result.push({ ...token, lexeme: YES, end: last.end });
      at += length - 1;
    } else result.push(token);
  }
  return result;
}
