import { parseAst } from 'vitest/node';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const ITALIAN =
  /(?<!\p{L})(?:il|lo|la|gli|le|un|una|uno|di|del|della|che|non|per|è|sono|in|da|al|con)(?!\p{L})|[lLdn][’']/u;

/** The Italian sentences that a source file can say, with `{}` in the place of each part. */
export function italianSentences(source: string): string[] {
  const found: string[] = [];
  visit(parseAst(source, { lang: 'ts' }), found);
  return found.filter((text) => /[^)\s][.?!]$/.test(text) && ITALIAN.test(text));
}

function visit(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const each of value) visit(each, found);
  if (!isNode(value) || isSilent(value)) return;
  const text = textOf(value);
  if (text !== null && text.parts.join('').trim() !== '') {
    found.push(text.parts.join('{}'));
    for (const part of text.within) visit(part, found);
    return;
  }
  for (const part of Object.values(value)) visit(part, found);
}

/** What no reader of a page is shown: descriptions of the schema, bugs, names of metrics; and sentences that stand beside their English. */
function isSilent(node: Node): boolean {
  if (node.type === 'Decorator' || node.type === 'ImportDeclaration') return true;
  if (node.type === 'Property') return /^(?:description|deprecationReason|help|it|en)$/.test(nameOf(node.key));
  if (node.type === 'CallExpression') return /^declare|Arg$|^(?:info|warn|error)$/.test(nameOf(node.callee));
  return node.type === 'NewExpression' && nameOf(node.callee) === 'Error';
}

function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'MemberExpression') return nameOf(value.property);
  return typeof value.name === 'string' ? value.name : '';
}

/** A text by what stands between its parts; null = it is none. */
function textOf(node: Node): { parts: string[]; within: unknown[] } | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? { parts: [node.value], within: [] } : null;
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis) && Array.isArray(node.expressions)) {
    return { parts: node.quasis.map(cookedText), within: node.expressions };
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+' || !isNode(node.left) || !isNode(node.right))
    return null;
  const left = textOf(node.left);
  const right = textOf(node.right);
  if (left === null || right === null) return null;
  const joint = `${left.parts.at(-1) ?? ''}${right.parts[0] ?? ''}`;
  return {
    parts: [...left.parts.slice(0, -1), joint, ...right.parts.slice(1)],
    within: [...left.within, ...right.within],
  };
}

function cookedText(quasi: unknown): string {
  if (!isNode(quasi) || typeof quasi.value !== 'object' || quasi.value === null) return '';
  return 'cooked' in quasi.value ? String(quasi.value.cooked) : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
