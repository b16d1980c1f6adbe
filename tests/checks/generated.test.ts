import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parse, visit } from 'graphql'
import { runCommand } from '@/tests/support/run-command'

test('the generated GraphQL modules and the printed schema are those of the SDL and of the documents', async () => {
  const { code, output } = await runCommand('npx', ['graphql-codegen', '--config', 'codegen.ts', '--check'])
  expect(code === 0 || output).toBe(true)
})

test('what the pages for partners say of the schema and of errors is what they say themselves', async () => {
  const { code, output } = await runCommand('npx', ['tsx', 'commands/partner-reference.ts', '--check'])
  expect(code === 0 || output).toBe(true)
})

test('the migrations make the schema of db/schema', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-migrations-'))
  try {
    await cp('db/migrations', folder, { recursive: true })
    const { output } = await runCommand('npx', [
      'drizzle-kit',
      'generate',
      '--dialect',
      'postgresql',
      '--schema',
      './db/schema/*.ts',
      '--out',
      relative('.', folder),
    ])
    expect(output).toContain('No schema changes')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('every type, field, enum value and input field of the schema has a description', async () => {
  const bare: string[] = []
  const report = (node: { name: { value: string }; description?: unknown }) => {
    if (!node.description) bare.push(node.name.value)
  }
  visit(parse(await readFile('graphql/schema.graphql', 'utf8')), {
    ObjectTypeDefinition: report,
    InterfaceTypeDefinition: report,
    UnionTypeDefinition: report,
    EnumTypeDefinition: report,
    EnumValueDefinition: report,
    ScalarTypeDefinition: report,
    InputObjectTypeDefinition: { enter: (node) => [node, ...(node.fields ?? [])].forEach(report) },
    FieldDefinition: report,
  })
  expect(bare).toEqual([])
})

test('every migration that the journal names has its file, and every file stands in the journal', async () => {
  const journal = JSON.parse(await readFile('db/migrations/meta/_journal.json', 'utf8')) as { entries: { tag: string }[] }
  const files = (await readdir('db/migrations')).filter((file) => file.endsWith('.sql'))
  expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.sort())
})
