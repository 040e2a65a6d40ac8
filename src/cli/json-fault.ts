/** What keeps a text from being JSON, in words for a person who does not write JSON every day. */
import { parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';

/** @returns The tree of a text that is JSON; else its first fault, and where that is. */
export function jsonTree(text: string): {
  tree?: Node;
  fault?: { offset: number; line: number; what: string };
} {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!text.trim()) return { fault: { offset: 0, line: 1, what: 'there is nothing here yet' } };
  if (!first) return { tree };
  const { offset } = first;
  const line = text.slice(0, offset).split('\n').length;
  return { fault: { offset, line, what: faults[printParseErrorCode(first.error)] ?? 'this is not JSON' } };
}

/** @throws Error that says where it is no JSON, and why. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { fault } = jsonTree(text);
    throw Error(fault ? `line ${fault.line}: ${fault.what}` : (error as Error).message);
  }
}

/** The first name that one object has twice: of two values JSON keeps the last, and says nothing. */
export function repeatedName(text: string): { name: string; line: number } | undefined {
  const open: Set<string>[] = [];
  let found: { name: string; line: number } | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, _offset, _length, line) => {
      if (open.at(-1)!.has(name)) found ??= { name, line: line + 1 };
      open.at(-1)!.add(name);
    },
  });
  return found;
}

const faults: Record<string, string> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing between a name and its value',
  ValueExpected: 'a value is missing here, or a comma stands before nothing',
  PropertyNameExpected: 'a name in quotation marks is missing here, or a comma stands before nothing',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'it ends before this: remove what follows',
  InvalidSymbol: 'words stand in quotation marks: "…"',
  UnexpectedEndOfString: 'a quotation mark is not closed',
  InvalidCharacter: 'a tab or line break stands inside quotation marks: write a space',
  InvalidEscapeCharacter: 'a \\ stands before a letter that it does not go with: write \\\\',
  UnexpectedEndOfNumber: 'this is no number: write it such as 43 or 2.5',
  InvalidUnicode:
    'after \\u stands what is no letter’s number: write four of 0–9 and a–f, or the letter itself',
  InvalidCommentToken: 'JSON has no comments: remove this',
};
