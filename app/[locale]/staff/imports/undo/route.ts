import { formAction } from '@/app/_server/form-action'
import { keepForm } from '@/app/_server/form-cookie'
import { rowId } from '@/domain/values/row-id'
import { undoImport } from '../_server/undo'

/** Cookies have room for so much of what was typed. */
const MAX_KEPT_LENGTH = 500

/** Asks for a file to be undone, and leads to its page; back to the form when it was refused, with what was typed. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/staff/imports`,
  submit: async ({ locale, field }) => {
    const [id, reason] = [field('id'), field('reason')]
    if (rowId(id) === null) return `/${locale}/staff/imports`
    const outcome = await undoImport(id, reason, field('key'))
    const page = `/${locale}/staff/imports/${id}`
    if (outcome.ok) return `${page}?result=${await keepForm('import', outcome.shown ?? {}, 1)}`
    const refused = { message: outcome.message?.[locale] ?? '', reason: reason.slice(0, MAX_KEPT_LENGTH) }
    return `${page}/undo?result=${await keepForm('import', refused, 1)}`
  },
})
