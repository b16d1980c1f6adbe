import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from 'react'
import { siteAddress } from '@/app/_server/site'

const FOLDER = join('app', '[locale]', 'partners', '_samples')
/** What a sample calls this site. */
const SITE = 'https://tasdeed.example'

/** The languages that samples come in, by the end of their file's name. */
const SAMPLE_LANGUAGES: Readonly<Record<string, string>> = { sh: 'curl', mjs: 'JavaScript', py: 'Python', json: 'JSON' }

/** The text of a sample as a reader copies it: with our own address in it. `tests/graphql/partners/partner-samples.test.ts` runs each of them. */
export const sampleText = cache(async (name: string): Promise<string> => {
  const text = await readFile(join(process.cwd(), FOLDER, name), 'utf8')
  return text.replaceAll(SITE, siteAddress()).trimEnd()
})

/** What a sample is written in. */
export function languageOf(name: string): string {
  return SAMPLE_LANGUAGES[name.split('.')[1] ?? ''] ?? ''
}
