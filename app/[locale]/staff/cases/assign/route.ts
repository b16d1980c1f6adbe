import { randomUUID } from 'node:crypto'
import { formAction } from '@/app/_server/form-action'
import { safePath } from '@/app/_server/safe-path'
import { runCaseAction } from '../_server/case-actions'

const MAX_CASES = 50

/** Gives every ticked case to somebody, one after the other, and leads back to the list with how many could be given. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/staff/cases`,
  submit: async ({ locale, data, field }) => {
    const ticked = data.getAll('case').map(String).slice(0, MAX_CASES)
    let given = 0
    for (const each of ticked) if (await isAssigned(each, field('assignee', { max: 60 }))) given += 1
    const back = safePath(field('back')) ?? `/${locale}/staff/cases`
    const result = new URLSearchParams({ given: String(given), of: String(ticked.length) })
    return `${back}${back.includes('?') ? '&' : '?'}${result}`
  },
})

async function isAssigned(ticked: string, assignee: string): Promise<boolean> {
  const [reference = '', revision = ''] = ticked.split(' ')
  const field = (name: string) => (name === 'key' ? randomUUID() : assignee)
  const outcome = await runCaseAction('assign', { reference, revision: Number(revision) || 0, field, all: () => [] })
  return outcome?.ok === true
}
