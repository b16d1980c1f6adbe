import { pathToFileURL } from 'node:url'

/** Program: runs gateways that were bundled from a changed source, next to each other, so that the packages they share are loaded once. */
const running = new Map()

async function answer({ id, file, secrets }) {
  if (!file) return running.get(id)?.stop()
  const { startGateway } = await import(pathToFileURL(file).href)
  const gateway = await startGateway(secrets)
  running.set(id, gateway)
  return gateway.port
}

process.on('message', (asked) =>
  answer(asked).then(
    (port) => process.send({ id: asked.id, port }),
    (error) => process.send({ id: asked.id, error: String(error) }),
  ),
)
process.once('disconnect', () => process.exit())
