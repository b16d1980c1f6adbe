import { readFileSync } from 'node:fs'
import { parseSettings, settingNames } from '@/env'

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://u:p@db/tasdeed',
  NEXTAUTH_SECRET: 'J4cQm0tYw8eRz2uB6nXpVh1sKdLf7gTa',
  NEXTAUTH_URL: 'https://tasdeed.example.jo',
  RECEIPT_SIGNING_KEY: 'receipt-key.pem',
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  const parsed = parseSettings(environment)
  return parsed.ok ? [] : parsed.problems
}

function settingsOf(environment: Record<string, string>) {
  const parsed = parseSettings(environment)
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return parsed.settings
}

test('with nothing set, a demo runs on port 3000 with the embedded database', () => {
  expect(settingsOf({})).toMatchObject({
    port: 3000,
    siteUrl: 'http://localhost:3000',
    databaseUrl: undefined,
    dataDir: '.data',
    paymentNumberPrefix: '1',
    isProduction: false,
  })
})

test('an empty value counts as unset', () => {
  expect(settingsOf({ PORT: '', DATABASE_URL: '', NODE_ENV: '' })).toEqual(settingsOf({}))
})

test('the address of the site follows the port, unless it is given', () => {
  expect(settingsOf({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
  expect(settingsOf({ PORT: '8080', NEXTAUTH_URL: 'https://pay.example.jo/' }).siteUrl).toBe('https://pay.example.jo')
})

test.each([
  ['a port that is no number', { PORT: 'abc' }, /^PORT must be a port/],
  ['a port beyond the last', { PORT: '65536' }, /^PORT must be from 1 to 65535/],
  ['half a port', { PORT: '80.5' }, /^PORT must be a whole number/],
  ['a database of another kind', { DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL must look like postgres/],
  ['a short secret', { NEXTAUTH_SECRET: 'short' }, /^NEXTAUTH_SECRET must have at least 32/],
  ['a prefix of two digits', { PAYMENT_NUMBER_PREFIX: '12' }, /^PAYMENT_NUMBER_PREFIX must be one digit/],
  ['a day that does not exist', { DEMO_DAY: '2026-02-30' }, /^DEMO_DAY must be a day/],
  ['a mail server of another kind', { SMTP_URL: 'http://mail' }, /^SMTP_URL must be the address of a mail server/],
  ['a sender that would break a header', { MAIL_FROM: 'a@example.jo\nBcc: b@example.jo' }, /^MAIL_FROM must be one e-mail address/],
  ['an SMS service without encryption', { SMS_URL: 'http://sms.example.jo' }, /^SMS_URL must be an https/],
  ['a key of files that is too short', { EVIDENCE_KEY: 'c2hvcnQ=' }, /^EVIDENCE_KEY must be 32 random bytes/],
  ['a scanner of another kind', { CLAMD_URL: 'http://clamd' }, /^CLAMD_URL must be the address of clamd/],
  ['quiet hours that are no hours', { TASDEED_QUIET_HOURS: '21-8' }, /^TASDEED_QUIET_HOURS must be two times/],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be fatal/],
  ['a misspelt name with one of our prefixes', { NEXTAUTH_SECERT: 'x' }, /^NEXTAUTH_SECERT is not a setting/],
  ['an address of the site with a path', { NEXTAUTH_URL: 'https://gov.example.jo/tasdeed' }, /^NEXTAUTH_URL must have no path/],
  ['an address of the site with a query', { NEXTAUTH_URL: 'https://gov.example.jo/?a=1' }, /^NEXTAUTH_URL must have no path/],
  ['a password of the database that is badly escaped', { DATABASE_URL: 'postgres://u:p%ZZ@db/x' }, /^DATABASE_URL has a % that/],
  [
    'a vehicle service without encryption',
    { TASDEED_VEHICLE_SERVICE_URL: 'http://x.example.jo' },
    /^TASDEED_VEHICLE_SERVICE_URL must be an https/,
  ],
  [
    'a vehicle service that is a script',
    { TASDEED_VEHICLE_SERVICE_URL: 'javascript:alert(1)' },
    /^TASDEED_VEHICLE_SERVICE_URL must be an https/,
  ],
  ['a biller without a name', { NETWORK_BILLER_NAME_AR: '  ' }, /^NETWORK_BILLER_NAME_AR must not be blank/],
  ['a service type that is blank', { NETWORK_SERVICE_TYPE: ' ' }, /^NETWORK_SERVICE_TYPE must not be blank/],
  ['production without an address', { ...production, NEXTAUTH_URL: '' }, /^NEXTAUTH_URL is missing.*https/],
  ['production without encryption', { ...production, NEXTAUTH_URL: 'http://tasdeed.example.jo' }, /^NEXTAUTH_URL must begin with https/],
  ['production without a secret', { ...production, NEXTAUTH_SECRET: '' }, /^NEXTAUTH_SECRET is missing/],
  ['production without a key for receipts', { ...production, RECEIPT_SIGNING_KEY: '' }, /^RECEIPT_SIGNING_KEY is missing/],
])('%s is refused in one line', (_title, environment, line) => {
  expect(problemsOf(environment)).toEqual([expect.stringMatching(line)])
})

test('the names that the bank’s app shows are the known ones unless they are given', () => {
  const { networkNames, vehicleServiceUrl } = settingsOf({ NETWORK_BILLER_NAME_EN: 'Another biller' })
  expect(networkNames.biller).toEqual({ ar: 'أمانة عمان الكبرى', en: 'Another biller' })
  expect(networkNames.service.ar).toBe('مخالفات السير')
  expect(vehicleServiceUrl).toBeUndefined()
  expect(settingsOf({ TASDEED_VEHICLE_SERVICE_URL: 'https://vehicles.example.jo/' }).vehicleServiceUrl).toBe('https://vehicles.example.jo/')
})

test('every problem is told at once, and no secret is repeated', () => {
  const problems = problemsOf({ PORT: '0', DEMO_PASSWORD: 'tiny', OIDC_TYPO: 'x' })
  expect(problems).toHaveLength(3)
  expect(problems.join()).not.toContain('tiny')
})

test.each([
  ['JSON', { NETWORK_JSON_USER: 'network', NETWORK_JSON_PASSWORD: 'p'.repeat(16) }],
  ['XML', { NETWORK_PUBLIC_KEYS: 'network.pem', NETWORK_SIGNING_KEY: 'own.pem' }],
])('with the network in %s, production needs its service type and its addresses', (_format, secrets) => {
  const network = { ...secrets, NETWORK_BILLER_CODE: '180' }
  const [type, addresses] = [{ NETWORK_SERVICE_TYPE: 'Traffic' }, { NETWORK_ALLOWED_ADDRESSES: '192.0.2.0/24' }]
  expect(problemsOf({ ...production, ...network })).toEqual([
    expect.stringMatching(/^NETWORK_SERVICE_TYPE is missing/),
    expect.stringMatching(/^NETWORK_ALLOWED_ADDRESSES is missing/),
  ])
  expect(problemsOf({ ...production, ...network, ...type })).toEqual([expect.stringMatching(/^NETWORK_ALLOWED_ADDRESSES is/)])
  expect(problemsOf({ ...production, ...network, ...type, ...addresses })).toEqual([])
  expect(problemsOf(network)).toEqual([])
})

test('messages leave by mail with a sender, by SMS with a token, and a demo shows them without either', () => {
  expect(settingsOf({})).toMatchObject({ mail: undefined, sms: undefined, keepsMessages: true, quietHours: { from: 1_260, to: 480 } })
  const mail = { SMTP_URL: 'smtps://u:p@mail.example.jo', MAIL_FROM: ' traffic@example.jo ' }
  expect(settingsOf({ ...production, ...mail })).toMatchObject({
    mail: { url: mail.SMTP_URL, from: 'traffic@example.jo' },
    keepsMessages: false,
  })
  expect(problemsOf({ SMTP_URL: mail.SMTP_URL })).toEqual(['MAIL_FROM is missing: SMTP_URL needs it'])
  expect(problemsOf({ SMS_URL: 'https://sms.example.jo' })).toEqual(['SMS_TOKEN is missing: SMS_URL needs it'])
})

test('what production lacks is told at once', () => {
  expect(problemsOf({ NODE_ENV: 'production', DATABASE_URL: 'postgres://u:p@db/x' })).toHaveLength(3)
})

test('a setting of a part that this version does not have is accepted, and told to change nothing', () => {
  expect(settingsOf({ DATABASE_REPLICA_URLS: 'postgres://db/x' }).withoutEffect).toEqual(['DATABASE_REPLICA_URLS'])
})

test.each([
  ['too-short', /^DEMO_PARTNER_KEY must have/],
  [`tsd_${'A'.repeat(38)}`, /^DEMO_PARTNER_KEY begins with tsd_/],
])('a key of the demo that could never be used is refused: %s', (key, problem) => {
  expect(problemsOf({ DEMO_PARTNER_KEY: key })).toEqual([expect.stringMatching(problem)])
})

test('names of other programs are none of our business', () => {
  expect(problemsOf({ PATH: '/bin', NEXT_TELEMETRY_DISABLED: '1', npm_config_x: 'y' })).toEqual([])
})

test('a server of DATABASE_URL is for real citizens, whatever NODE_ENV says; the embedded database stays a demo', () => {
  expect(settingsOf(production).isProduction).toBe(true)
  expect(settingsOf({ ...production, NODE_ENV: '' })).toMatchObject({ isProduction: true, hasSandboxBank: false })
  expect(settingsOf({ NODE_ENV: 'production' }).isProduction).toBe(false)
})

test('beside DATABASE_URL nothing is a demo unless a setting says so, and never with NODE_ENV=production', () => {
  const { DATABASE_URL } = production
  expect(problemsOf({ DATABASE_URL })).toEqual([
    expect.stringMatching(/^NEXTAUTH_SECRET is missing/),
    expect.stringMatching(/^RECEIPT_SIGNING_KEY is missing/),
    expect.stringMatching(/^NEXTAUTH_URL is missing/),
    expect.stringContaining('TASDEED_DEMO=on'),
  ])
  expect(settingsOf({ DATABASE_URL, TASDEED_DEMO: 'on' })).toMatchObject({ isProduction: false, hasSandboxBank: true })
  expect(problemsOf({ ...production, TASDEED_DEMO: 'on' })).toEqual([expect.stringMatching(/^TASDEED_DEMO must not be on/)])
})

test('a command needs the database and none of the secrets of the service', () => {
  const parsed = parseSettings({ DATABASE_URL: production.DATABASE_URL }, 'COMMAND')
  expect(parsed).toMatchObject({ ok: true, settings: { isProduction: true, acceptsDemoData: true } })
  expect(settingsOf(production).acceptsDemoData).toBe(false)
})

test('names in files for the bank have any letters, or Latin ones, and then the account that pays has them too', () => {
  const account = { TASDEED_PAYOUT_IBAN: 'JO94CBJO0010000000000131000302', TASDEED_PAYOUT_BIC: 'CBJOJOAX' }
  expect(settingsOf({}).payoutLetters).toBe('any')
  expect(settingsOf({ ...account, TASDEED_PAYOUT_NAME: 'Tasdeed', TASDEED_PAYOUT_LETTERS: 'latin' }).payoutLetters).toBe('latin')
  expect(problemsOf({ TASDEED_PAYOUT_LETTERS: 'arabic' })).toEqual([expect.stringMatching(/any or latin/)])
  expect(problemsOf({ ...account, TASDEED_PAYOUT_NAME: 'تسديد', TASDEED_PAYOUT_LETTERS: 'latin' })).toEqual([
    expect.stringMatching(/^TASDEED_PAYOUT_NAME must be in Latin letters/),
  ])
})

test('a secret that nobody drew at random is refused', () => {
  expect(problemsOf({ NEXTAUTH_SECRET: 'a'.repeat(40) })).toEqual([expect.stringMatching(/^NEXTAUTH_SECRET must be random/)])
})

test('.env.example lists every setting, and nothing else', () => {
  const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual([...settingNames].sort())
})
