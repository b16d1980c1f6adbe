import { renderToStaticMarkup } from 'react-dom/server'
import { CaseReports } from '@/app/[locale]/staff/cases/_components/CaseReports'
import type { ShownCase } from '@/app/[locale]/staff/cases/_server/case-pages'

type Report = ShownCase['reports'][number]

function aReport(given: Partial<Report>): Report {
  const said = {
    amountText: '106.000',
    currency: 'JOD',
    number: '1000326480165',
    processed: '2026-06-20T12:00:00',
    processedAt: '2026-06-20T09:00:00.000Z',
  }
  return { stands: true, ...said, receivedAt: '2026-06-20T09:00:00.000Z', problems: [], message: '{"PaidAmt":"106.000"}', ...given }
}

/** What is seen of the reports of a case, without marks. */
function seen(reason: ShownCase['reason'], reports: Report[], locale: 'ar' | 'en' = 'en'): string {
  const html = renderToStaticMarkup(<CaseReports locale={locale} one={{ reason, reports } as ShownCase} />)
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
}

test('two reports stand side by side, each amount beside the other, each with its message', () => {
  const second = aReport({ stands: false, amountText: '107.000', message: '{"PaidAmt":"107.000"}' })
  const text = seen('CONFLICT', [aReport({}), second])
  expect(text).toContain('The report that stands The report that contradicts it')
  expect(text).toContain('Amount 106.000 107.000')
  expect(text.match(/The message as it came/g)).toHaveLength(2)
  expect(seen('CONFLICT', [aReport({}), second], 'ar')).toContain('البلاغ القائم البلاغ الذي يخالفه')
})

test('a report that cannot be read says why, and what it does not say', () => {
  const problems = [{ ar: 'المبلغ ليس مبلغًا يُقرأ.', en: 'Its amount is none that can be read.' }]
  const text = seen('UNREADABLE', [aReport({ stands: false, amountText: null, problems, message: null })])
  for (const words of ['Amount Not said', 'Why it could not be taken', 'none that can be read']) expect(text).toContain(words)
  expect(text).not.toContain('contradicts')
})

test('a case that needs no report shows none', () => expect(seen('OVERPAID', [])).toBe(''))
