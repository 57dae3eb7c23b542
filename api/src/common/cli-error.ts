/** A mistake of whoever called a command, or of what they gave it, in one line for them. */
export class CliError extends Error {}
