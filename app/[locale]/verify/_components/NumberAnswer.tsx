import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { SpokenNumber } from '../../pay/_components/SpokenNumber'
import { payPath } from '../../pay/_server/pay-address'
import type { NumberVerdict } from '../_server/verdict'

const TONES: Record<NumberVerdict['answer'], string> = {
  payable: 'border-s-green',
  changed: 'border-s-green',
  paid: 'border-s-green',
  reversed: 'border-s-amber',
  closed: 'border-s-amber',
  review: 'border-s-amber',
  waiting: 'border-s-amber',
  unavailable: 'border-s-amber',
  tooMany: 'border-s-amber',
  fault: 'border-s-amber',
  unknown: 'border-s-red',
  CHECK_DIGIT: 'border-s-red',
  LENGTH: 'border-s-red',
}

const HAVE_PAGE = ['payable', 'changed', 'paid', 'reversed', 'closed', 'review', 'waiting']

/** Whether one number is real and good for paying; never whose it is. */
export function NumberAnswer({ locale, verdict }: { locale: Locale; verdict: NumberVerdict }) {
  const t = wordsOf(locale)
  const { digits, answer } = verdict
  return (
    <li className={`rounded-e-control border border-s-4 border-line bg-paper px-5 py-4 ${TONES[answer]}`}>
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
