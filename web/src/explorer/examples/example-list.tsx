import { useWords } from '#words/words.js';
import { type ExampleGroup, type ExampleName, examples } from './examples.js';

const groups: readonly ExampleGroup[] = ['results', 'missing', 'changes', 'comparison', 'documents'];

const isName = (name: string): name is ExampleName => Object.hasOwn(examples, name);
const names = Object.keys(examples).filter(isName);

type ExampleListProps = { chosen: ExampleName | null; onChoose: (name: ExampleName) => void };

/** Example queries by the question they answer. */
export function ExampleList({ chosen, onChoose }: ExampleListProps) {
  const text = useWords('explorer');
  return (
    <nav className="examples" aria-label={text.examples}>
      {groups.map((group) => (
        <section key={group}>
          <h2>{text.groups[group]}</h2>
          <ul>
            {names
              .filter((name) => examples[name].group === group)
              .map((name) => (
                <li key={name}>
                  <button type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
                    {text.questions[name]}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
