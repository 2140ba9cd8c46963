const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** "1st", "22nd", "5th". */
export const ordinalOf = (ordinal: number) => `${ordinal}${endings[rules.select(ordinal)]}`;
