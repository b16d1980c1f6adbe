import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyring, keySet, newSigningKey } from '@/documents/keyring'
import { linesMark } from '@/domain/documents/pasted-document'
import { bundledProgram } from '../support/command'
import { aPaperCertificate, aPaperReceipt, paperKeys } from '../support/papers'
import { runCommand } from '../support/run-command'

let folder: string
let keys: string
/** For all runs but one, which is from the source: it starts in a fraction of the time. */
let bundled: string

beforeAll(async () => {
  bundled = await bundledProgram('commands/receipt-verify.ts')
  folder = await mkdtemp(join(tmpdir(), 'tasdeed-verify-'))
  keys = await written('keys.json', JSON.stringify(keySet(paperKeys.publicKeys)))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function written(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const verify = (given: string, from = keys) => runCommand(process.execPath, [bundled, given, '--keys', from])

test('a text and a file are genuine, with what they state', async () => {
  const { signedText } = aPaperReceipt(2)
  const text = await runCommand('npx', ['tsx', 'commands/receipt-verify.ts', signedText, '--keys', keys])
  expect([text.code, text.output]).toEqual([
    0,
    expect.stringMatching(/^GENUINE receipt[\s\S]*paymentNumber +1000326480165[\s\S]*GAM 9 type 14: 50000 - 15000 = 35000 fils/),
  ])
  const file = await verify(await written('certificate.pdf', `%PDF (${aPaperCertificate().signedText})`))
  expect([file.code, file.output]).toEqual([0, expect.stringMatching(/^GENUINE clearance certificate[\s\S]*licenseNumber +10118254/)])
})

test('what is not genuine ends with code 1 and says why', async () => {
  const { signedText, signedLines } = aPaperReceipt(250)
  const other = keyring([newSigningKey()])
  const elsewhere = await written('other.json', JSON.stringify(keySet(other.publicKeys)))
  const lines = linesMark((signedLines ?? '').replace('4100201', '4100202'))
  const refused = [
    [signedText.replace('254', '255'), keys, 'not, to the last character'],
    [await written('lines.pdf', `(${signedText}) (${lines})`), keys, 'list of its violations'],
    [signedText, elsewhere, `key ${paperKeys.signing.id}, which is not among`],
    ['no text at all', keys, 'holds no signed text'],
  ] as const
  const results = await Promise.all(refused.map(([given, from]) => verify(given, from)))
  for (const [index, { code, output }] of results.entries())
    expect([code, output]).toEqual([1, expect.stringContaining(refused[index]?.[2] ?? '')])
})
