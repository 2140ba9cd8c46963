/** Slashes that do not divide: dates, laws (50/2016), "e/o", "n./anno". */
const NO_DIVISION =
  /\d{1,8} ?\/ ?\d{1,8}(?:\/\d{1,8})?|(?:^|[^a-z])(?:e\/o|c\/o|a\/r|s\/n|i\/le)(?![a-z])|\/ ?(?:anno|annu[oai]|mese|mensil[ei]|giorno|settimana|ora|trimestre|semestre)(?![a-z])/g;
const COUNT = '(?:nr?|num|numero|totale|tot)(?![a-z])';
const WIDE_DIVISION = new RegExp(` / ?|/ | ?÷ ?|\\)/|/\\(|/${COUNT}`);
const TIGHT_DIVISION = /(?<![a-z])([a-z]{5,40})\/[a-z]/g;
/** A participle before the slash ends one count (*domande evase/domande pervenute*);
 *  a noun there is an alternative (*eventi/manifestazioni organizzati*). */
const ENDS_COUNT = /(?:[aiu]t|evas|chius|accolt|svolt|emess|ammess|conclus|raggiunt|redatt|assunt)[ie]$/;
const WORD_DIVISION = new RegExp(
  `(?:^|[^a-z])(?:su|sul|sulla|sulle|sui|sugli) (?:il |un )?${COUNT}|rapporto (?:tra|fra)(?![a-z])|(?:^|[^a-z])divis[oaie] (?:per )?|rispetto al totale`,
);
const TIME = /(?:^|[^a-z])(?:giorn[oi]|ore|ora|minut[oi]|mes[ei]|gg)(?![a-z])/;
const MONEY = /(?:^|[^a-z])(?:cost[oi]|spes[ae]|euro|import[oi])(?![a-z])|€/;
const HEADS = /(?:^|[^a-z])(?:abitant|utent|resident|cittadin|dipendent|pasti|alunn|bambin|iscritt|pratic)/;

/** Whether a folded formula divides quantities of the same kind, so that a share results. */
export function holdsRatio(formula: string): boolean {
  const [above, below] = ratioParts(formula);
  if (below === null) return false;
  const unlikeTime = TIME.test(above) !== TIME.test(below);
  const costPerHead = MONEY.test(above) && !MONEY.test(below) && HEADS.test(below);
  return !unlikeTime && !costPerHead;
}

/** Numerator and denominator of a folded formula; denominator null = no division. */
export function ratioParts(formula: string): [above: string, below: string | null] {
  const text = formula.replace(NO_DIVISION, ' ');
  const between = /^rapporto (?:tra|fra) /.test(text) ? / e | ed / : null;
  if (between !== null) return splitAt(text, between.exec(text));
  const found = [WIDE_DIVISION.exec(text), tightDivision(text), WORD_DIVISION.exec(text)].filter((m) => m !== null);
  const first = found.sort((a, b) => a.index - b.index)[0];
  return first === undefined ? [text, null] : splitAt(text, first);
}

function splitAt(text: string, division: RegExpExecArray | null): [string, string | null] {
  if (division === null) return [text, null];
  const end = division.index + (division[0].includes('/') ? 1 : division[0].length);
  return [text.slice(0, division.index), text.slice(end)];
}

function tightDivision(text: string): RegExpExecArray | null {
  for (const match of text.matchAll(TIGHT_DIVISION)) {
    const [, before = ''] = match;
    if (ENDS_COUNT.test(before)) {
      const slash = /\//g;
      slash.lastIndex = match.index + before.length;
      return slash.exec(text);
    }
  }
  return null;
}
