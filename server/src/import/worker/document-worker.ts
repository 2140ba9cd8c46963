import { answerTasks } from '../../worker/answered-tasks.js';
import { documentReading } from '../preview/document-reading.js';

// Reads documents outside the process of the service: a document may be hostile, and this process can be killed.
answerTasks(documentReading);
