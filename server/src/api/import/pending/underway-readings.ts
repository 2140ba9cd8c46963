import type { TaskProgress } from '../../../worker/worker-message.js';

/** How far the documents are that are being read: by who sent them, and the mark that came with each. */
export class UnderwayReadings {
  private readonly underWay = new Map<string, TaskProgress>();

  /** Null = nothing is known: it is no scan, it waits for its turn, or it has been read. */
  of(sender: string, mark: string): TaskProgress | null {
    return this.underWay.get(keyOf(sender, mark)) ?? null;
  }

  set(sender: string, mark: string, progress: TaskProgress): void {
    this.underWay.set(keyOf(sender, mark), progress);
  }

  end(sender: string, mark: string): void {
    this.underWay.delete(keyOf(sender, mark));
  }
}

function keyOf(sender: string, mark: string): string {
  return JSON.stringify([sender, mark]);
}
