/** What the API says where its contract asks for words and the documents have none. */
const UNKNOWN = 'n.d.';

/** The title of an objective or indicator, or the word for an unknown one. */
export function titleOf({ title }: { readonly title: string | null }): string {
  return title ?? UNKNOWN;
}
