import { DomainError } from '../../plan/domain-error.js';
import { foldedText } from '../../plan/natural-key.js';

/** The least number of characters of a password. */
export const PASSWORD_LENGTH = 12;
/** A longer text only costs time to hash; a passphrase is far shorter. */
export const LONGEST_PASSWORD = 200;

/** Whose password it is: nobody's own name or address is one. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/** What everybody who logs in here knows. */
const SERVICE = ['traguardo', 'comune', 'password', 'segreteria'];
/** What a fingers' walk follows, in either direction; the digits go round. */
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const FEWEST_CHARACTERS = 5;
const FEWEST_JUMPS = 5;
/** As many characters must be left of a password without what is known of it. */
const UNKNOWN_LENGTH = 8;
const SHORTEST_WORD = 3;

const WORDS_HELP = 'Scegliere ad esempio quattro parole che non c’entrano l’una con l’altra.';

/** Refuses a password that is guessed soon, with a reason that says how to mend it. */
export async function checkPassword(password: string, owner: PasswordOwner): Promise<void> {
  const fault = passwordFault(password, owner, await commonPasswords());
  if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
}

function passwordFault(password: string, owner: PasswordOwner, common: ReadonlySet<string>): string | null {
  const length = [...password].length;
  if (length > LONGEST_PASSWORD) return `La password è troppo lunga: al massimo ${LONGEST_PASSWORD} caratteri.`;
  if (length < PASSWORD_LENGTH) {
    return `La password è troppo corta: scegliere almeno ${PASSWORD_LENGTH} caratteri, ad esempio alcune parole di fila.`;
  }
  // Blanks at the edges are no characters that somebody would have to guess.
  const text = foldedText(password);
  if (text === '') return `La password è fatta di soli spazi. ${WORDS_HELP}`;
  if (isRepeated(text)) return `La password ripete gli stessi caratteri. ${WORDS_HELP}`;
  if (jumps(text) < FEWEST_JUMPS) {
    return `La password segue l’ordine dei numeri, dell’alfabeto o della tastiera. ${WORDS_HELP}`;
  }
  if (isCommon(text, common))
    return `La password è fra le più usate, o ne allunga una: si indovina subito. ${WORDS_HELP}`;
  if (isMadeOf(text, ownWords(owner))) {
    return `La password è fatta del suo nome, del suo indirizzo o del nome del servizio. ${WORDS_HELP}`;
  }
  return null;
}

/** Few different characters, or one part again and again: "aaaaaaaaaaaa", "cavallocavallo". */
function isRepeated(text: string): boolean {
  if (new Set(text).size < FEWEST_CHARACTERS) return true;
  // A text that is found inside of its double, edges aside, is made of equal parts.
  return `${text}${text}`.slice(1, -1).includes(text);
}

/** How many characters do not follow from the one before them. */
function jumps(text: string): number {
  const characters = [...text];
  return characters.filter((character, at) => !followsFrom(characters[at - 1], character)).length;
}

function followsFrom(before: string | undefined, character: string): boolean {
  if (before === undefined) return false;
  const pairs = [before + character, character + before];
  return before === character || ROWS.some((row) => pairs.some((pair) => row.includes(pair)));
}

let known: ReadonlySet<string> | null = null;

/** The fifty thousand commonest ones, in lower case. Few of them are long enough, but people make them so. Loaded when
 *  a password is chosen: no start of the service or command waits for them. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  if (known !== null) return known;
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  known = new Set(dictionary['passwords-common']);
  return known;
}

/** One of the list, or one with a few digits and signs around it: "password1234", "!!margherita!!". */
function isCommon(text: string, common: ReadonlySet<string>): boolean {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return common.has(text) || (common.has(core) && text.length - core.length < UNKNOWN_LENGTH);
}

function ownWords({ name, email }: PasswordOwner): string[] {
  const parts = `${name} ${email}`.split(/[^\p{L}\p{N}]+/u);
  const words = [email, ...parts, ...SERVICE].map(foldedText).filter((word) => word.length >= SHORTEST_WORD);
  return words.toSorted((a, b) => b.length - a.length);
}

/** Whether little is left of a text without these words. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
  return rest !== text && rest.replace(/[^\p{L}\p{N}]/gu, '').length < UNKNOWN_LENGTH;
}
