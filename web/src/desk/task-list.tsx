import { Link } from '@tanstack/react-router';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import type { Task } from './desk.tasks.js';

const addressOf = ({ page, part }: Task): string => (part === undefined ? page : `${page}/${part}`);

/** What is to be done, each with its next step as a button; what somebody waits for comes first. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const text = useWords('desk');
  const inOrder = [...tasks.filter(({ urgent }) => urgent), ...tasks.filter(({ urgent }) => !urgent)];
  return (
    <Section id="da-fare" title={text.tasks}>
      {inOrder.length === 0 && <p>{text.nothing}</p>}
      <ul className="desk-tasks">
        {inOrder.map((task) => (
          <li key={task.name} data-urgent={task.urgent === true}>
            <span>{text.task[task.name].what(task.count)}</span>
            <Link
              to={addressOf(task)}
              search={task.search ?? {}}
              className={task.urgent ? 'btn btn-primary' : 'btn btn-outline-primary'}
              aria-label={`${text.task[task.name].step}: ${text.task[task.name].what(task.count)}`}
            >
              {text.task[task.name].step}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
