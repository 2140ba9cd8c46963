/** A canonical number as Italian readers write it, always grouped: '91690' -> "91.690", '-0.1' -> "-0,1". */
export function italianMeasure(canonical: string): string {
  const [whole = '', fraction] = canonical.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
