/** Something that keeps a command from running; its message goes to the person who typed it. */
export class CannotRun extends Error {}
