/** Something that keeps a command from running; its message goes to the person who typed it. */
export class CannotRun extends Error {}

/** What a call asks for, or why it cannot be had. */
export function asked<T>(get: () => T): T {
  try {
    return get();
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}
