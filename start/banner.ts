import type { Settings } from '@/env'

const accounts = ['citizen', 'clerk', 'finance', 'admin', 'auditor']

export type BannerFacts = { readonly settings: Settings; readonly isEmbedded: boolean; readonly demoPassword: string | undefined }

/** What a person who has just started Tasdeed wants to know: where it is, how to sign in, what to ask. */
export function banner({ settings, isEmbedded, demoPassword }: BannerFacts): string {
  const { siteUrl } = settings
  return [
    '',
    `Tasdeed is ready: ${siteUrl}`,
    `  Database    ${isEmbedded ? `embedded PostgreSQL, data in ${settings.dataDir}` : 'the server of DATABASE_URL'}`,
    ...(demoPassword && isEmbedded ? signIn(siteUrl, demoPassword) : []),
    `  GraphQL     curl -s ${siteUrl}/api/graphql -H 'content-type: application/json' \\`,
    `                -d '${sampleQuery}'`,
    '  Stop        Ctrl-C',
    '',
  ].join('\n')
}

const sampleQuery = JSON.stringify({
  query:
    '{ license(lookup: {number: "10118254", expiresOn: "2030-08-15"}) { __typename ... on License { dues { count total paymentReference { number } } } } }',
})

function signIn(siteUrl: string, demoPassword: string): readonly string[] {
  return [
    '  Try         licence 10118254, which expires on 2030-08-15',
    `  Sign in     ${siteUrl}/ar/sign-in as ${accounts.join(', ')}; password ${demoPassword}`,
  ]
}
