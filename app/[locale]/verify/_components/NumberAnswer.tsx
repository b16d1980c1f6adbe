import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { SpokenNumber } from '../../pay/_components/SpokenNumber'
import { payPath } from '../../pay/_server/pay-address'
import type { NumberVerdict } from '../_server/verdict'

const TONES: Record<NumberVerdict['answer'], string> = {
  payable: 'border-green',
  changed: 'border-green',
  paid: 'border-green',
  closed: 'border-amber',
  review: 'border-amber',
  waiting: 'border-amber',
  unavailable: 'border-amber',
  tooMany: 'border-amber',
  fault: 'border-amber',
  unknown: 'border-red',
  CHECK_DIGIT: 'border-red',
  LENGTH: 'border-red',
}

const HAVE_PAGE = ['payable', 'changed', 'paid', 'closed', 'review', 'waiting']

/** Whether one number is real and good for paying; never whose it is. */
export function NumberAnswer({ locale, verdict }: { locale: Locale; verdict: NumberVerdict }) {
  const t = wordsOf(locale)
  const { digits, answer } = verdict
  return (
    <li className={`card border-s-4 p-5 ${TONES[answer]}`}>
      <p className="text-xl font-extrabold">{digits.length === 13 ? <SpokenNumber number={digits} /> : <Ltr>{digits}</Ltr>}</p>
      <p className="font-bold">{t(`verify.answer.${answer}`)}</p>
      {HAVE_PAGE.includes(answer) && (
        <p>
          <a href={payPath(locale, digits)} className="inline-flex min-h-12 items-center">
            {t('verify.openNumber')}
          </a>
        </p>
      )}
    </li>
  )
}
