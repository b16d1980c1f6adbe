import { amountText, dayOfInstantText, dayText, timeText } from '@/app/_i18n/format'
import { wordsOf } from '@/app/_i18n/words'
import type { FollowedObjectionQuery } from '@/graphql/generated/client/graphql'
import type { Drawing } from '@/pdf/drawing'
import { checkUrl, codeText, isolated } from './paper-code'

type Followed = NonNullable<FollowedObjectionQuery['objection']>
export type DecisionPaper = Pick<Followed, 'number' | 'submittedAt' | 'state' | 'isFinal' | 'dueOn'> & {
  readonly authority: Followed['authority']
  readonly reason: Followed['reason']
  readonly violations: readonly Pick<
    Followed['violations'][number],
    'number' | 'type' | 'occurredOn' | 'vehiclePlate' | 'fine' | 'reducedFine'
  >[]
  readonly decision: Followed['decisions'][number] & { readonly signedText: string }
}

/** A decision about an objection as it goes on paper, in Arabic: the official language. */
export function decisionDrawing(paper: DecisionPaper): Drawing {
  const { number, authority, reason, submittedAt, violations, decision } = paper
  const t = wordsOf('ar')
  const moment = (instant: string) => t('receipt.moment', { date: dayOfInstantText(instant, 'ar'), time: timeText(instant) })
  const isReduced = decision.outcome === 'REDUCED'
  const title = t(decision.isAppeal ? 'decisionPaper.titleAppeal' : 'decisionPaper.title')
  return {
    language: 'ar',
    issuer: authority.name.ar,
    service: t('service.title'),
    title,
    fileTitle: `${title} ${number}`,
    main: { label: t('decisionPaper.outcome'), text: t(`objectionOutcomes.${decision.outcome}`), more: appealLine(paper) },
    facts: [
      { label: t('decisionPaper.number'), value: { text: number, ltr: true } },
      { label: t('decisionPaper.submitted'), value: { text: moment(submittedAt) } },
      { label: t('decisionPaper.decided'), value: { text: moment(decision.decidedAt) } },
      { label: t('decisionPaper.ground'), value: { text: reason.name.ar } },
      { label: t('decisionPaper.article'), value: { text: decision.article } },
    ],
    table: {
      heading: t('decisionPaper.violations'),
      heads: [
        t('decisionPaper.violations'),
        t('receipt.column.number'),
        t('objections.fine'),
        ...(isReduced ? [t('decisionPaper.lowered')] : []),
      ],
      rows: violations.map((one) => ({
        cells: [
          { text: one.type.name.ar },
          { text: one.number, ltr: true },
          { text: one.fine == null ? '–' : amountText(one.fine, 'ar') },
          ...(isReduced ? [{ text: one.reducedFine == null ? '–' : amountText(one.reducedFine, 'ar') }] : []),
        ],
        more: [{ text: dayText(one.occurredOn, 'ar') }, ...(one.vehiclePlate ? [{ text: one.vehiclePlate, ltr: true }] : [])],
      })),
    },
    notes: [
      { text: t('decisionPaper.reason') },
      ...decision.reason
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text) => ({ text })),
      { text: t('decisionPaper.noteCheck') },
      { text: checkUrl('ar'), ltr: true },
    ],
    qr: { text: codeText('ar', decision.signedText), caption: t('receipt.qr'), alt: t('receipt.qrAlt', { number }) },
    foot: t('decisionPaper.foot', { number: isolated(number), page: '{page}', pages: '{pages}' }),
    signedText: decision.signedText,
    signedLines: '',
  }
}

/** Until when the decision can be appealed against; of the answer to an appeal, that it is final. */
function appealLine({ decision, isFinal, dueOn }: DecisionPaper): string {
  const t = wordsOf('ar')
  if (decision.isAppeal || decision.outcome === 'ACCEPTED') return t('decisionPaper.final')
  return dueOn && !isFinal ? t('decisionPaper.appealUntil', { date: dayText(dueOn, 'ar') }) : ''
}
