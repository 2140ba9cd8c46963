/** One page of a list of the API. */
export type ListPage<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** All rows of a list whose first page is loaded: requests the further pages, and fails rather than omit rows. */
export async function allPages<Node>(
  first: ListPage<Node>,
  after: (cursor: string) => Promise<ListPage<Node> | undefined>,
): Promise<Node[]> {
  const nodes = [...first.nodes];
  let page = first;
  while (page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null) {
    const next = await after(page.pageInfo.endCursor);
    if (next === undefined) throw new Error('a page of a list is missing');
    nodes.push(...next.nodes);
    page = next;
  }
  return nodes;
}
