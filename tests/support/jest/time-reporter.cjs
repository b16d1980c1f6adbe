const SLOWEST = 12

const seconds = (value) => `${value.toFixed(1).padStart(7)} s`
const sum = (values) => values.reduce((total, value) => total + value, 0)
const elapsed = ({ perfStats: { start, end } }) => (end - start) / 1000

/** Prints at the end where the time went: the set-up, the sum of each project, and the slowest files. */
class TimeReporter {
  onRunStart() {
    // Everything before is the set-up: configuration, servers, build.
    this.begun = performance.now() / 1000
  }

  onRunComplete(_contexts, { testResults }) {
    const ended = performance.now() / 1000
    const files = testResults.filter(({ perfStats }) => perfStats.end > 0)
    const line = (value, name) => `${seconds(value)}  ${name}`
    const parts = Object.entries(Reflect.get(globalThis, Symbol.for('tasdeed.set-up-times')) ?? {})
    const lines = [
      'Where the time went',
      line(ended, `in all, ${files.length} files`),
      line(this.begun, 'set-up, of which'),
      ...parts.map(([part, value]) => line(value, `  ${part}`)),
      ...byProject(files).map(([name, own]) => line(sum(own.map(elapsed)), `in ${own.length} files of ${name}`)),
      `The slowest files:`,
      ...[...files]
        .sort((a, b) => elapsed(b) - elapsed(a))
        .slice(0, SLOWEST)
        .map((file) => line(elapsed(file), file.testFilePath.replace(`${process.cwd()}/`, ''))),
    ]
    process.stderr.write(`\n${lines.join('\n')}\n`)
  }
}

function byProject(files) {
  const projects = new Map()
  for (const file of files) {
    const { name = 'tests' } = file.displayName ?? {}
    projects.set(name, [...(projects.get(name) ?? []), file])
  }
  return [...projects]
}

module.exports = TimeReporter
