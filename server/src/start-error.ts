/** Why the service cannot start, with an Italian message that says how to correct it. Never a bug. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}
