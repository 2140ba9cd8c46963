/** Something in a person's input that cannot be taken over, and how to mend it. */
export interface InputProblem {
  readonly code: string;
  readonly message: string;
  /** What it is about: a line, a code. */
  readonly subject: string | null;
  /** The field or column. */
  readonly field: string | null;
}

export function inputProblem(
  code: string,
  message: string,
  subject: string | null,
  field: string | null = null,
): InputProblem {
  return { code, message, subject, field };
}
