import { runCommand } from './run-command'

/** Builds the service once before any browser test: two files that started it at the same time would each find the other in the way. */
export default async function setup(): Promise<void> {
  const { code, output } = await runCommand(process.execPath, ['scripts/build.mjs'])
  if (code !== 0) throw new Error(`The service could not be built:\n${output}`)
}
