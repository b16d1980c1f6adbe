import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * What a commit must pass, step beside step, as many as there are processors; what a step wrote is shown only when it fails.
 * `--fast`: types, and lint, format and layers of the files that differ from the last commit.
 */
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const CODE = /\.(ts|tsx|js|mjs|cjs)$/
const LINTED = /\.(ts|tsx|js|mjs|cjs|json|css)$/

const steps = process.argv.includes('--fast') ? fastSteps(changedFiles()) : allSteps()
const failures = []
const waiting = [...steps]
await Promise.all(Array.from({ length: Math.min(steps.length, Math.max(2, availableParallelism())) }, work))
for (const { name, output } of failures) console.error(`\n## ${name}\n${output}`)
if (failures.length > 0) console.error(`\nFailed: ${failures.map(({ name }) => name).join(', ')}`)
process.exit(failures.length === 0 ? 0 : 1)

/** The longest first. */
function allSteps() {
  return [
    { name: 'checks', commands: [['jest', '--selectProjects', 'checks']] },
    {
      name: 'types',
      commands: [
        ['next', 'typegen'],
        ['tsc', '--noEmit'],
      ],
    },
    { name: 'layers', commands: [['depcruise', '--config', '.dependency-cruiser.cjs', '.']] },
    { name: 'unused', commands: [['knip']] },
    { name: 'lint', commands: [['biome', 'check']] },
  ]
}

function fastSteps(files) {
  const [code, linted] = [files.filter(inLayers), files.filter((file) => LINTED.test(file))]
  const lint = ['biome', 'check', '--no-errors-on-unmatched', '--files-ignore-unknown=true', ...linted]
  return [
    { name: 'types', commands: [['tsc', '--noEmit']] },
    ...(code.length > 0 ? [{ name: 'layers', commands: [['depcruise', '--config', '.dependency-cruiser.cjs', ...code]] }] : []),
    ...(linted.length > 0 ? [{ name: 'lint', commands: [lint] }] : []),
  ]
}

function inLayers(file) {
  return CODE.test(file) && !/^(bench|audit)\//.test(file)
}

/** Of the working tree against the last commit, those that git does not know yet included. */
function changedFiles() {
  const git = (...args) => execFileSync('git', [...args, '-z'], { encoding: 'utf8' }).split('\0')
  const files = [...git('diff', '--name-only', '--diff-filter=d', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')]
  return files.filter((file) => file !== '' && existsSync(file))
}

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const from = Date.now()
    const output = await failureOf(step)
    const seconds = ((Date.now() - from) / 1_000).toFixed(0)
    console.log(`${output === null ? 'passed' : 'FAILED'}  ${step.name.padEnd(8)} ${seconds} s`)
    if (output !== null) failures.push({ name: step.name, output })
  }
}

/** What the first command that fails has written; null when all pass. */
async function failureOf({ commands }) {
  for (const [program, ...args] of commands) {
    const { code, output } = await run(`node_modules/.bin/${program}`, args)
    if (code !== 0) return output
  }
  return null
}

function run(program, args) {
  const child = spawn(program, args, { env: { ...process.env, FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
