import { makeFolder } from '@/db/embedded/home'
import { folderRefusal } from '@/db/embedded/refusal'
import type { Keyring } from '@/documents/keyring'
import { type CompleteSettings, completeSettings, type Settings, settings } from '@/env'
import type { NetworkTrust } from '@/network/trust'
import type { Biller } from '@/sandbox/wire'
import type { EvidenceIntake } from '@/services/evidence/take-evidence'
import { migrateDatabase, type OpenDatabase, openDatabase } from './database'
import { evidenceIntake, evidenceWarnings } from './evidence-intake'
import { type LocalSecrets, localSecrets } from './local-secrets'
import { type Lock, takeLock } from './lock'
import { networkTrust } from './network-trust'
import { outboxWarnings } from './outbox'
import { checkPort } from './port'
import { receiptKeys } from './receipt-keys'
import { runtimeWarnings } from './runtime'
import { sandboxBiller } from './sandbox-biller'
import { say } from './say'
import type { Shutdown } from './shutdown'

/** How one gets into a demo. */
export type DemoAccess = {
  readonly password: string
  readonly partnerKey: string
  readonly secondFactor: { readonly secret: string; readonly key: string }
}

export type Prepared = {
  /** Complete: with the session secret. */
  readonly settings: CompleteSettings
  readonly database: OpenDatabase
  /** Only where a demo may exist. */
  readonly demo: DemoAccess | undefined
  readonly network: NetworkTrust
  /** Signs receipts and certificates. */
  readonly receiptKeys: Keyring
  /** Takes in files that people send. */
  readonly evidence: EvidenceIntake
  /** Where a demo's sandbox bank pays; undefined where there is none. */
  readonly sandbox: Biller | undefined
  /** Tells a second start in the same folder where this one is. */
  readonly announce: (address: string) => void
}

/** Everything before the first request can be served: settings, lock, port, database, migrations, secrets. Throws a StartRefusal. */
export async function prepare(mode: 'development' | 'production', shutdown: Shutdown): Promise<Prepared> {
  const given = settings()
  for (const name of given.withoutEffect) say(`${name} is set, but belongs to a part that this version does not have: it changes nothing.`)
  const lock = given.databaseUrl ? undefined : await lockDataFolder(given, shutdown)
  await checkPort(given.port)
  const database = await openDatabase(given, { signal: shutdown.signal, log: say, onLost: (error) => shutdown.fail(lost(error)) })
  shutdown.add('The database', database.stop)
  await migrateDatabase(database.directUrl, say)
  if (given.isProduction) for (const warning of [...runtimeWarnings(), ...outboxWarnings(given), ...evidenceWarnings(given)]) say(warning)
  shutdown.signal.throwIfAborted()
  const secrets = await secretsFor(given)
  const complete = completeSettings({ sessionSecret: secrets.sessionSecret, mode })
  const network = networkTrust(given.network, secrets.local)
  const sandbox = secrets.local && given.hasSandboxBank ? sandboxBiller(`http://127.0.0.1:${given.port}`, secrets.local) : undefined
  return {
    settings: complete,
    database,
    demo: secrets.demo,
    network,
    receiptKeys: receiptKeys(given.receipts, secrets.local),
    evidence: evidenceIntake(given, secrets.local),
    sandbox,
    announce: (address) => lock?.announce(address),
  }
}

function lost(error: unknown): string {
  return `PostgreSQL ended and cannot be started again. ${error instanceof Error ? error.message : error}`
}

/** A production server keeps nothing in the data folder and needs none. */
async function lockDataFolder({ dataDir }: Settings, shutdown: Shutdown): Promise<Lock> {
  await makeDataFolder(dataDir)
  const lock = await takeLock(dataDir)
  shutdown.add('The lock', lock.release)
  return lock
}

type Secrets = { readonly sessionSecret: string; readonly demo: DemoAccess | undefined; readonly local: LocalSecrets | undefined }

async function secretsFor(given: Settings): Promise<Secrets> {
  if (given.sessionSecret && given.isProduction) return { sessionSecret: given.sessionSecret, demo: undefined, local: undefined }
  const local = await localSecrets(given.dataDir)
  return { sessionSecret: given.sessionSecret ?? local.sessionSecret, demo: demoAccess(given, local), local }
}

/** What the settings fix, and else what was made at the first start. */
export function demoAccess({ demoPassword, demoPartnerKey, demoTotpSecret, sessionSecret }: Settings, local: LocalSecrets): DemoAccess {
  const secondFactor = { secret: demoTotpSecret ?? local.totpSecret, key: sessionSecret ?? local.sessionSecret }
  return { password: demoPassword ?? local.demoPassword, partnerKey: demoPartnerKey ?? local.partnerKey, secondFactor }
}

async function makeDataFolder(folder: string): Promise<void> {
  await makeFolder(folder).catch((error) => {
    throw folderRefusal(folder, error)
  })
}
