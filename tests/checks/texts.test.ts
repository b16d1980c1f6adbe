import { readFile } from 'node:fs/promises'
import { runCommand } from '@/tests/support/run-command'

const PRODUCT = /^(app|commands|db|documents|domain|graphql|http|imports|jobs|network|pdf|services|start)\/.*\.tsx?$|^env\.ts$/
const NOT_OURS = /^graphql\/generated\/|^app\/\[locale\]\/dev\//

/** Where Arabic letters are data: spellings, separators, the letters of a name, names that a setting has unless told otherwise. */
const LETTERS = [
  'app/[locale]/staff/agencies/_server/agency-actions.ts',
  'app/[locale]/violations/_components/NameField.tsx',
  'app/_i18n/forgiving.ts',
  'domain/licenses/vehicle-plate.ts',
  'domain/values/folded-name.ts',
  'domain/values/money.ts',
  'env.ts',
  'graphql/approvals/approval-changes.ts',
  'imports/line-text.ts',
  'services/accounts/password-strength.ts',
]

/** Texts that still lie beside the code which says them: of files that are read, and of files that are given. None is added. */
const TO_MOVE = [
  'commands/settlement.ts',
  'http/exports/columns.ts',
  'http/exports/handlers.ts',
  'http/payout-files.ts',
  'imports/columns.ts',
  'imports/csv-format.ts',
  'imports/file-kind.ts',
  'imports/jsonl-format.ts',
  'imports/line-text.ts',
  'imports/read-delivery.ts',
  'imports/reason-text.ts',
  'imports/run-import.ts',
  'imports/settlement/camt-file.ts',
  'imports/settlement/camt-totals.ts',
  'imports/settlement/refusal-texts.ts',
  'imports/settlement/xml-elements.ts',
  'imports/source-lines.ts',
  'imports/source-text.ts',
  'imports/trailer.ts',
]

/** A line of a comment may quote anything. */
const isComment = (line: string): boolean => /^\s*(\/\*|\*|\/\/)/.test(line)

async function saysArabic(file: string): Promise<boolean> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.some((line) => !isComment(line) && /\p{Script=Arabic}/u.test(line))
}

test('texts that people read lie in messages and nowhere else', async () => {
  const { output } = await runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  const files = output.split('\n').filter((file) => PRODUCT.test(file) && !NOT_OURS.test(file))
  const found: string[] = []
  for (const file of files) if (await saysArabic(file)) found.push(file)
  expect(files.length).toBeGreaterThan(500)
  expect(found.sort()).toEqual([...new Set([...LETTERS, ...TO_MOVE])].sort())
})
