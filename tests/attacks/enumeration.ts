import type { Attack } from './attack'
import { operation } from './graphql-requests'
import { from, type Target } from './target'

type Answered = { readonly data?: Record<string, unknown> | null; readonly errors?: { readonly extensions: { readonly code: string } }[] }

async function ask({ url }: Target, document: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const { data, errors } = (await (await operation(document)(`${url}/api/graphql`, headers)).json()) as Answered
  return errors?.[0]?.extensions.code ?? JSON.stringify(data)
}

/** Which of 70 tries was the first to be told to wait. */
async function firstRefused(target: Target, document: (nth: number) => string, headers: (nth: number) => Readonly<Record<string, string>>) {
  for (let nth = 1; nth <= 70; nth++) if ((await ask(target, document(nth), headers(nth))) === 'RATE_LIMITED') return nth
  return 'never'
}

const wrongDate = (nth: number) => `{ license(lookup: { number: "${92_000_000 + nth}", expiresOn: "2029-01-01" }) { __typename } }`
const unknownNumber = () => '{ paymentReference(number: "4006381333931") { number } }'
/** Two letters of those that codes are made of. */
const letters = (nth: number) => ['23456789ABCD'[nth % 12], 'EFGHJKMN'[Math.floor(nth / 12)]].join('')
const unknownDocument = (nth: number) => `{ documentCheck(input: { number: "R-222222${letters(nth)}" }) { verdict } }`
const unknownLink = (nth: number) => `{ refundLink(token: "23456789ABCDEFGHJKMNPQRS${letters(nth)}") { __typename } }`

const LISTS = [
  ['licences', wrongDate],
  ['payment numbers', unknownNumber],
] as const

/** Ways to look like many networks, of which each is one. */
const DISGUISES: Readonly<Record<string, (nth: number) => string>> = {
  'one address': () => '198.51.100.77',
  'names of its own in front': (nth) => `10.0.0.${nth}, 198.51.100.78`,
  ports: (nth) => `198.51.100.79:${40_000 + nth}`,
  'one household of IPv6': (nth) => `2001:db8:77:1::${nth.toString(16)}`,
  'spellings of one household': (nth) => (nth % 2 ? `2001:DB8:77:2:0:0:0:${nth}` : `2001:0db8:0077:0002::${nth}%eth0`),
  'IPv4 inside IPv6': (nth) => (nth % 2 ? '::ffff:198.51.100.80' : '198.51.100.80'),
  'words that are no address': (nth) => `unknown-${nth}`,
}

const limits: Attack = {
  name: 'licences and payment numbers one after the other, from one network in many disguises',
  isForOwn: true,
  run: async (target, tries) => {
    for (const [what, document] of LISTS)
      for (const [name, address] of tries.select(Object.entries(DISGUISES), 2)) {
        const first = await firstRefused(target, document, (nth) => from(address(nth)))
        tries.expect(`${what} from ${name}`, first, /^(\d|[1-5]\d|6[01])$/)
      }
  },
}

const others: Attack = {
  name: 'documents and links for refunds one after the other',
  isForOwn: true,
  run: async (target, tries) => {
    tries.expect('documents', await firstRefused(target, unknownDocument, () => from('198.51.100.81')), /^(\d|[1-5]\d|6[01])$/)
    tries.expect('links for refunds', await firstRefused(target, unknownLink, () => from('198.51.100.82')), /^(\d|[12]\d|3[01])$/)
  },
}

const MISSING =
  '{ license(lookup: { number: "92999999", expiresOn: "2029-01-01" }) { __typename ... on LicenseNotFound { message { ar en } } } }'

const equalAnswers: Attack = {
  name: 'whether a licence or a number exists, by its answer to a wrong proof',
  isForOwn: true,
  run: async (target, tries) => {
    const missing = await ask(target, MISSING, from('198.51.100.90'))
    for (const [nth, number] of ['10118254', '90000005', '90000001', '90000006', '90000014'].entries()) {
      const known = await ask(target, MISSING.replace('92999999', number), from(`198.51.100.${91 + nth}`))
      tries.expect(`the licence ${number}`, known, missing)
    }
    const receipt = '{ paymentReference(number: "1828713923916") { receipts { number } violations { totalCount } } }'
    tries.expect('a paid number without its licence', await ask(target, receipt, from('198.51.100.99')), /^(?!.*R-\w{8})/)
  },
}

export const enumerationAttacks: readonly Attack[] = [limits, others, equalAnswers]
