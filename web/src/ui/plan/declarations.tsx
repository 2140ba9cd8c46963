import type { DeclarationPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { declarationLines } from './declaration-lines.js';

/** Declarations by people where the documents have no value, with their source; the list opens in place. */
export function Declarations({ declarations }: { declarations: readonly DeclarationPartsFragment[] }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  if (declarations.length === 0) return null;
  return (
    <details className="opened">
      <summary>{text.declaration.title(declarations.length)}</summary>
      <ul className="plain-list">
        {declarationLines(declarations, text, names).map(({ key, name, value, superseded, by }) => (
          <li key={key}>
            {name}: {superseded ? <del>{value}</del> : <strong>{value}</strong>}
            {superseded && ` (${text.declaration.superseded})`}
            <p className="fine">{by}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
