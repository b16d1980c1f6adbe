import type { Settings } from '@/env'
import type { DemoAccess } from './prepare'

const accounts = ['citizen', 'agency', 'clerk', 'finance', 'legal', 'adjudicator', 'admin', 'auditor']

export type BannerFacts = { readonly settings: Settings; readonly isEmbedded: boolean; readonly demo: DemoAccess | undefined }

/** What a person who has just started Tasdeed wants to know: where it is, how to sign in, what to ask. */
export function banner({ settings, isEmbedded, demo }: BannerFacts): string {
  const { siteUrl } = settings
  const access = isEmbedded ? demo : undefined
  return [
    '',
    `Tasdeed is ready: ${siteUrl}`,
    `  Database    ${isEmbedded ? `embedded PostgreSQL, data in ${settings.dataDir}` : 'the server of DATABASE_URL'}`,
    ...(access ? whatToTry(siteUrl, access) : []),
    `  GraphQL     curl -s ${siteUrl}/api/graphql -H 'content-type: application/json' \\`,
    `                -d '${JSON.stringify({ query: access ? demoQuery : query })}'`,
    '  Stop        Ctrl-C',
    '',
  ].join('\n')
}

const query = '{ licenseClasses { id name { ar en } } }'

const demoQuery =
  '{ license(lookup: {number: "10118254", expiresOn: "2030-08-15"}) { __typename ... on License { dues { count total paymentReference { number } } } } }'

/** Lines about the demo: a licence to look up, and who can sign in. */
export function whatToTry(siteUrl: string, { password, partnerKey, secondFactor }: DemoAccess): readonly string[] {
  return [
    '  Try         licence 10118254, which expires on 2030-08-15',
    `  Sign in     ${siteUrl}/ar/sign-in as ${accounts.join(', ')}; password ${password}`,
    `              and clerk2, finance2, legal2, adjudicator2, admin2, for what takes two people;`,
    `              adjudicator3 for appeals; trd-adjudicator to trd-adjudicator4 for another authority;`,
    `              all but citizen also need a code of an authenticator app with the secret ${secondFactor.secret}`,
    `  Partner     Authorization: Bearer ${partnerKey}`,
    `              how to use it: ${siteUrl}/ar/partners`,
  ]
}
