import { useEffect, useRef, useState } from 'react';
import { siteUrl } from '#client';
import { useWords } from '#words/words.js';
import type { Question } from '../question.js';
import type { AnswerTable } from '../result/answer-tables.js';
import { excelSnippet } from './excel-snippet.js';
import { pythonSnippet } from './python-snippet.js';
import { rSnippet } from './r-snippet.js';
import type { Recipe } from './recipe.js';

const programs = [
  { key: 'excel', name: 'Excel', snippet: excelSnippet },
  { key: 'python', name: 'Python', snippet: pythonSnippet },
  { key: 'r', name: 'R', snippet: rSnippet },
] as const;

/** A text to copy, its target program, and the sentence announced. */
type Copied = { words: string; said: string; hint: string; clipboard: boolean };

async function intoClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Browsers offer no clipboard to pages that are not served over HTTPS.
    return false;
  }
}

/** Programs read a list inside of another one with what it is in. */
async function recipeOf({ query, variables }: Question, { path: own, inside, list }: AnswerTable): Promise<Recipe> {
  const { pagedQuery } = await import('../result/pages.js');
  const path = inside ?? own;
  const paged = pagedQuery(query, path);
  const given = variables.trim() === '' ? null : variables;
  const asked = { query: paged ?? query, paged: paged !== null };
  return { address: siteUrl('graphql'), ...asked, variables: given, path, list };
}

function CopiedText({ copied }: { copied: Copied }) {
  const text = useWords('explorer');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!copied.clipboard) area.current?.select();
  }, [copied]);
  return (
    <>
      <p className="fine">{copied.hint}</p>
      <textarea
        ref={area}
        readOnly
        aria-label={text.copyText}
        value={copied.words}
        rows={Math.min(copied.words.split('\n').length + 1, 16)}
        spellCheck={false}
      />
    </>
  );
}

type TakeAwayProps = {
  /** The question in the editor with its result table; null when it has none, which another part reports. */
  onTable: () => Promise<{ question: Question; table: AnswerTable } | null>;
  onLink: () => Promise<string>;
};

/** Copies a program for the same table in Excel, Python or R, or a link to the question. */
export function TakeAway({ onTable, onLink }: TakeAwayProps) {
  const text = useWords('explorer');
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (words: string, said: string, hint: string) => {
    const clipboard = await intoClipboard(words);
    setCopied({ words, said: clipboard ? said : text.notCopied, hint, clipboard });
  };
  const copyFor = async ({ key, name, snippet }: (typeof programs)[number]) => {
    const found = await onTable();
    if (!found) return setCopied(null);
    await copy(snippet(await recipeOf(found.question, found.table)), text.copied(name), text.paste[key]);
  };
  return (
    <section className="take-away" aria-labelledby="porta-via">
      <h2 id="porta-via">{text.takeAway}</h2>
      <p className="actions">
        {programs.map((program) => (
          <button
            type="button"
            key={program.key}
            className="btn btn-outline-primary"
            onClick={() => void copyFor(program)}
          >
            {text.copyFor(program.name)}
          </button>
        ))}
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => void onLink().then((link) => copy(link, text.shared, text.paste.link))}
        >
          {text.share}
        </button>
      </p>
      <p role="status">{copied?.said}</p>
      {copied && <CopiedText copied={copied} />}
    </section>
  );
}
