import { headers } from 'next/headers'
import { plainPage } from '@/app/_server/plain-page'
import { CLIENT_ADDRESS_HEADER } from '@/graphql/server/execute'
import { ar, en } from '@/messages/messages'
import { type Drawing, drawPdf } from '@/pdf/drawing'

const RETRY_SECONDS = 30

type Download = { readonly name: string; readonly signal: AbortSignal }

/** A paper as the answer to a download; a page that says when to try again where it cannot be drawn now. */
export async function pdfAnswer(drawing: Drawing, { name, signal }: Download): Promise<Response> {
  const sent = await headers()
  const address = sent.get(CLIENT_ADDRESS_HEADER) ?? ''
  try {
    const paper = await drawPdf(drawing, { address, signal })
    return new Response(paper, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${name}.pdf"`,
        'Cache-Control': 'no-store',
      },
    })
  } catch {
    return notNow(drawing.language, sent.get('x-nonce') ?? '')
  }
}

function notNow(locale: Drawing['language'], nonce: string): Response {
  const { paperTitle: title, paperBody: body, retry } = (locale === 'en' ? en : ar).fault
  return new Response(plainPage({ locale, nonce, title, body, retry }), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': String(RETRY_SECONDS) },
  })
}
