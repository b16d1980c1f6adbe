import { makeFolder } from '@/db/embedded/home'
import { isStartRefusal } from '@/db/embedded/refusal'
import { runningEmbedded } from '@/db/embedded/start-embedded'
import { type Settings, settings } from '@/env'
import { embeddedFolder, openDatabase } from './database'
import { type Lock, takeLock } from './lock'
import { complain } from './say'

/**
 * Gives a command (`db:migrate`, `db:seed`, `import`) the same database that `npm start` uses: the server of DATABASE_URL, the embedded one of a run
 * that is up, or the embedded one started for as long as `work` takes.
 */
export async function withDatabase<Result>(work: (url: string, settings: Settings) => Promise<Result>): Promise<Result> {
  const given = settings('COMMAND')
  if (given.databaseUrl) {
    const { directUrl } = await openDatabase(given, { log: complain })
    return work(directUrl, given)
  }
  await makeFolder(given.dataDir)
  const running = await runningEmbedded(embeddedFolder(given))
  const lock = await takeLock(given.dataDir).catch((error) => {
    if (running && isStartRefusal(error)) return undefined
    throw error
  })
  return lock || !running ? onOwnServer(given, lock, work) : work(running, given)
}

async function onOwnServer<Result>(
  given: Settings,
  lock: Lock | undefined,
  work: (url: string, settings: Settings) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController()
  const giveUp = () => abort.abort(new Error('Stopped'))
  process.once('SIGTERM', giveUp).once('SIGINT', giveUp)
  const database = await openDatabase(given, { signal: abort.signal, log: complain })
  try {
    return await Promise.race([work(database.url, given), whenAborted(abort.signal)])
  } finally {
    await database.stop()
    await lock?.release()
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
}
