import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Biller } from '@/sandbox/wire'
import type { GatewaySecrets } from './start-gateway'

/** A change of the product's own source: `from`, which stands in the file once, becomes `to`. */
export type Mutation = { readonly file: string; readonly from: string; readonly to: string }

type RunningGateway = { readonly biller: Biller; stop(): Promise<void> }

/** A process for gateways whose source was changed. */
export type Mutants = {
  /** Bundles the gateway with its source changed, and starts it on a database. Rejects when a change does not fit the source any more. */
  start(databaseUrl: string, mutations: readonly Mutation[]): Promise<RunningGateway>
  end(): Promise<void>
}

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const network = keys()
const own = keys()
const folder = resolve('node_modules/.cache/tasdeed-mutants')
let built = 0

export function mutants(): Mutants {
  const env = { PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['tests/support/run-mutants.mjs'], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = exited(child)
  gone.catch(() => undefined)
  const ask: Ask = (question) => Promise.race([answerOf(child, question), gone])
  return {
    start: (databaseUrl, mutations) => start(ask, databaseUrl, mutations),
    end: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

async function start(ask: Ask, databaseUrl: string, mutations: readonly Mutation[]): Promise<RunningGateway> {
  built += 1
  const id = built
  const file = await mutatedProgram('tests/support/start-gateway.ts', `${process.pid}-${id}`, mutations)
  const secrets = { url: databaseUrl, networkKey: pem(network.publicKey, 'spki'), signingKey: pem(own.privateKey, 'pkcs8') }
  const port = await ask({ id, file, secrets })
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
      await rm(file, { force: true })
      await ask({ id })
    },
  }
}

/** A program bundled with its source changed; resolves with its file. Rejects when a change does not fit the source any more. */
export async function mutatedProgram(entry: string, name: string, mutations: readonly Mutation[]): Promise<string> {
  await mkdir(folder, { recursive: true })
  const outfile = join(folder, `${name}.mjs`)
  const asProduction = { platform: 'node', target: 'node20', format: 'esm', packages: 'external', logLevel: 'silent' } as const
  await build({ entryPoints: [entry], outfile, bundle: true, plugins: [mutating(mutations)], ...asProduction })
  return outfile
}

type Question = { readonly id: number; readonly file?: string; readonly secrets?: GatewaySecrets }

type Ask = (question: Question) => Promise<number | undefined>

function answerOf(child: ChildProcess, question: Question): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const listen = ({ id, port, error }: { id: number; port?: number; error?: string }) => {
      if (id !== question.id) return
      child.off('message', listen)
      if (error) reject(new Error(error))
      else resolve(port)
    }
    child.on('message', listen)
    child.send(question)
  })
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
  throw new Error(`The gateways ended with ${code}`)
}

function pem(key: { export(options: { format: 'pem'; type: never }): string | Buffer }, type: string): string {
  return String(key.export({ format: 'pem', type: type as never }))
}
