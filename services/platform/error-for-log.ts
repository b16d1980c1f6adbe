/** What a log has of an error: where it came from and what kind it is, without any value that somebody sent. */
export type ErrorForLog = {
  readonly type: string
  readonly message: string
  readonly stack?: string
  readonly cause?: ErrorForLog
  readonly errors?: readonly ErrorForLog[]
} & Readonly<Partial<Record<(typeof PLAIN_FIELDS)[number], string>>>

/** Of the driver's error: names of things in the database and in its source, never what was written or asked for. */
const PLAIN_FIELDS = ['code', 'severity', 'routine', 'table_name', 'constraint_name', 'column_name'] as const

const MAX_DEPTH = 5
const MAX_ERRORS = 5

/**
 * An error as logs may have it. Statements bring their parameters in their message, the database quotes values in its own
 * and puts whole rows into `detail`: of all that only the kind of statement and the names stay.
 */
export function errorForLog(error: unknown, depth = 0): ErrorForLog {
  if (typeof error !== 'object' || error === null) return { type: typeof error, message: withoutValues(String(error)) }
  const fields = error as Record<string, unknown>
  const { message, stack, cause, errors } = fields
  const isDeeper = depth < MAX_DEPTH
  return {
    type: error.constructor?.name ?? 'Object',
    message: messageOf(fields),
    ...plainFields(fields),
    ...(typeof stack === 'string' && { stack: framesOf(stack, String(message ?? '')) }),
    ...(isDeeper && cause !== undefined && { cause: errorForLog(cause, depth + 1) }),
    ...(isDeeper && Array.isArray(errors) && { errors: errors.slice(0, MAX_ERRORS).map((one) => errorForLog(one, depth + 1)) }),
  }
}

/** The same as an error, for a library that logs or stores it itself. */
export function errorWithoutValues(error: unknown): Error {
  const { type, message, code, stack, cause } = errorForLog(error)
  const known = [type, cause?.type, code ?? cause?.code].filter(Boolean).join(' ')
  return Object.assign(new Error(`${known}: ${cause?.message ?? message}`), { stack: stack ?? '' })
}

/** An error as text for whoever started a command. */
export function errorText(error: unknown): string {
  const { type, message, code, stack, cause } = errorForLog(error)
  return [`${type}${code ? ` ${code}` : ''}: ${message}`, stack, cause && `caused by ${cause.type}: ${cause.message}`]
    .filter(Boolean)
    .join('\n')
}

/** A text without what stands in quotes and without the parameters of a statement. */
export function withoutValues(text: string): string {
  return text.replace(/Failed query:[\s\S]*/, 'Failed query: …').replace(/"[^"]*"/g, '"…"')
}

/** Drizzle's error has the whole statement as its message. */
function messageOf({ message, query, params }: Record<string, unknown>): string {
  if (typeof query !== 'string' || params === undefined) return withoutValues(typeof message === 'string' ? message : '')
  const [, verb = 'a statement', table = ''] = /^\s*(insert into|update|delete from)\s+"?(\w+)/i.exec(query) ?? []
  return `Failed query: ${verb} ${table}`.trim()
}

function plainFields(fields: Record<string, unknown>): Partial<Record<(typeof PLAIN_FIELDS)[number], string>> {
  const plain = PLAIN_FIELDS.map((name) => [name, String(fields[name] ?? '')] as const)
  return Object.fromEntries(plain.filter(([, value]) => /^[\w.-]{1,80}$/.test(value)))
}

/** The lines of a stack that name places, which begin after the message. */
function framesOf(stack: string, message: string): string {
  const at = message === '' ? -1 : stack.indexOf(message)
  const rest = at === -1 ? stack : stack.slice(at + message.length)
  return rest
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}
