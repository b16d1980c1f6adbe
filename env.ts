import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DEFAULT_IMPORT_LIMITS, type ImportLimits } from '@/domain/imports/import-control'
import { DEFAULT_QUIET_HOURS, parseQuietHours, type QuietHours } from '@/domain/notices/quiet-hours'
import { type HolderLetters, latinHolder } from '@/domain/payouts/account-holder'
import type { PayoutAccount } from '@/domain/payouts/payout-file'
import { isDatabaseAddress } from '@/domain/values/database-address'
import { parseEmailAddress } from '@/domain/values/email-address'
import { parseIban } from '@/domain/values/iban'
import { isMistyped } from '@/services/partners/key-text'
import { isAddressOrRange } from '@/services/platform/address-range'

function canBeDecoded(url: string): boolean {
  try {
    return decodeURIComponent(url) !== ''
  } catch {
    return false
  }
}

/** Half of what 32 random characters of base 64 have at the least; a word repeated has fewer. */
function isIrregular(secret: string): boolean {
  return new Set(secret).size >= 12
}

const databaseAddress = z
  .string()
  .refine(isDatabaseAddress, { error: 'must look like postgres://user:password@host:5432/database', abort: true })
  .refine(canBeDecoded, 'has a % that escapes nothing: a % in the user or the password is written %25')

const words = (message: string) => ({ error: message })

const shownName = z.string().trim().min(1, 'must not be blank').max(80, 'must have at most 80 characters')

/** Every setting by its name in the environment; `.env.example` says what each does. */
const schema = z.object({
  PORT: z.coerce
    .number(words('must be a port: a whole number from 1 to 65535'))
    .int('must be a whole number')
    .min(1, 'must be from 1 to 65535')
    .max(65_535, 'must be from 1 to 65535')
    .default(3000),
  DATABASE_URL: databaseAddress.optional(),
  DATABASE_DIRECT_URL: databaseAddress.optional(),
  NEXTAUTH_URL: z
    .url({ protocol: /^https?$/, error: 'must be the address of the site, such as https://tasdeed.example.jo', abort: true })
    .refine((url) => /^https?:\/\/[^/?#]+\/*$/.test(url), 'must have no path: Tasdeed is served from the root of its address')
    .optional(),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, { error: 'must have at least 32 characters', abort: true })
    .refine(isIrregular, 'must be random, as openssl rand -base64 32 makes it: it has too few different characters')
    .optional(),
  PAYMENT_NUMBER_PREFIX: z.string().regex(/^\d$/, 'must be one digit').default('1'),
  NETWORK_BILLER_NAME_AR: shownName.default('أمانة عمان الكبرى'),
  NETWORK_BILLER_NAME_EN: shownName.default('Greater Amman Municipality'),
  NETWORK_SERVICE_NAME_AR: shownName.default('مخالفات السير'),
  NETWORK_SERVICE_NAME_EN: shownName.default('Traffic violations'),
  NETWORK_BILLER_CODE: z.string().trim().min(1, 'must not be blank').max(50, 'must have at most 50 characters').optional(),
  NETWORK_SERVICE_TYPE: z.string().trim().min(1, 'must not be blank').max(25, 'must have at most 25 characters').optional(),
  NETWORK_JSON_USER: z
    .string()
    .regex(/^[^:]+$/, 'must have no colon')
    .optional(),
  NETWORK_JSON_PASSWORD: z.string().min(16, 'must have at least 16 characters').optional(),
  NETWORK_PUBLIC_KEYS: z.string().optional(),
  NETWORK_SIGNING_KEY: z.string().optional(),
  NETWORK_ALLOWED_ADDRESSES: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .refine(
      (addresses) => addresses.every(isAddressOrRange),
      'must be addresses or ranges with commas between, as in 192.0.2.7,198.51.100.0/24',
    )
    .optional(),
  RECEIPT_SIGNING_KEY: z.string().optional(),
  RECEIPT_PUBLIC_KEYS: z.string().optional(),
  NETWORK_SETTLING_STATUS: z.enum(['PmtNew', 'PmtSent', 'PmtComplt'], words('must be PmtNew, PmtSent or PmtComplt')).default('PmtNew'),
  NETWORK_REFUSALS: z.enum(['header', 'record'], words('must be header or record')).default('header'),
  TASDEED_PAYOUT_NAME: shownName.optional(),
  TASDEED_PAYOUT_IBAN: z
    .string()
    .transform((typed) => parseIban(typed))
    .refine((account) => account.ok, 'must be an IBAN with its check digits, such as JO94CBJO0010000000000131000302')
    .transform((account) => (account.ok ? account.iban : ''))
    .optional(),
  TASDEED_PAYOUT_BIC: z
    .string()
    .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'must be a BIC: 8 or 11 capital letters and digits')
    .optional(),
  TASDEED_PAYOUT_LETTERS: z.enum(['any', 'latin'], words('must be any or latin')).default('any'),
  TASDEED_IMPORT_MAX_ROWS: z.coerce
    .number(words('must be a whole number'))
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .default(DEFAULT_IMPORT_LIMITS.rows),
  TASDEED_IMPORT_MAX_SUM: z
    .string()
    .regex(/^\d{1,9}$/, 'must be whole dinars')
    .transform((dinars) => Number(dinars))
    .default(DEFAULT_IMPORT_LIMITS.fils / 1_000),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be the address of a mail server, such as smtps://user:password@mail.example.jo:465' })
    .refine(canBeDecoded, 'has a % that escapes nothing: a % in the user or the password is written %25')
    .optional(),
  MAIL_FROM: z
    .string()
    .transform((typed) => parseEmailAddress(typed) ?? '')
    .refine((address) => address !== '', 'must be one e-mail address alone, such as traffic@example.jo')
    .optional(),
  SMS_URL: z.url({ protocol: /^https$/, error: 'must be an https address, such as https://sms.example.jo/send' }).optional(),
  SMS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'must have at least 16 printable characters without spaces')
    .optional(),
  EVIDENCE_KEY: z
    .string()
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 random bytes in base 64 (openssl rand -base64 32)')
    .optional(),
  CLAMD_URL: z.url({ protocol: /^tcp$/, error: 'must be the address of clamd, such as tcp://127.0.0.1:3310' }).optional(),
  TASDEED_QUIET_HOURS: z
    .string()
    .default(DEFAULT_QUIET_HOURS)
    .transform((text) => parseQuietHours(text))
    .refine((hours) => hours !== null, 'must be two times of the day in Amman, as in 21:00-08:00')
    .transform((hours) => hours ?? { from: 0, to: 0 }),
  TASDEED_VEHICLE_SERVICE_URL: z
    .url({ protocol: /^https$/, error: 'must be an https address, such as https://vehicles.example.jo/violations' })
    .optional(),
  CONTACT_PHONE: z
    .string()
    .regex(/^\+?[\d ()-]{5,24}$/, 'must be a telephone number, such as +962 6 500 0000')
    .optional(),
  CONTACT_EMAIL: z.email('must be an e-mail address').optional(),
  CONTACT_ADDRESS_AR: z.string().max(200, 'has at most 200 characters').optional(),
  CONTACT_ADDRESS_EN: z.string().max(200, 'has at most 200 characters').optional(),
  CONTACT_HOURS_AR: z.string().max(200, 'has at most 200 characters').optional(),
  CONTACT_HOURS_EN: z.string().max(200, 'has at most 200 characters').optional(),
  CONTACT_ANSWER_DAYS: z.coerce
    .number(words('must be a whole number from 0 to 60'))
    .int('must be a whole number')
    .min(0, 'must be from 0 to 60')
    .max(60, 'must be from 0 to 60')
    .optional(),
  DEMO_DAY: z.iso.date('must be a day, as in 2026-03-05').optional(),
  DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  DEMO_TOTP_SECRET: z
    .string()
    .regex(/^[A-Z2-7]{16,64}$/, 'must be base 32: 16 to 64 letters from A to Z and digits from 2 to 7')
    .optional(),
  DEMO_PARTNER_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{20,200}$/, 'must have 20 to 200 printable characters without spaces')
    .refine((key) => !isMistyped(key), 'begins with tsd_, but its last six characters do not check the others')
    .optional(),
  TASDEED_TRUSTED_PROXIES: z.coerce
    .number(words('must be a whole number from 0 to 9'))
    .int('must be a whole number')
    .min(0, 'must be from 0 to 9')
    .max(9, 'must be from 0 to 9')
    .default(0),
  TASDEED_DEMO: z.enum(['on', 'off'], words('must be on or off')).optional(),
  TASDEED_LIMITS: z.enum(['on', 'off'], words('must be on or off')).default('on'),
  TASDEED_METRICS_TOKEN: z.string().min(32, 'must have at least 32 characters').optional(),
  DATA_DIR: z.string().default('.data'),
  TASDEED_AUDIT_ANCHORS: z.string().optional(),
  TASDEED_WAL_ARCHIVE: z.string().startsWith('/', 'must be an absolute path').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], words('must be fatal, error, warn, info, debug or silent'))
    .default('info'),
  NODE_ENV: z.enum(['development', 'test', 'production'], words('must be development, test or production')).optional(),
})

/** Names that begin so are ours: one that we do not know is a typing error that would silently change nothing. */
const ourPrefixes = [
  'DATA_',
  'DATABASE_',
  'DEMO_',
  'LOG_',
  'NETWORK_',
  'NEXTAUTH_',
  'OIDC_',
  'PAYMENT_',
  'RECEIPT_',
  'SMS_',
  'SMTP_',
  'TASDEED_',
]

/** Settings of parts that this version does not have: accepted, so that one configuration serves several versions, and told at the start. */
const reserved = ['DATABASE_REPLICA_URLS']

/** How the bill-payment network reaches us, as it was set: docs/network.md says what each does. */
export type NetworkSettings = {
  readonly billerCode: string | undefined
  readonly serviceType: string | undefined
  readonly jsonUser: string | undefined
  readonly jsonPassword: string | undefined
  /** PEM, or the path of a file with it. */
  readonly publicKeys: string | undefined
  readonly signingKey: string | undefined
  readonly allowedAddresses: readonly string[] | undefined
  readonly settlingStatus: 'PmtNew' | 'PmtSent' | 'PmtComplt'
  readonly refusals: 'header' | 'record'
}

type NameInBoth = { readonly ar: string; readonly en: string }

type InBoth = { readonly ar: string | undefined; readonly en: string | undefined }

type ContactSettings = {
  readonly phone: string | undefined
  readonly email: string | undefined
  readonly address: InBoth
  readonly hours: InBoth
  /** Working days within which letters are answered. */
  readonly answerDays: number | undefined
}

export type Settings = {
  readonly port: number
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined
  /** The same server without a pooler between; undefined: DATABASE_URL has none. */
  readonly databaseDirectUrl: string | undefined
  /** Where browsers reach the site, without a slash at the end. */
  readonly siteUrl: string
  /** Signs sessions and cookies. Undefined until the start has filled it (`completeSettings`). */
  readonly sessionSecret: string | undefined
  readonly paymentNumberPrefix: string
  /** What somebody who pays looks for in the bank's app, in the languages of the site. */
  readonly networkNames: { readonly biller: NameInBoth; readonly service: NameInBoth }
  readonly network: NetworkSettings
  /** Keys of receipts and certificates; each PEM, or the path of a file with it. Undefined: the demo's own. */
  readonly receipts: { readonly signingKey: string | undefined; readonly publicKeys: string | undefined }
  /** The account that refunds are paid out of; undefined: no file for the bank is made. */
  readonly payoutFrom: PayoutAccount | undefined
  /** Which letters names in a file for the bank may have. */
  readonly payoutLetters: HolderLetters
  /** What one person may register on a day by files from the browser. */
  readonly importLimits: ImportLimits
  /** A demo that nobody connected with another network has a bank of its own to pay at. */
  readonly hasSandboxBank: boolean
  /** The mail server and the sender's address; undefined: no e-mail is sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** The service that sends text messages; undefined: none are sent. */
  readonly sms: { readonly url: string; readonly token: string } | undefined
  /** Encrypts files that people send, in base 64; undefined: made by a demo, else no files are taken. */
  readonly evidenceKey: string | undefined
  /** Who looks for viruses in them; undefined: nobody. */
  readonly clamdUrl: string | undefined
  /** When only what somebody waits for is sent. */
  readonly quietHours: QuietHours
  /** Whether messages without a way out are shown on a page instead: in a demo. */
  readonly keepsMessages: boolean
  /** Where violations recorded on a vehicle are; undefined: nobody is sent there. */
  readonly vehicleServiceUrl: string | undefined
  /** How people reach the operator; what is not set is not shown. */
  readonly contact: ContactSettings
  /** YYYY-MM-DD: the day that the demo data is made for; undefined: today. */
  readonly demoDay: string | undefined
  readonly demoPassword: string | undefined
  readonly demoPartnerKey: string | undefined
  readonly demoTotpSecret: string | undefined
  /** Proxies in front of this process, each of which adds to X-Forwarded-For. */
  readonly trustedProxies: number
  /** Whether look-ups that find nothing are limited. */
  readonly hasLimits: boolean
  /** Opens `/api/metrics`; undefined: it is closed, or in a demo answers this machine alone. */
  readonly metricsToken: string | undefined
  readonly dataDir: string
  /** The file that the heads of the logs' chains are written to each day. */
  readonly auditAnchors: string
  /** Where the embedded database copies its log to, for backups; undefined: it cannot be backed up while it runs. */
  readonly walArchive: string | undefined
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL']
  /** DATABASE_URL without TASDEED_DEMO=on: real citizens, so nothing of the demo exists. */
  readonly isProduction: boolean
  /** Whether `db:seed` may load made-up data: not beside NODE_ENV=production and DATABASE_URL. */
  readonly acceptsDemoData: boolean
  /** Names that were given and change nothing yet. */
  readonly withoutEffect: readonly string[]
}

/** The settings once the start has made what was not given. */
export type CompleteSettings = Settings & { readonly sessionSecret: string }

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

/** The names of all settings, as `.env.example` must list them. */
export const settingNames: readonly string[] = Object.keys(schema.shape)

/** Settings whose values anybody of the staff who reads settings may see; all others are secrets, or may hold one. */
const shownNames = [
  'PORT',
  'NEXTAUTH_URL',
  'PAYMENT_NUMBER_PREFIX',
  'NETWORK_BILLER_NAME_AR',
  'NETWORK_BILLER_NAME_EN',
  'NETWORK_SERVICE_NAME_AR',
  'NETWORK_SERVICE_NAME_EN',
  'NETWORK_BILLER_CODE',
  'NETWORK_SERVICE_TYPE',
  'NETWORK_ALLOWED_ADDRESSES',
  'NETWORK_SETTLING_STATUS',
  'NETWORK_REFUSALS',
  'TASDEED_IMPORT_MAX_ROWS',
  'TASDEED_IMPORT_MAX_SUM',
  'MAIL_FROM',
  'TASDEED_VEHICLE_SERVICE_URL',
  'CONTACT_PHONE',
  'CONTACT_EMAIL',
  'CONTACT_ADDRESS_AR',
  'CONTACT_ADDRESS_EN',
  'CONTACT_HOURS_AR',
  'CONTACT_HOURS_EN',
  'CONTACT_ANSWER_DAYS',
  'DEMO_DAY',
  'TASDEED_PAYOUT_LETTERS',
  'TASDEED_TRUSTED_PROXIES',
  'TASDEED_LIMITS',
  'DATA_DIR',
  'TASDEED_AUDIT_ANCHORS',
  'TASDEED_WAL_ARCHIVE',
  'LOG_LEVEL',
  'NODE_ENV',
] as const satisfies readonly (keyof z.infer<typeof schema>)[]

/** One setting as it is in force. `value`: null for a secret, and for what is not set and has no default. */
export type SettingInForce = { readonly name: string; readonly value: string | null; readonly isSet: boolean; readonly isSecret: boolean }

/** Every setting as it is in force, without the values of secrets. */
export function settingsInForce(environment: Environment = process.env): readonly SettingInForce[] {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const values = schema.safeParse(given).data
  return settingNames.map((name) => {
    const shown = shownNames.find((one) => one === name)
    const value = shown && values?.[shown]
    return { name, value: value === undefined ? null : String(value), isSet: name in given, isSecret: shown === undefined }
  })
}

/** What the settings are read for: a command needs the database and none of the service's secrets. */
export type SettingsUse = 'SERVICE' | 'COMMAND'

/**
 * Reads settings from `environment`; an empty value counts as unset. Each problem is one line that names the setting,
 * never a secret's value.
 */
export function parseSettings(environment: Environment, use: SettingsUse = 'SERVICE'): ParsedSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const problems = [...unknownNames(given), ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`)]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  const values = parsed.data
  const isProduction = values.DATABASE_URL !== undefined && values.TASDEED_DEMO !== 'on'
  const lacking = [
    ...lackingBeside(values),
    ...demoInProduction(values),
    ...(isProduction && use === 'SERVICE' ? [...lackingInProduction(values), ...lackingOfNetwork(values)] : []),
  ]
  if (lacking.length > 0) return { ok: false, problems: isProduction ? [...lacking, ...demoHint(values)] : lacking }
  return { ok: true, settings: { ...fromValues(values, isProduction), withoutEffect: reserved.filter((name) => name in given) } }
}

/** Settings that do nothing without another: half of them would turn a format of the network off without a word. */
function lackingBeside(values: z.infer<typeof schema>): readonly string[] {
  const together = [
    ['NETWORK_JSON_USER', 'NETWORK_JSON_PASSWORD'],
    ['NETWORK_JSON_PASSWORD', 'NETWORK_JSON_USER'],
    ['NETWORK_PUBLIC_KEYS', 'NETWORK_SIGNING_KEY'],
    ['NETWORK_SIGNING_KEY', 'NETWORK_PUBLIC_KEYS'],
    ['NETWORK_JSON_USER', 'NETWORK_BILLER_CODE'],
    ['NETWORK_SIGNING_KEY', 'NETWORK_BILLER_CODE'],
    ['DATABASE_DIRECT_URL', 'DATABASE_URL'],
    ['RECEIPT_PUBLIC_KEYS', 'RECEIPT_SIGNING_KEY'],
    ['TASDEED_PAYOUT_NAME', 'TASDEED_PAYOUT_IBAN'],
    ['TASDEED_PAYOUT_IBAN', 'TASDEED_PAYOUT_BIC'],
    ['TASDEED_PAYOUT_BIC', 'TASDEED_PAYOUT_NAME'],
    ['SMTP_URL', 'MAIL_FROM'],
    ['SMS_URL', 'SMS_TOKEN'],
    ['SMS_TOKEN', 'SMS_URL'],
  ] as const
  const lacking = together.filter(([one, other]) => values[one] !== undefined && values[other] === undefined)
  return [...lacking.map(([one, other]) => `${other} is missing: ${one} needs it`), ...otherLetters(values)]
}

/** The account that pays is named in the same file as those that are paid. */
function otherLetters({ TASDEED_PAYOUT_LETTERS: letters, TASDEED_PAYOUT_NAME: name }: z.infer<typeof schema>): readonly string[] {
  const isOther = letters === 'latin' && name !== undefined && latinHolder(name) !== name
  return isOther ? ['TASDEED_PAYOUT_NAME must be in Latin letters without accents: TASDEED_PAYOUT_LETTERS says so'] : []
}

function demoInProduction({ NODE_ENV, DATABASE_URL, TASDEED_DEMO }: z.infer<typeof schema>): readonly string[] {
  const isBoth = NODE_ENV === 'production' && DATABASE_URL !== undefined && TASDEED_DEMO === 'on'
  return isBoth ? ['TASDEED_DEMO must not be on beside DATABASE_URL and NODE_ENV=production: a demo can be paid without money'] : []
}

/** For whoever only wants to try the product on a server of their own. */
function demoHint({ NODE_ENV }: z.infer<typeof schema>): readonly string[] {
  return NODE_ENV === 'production' ? [] : ['Beside DATABASE_URL all of this is needed, unless TASDEED_DEMO=on says that it is a demo']
}

/** Without an https address, sessions would travel in cookies that are not Secure. */
function lackingInProduction({ NEXTAUTH_SECRET, NEXTAUTH_URL, RECEIPT_SIGNING_KEY }: z.infer<typeof schema>): readonly string[] {
  const secret = [
    ...(NEXTAUTH_SECRET ? [] : ['NEXTAUTH_SECRET is missing: production needs one (openssl rand -base64 32)']),
    ...(RECEIPT_SIGNING_KEY ? [] : ['RECEIPT_SIGNING_KEY is missing: production needs one (openssl genpkey -algorithm ed25519)']),
  ]
  if (!NEXTAUTH_URL) return [...secret, 'NEXTAUTH_URL is missing: production needs the https address of the site']
  return /^https:/i.test(NEXTAUTH_URL) ? secret : [...secret, 'NEXTAUTH_URL must begin with https:// in production']
}

/**
 * The receiver of a message is not signed, so the service type in its body says whose a payment is; and
 * whoever is not the network must not be able to keep its messages waiting.
 */
function lackingOfNetwork(values: z.infer<typeof schema>): readonly string[] {
  if (values.NETWORK_JSON_USER === undefined && values.NETWORK_SIGNING_KEY === undefined) return []
  const needed = { NETWORK_SERVICE_TYPE: 'the name of our service', NETWORK_ALLOWED_ADDRESSES: 'the addresses of the network' } as const
  return Object.entries(needed)
    .filter(([name]) => values[name as keyof typeof needed] === undefined)
    .map(([name, meaning]) => `${name} is missing: with the bill-payment network, production needs ${meaning}`)
}

function unknownNames(environment: Environment): readonly string[] {
  const isUnknown = (name: string) =>
    ourPrefixes.some((prefix) => name.startsWith(prefix)) && !settingNames.includes(name) && !reserved.includes(name)
  return Object.keys(environment)
    .filter(isUnknown)
    .map((name) => `${name} is not a setting: .env.example lists them all`)
}

function payoutFrom(values: z.infer<typeof schema>): PayoutAccount | undefined {
  const { TASDEED_PAYOUT_NAME: name, TASDEED_PAYOUT_IBAN: iban, TASDEED_PAYOUT_BIC: bic } = values
  return name && iban && bic ? { name, iban, bic } : undefined
}

function fromValues(values: z.infer<typeof schema>, isProduction: boolean): Omit<Settings, 'withoutEffect'> {
  return {
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    databaseDirectUrl: values.DATABASE_DIRECT_URL,
    siteUrl: (values.NEXTAUTH_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    sessionSecret: values.NEXTAUTH_SECRET,
    paymentNumberPrefix: values.PAYMENT_NUMBER_PREFIX,
    networkNames: {
      biller: { ar: values.NETWORK_BILLER_NAME_AR, en: values.NETWORK_BILLER_NAME_EN },
      service: { ar: values.NETWORK_SERVICE_NAME_AR, en: values.NETWORK_SERVICE_NAME_EN },
    },
    network: {
      billerCode: values.NETWORK_BILLER_CODE,
      serviceType: values.NETWORK_SERVICE_TYPE,
      jsonUser: values.NETWORK_JSON_USER,
      jsonPassword: values.NETWORK_JSON_PASSWORD,
      publicKeys: values.NETWORK_PUBLIC_KEYS,
      signingKey: values.NETWORK_SIGNING_KEY,
      allowedAddresses: values.NETWORK_ALLOWED_ADDRESSES,
      settlingStatus: values.NETWORK_SETTLING_STATUS,
      refusals: values.NETWORK_REFUSALS,
    },
    receipts: { signingKey: values.RECEIPT_SIGNING_KEY, publicKeys: values.RECEIPT_PUBLIC_KEYS },
    payoutFrom: payoutFrom(values),
    payoutLetters: values.TASDEED_PAYOUT_LETTERS,
    importLimits: { rows: values.TASDEED_IMPORT_MAX_ROWS, fils: values.TASDEED_IMPORT_MAX_SUM * 1_000 },
    hasSandboxBank: !isProduction && values.NETWORK_BILLER_CODE === undefined,
    mail: values.SMTP_URL && values.MAIL_FROM ? { url: values.SMTP_URL, from: values.MAIL_FROM } : undefined,
    sms: values.SMS_URL && values.SMS_TOKEN ? { url: values.SMS_URL, token: values.SMS_TOKEN } : undefined,
    evidenceKey: values.EVIDENCE_KEY,
    clamdUrl: values.CLAMD_URL,
    quietHours: values.TASDEED_QUIET_HOURS,
    keepsMessages: !isProduction,
    vehicleServiceUrl: values.TASDEED_VEHICLE_SERVICE_URL,
    contact: {
      phone: values.CONTACT_PHONE,
      email: values.CONTACT_EMAIL,
      address: { ar: values.CONTACT_ADDRESS_AR, en: values.CONTACT_ADDRESS_EN },
      hours: { ar: values.CONTACT_HOURS_AR, en: values.CONTACT_HOURS_EN },
      answerDays: values.CONTACT_ANSWER_DAYS,
    },
    demoDay: values.DEMO_DAY,
    demoPassword: values.DEMO_PASSWORD,
    demoPartnerKey: values.DEMO_PARTNER_KEY,
    demoTotpSecret: values.DEMO_TOTP_SECRET,
    trustedProxies: values.TASDEED_TRUSTED_PROXIES,
    hasLimits: values.TASDEED_LIMITS === 'on',
    metricsToken: values.TASDEED_METRICS_TOKEN,
    dataDir: values.DATA_DIR,
    auditAnchors: values.TASDEED_AUDIT_ANCHORS ?? join(values.DATA_DIR, 'audit-anchors.jsonl'),
    walArchive: values.TASDEED_WAL_ARCHIVE,
    logLevel: values.LOG_LEVEL,
    isProduction,
    acceptsDemoData: values.DATABASE_URL === undefined || values.NODE_ENV !== 'production',
  }
}

/** Next bundles pages apart from `server.ts`; both see the settings that the process started with. */
const slot = Symbol.for('tasdeed.settings')

/**
 * The settings of this process, read from the environment and `.env` once, when first asked for. Throws a StartRefusal
 * with a line for each problem.
 */
export function settings(use: SettingsUse = 'SERVICE'): Settings {
  const known = Reflect.get(globalThis, slot) as Settings | undefined
  return known ?? keep(readSettings(use))
}

/** Fills what the start made itself, for us and for next-auth and the libraries that read the environment on their own. */
export function completeSettings(made: { readonly sessionSecret: string; readonly mode: 'development' | 'production' }): CompleteSettings {
  const complete = { ...settings(), sessionSecret: made.sessionSecret }
  const forLibraries = {
    NEXTAUTH_SECRET: made.sessionSecret,
    NEXTAUTH_URL: complete.siteUrl,
    NODE_ENV: made.mode,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  Object.assign(process.env, forLibraries)
  keep(complete)
  return complete
}

function readSettings(use: SettingsUse): Settings {
  // Tests must not depend on what a developer keeps in .env.
  if (process.env.NODE_ENV !== 'test' && existsSync('.env')) readFileOfSettings()
  const parsed = parseSettings(process.env, use)
  if (!parsed.ok) throw refusal(parsed.problems)
  return parsed.settings
}

function readFileOfSettings(): void {
  if (typeof process.loadEnvFile !== 'function')
    throw refusal(['Reading .env needs Node.js 20.12 or newer: update it, or set the variables in the environment'])
  process.loadEnvFile('.env')
}

function refusal(problems: readonly string[]): Error {
  return Object.assign(new Error(problems.join('\n')), { name: 'StartRefusal', code: 'SETTINGS' })
}

function keep(value: Settings): Settings {
  Reflect.set(globalThis, slot, value)
  return value
}
