/** A fault in a person's input, with how to correct it. */
export interface InputProblem {
  readonly code: string;
  readonly message: string;
  /** The subject of the fault: a line, a code. */
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
