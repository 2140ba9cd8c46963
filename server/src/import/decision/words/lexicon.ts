import { AUXILIARIES, IRREGULAR, type Lexeme, NOUNS, REGULAR } from './concepts.js';
import { addAreVerb, addForms, addIrregularVerb, type Entries } from './conjugation.js';

export type { Concept, Form, Lexeme } from './concepts.js';

function lexicon(): Entries {
  const entries: Entries = new Map();
  for (const [concept, words] of NOUNS) {
    addForms(entries, concept, 'NOUN', words.split(' '));
  }
  addForms(entries, 'AUX', 'FINITE', AUXILIARIES.split(' '));
  for (const [concept, line] of IRREGULAR) addIrregularVerb(entries, concept, line);
  for (const [concept, stems] of REGULAR) addAreVerb(entries, concept, stems);
  addAreVerb(entries, 'ACCEPT', 'approv valid accord', false);
  return entries;
}

const LEXICON = lexicon();
const SHORTEST_TYPO = 6;

/** Stems of correct verbs that are one letter away from another one: accertare, chiudere, inviare, spendere. */
const OTHER_VERBS = /^(?:accert|chiud|chius|invia|spend|porge|accost)/;

/** Correct words that are one letter away from a form of the lexicon. */
const NOT_TYPOS = new Set([
  'variante',
  'varianti',
  'formale',
  'formali',
  'domanda',
  'portale',
  'passante',
  'presente',
  'raccolta',
  'rilevano',
  'rilevata',
  'rilevate',
  'accordo',
  'accordi',
  'attesa',
  'attese',
  'attesi',
  'camera',
  'corrente',
  'correnti',
  'scostamento',
  'scostamenti',
  'postazione',
  'postazioni',
  'validita',
  'maggiore',
  'maggiori',
]);

/** Every form with one letter left out or replaced by `*`, so that a mistyped word is found in a few look-ups. */
function nearForms(): ReadonlyMap<string, Lexeme> {
  const near = new Map<string, Lexeme>();
  for (const [word, lexeme] of LEXICON) {
    if (word.length < SHORTEST_TYPO) continue;
    for (let at = 1; at < word.length; at += 1) {
      near.set(word.slice(0, at) + word.slice(at + 1), lexeme);
      if (word.length > SHORTEST_TYPO + 1) near.set(`${word.slice(0, at)}*${word.slice(at + 1)}`, lexeme);
    }
  }
  return near;
}

const NEAR = nearForms();

/** The lexeme of a folded word; a word of six letters or more may have one typing error after its first letter. */
export function lexemeOf(word: string): Lexeme | null {
  const exact = LEXICON.get(word);
  if (exact !== undefined) return exact;
  if (word.length < SHORTEST_TYPO || word.length > 24 || NOT_TYPOS.has(word) || OTHER_VERBS.test(word)) return null;
  const missing = NEAR.get(word);
  if (missing !== undefined) return missing;
  for (let at = 1; at < word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    const extra = word.length > SHORTEST_TYPO ? LEXICON.get(head + tail) : undefined;
    const masked = NEAR.get(`${head}*${tail}`);
    const swapped = LEXICON.get(head + tail.slice(0, 1) + word.slice(at, at + 1) + tail.slice(1));
    const found = extra ?? masked ?? swapped;
    if (found !== undefined) return found;
  }
  return null;
}
