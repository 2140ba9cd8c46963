import { foldedText } from './natural-key.js';

/** An objective or indicator as two documents of one plan may print it; `parent` is the objective of an indicator. */
export interface PlanMember {
  readonly code: string;
  readonly title: string | null;
  readonly parent: string | null;
}

/**
 * Which members of one document are those of another one, by the codes before and after: by code, else by title and
 * parent where exactly one of each is left. A member that is not found is in neither.
 */
export function matchedCodes(
  before: readonly PlanMember[],
  after: readonly PlanMember[],
  parents: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const codes = new Set(after.map(({ code }) => code));
  const found = new Map(before.flatMap(({ code }) => (codes.has(code) ? [[code, code] as const] : [])));
  const taken = new Set(found.values());
  const one = byTitle(
    before.filter(({ code }) => !found.has(code)),
    (parent) => parents.get(parent) ?? parent,
  );
  const other = byTitle(
    after.filter(({ code }) => !taken.has(code)),
    (parent) => parent,
  );
  for (const [title, [member, ...more]] of one) {
    const [match, ...others] = other.get(title) ?? [];
    if (member && match && more.length === 0 && others.length === 0) found.set(member.code, match.code);
  }
  return found;
}

/** Members by what tells them apart without a code. */
function byTitle(members: readonly PlanMember[], parentOf: (code: string) => string): Map<string, PlanMember[]> {
  const found = new Map<string, PlanMember[]>();
  for (const member of members) {
    if (member.title === null) continue;
    const key = JSON.stringify([foldedText(member.title), member.parent === null ? null : parentOf(member.parent)]);
    found.set(key, [...(found.get(key) ?? []), member]);
  }
  return found;
}

/** The matches of a whole plan: first its objectives, then the indicators below those that were found. */
export function matchedMembers(before: PlanMembers, after: PlanMembers): MatchedMembers {
  const objectives = matchedCodes(before.objectives.map(withoutParent), after.objectives.map(withoutParent));
  const indicators = matchedCodes(before.indicators.map(withParent), after.indicators.map(withParent), objectives);
  return { objectives, indicators };
}

export interface PlanMembers {
  readonly objectives: readonly { readonly code: string; readonly title: string | null }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly title: string | null;
    readonly objective: string;
  }[];
}

/** Codes after by codes before. */
export interface MatchedMembers {
  readonly objectives: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, string>;
}

function withoutParent({ code, title }: PlanMembers['objectives'][number]): PlanMember {
  return { code, title, parent: null };
}

function withParent({ code, title, objective }: PlanMembers['indicators'][number]): PlanMember {
  return { code, title, parent: objective };
}
