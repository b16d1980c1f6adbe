import { readFile, writeFile } from 'node:fs/promises'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { typeDefs } from '@/graphql/generated/type-defs'
import { accessTables } from '@/graphql/reference/access-tables'
import { runCommand } from '@/start/run-command'

const PAGE = 'docs/security.md'

/** Each table begins with its head and ends with the next empty line. */
await runCommand(async () => {
  let text = await readFile(PAGE, 'utf8')
  for (const table of accessTables(makeExecutableSchema({ typeDefs }))) {
    const [head = ''] = table.split('\n')
    const start = text.indexOf(head)
    if (start < 0) throw new Error(`${PAGE} has no table that begins with ${head}`)
    const end = text.indexOf('\n\n', start)
    text = text.slice(0, start) + table + text.slice(end)
  }
  await writeFile(PAGE, text)
})
