import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { makeFolder } from '@/db/embedded/home'
import { folderRefusal, startRefusal, systemCode } from '@/db/embedded/refusal'
import { newSigningKey } from '@/documents/keyring'
import { readablePassword } from '@/services/accounts/readable-password'
import { newSecret } from '@/services/accounts/second-factor/totp'
import { newKeyText } from '@/services/partners/key-text'

const shape = z.object({
  sessionSecret: z
    .string()
    .min(32)
    .default(() => randomBytes(32).toString('base64url')),
  demoPassword: z.string().min(8).default(readablePassword),
  /** The API key of the demo's partner. */
  partnerKey: z.string().min(20).default(newKeyText),
  /** The authenticator's secret of the demo's staff and agency. */
  totpSecret: z
    .string()
    .regex(/^[A-Z2-7]{16,}$/)
    .default(newSecret),
  /** The sandbox network's password, and the private keys of both sides. */
  networkPassword: z
    .string()
    .min(16)
    .default(() => randomBytes(24).toString('base64url')),
  networkKey: z.string().default(privateKey),
  billerKey: z.string().default(privateKey),
  /** Signs receipts and certificates. */
  receiptKey: z.string().default(newSigningKey),
  /** Encrypts files that people send. */
  evidenceKey: z
    .string()
    .refine((key) => Buffer.from(key, 'base64').length === 32)
    .default(() => randomBytes(32).toString('base64')),
})

export type LocalSecrets = z.infer<typeof shape>

/** The secrets of a demo, made at its first start and kept in `folder` (made when missing) for its owner alone. */
export async function localSecrets(folder: string): Promise<LocalSecrets> {
  await makeFolder(folder).catch((error) => {
    throw folderRefusal(folder, error)
  })
  const path = join(folder, 'secrets.json')
  const kept = await readKept(path)
  const secrets = shape.safeParse(kept)
  if (!secrets.success) throw startRefusal('DATA_FOREIGN', damaged(path))
  for (const file of [path, copyOf(path)])
    await writeWhole(file, JSON.stringify(secrets.data, null, 2)).catch((error) => {
      throw folderRefusal(folder, error)
    })
  return secrets.data
}

const copyOf = (path: string) => `${path}.copy`

function damaged(path: string): string {
  return [
    `${path} is damaged.${existsSync(copyOf(path)) ? ` Put its copy back (cp ${copyOf(path)} ${path}).` : ''}`,
    'Without it new secrets would be made, and with them new keys: everybody is signed out, authenticators are set up anew,',
    'receipts and certificates of before are proved by nobody, and the network cannot sign in. Move it away, and keep it, to accept that.',
  ].join('\n')
}

async function readKept(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {}
    if (error instanceof SyntaxError) return undefined
    throw folderRefusal(path, error)
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

function privateKey(): string {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}
