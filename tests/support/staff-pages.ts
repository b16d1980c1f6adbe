import { readdir } from 'node:fs/promises'

const ROOT = 'app/[locale]'

/** The folders of all pages of staff under `app/[locale]`, and of the page where whoever paid names an account. */
export async function staffPages(): Promise<string[]> {
  const files = await readdir(`${ROOT}/staff`, { recursive: true })
  const inside = files.filter((file) => /(^|\/)page\.tsx$/.test(file)).map((file) => `staff/${file}`.replace('/page.tsx', ''))
  return [...inside.sort(), 'refund/[token]']
}

/** What the pictures of a page are called: `staff/cases/[reference]` is `cases-reference`. */
export function pictureName(page: string): string {
  return page === 'staff'
    ? 'today'
    : page
        .replace(/^staff\//, '')
        .replace(/[[\]]/g, '')
        .replaceAll('/', '-')
}
