import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownObjection } from '../_server/objection-pages'

/** What was decided, with the reason that whoever objects reads. */
export function ObjectionDecisions({ locale, one: { number, decisions } }: { locale: Locale; one: ShownObjection }) {
  const t = wordsOf(locale)
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions-heading" className="mb-8">
      <h2 id="decisions-heading" className="mb-4 text-xl">
        {t('objections.decisions')}
      </h2>
      <ol className="card divide-y divide-line px-5">
        {decisions.map(({ outcome, isAppeal, article, reason, decidedAt, signedText }) => (
          <li key={decidedAt} className="grid gap-1 py-4">
            <p className="font-bold">{t(`objectionOutcomes.${outcome}`)}</p>
            <p className="whitespace-pre-line">
              <bdi>{reason}</bdi>
            </p>
            <p>
              <bdi>{t('objections.article', { article })}</bdi>
            </p>
            <p className="text-[0.9375rem] text-soft">{t.rich('objections.moment', momentTags(decidedAt, locale))}</p>
            {signedText && (
              <a
                href={`/${locale}/staff/objections/${number}/decision.pdf${isAppeal ? '?part=appeal' : ''}`}
                className="inline-flex min-h-12 w-fit items-center"
              >
                {t('decisionPaper.download')}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Everything that happened, by whom, the first first. Nothing of it is ever deleted. */
export function ObjectionHistory({ locale, history }: { locale: Locale; history: ShownObjection['history'] }) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading" className="mb-4 text-xl">
        {t('objections.history')}
      </h2>
      <ol className="card divide-y divide-line px-5">
        {history.map(({ at, action, state, by, actor, text }) => (
          <li key={`${at} ${action}`} className="grid gap-1 py-4">
            <p className="font-bold">
              {t(`objections.event.${action}`)} · <span className="font-normal">{t(`objections.states.${state}`)}</span>
            </p>
            {text && (
              <p className="max-w-[72ch] whitespace-pre-line">
                <bdi>{text}</bdi>
              </p>
            )}
            <p className="text-[0.9375rem] text-soft">
              {actor ? <bdi>{actor}</bdi> : t(`objections.doers.${by}`)} · {t.rich('objections.moment', momentTags(at, locale))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
