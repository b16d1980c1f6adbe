import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLSchema, isEnumType, parse } from 'graphql'
import { scopes, scopeText } from '@/domain/partners/scopes'
import { MAX_POINTS } from '@/graphql/admission/admission'
import type { UserErrorCode } from '@/graphql/generated/resolvers'
import { referenceErrors, userErrorReference } from '@/graphql/reference/error-reference'
import { referenceTypes } from '@/graphql/reference/partner-reference'
import { runCommand } from '@/start/run-command'

const SDL = 'graphql'
const FILE = 'graphql/generated/reference.json'

/** Writes what the pages for partners say of the schema and of errors; with `--check` it only says whether the file is up to date. */
await runCommand(async () => {
  const files = await sdlByNoun()
  const nouns = nounsByType(files)
  const nounOf = (name: string) => {
    const noun = nouns.get(name)
    if (!noun) throw new Error(`No file of ${SDL} declares ${name}`)
    return noun
  }
  const schema = makeExecutableSchema({ typeDefs: [...files.values()] })
  const reference = {
    mostPoints: MAX_POINTS,
    scopes: scopes.map((name) => ({ name, text: scopeText(name) })),
    errors: referenceErrors(),
    userErrors: userErrorReference(valuesOf(schema, 'UserErrorCode') as UserErrorCode[]),
    types: referenceTypes(schema, nounOf),
  }
  const text = `${JSON.stringify(reference, null, 1)}\n`
  if (!process.argv.includes('--check')) return writeFile(FILE, text)
  if ((await readFile(FILE, 'utf8')) !== text) throw new Error(`${FILE} is not what the schema says: npm run codegen`)
})

/** The files of the SDL by their names: fields are told in the order in which they stand there. */
async function sdlByNoun(): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(SDL, { recursive: true })).filter((path) => /^[\w-]+\/[\w-]+\.graphql$/.test(path))
  const files = paths.sort((a, b) => basename(a).localeCompare(basename(b)))
  return new Map(
    await Promise.all(files.map(async (file) => [basename(file, '.graphql'), await readFile(join(SDL, file), 'utf8')] as const)),
  )
}

function nounsByType(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const named = [...files].flatMap(([noun, sdl]) =>
    parse(sdl).definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, noun] as const] : [])),
  )
  return new Map(named)
}

function valuesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}
