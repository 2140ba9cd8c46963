import { foldedWords } from '../text/folded-words.js';

/** An objective or indicator of the plan, as the documents loaded so far have it. */
export interface KnownMember {
  readonly code: string;
  /** Null where no document prints one. */
  readonly printedCode: string | null;
  readonly codeGenerated: boolean;
  /** The titles that it has had. */
  readonly titles: readonly string[];
  /** What tells members of one title apart: an objective's sector, an indicator's objective; null = unknown. */
  readonly parent: string | null;
}

/** An objective or indicator as a document prints it. */
export interface PrintedMember {
  readonly code: string;
  readonly printedCode: string | null;
  readonly title: string | null;
  readonly parent: string | null;
}

/** What a printed member is: one of the plan, a new one, or with certainty neither. */
export type FoundMember =
  | { readonly kind: 'KNOWN'; readonly member: KnownMember }
  | { readonly kind: 'NEW' }
  | { readonly kind: 'DOUBTFUL'; readonly candidates: readonly KnownMember[] };

/** Titles of indicators repeat under many objectives; an objective of another sector and the same title may be the same. */
export type MemberKind = 'OBJECTIVE' | 'INDICATOR';

const NEW: FoundMember = { kind: 'NEW' };
/** The share of words that two wordings of one title have in common. */
const SIMILAR = 0.6;
const MOST_CANDIDATES = 5;
/** A code that any document may give to something else: "3", "1.2", "A". */
const WEAK_CODE = /^(?:\p{L}|\p{L}?[.\-/ ]?\d{1,2}(?:[.\-/]\d{1,2})*)$/u;

/**
 * Finds the members of a document among those of its plan, by the document's codes: by code, else by printed code and
 * title, else by title and parent where exactly one has them. What is only similar, or contradicts itself, is doubtful.
 */
export function foundMembers(
  printed: readonly PrintedMember[],
  known: readonly KnownMember[],
  kind: MemberKind,
): Map<string, FoundMember> {
  const search = new MemberSearch(known, kind);
  const found = new Map<string, FoundMember>();
  for (const find of [search.byCode, search.byPrintedCode, search.byTitle, search.bySimilarity]) {
    for (const member of printed) {
      if (found.has(member.code)) continue;
      const result = find(member);
      if (result === null) continue;
      found.set(member.code, result);
      if (result.kind === 'KNOWN') search.take(result.member);
    }
  }
  return found;
}

class MemberSearch {
  private readonly codes: ReadonlyMap<string, KnownMember>;
  private readonly byTitles = new Map<string, KnownMember[]>();
  private readonly taken = new Set<KnownMember>();

  constructor(
    private readonly known: readonly KnownMember[],
    private readonly kind: MemberKind,
  ) {
    this.codes = new Map(known.map((member) => [member.code, member]));
    for (const member of known) {
      for (const key of new Set(member.titles.map(titleKey))) {
        this.byTitles.set(key, [...(this.byTitles.get(key) ?? []), member]);
      }
    }
  }

  take(member: KnownMember): void {
    this.taken.add(member);
  }

  /** A code that any document may have given to something else only counts where title or parent agree. */
  readonly byCode = (printed: PrintedMember): FoundMember | null => {
    const member = this.codes.get(printed.code);
    if (member === undefined) return null;
    const isSame =
      !WEAK_CODE.test(printed.code) ||
      printed.title === null ||
      hasSameParent(printed, member) ||
      isSimilar(printed, member);
    if (isSame) return { kind: 'KNOWN', member };
    return {
      kind: 'DOUBTFUL',
      candidates: [member, ...this.untaken(this.titled(printed)).filter((other) => other !== member)],
    };
  };

  readonly byPrintedCode = (printed: PrintedMember): FoundMember | null => {
    if (printed.printedCode === null) return null;
    const same = this.untaken(this.known).filter(
      (member) =>
        member.printedCode === printed.printedCode && isSimilar(printed, member) && mayHaveSameParent(printed, member),
    );
    return only(same);
  };

  readonly byTitle = (printed: PrintedMember): FoundMember | null =>
    only(
      this.untaken(this.titled(printed)).filter(
        (member) => hasSameParent(printed, member) && !haveOtherCodes(printed, member),
      ),
    );

  /** Where both print a code, only the same title under the same parent is doubtful: similar titles are often parts of
   *  one work. */
  readonly bySimilarity = (printed: PrintedMember): FoundMember => {
    const candidates = this.untaken(this.known)
      .filter(
        (member) => mayHaveSameParent(printed, member) || (this.kind === 'OBJECTIVE' && hasSameTitle(printed, member)),
      )
      .filter((member) =>
        haveOtherCodes(printed, member)
          ? hasSameTitle(printed, member) && hasSameParent(printed, member)
          : isSimilar(printed, member),
      );
    return candidates.length === 0 ? NEW : { kind: 'DOUBTFUL', candidates: mostSimilar(printed, candidates) };
  };

  private titled({ title }: PrintedMember): readonly KnownMember[] {
    return title === null ? [] : (this.byTitles.get(titleKey(title)) ?? []);
  }

  private untaken(members: readonly KnownMember[]): KnownMember[] {
    return members.filter((member) => !this.taken.has(member));
  }
}

function only(members: readonly KnownMember[]): FoundMember | null {
  const [member, ...others] = members;
  return member !== undefined && others.length === 0 ? { kind: 'KNOWN', member } : null;
}

function hasSameParent({ parent }: PrintedMember, member: KnownMember): boolean {
  return parent !== null && parent === member.parent;
}

function mayHaveSameParent({ parent }: PrintedMember, member: KnownMember): boolean {
  return parent === null || member.parent === null || parent === member.parent;
}

function haveOtherCodes({ printedCode }: PrintedMember, member: KnownMember): boolean {
  return printedCode !== null && member.printedCode !== null && printedCode !== member.printedCode;
}

function hasSameTitle({ title }: PrintedMember, { titles }: KnownMember): boolean {
  return title !== null && titles.some((known) => titleKey(known) === titleKey(title));
}

function isSimilar({ title }: PrintedMember, { titles }: KnownMember): boolean {
  return title !== null && titles.some((known) => similarity(title, known) >= SIMILAR);
}

function mostSimilar({ title }: PrintedMember, members: readonly KnownMember[]): KnownMember[] {
  const likeness = ({ titles }: KnownMember) => Math.max(...titles.map((known) => similarity(title ?? '', known)));
  return members.toSorted((a, b) => likeness(b) - likeness(a)).slice(0, MOST_CANDIDATES);
}

/** The share of the words of two titles that both have (Dice), from 0 to 1. Titles with other numbers are not similar: a
 *  number tells lots, years and wards apart. */
export function similarity(a: string, b: string): number {
  const [one, other] = [new Set(foldedWords(a)), new Set(foldedWords(b))];
  const numbers = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /\d/.test(word))
      .toSorted()
      .join(' ');
  if (numbers(one) !== numbers(other) || one.size + other.size === 0) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

function titleKey(title: string): string {
  return foldedWords(title).join(' ');
}
