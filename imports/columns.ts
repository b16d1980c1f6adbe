/** The columns of both feeds, as docs/import-formats.md describes them. */
const feeds = {
  violations: {
    required: ['authority', 'source_key', 'license_number', 'number', 'type', 'fine_fils', 'occurred_on'],
    optional: ['licensing_center', 'license_class', 'vehicle_plate', 'status'],
  },
  licenses: {
    required: ['number', 'holder_name', 'expires_on'],
    optional: [
      'licensing_center',
      'license_class',
      'replaces_number',
      'replaces_center',
      'replaces_class',
      'merged_into_number',
      'merged_into_center',
      'merged_into_class',
    ],
  },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>

export type Feed = keyof typeof feeds

/** What an error file puts before the original cells; ignored when it is imported again. */
export const errorColumns = ['line', 'column', 'value', 'reason', 'reason_ar'] as const

/** The feed of which a file with these columns (or an object with these keys) is, or what is wrong with them. */
export function feedOf(columns: readonly string[]): { readonly feed: Feed } | { readonly problem: string; readonly arabic: string } {
  const feed: Feed | undefined = columns.includes('source_key') ? 'violations' : columns.includes('holder_name') ? 'licenses' : undefined
  if (!feed)
    return {
      problem: `neither the columns of violations (${list(feeds.violations.required)}) nor of licences (${list(feeds.licenses.required)})`,
      arabic: `ليست فيه أعمدة المخالفات (${list(feeds.violations.required)}) ولا أعمدة الرخص (${list(feeds.licenses.required)})`,
    }
  const twice = columns.find((column, index) => columns.indexOf(column) !== index)
  const missing = feeds[feed].required.filter((column) => !columns.includes(column))
  const unknown = columns.filter((column) => !isKnown(feed, column))
  if (twice !== undefined) return { problem: `the column ${twice} twice`, arabic: `العمود ${twice} مكرر` }
  if (missing.length > 0) return { problem: `no column ${list(missing)}`, arabic: `لا يوجد فيه العمود ${list(missing)}` }
  if (unknown.length > 0) return { problem: `an unknown column: ${list(unknown)}`, arabic: `فيه عمود غير معروف: ${list(unknown)}` }
  return { feed }
}

/** Whether the feed, or an error file of it, has this column. */
export function isKnown(feed: Feed, column: string): boolean {
  const known: readonly string[] = [...feeds[feed].required, ...feeds[feed].optional, ...errorColumns]
  return known.includes(column)
}

function list(columns: readonly string[]): string {
  return columns.join(', ')
}
