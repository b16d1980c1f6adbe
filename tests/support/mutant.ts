import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Biller } from '@/sandbox/wire'

/** A change of the product's own source: `from`, which stands in the file once, becomes `to`. */
export type Mutation = { readonly file: string; readonly from: string; readonly to: string }

export type RunningGateway = { readonly biller: Biller; stop(): Promise<void> }

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const network = keys()
const own = keys()
const folder = resolve('node_modules/.cache/tasdeed-mutants')
let built = 0

/** Bundles the gateway with its source changed, and starts it as a process of its own on a database. Rejects when a change does not fit the source any more. */
export async function startMutant(databaseUrl: string, mutations: readonly Mutation[]): Promise<RunningGateway> {
  await mkdir(folder, { recursive: true })
  built += 1
  const outfile = join(folder, `${process.pid}-${built}.mjs`)
  const asProduction = { platform: 'node', target: 'node20', format: 'esm', packages: 'external', logLevel: 'silent' } as const
  await build({ entryPoints: ['tests/support/start-gateway.ts'], outfile, bundle: true, plugins: [mutating(mutations)], ...asProduction })
  const secrets = { url: databaseUrl, networkKey: pem(network.publicKey, 'spki'), signingKey: pem(own.privateKey, 'pkcs8') }
  const env = { PATH: process.env.PATH, GATEWAY: JSON.stringify(secrets) } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [outfile], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [port] = await Promise.race([once(child, 'message'), exited(child)])
  return {
    biller: {
      url: `http://127.0.0.1:${port}`,
      code: '1000',
      user: 'network',
      password: 'a password of the tests',
      networkKey: network.privateKey,
      billerKey: own.publicKey,
    },
    stop: async () => {
      await rm(outfile, { force: true })
      if (child.exitCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

function mutating(mutations: readonly Mutation[]): Plugin {
  return {
    name: 'mutations',
    setup: ({ onLoad }) => {
      for (const file of new Set(mutations.map((mutation) => mutation.file)))
        onLoad({ filter: new RegExp(`${resolve(file).replaceAll(/[.\\/]/g, '\\$&')}$`) }, async () => ({
          contents: mutated(await readFile(file, 'utf8'), file, mutations),
          loader: 'ts',
        }))
    },
  }
}

function mutated(source: string, file: string, mutations: readonly Mutation[]): string {
  return mutations
    .filter((mutation) => mutation.file === file)
    .reduce((text, { from, to }) => {
      if (text.split(from).length !== 2) throw new Error(`${file} must have this once, to plant a bug there: ${from}`)
      return text.replace(from, () => to)
    }, source)
}

async function exited(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`The gateway ended with ${code} before it listened`)
}

function pem(key: { export(options: { format: 'pem'; type: never }): string | Buffer }, type: string): string {
  return String(key.export({ format: 'pem', type: type as never }))
}
