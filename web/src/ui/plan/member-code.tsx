/** An objective or indicator with its code, and what documents print of it. */
export interface CodedMember {
  readonly code: string;
  /** Null where documents print none. */
  readonly printedCode: string | null;
}

/** The code that documents print: one that the system made stands in addresses and files, and is no name for people. */
export function MemberCode({ member: { printedCode } }: { member: CodedMember }) {
  return printedCode === null ? null : <span className="code">{printedCode}</span>;
}

/** Code and title in one line, for names that are read out or drawn. */
export function memberName({ printedCode, title }: CodedMember & { readonly title: string | null }): string {
  return [printedCode, title].filter((part) => part !== null).join(' ');
}
