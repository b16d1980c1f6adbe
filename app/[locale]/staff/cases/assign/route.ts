import { randomUUID } from 'node:crypto'
import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { safePath } from '@/app/_server/safe-path'
import { seeOther } from '@/app/_server/see-other'
import { actOn } from '../_server/case-acts'

type Context = { params: Promise<{ locale: string }> }

const MOST = 50

/** Gives every ticked case to somebody, one after the other, and leads back to the list with how many could not be given. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const list = `/${isLocale(locale) ? locale : DEFAULT_LOCALE}/staff/cases`
  const form = await request.formData().catch(() => new FormData())
  const assignee = String(form.get('assignee') ?? '').slice(0, 60)
  let given = 0
  const ticked = form.getAll('case').map(String).slice(0, MOST)
  for (const one of ticked) {
    const [reference = '', revision = ''] = one.split(' ')
    const outcome = await actOn('assign', {
      reference,
      revision: Number(revision) || 0,
      field: (name) => (name === 'key' ? randomUUID() : assignee),
      all: () => [],
    })
    if (outcome?.ok) given += 1
  }
  const back = safePath(String(form.get('back') ?? '')) ?? list
  const told = new URLSearchParams({ given: String(given), of: String(ticked.length) })
  return seeOther(`${back}${back.includes('?') ? '&' : '?'}${told}`)
}
