import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { seeOther } from './see-other'

/** Reads a text of a form; empty for what is missing or a file. What is longer than `max` characters is cut. */
export type FormField = (name: string, limit?: { readonly max: number }) => string

/** One more than the longest text that anything takes, so that what is too long is refused and never cut. */
const MAX_LENGTH = 2_001

type Place<Params> = { readonly locale: Locale; readonly params: Params }

/** A form as it was sent, and where it stands. */
export type SentForm<Params = unknown> = Place<Params> & { readonly data: FormData; readonly field: FormField }

type FormAction<Params> = {
  /** The page of the form, for whoever comes back to the form's own address. */
  readonly page: (place: Place<Params>) => string
  /** Does what the form asks for; resolves with the address of what became of it. */
  readonly submit: (form: SentForm<Params>) => Promise<string>
}

type Context<Params> = { params: Promise<Params & { locale: string }> }

/**
 * The route of a form that works without scripts: it does something and leads to another address (303), so that refresh
 * and back do nothing twice. A body that is no form counts as an empty one; an unknown language as the default one.
 */
export function formAction<Params = unknown>({ page, submit }: FormAction<Params>) {
  return {
    POST: async (request: Request, { params }: Context<Params>): Promise<Response> => {
      const data = await request.formData().catch(() => new FormData())
      return seeOther(await submit({ ...placeOf(await params), data, field: fieldsOf(data) }))
    },
    GET: async (_request: Request, { params }: Context<Params>): Promise<Response> => seeOther(page(placeOf(await params))),
  }
}

function placeOf<Params>(params: Params & { locale: string }): Place<Params> {
  return { locale: isLocale(params.locale) ? params.locale : DEFAULT_LOCALE, params }
}

function fieldsOf(data: FormData): FormField {
  return (name, { max } = { max: MAX_LENGTH }) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.slice(0, max) : ''
  }
}
