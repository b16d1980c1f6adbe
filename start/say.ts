/** Tells the person who started us, as plain lines on standard output; the log is for the running service. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** The same for what went wrong. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}
