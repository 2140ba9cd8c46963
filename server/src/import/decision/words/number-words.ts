const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  uno: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
};

const TENS: readonly (readonly [string, number])[] = [
  ['venti', 20],
  ['vent', 20],
  ['trenta', 30],
  ['trent', 30],
  ['quaranta', 40],
  ['quarant', 40],
  ['cinquanta', 50],
  ['cinquant', 50],
  ['sessanta', 60],
  ['sessant', 60],
  ['settanta', 70],
  ['settant', 70],
  ['ottanta', 80],
  ['ottant', 80],
  ['novanta', 90],
  ['novant', 90],
];

/** `vent` and the other short forms are used only before a vowel: ventuno, ventotto. */
function belowHundred(word: string): number | null {
  const unit = UNITS[word];
  if (unit !== undefined) return unit;
  for (const [ten, value] of TENS) {
    if (!word.startsWith(ten)) continue;
    const rest = word.slice(ten.length);
    if (rest === '') return ten.endsWith('t') ? null : value;
    const added = UNITS[rest];
    if (added !== undefined && added > 0 && added < 10) return value + added;
  }
  return null;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('cent');
  const hundred = at < 0 ? null : word.slice(at).startsWith('cento') ? 'cento' : 'cent';
  if (hundred === null) return belowHundred(word);
  const before = word.slice(0, at);
  const after = word.slice(at + hundred.length);
  const hundreds = before === '' ? 1 : UNITS[before];
  if (hundreds === undefined || hundreds < 1 || hundreds > 9) return null;
  const rest = after === '' ? (hundred === 'cento' ? 0 : null) : belowHundred(after);
  return rest === null ? null : hundreds * 100 + rest;
}

/** The value of an Italian number word such as "ventuno" or "tremila", up to 999 999; null for any other word. */
export function numberWord(word: string): number | null {
  if (word.length > 60) return null;
  if (word.startsWith('mille')) {
    const rest = word.slice(5) === '' ? 0 : belowThousand(word.slice(5));
    return rest === null ? null : 1000 + rest;
  }
  const at = word.indexOf('mila');
  if (at < 0) return belowThousand(word);
  const thousands = belowThousand(word.slice(0, at));
  const rest = word.length === at + 4 ? 0 : belowThousand(word.slice(at + 4));
  return thousands === null || rest === null ? null : thousands * 1000 + rest;
}
