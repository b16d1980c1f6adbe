import { formAction } from '@/app/_server/form-action'
import { keepForm } from '@/app/_server/form-cookie'
import { rowId } from '@/domain/values/row-id'
import { startImport } from '../_server/imports'

/** Cookies have room for so much of what was typed. */
const MAX_KEPT_LENGTH = 500

/** Has a file registered, or asks for that, and leads back to its page, which says what came of it. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/staff/imports`,
  submit: async ({ locale, field }) => {
    const [id, reason] = [field('id'), field('reason')]
    if (rowId(id) === null) return `/${locale}/staff/imports`
    const outcome = await startImport(id, reason, field('key'))
    const page = `/${locale}/staff/imports/${id}`
    if (outcome.ok && !outcome.shown) return page
    if (outcome.ok) return `${page}?result=${await keepForm('import', { ...outcome.shown }, 1)}`
    const typed = { field: outcome.field ?? '', reason: reason.slice(0, MAX_KEPT_LENGTH) }
    const refused = { refused: '1', message: outcome.message?.[locale] ?? '', ...typed }
    return `${page}?result=${await keepForm('import', refused, 1)}`
  },
})
