import { say } from '@/start/say'
import { runUntilStopped } from '@/start/shutdown'

/** Program: has started, and one of its parts never stops. */
void runUntilStopped(async (shutdown) => {
  setInterval(() => undefined, 1_000)
  shutdown.add('A part that hangs', () => new Promise(() => undefined))
  say('Ready')
})
