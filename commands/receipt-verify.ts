import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { startRefusal } from '@/db/embedded/refusal'
import { type PublicKeys, publicKeysOf } from '@/documents/keyring'
import { areLinesOf, checkSignedText, type SignedDocument } from '@/documents/signed-text'
import { findLines, findSignedText } from '@/domain/documents/pasted-document'
import { settings } from '@/env'
import { runCommand } from '@/start/run-command'

const USAGE = 'Usage: npm run receipt:verify -- FILE|TEXT [--keys FILE|URL]'

/** Keys from a file or an address; without one, those that the service of this machine publishes. */
async function readKeys(from = `${settings('COMMAND').siteUrl}/.well-known/tasdeed-keys.json`): Promise<PublicKeys> {
  try {
    const text = /^https?:/.test(from) ? await (await fetch(from)).text() : await readFile(from, 'utf8')
    return publicKeysOf(JSON.parse(text))
  } catch (error) {
    throw startRefusal('SETTINGS', `The keys of ${from} cannot be read. Give them with --keys FILE or URL.`, error)
  }
}

/** Why a document is not what it should be, or null. */
function objection(whole: string, keys: PublicKeys): { why: string } | { document: SignedDocument } {
  const text = findSignedText(whole)
  if (!text) return { why: 'it holds no signed text' }
  const checked = checkSignedText(text, keys)
  if (checked.verdict === 'ALTERED') return { why: 'it is not, to the last character, what was signed' }
  if (checked.verdict === 'UNKNOWN_KEY') return { why: `it is signed with key ${checked.keyId}, which is not among the given ones` }
  const { document } = checked
  if (document.kind === 'RECEIPT' && document.facts.linesDigest) {
    const lines = findLines(whole)
    if (lines !== null && !areLinesOf(document.facts, lines)) return { why: 'the list of its violations is not the one that was signed' }
  }
  return { document }
}

function told(document: SignedDocument): string[] {
  return Object.entries(document.facts)
    .filter(([name]) => !['lines', 'linesDigest', 'violations'].includes(name))
    .map(([name, value]) => `  ${name.padEnd(18)} ${value instanceof Date ? value.toISOString() : value}`)
}

const NAMES = { RECEIPT: 'receipt', CERTIFICATE: 'clearance certificate', DECISION: 'decision about an objection' } as const

function lines(document: SignedDocument): string[] {
  if (document.kind === 'DECISION')
    return document.facts.violations.map(({ number, fine }) => `  violation ${number}${fine === null ? '' : `: lowered to ${fine} fils`}`)
  if (document.kind !== 'RECEIPT' || !document.facts.lines) return []
  return document.facts.lines.map(
    ({ authority, violationNumber, type, fine, discount }) =>
      `  ${authority} ${violationNumber} type ${type}: ${fine} - ${discount} = ${fine - discount} fils`,
  )
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { keys: { type: 'string' } }, allowPositionals: true })
  const [given, ...more] = positionals
  if (!given || more.length > 0) throw startRefusal('SETTINGS', USAGE)
  const whole = existsSync(given) ? (await readFile(given)).toString('latin1') : given
  const found = objection(whole, await readKeys(values.keys))
  if ('why' in found) {
    console.log(`NOT GENUINE: ${found.why}`)
    process.exitCode = 1
    return
  }
  const { document } = found
  console.log(`GENUINE ${NAMES[document.kind]}, signed with key ${document.keyId}. It states:`)
  for (const line of [...told(document), ...lines(document)]) console.log(line)
  console.log('Compare this with what can be read on it. Whether it became void since, only the service says.')
})
