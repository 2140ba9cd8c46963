import './monaco-workers.js';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useSyncExternalStore } from 'react';
import type { Question } from '../question.js';

/** The editor stores nothing between visits: it shows the chosen question, not that of the last visit. */
const forgetful = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

const dark = matchMedia('(prefers-color-scheme: dark)');

function onThemeChange(listener: () => void) {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

type EditorProps = {
  /** The initial content of the editor. */
  question: Question;
  onQuery: (query: string) => void;
  onVariables: (variables: string) => void;
  /** Sends the requests of GraphiQL, its introspection query included. */
  fetcher: (request: { query: string; operationName?: string | null }) => Promise<object>;
};

/** The GraphiQL editor (its interface is in English), with one question in it. */
export default function Editor({ question, onQuery, onVariables, fetcher }: EditorProps) {
  const theme = useSyncExternalStore(onThemeChange, () => (dark.matches ? 'dark' : 'light'));
  return (
    <div lang="en" className="editor-room">
      <GraphiQL
        fetcher={fetcher}
        initialQuery={question.query}
        initialVariables={question.variables}
        onEditQuery={onQuery}
        onEditVariables={onVariables}
        storage={forgetful}
        forcedTheme={theme}
        isHeadersEditorEnabled={false}
      >
        <GraphiQL.Logo>
          <span />
        </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}
