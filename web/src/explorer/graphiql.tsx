import './monaco-workers.js';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { addressOf } from '../client.js';

type Request = { query: string; variables?: unknown; operationName?: string | null };

/** The editor shows refusals of the server too, so every JSON answer counts. */
async function fetcher(request: Request): Promise<object> {
  const response = await fetch(addressOf('graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
  });
  return await response.json();
}

/** Nothing is kept between visits: the editor shows the example that was chosen, not the one of last week. */
const forgetful = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

/** GraphiQL with one query in its editor. */
export default function Editor({ query }: { query: string }) {
  return (
    <GraphiQL
      key={query}
      fetcher={fetcher}
      initialQuery={query}
      storage={forgetful}
      defaultTheme="light"
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
