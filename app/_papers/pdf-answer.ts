import { type Drawing, drawPdf } from '@/pdf/drawing'

/** A paper as the answer to a download. */
export async function pdfAnswer(drawing: Drawing, name: string): Promise<Response> {
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${name}.pdf"`,
    'Cache-Control': 'no-store',
  }
  return new Response(await drawPdf(drawing), { headers })
}
