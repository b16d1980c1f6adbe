import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const MIN_LENGTH = 12
const MAX_LENGTH = 200
/** Of zxcvbn's scores from 0 to 4: more than 10^8 guesses. */
const MIN_SCORE = 3
/** Judging takes longer the longer a password is; nobody guesses one of a hundred characters. */
const MAX_JUDGED = 100

let judge: ZxcvbnFactory | undefined

/** Whether a password is too short, too long, or easy to guess: common, a sequence, or made of the account's own names. */
export function isWeakPassword(password: string, ownWords: readonly (string | undefined)[]): boolean {
  if (password.length < MIN_LENGTH || password.length > MAX_LENGTH) return true
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const words = ['tasdeed', 'تسديد', ...ownWords.filter((word) => word !== undefined)]
  return judge.check(password.slice(0, MAX_JUDGED), words).score < MIN_SCORE
}
