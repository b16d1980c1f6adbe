import { isStartRefusal } from '@/db/embedded/refusal'
import { errorText } from '@/services/platform/error-for-log'
import { complain } from './say'

/** Runs a command of the command line: a refusal shows as its message alone, any other fault with its stack; both end with code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    complain(isStartRefusal(error) ? error.message : errorText(error))
    process.exitCode = 1
  }
}
