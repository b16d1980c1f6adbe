import { readFileSync } from 'node:fs'
import { startRefusal } from '@/db/embedded/refusal'

/** The PEM blocks of a setting, which holds them or the path of a file with them. Throws a StartRefusal that names the setting `name`. */
export function pemBlocks(name: string, value: string): [string, ...string[]] {
  const text = value.includes('-----BEGIN') ? value.replaceAll('\\n', '\n') : fileOf(name, value)
  const [first, ...more] = text.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g) ?? []
  if (!first) throw startRefusal('SETTINGS', `${name} has no key in PEM (-----BEGIN …)`)
  return [first, ...more]
}

function fileOf(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw startRefusal('SETTINGS', `${name} names a file that cannot be read: ${path}`, error)
  }
}
