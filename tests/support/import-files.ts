import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImportReport, type ImportRequest, importFile } from '@/imports/import-file'
import { randomNumbers } from '@/services/references/draw-payment-numbers'

export const header = 'authority,source_key,license_number,number,type,fine_fils,occurred_on,vehicle_plate'

/** A file of the violations feed with these lines between header and trailer. */
export function csvOf(lines: readonly string[], fils: number, rows = lines.length): string {
  return `${[header, ...lines, `#trailer,rows=${rows},fils=${fils}`].join('\n')}\n`
}

/** Writes the content to a file in `folder` and imports it. */
export async function importContent(
  { folder, databaseUrl }: { folder: string; databaseUrl: string },
  content: string | Uint8Array,
  { name = 'delivery.csv', ...request }: Partial<ImportRequest> & { name?: string } = {},
): Promise<ImportReport> {
  const location = join(folder, name)
  await writeFile(location, content)
  return importFile({ location, databaseUrl, at: new Date(), drawNumbers: randomNumbers('1'), ...request })
}
