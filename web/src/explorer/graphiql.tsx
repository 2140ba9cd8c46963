import './monaco-workers.js';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useSyncExternalStore } from 'react';
import type { Question } from './question.js';

/** Nothing is kept between visits: the editor shows the question that was chosen, not the one of last week. */
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
  /** What the editor holds at first. */
  question: Question;
  onQuery: (query: string) => void;
  onVariables: (variables: string) => void;
  /** Sends what GraphiQL asks, its own look at the schema included. */
  fetcher: (request: { query: string; operationName?: string | null }) => Promise<object>;
};

/** GraphiQL, whose own words are English, with one question in it. */
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
