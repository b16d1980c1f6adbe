import { randomUUID } from 'node:crypto'
import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { giveAccount, keptAccount } from '../../_server/refund'

type Context = { params: Promise<{ locale: string; token: string }> }

const LONGEST = 200

/** Takes the account that somebody typed or, with `kept`, the one they have checked, and leads back to the page, which says what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, token } = await params
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const page = `/${locale}/refund/${encodeURIComponent(token)}`
  const checked = await keptAccount(token, textOf(form.get('kept')))
  if (form.has('kept') && checked?.step !== 'checked') return seeOther(page)
  const typed = checked ?? {
    iban: textOf(form.get('iban')),
    holder: textOf(form.get('holder')),
    latin: textOf(form.get('latin')),
    key: randomUUID(),
  }
  const id = await giveAccount(locale, { ...typed, token, isConfirmed: checked !== null })
  return seeOther(`${page}?form=${id}`)
}

/** Somebody came back to the form's own address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params
  return seeOther(`/${isLocale(locale) ? locale : DEFAULT_LOCALE}/refund/${encodeURIComponent(token)}`)
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : ''
}
