/** A number as Italians write it, as canonical text: `1.234,5` and `1234,5` are 1234.5, `91.690` is 91690, `87.5` is
 *  87.5; a unit behind it is left out. Null = not plainly one number. */
export function canonicalNumber(typed: string): string | null {
  const text = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(/[%€]$/, '');
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return canonical(text.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(text) ? canonical(text.replace(',', '.')) : null;
}

function canonical(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = [whole.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')].filter((part) => part !== '').join('.');
  return decimal.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
}

/** A canonical number for a field that an Italian fills in: decimal comma, no grouping. Other text stays as it is. */
export function typedNumber(canonicalText: string): string {
  return /^-?\d+\.\d+$/.test(canonicalText) ? canonicalText.replace('.', ',') : canonicalText;
}
