/** One page of a list of the API. */
export type ListPage<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** The whole of a list whose first page has come: asks on until all are there, and never leaves any out silently. */
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
