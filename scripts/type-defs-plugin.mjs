import { printSchemaWithDirectives } from '@graphql-tools/utils'

/** Emits the SDL as a module, so that nothing searches for files at run time. */
export const plugin = (schema) => `export const typeDefs = ${JSON.stringify(printSchemaWithDirectives(schema))}\n`
