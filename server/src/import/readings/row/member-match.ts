import { foldedText } from '../../../plan/natural-key.js';

/** What names an indicator of the plan. */
export interface NamedMember {
  readonly code: string;
  /** The code that the plan prints, where it had to be given another. */
  readonly printedCode?: string | null;
  readonly title: string | null;
  /** Code of the objective. */
  readonly objective: string;
}

/** What the cells of a row say of its indicator. */
export interface RowMember {
  readonly code: string | null;
  readonly title: string | null;
  /** Code of the objective, which tells indicators with one title apart. */
  readonly objective: string | null;
}

export type MemberMatch =
  | { readonly kind: 'FOUND'; readonly code: string }
  /** What is meant is likely, and asked: a spreadsheet makes 12 of "0012", and a day of "2-1". */
  | { readonly kind: 'DAMAGED'; readonly code: string }
  | { readonly kind: 'SEVERAL'; readonly codes: readonly string[] }
  | { readonly kind: 'UNKNOWN' };

/** A code, the mark after it, and a text. */
const CODE_AND_TITLE = /^(\S{1,40}?) ?([-–—:).]?) (\S.*)$/;

/** Finds the indicators of a plan by what files print of them. */
export class MemberIndex {
  readonly #codes: ReadonlyMap<string, readonly NamedMember[]>;
  readonly #printed: ReadonlyMap<string, readonly NamedMember[]>;
  readonly #damaged: ReadonlyMap<string, readonly NamedMember[]>;
  readonly #titles: ReadonlyMap<string, readonly NamedMember[]>;

  constructor(
    members: readonly NamedMember[],
    private readonly year: number,
  ) {
    this.#codes = byKey(members, ({ code }) => codeKey(code));
    this.#printed = byKey(members, ({ printedCode }) => codeKey(printedCode ?? ''));
    this.#damaged = byKeys(members, ({ code }) => damagedForms(codeKey(code)));
    this.#titles = byKey(members, ({ title }) => titleKey(title ?? ''));
  }

  /** The indicator of a row: by its code, and by its title only where there is no code. */
  match({ code, title, objective }: RowMember): MemberMatch {
    const titled = this.#titled(title, objective);
    if (code === null)
      return titled.length > 0 || title === null ? matchOf(titled) : this.#byCodeAndTitle(title, objective);
    const match = this.#byCode(code, objective);
    if (match.kind === 'UNKNOWN') return this.#byCodeAndTitle(code, objective);
    return match.kind === 'FOUND' ? withTitle(match.code, titled) : match;
  }

  #titled(title: string | null, objective: string | null): readonly NamedMember[] {
    return title === null ? [] : within(this.#titles.get(titleKey(title)) ?? [], objective);
  }

  /** "K1 - Numero accessi": a code of the plan, and what follows it, in one cell. */
  #byCodeAndTitle(text: string, objective: string | null): MemberMatch {
    const [, code = '', mark = '', title = ''] = CODE_AND_TITLE.exec(text.trim()) ?? [];
    if (title === '') return { kind: 'UNKNOWN' };
    const match = this.#byCode(code, objective);
    if (match.kind !== 'FOUND') return { kind: 'UNKNOWN' };
    const titled = this.#titled(title, objective);
    // Without a mark between them, "3 incontri" is a text that begins with a number.
    if (mark === '' && !titled.some((member) => member.code === match.code)) return { kind: 'UNKNOWN' };
    return withTitle(match.code, titled);
  }

  /** Whether a text is a code of the plan. */
  isCode(text: string): boolean {
    return this.match({ code: text, title: null, objective: null }).kind !== 'UNKNOWN';
  }

  isTitle(text: string): boolean {
    return this.#titles.has(titleKey(text));
  }

  #byCode(text: string, objective: string | null): MemberMatch {
    const code = bareCode(text.trim(), this.year);
    const found = this.#codes.get(codeKey(code)) ?? [];
    const exact = found.find((member) => member.code === code);
    if (exact !== undefined) return { kind: 'FOUND', code: exact.code };
    if (found.length > 0) return matchOf(found);
    const printed = within(this.#printed.get(codeKey(code)) ?? [], objective);
    if (printed.length > 0) return matchOf(printed);
    const [damaged, ...others] = this.#damaged.get(withoutYear(codeKey(code))) ?? [];
    if (damaged === undefined) return { kind: 'UNKNOWN' };
    return others.length === 0 ? { kind: 'DAMAGED', code: damaged.code } : matchOf([damaged, ...others]);
  }
}

function matchOf(members: readonly NamedMember[]): MemberMatch {
  const [only, ...others] = members;
  if (only === undefined) return { kind: 'UNKNOWN' };
  return others.length === 0
    ? { kind: 'FOUND', code: only.code }
    : { kind: 'SEVERAL', codes: members.map(({ code }) => code) };
}

/** Those of an objective, where the row names one. */
function within(members: readonly NamedMember[], objective: string | null): readonly NamedMember[] {
  if (objective === null || members.length < 2) return members;
  const own = members.filter((member) => codeKey(member.objective) === codeKey(objective));
  return own.length > 0 ? own : members;
}

function codeKey(code: string): string {
  return foldedText(code).replaceAll(' ', '');
}

function titleKey(title: string): string {
  return foldedText(title)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** A title that is another indicator's contradicts the code, as in rows of which one column alone was sorted. */
function withTitle(code: string, titled: readonly NamedMember[]): MemberMatch {
  if (titled.length === 0 || titled.some((member) => member.code === code)) return { kind: 'FOUND', code };
  return { kind: 'SEVERAL', codes: [code, ...titled.map((member) => member.code)] };
}

/** What a spreadsheet makes of a code that it takes for a number or a day: "0012", "1.10", "2-1", "3E2". */
function damagedForms(code: string): string[] {
  const number = /^\d+(?:\.\d+)?$/.test(code) ? code.replace(/^0+(?=\d)/, '') : '';
  const decimal = number.includes('.') ? number.replace(/\.?0+$/, '') : number;
  const power = /^\d+e\d{1,2}$/.test(code) ? [String(Number(code))] : [];
  const [, first = '', second = ''] = /^(\d{1,2})[./-](\d{1,2})$/.exec(code) ?? [];
  const days = [
    [first, second],
    [second, first],
  ].flatMap(([day = '', month = '']) =>
    Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
      ? [`${day.padStart(2, '0')}/${month.padStart(2, '0')}`]
      : [],
  );
  const forms = [number, number.replace('.', ','), decimal, decimal.replace('.', ','), ...power, ...days];
  return [...new Set(forms)].filter((form) => form !== '' && form !== code);
}

/** A day as a spreadsheet shows it, without the year that it has added. */
function withoutYear(text: string): string {
  return text.replace(/^(\d{2}\/\d{2})\/\d{4}$/, '$1');
}

function byKey(
  members: readonly NamedMember[],
  key: (member: NamedMember) => string,
): ReadonlyMap<string, readonly NamedMember[]> {
  return byKeys(members, (member) => [key(member)].filter((name) => name !== ''));
}

function byKeys(
  members: readonly NamedMember[],
  keys: (member: NamedMember) => readonly string[],
): ReadonlyMap<string, readonly NamedMember[]> {
  const groups = new Map<string, NamedMember[]>();
  for (const member of members) {
    for (const name of keys(member)) groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return groups;
}

/** "2019-A7" names indicator A7 of the plan of 2019: the plan says whether it has one. */
function bareCode(code: string, year: number): string {
  return code.startsWith(`${year}-`) ? code.slice(`${year}-`.length) : code;
}
