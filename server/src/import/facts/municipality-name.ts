import { foldedWords } from '../text/folded-words.js';

/** Bodies in the order of trust: a municipality's page may also print its province. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^comune (?=d)/, 'Comune'],
  [/^unione (?:dei |di |della |delle )?comuni\b|^unione (?!europ|naz|internaz|ital|sindac|c?amer)(?=[a-z])/, 'Unione'],
  [/^citta metropolitana (?=d)/, 'Città metropolitana'],
  [/^citta (?=d)/, 'Città'],
  [/^comunita montana\b/, 'Comunità montana'],
  [/^provincia (?=d)/, 'Provincia'],
  [/^regione (?!\d)/, 'Regione'],
  [
    /^(?:azienda (?:sanitaria|socio|ospedalier|usl|unita|ulss|provinciale|tutela)|asl |ausl |asst |ats |ulss |irccs |policlinico )/,
    'Azienda',
  ],
  [/^(?:universita|politecnico|ateneo|scuola (?:superiore|normale)) (?=d|s|[a-z])/, 'Università'],
  [
    /^(?:camera di commercio|consorzio|ente parco|parco (?:naturale|nazionale|regionale)|agenzia (?:regionale|nazionale|per)|istituto (?:nazionale|superiore|zooprofilattico|autonomo)|autorita (?:di|per|portuale)|ministero |azienda (?:speciale|pubblica|territoriale))/,
    'Ente',
  ],
];
const PARTICLES = new Set(
  'di del dello della dei degli delle da dal dalla in nel nello nella nei sul sulla sullo al allo alla ai e ed con per tra fra a de la lo le il i gli d dell nell sull all dall ne'.split(
    ' ',
  ),
);
/** In lower case after an apostrophe, unlike the article of "L'Aquila" and the saint of "Sant'Angelo". */
const LONGEST = 120;
/** Capitals are often printed with an apostrophe for the accent: FORLI', CITTA'. */
const ACCENTED: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' };
const PROSE =
  /\b([Cc]omune d(?:i |el |ella |ei |egli |elle |ello |ell['’]|['’]))((?:\p{Lu}[\p{L}'’]*|di|del|della|nel|nell['’]\p{Lu}\p{L}*|in|sul|sulla|al|d['’]\p{Lu}\p{L}*)(?: (?:\p{Lu}[\p{L}'’]*|di|del|della|dei|nel|in|sul|sulla|al|d['’]\p{Lu}\p{L}*)){0,6})/u;

/** The municipality that the lines of a document name, as a person writes it: "COMUNE DI CREMONA" is "Comune di Cremona". */
export function municipalityName(lines: readonly string[]): string | null {
  for (const [body] of BODIES) {
    const line = lines.find((text) => text.length <= LONGEST && body.test(foldedWords(headPart(text)).join(' ')));
    if (line !== undefined) return nameInTitleCase(headPart(line));
  }
  for (const line of lines) {
    const match = PROSE.exec(line.slice(0, 2000));
    if (match !== null) return withoutFinalParticles(`Comune${match[1]?.slice(6) ?? ''}${match[2] ?? ''}`);
  }
  return null;
}

/** The name without what is printed beside it: a province in brackets, an office after a dash. */
function headPart(line: string): string {
  return (line.split(/ [-–—|] |[,(:;]|\s{2,}|\bprovincia\b(?! d\S* \S+$)/iu)[0] ?? '').trim();
}

function nameInTitleCase(printed: string): string {
  const words = printed.replace(/[‘’´`]/g, "'").split(/\s+/);
  const isCapital = printed === printed.toUpperCase();
  const written = isCapital ? words.map((word, at) => wordInTitleCase(word, at === 0)) : words;
  return accentedBody(withoutFinalParticles(written.join(' ')));
}

function wordInTitleCase(word: string, isFirst: boolean): string {
  const small = word.toLowerCase();
  if (!isFirst && PARTICLES.has(small.replace(/'$/, ''))) return small;
  const [head = '', ...tail] = small.split("'");
  if (tail.length === 0) return hyphenated(head);
  const start = !isFirst && PARTICLES.has(head) && head !== 'l' ? head : hyphenated(head);
  return [start, ...tail.map(hyphenated)].join("'");
}

function hyphenated(word: string): string {
  return word
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('-');
}

function accentedBody(name: string): string {
  const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
  return capital
    .replace(/([aeiou])'(?=\s|$)/g, (_, vowel: string) => ACCENTED[vowel] ?? vowel)
    .replace(/^Comunità Montana/, 'Comunità montana');
}

function withoutFinalParticles(name: string): string {
  const words = name.split(' ');
  while (words.length > 0 && PARTICLES.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
