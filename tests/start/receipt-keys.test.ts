import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyring, newSigningKey } from '@/documents/keyring'
import { publishedKeys } from '@/http/published-keys'
import type { LocalSecrets } from '@/start/local-secrets'
import { receiptKeys } from '@/start/receipt-keys'

const [first, second] = [newSigningKey(), newSigningKey()]
const local = { receiptKey: first } as LocalSecrets
const idOf = (pem: string) => keyring([pem]).signing.id
const publicPem = (pem: string) => keyring([pem]).publicKeys.get(idOf(pem))?.export({ type: 'spki', format: 'pem' }).toString()

test('a demo signs with its own key; with a key in the settings, that one signs', () => {
  expect(receiptKeys({ signingKey: undefined, publicKeys: undefined }, local).signing.id).toBe(idOf(first))
  expect(receiptKeys({ signingKey: second, publicKeys: undefined }, local).signing.id).toBe(idOf(second))
})

test('of several keys in a file the first signs and all are published, with those of which only the public half is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-keys-'))
  try {
    const third = newSigningKey()
    await writeFile(join(folder, 'keys.pem'), `${second}${first}`)
    const keys = receiptKeys({ signingKey: join(folder, 'keys.pem'), publicKeys: publicPem(third) }, undefined)
    expect([keys.signing.id, [...keys.publicKeys.keys()]]).toEqual([idOf(second), [second, first, third].map(idOf)])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test.each([
  ['a missing key', undefined, undefined, /^RECEIPT_SIGNING_KEY is missing/],
  ['a file that is not there', '/no/such/file.pem', undefined, /^RECEIPT_SIGNING_KEY names a file that cannot be read/],
  [
    'a key of another kind',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    undefined,
    /^RECEIPT_SIGNING_KEY has a key that is not Ed25519/,
  ],
  [
    'a damaged public key',
    first,
    '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
    /^RECEIPT_PUBLIC_KEYS has a key that is not Ed25519/,
  ],
])('%s stops the start by name, and no secret is shown', (_what, signingKey, publicKeys, message) => {
  let refused: unknown
  try {
    receiptKeys({ signingKey, publicKeys }, undefined)
  } catch (error) {
    refused = error
  }
  expect(refused).toMatchObject({ name: 'StartRefusal', message: expect.stringMatching(message) })
  expect(String(refused)).not.toContain('PRIVATE')
})

test('the keys are published for everybody, also for pages of others', () => {
  const sent: unknown[] = []
  const end = (body: string) => void sent.push(JSON.parse(body))
  const writeHead = (...head: unknown[]) => {
    sent.push(...head)
    return { end }
  }
  publishedKeys({ keys: [{ kid: 'A' }] })({} as never, { writeHead } as never)
  expect(sent).toEqual([200, expect.objectContaining({ 'access-control-allow-origin': '*' }), { keys: [{ kid: 'A' }] }])
})
