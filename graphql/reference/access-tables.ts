import { type GraphQLSchema, isObjectType } from 'graphql'
import { permissions } from '@/domain/accounts/permissions'
import { scopes, scopeText } from '@/domain/partners/scopes'
import { type Need, needOf } from '@/graphql/admission/access'

/** The tables of docs/security.md, from the schema and the code: what each permission and each scope opens. */
export function accessTables(schema: GraphQLSchema): readonly string[] {
  const needs = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).flatMap((field) => needOf(type, field) ?? []))
  const fields = (matches: (need: Need) => boolean) =>
    needs
      .filter(matches)
      .map(({ field }) => `\`${field}\``)
      .sort()
      .join(' ')
  const ofPermissions = Object.entries(permissions).map(
    ([name, allowed]) => `| \`${name}\` | ${allowed.join(', ') || 'nobody: keys only'} | ${fields(({ may }) => may === name)} |`,
  )
  const ofScopes = scopes.map((one) => `| \`${scopeText(one)}\` | ${fields(({ scope }) => scope === one)} |`)
  return [
    ['| permission | roles | fields |', '|---|---|---|', ...ofPermissions].join('\n'),
    ['| scope | fields |', '|---|---|', ...ofScopes].join('\n'),
    ['| for guests and accounts, not for keys |', '|---|', `| ${fields(({ may, scope }) => may === null && scope === null)} |`].join('\n'),
  ]
}
