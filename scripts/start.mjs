import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildWhenNeeded, bundle } from './build.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
if (process.argv.includes('--dev')) await develop()
else await start()

async function start() {
  try {
    await buildWhenNeeded(checkSettings)
  } catch (error) {
    console.error(`Tasdeed did not start.\n${error.message}`)
    process.exit(1)
  }
  process.setSourceMapsEnabled(true)
  await import('../dist/server.js')
}

/** A build takes a minute: what would be refused after it is told before. */
async function checkSettings() {
  await bundle('env.ts', 'demo/demo-day.ts')
  const [{ settings }, { demoDay }] = await Promise.all([import('../dist/env.js'), import('../dist/demo/demo-day.js')])
  const { databaseUrl, demoDay: day } = settings()
  if (!databaseUrl) demoDay(day, new Date())
}

/** Next reloads the pages; a change of the API, the services or the rules starts the server again (the data stays). */
async function develop() {
  // A thread takes no TypeScript.
  await bundle('pdf/worker.tsx')
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'))
  const args = [tsx, 'watch', '--clear-screen=false', 'server.ts', '--dev']
  // In a group of its own: it would take Ctrl-C from the terminal and from us for impatience, and kill the server.
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(
      signal,
      onceEach(500, () => child.kill(signal)),
    )
  child.once('exit', (code) => process.exit(code ?? 1))
}

/** One Ctrl-C arrives twice, from the terminal and passed on by npm: what follows within `ms` is the same. */
function onceEach(ms, act) {
  let last = 0
  return () => {
    const isRepeat = Date.now() - last < ms
    last = Date.now()
    if (!isRepeat) act()
  }
}
