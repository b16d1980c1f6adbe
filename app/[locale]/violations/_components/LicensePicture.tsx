import { keepTogether } from '@/app/_components/keep-together'
import { DIRECTION, type Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Marker } from './Marker'

const WIDTH = 440
const HEIGHT = 276

/** A drawn licence with what is to be copied outlined in red, each with the number of its field. Its attributes make a sketch of it where no style arrives. */
export function LicensePicture({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="picture-heading">
      <h2 id="picture-heading" className="mb-4 text-xl">
        {t('picture.heading')}
      </h2>
      <DrawnLicense locale={locale} />
      <p className="mt-3 text-[0.9375rem] text-soft">
        {t.rich('picture.caption', {
          keep: keepTogether,
          one: () => <Marker n={1} />,
          two: () => <Marker n={2} />,
          three: () => <Marker n={3} />,
          four: () => <Marker n={4} />,
        })}
      </p>
    </section>
  )
}

function DrawnLicense({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  const isRtl = DIRECTION[locale] === 'rtl'
  // Measured from the side where a line begins, so that the card reads as its language does.
  const at = (x: number, width = 0) => (isRtl ? WIDTH - x - width : x)
  const rows = [
    { label: t('form.number'), value: '10118254' },
    { label: t('form.center'), value: t('picture.center') },
    { label: t('form.class'), value: t('picture.class') },
    { label: t('picture.expiry'), value: '15/08/2030' },
  ]
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      fill="none"
      role="img"
      aria-label={t('picture.title')}
      className="h-auto w-full max-w-[480px] text-ink"
    >
      <rect
        x="1"
        y="1"
        width={WIDTH - 2}
        height={HEIGHT - 2}
        rx="18"
        stroke="currentColor"
        className="fill-paper stroke-line"
        strokeWidth="1.5"
      />
      <path d={`M1 54V19a18 18 0 0 1 18-18h${WIDTH - 38}a18 18 0 0 1 18 18v35z`} className="fill-tint" />
      <text fill="currentColor" x={at(20)} y="35" className="fill-green text-[18px] font-extrabold" direction={DIRECTION[locale]}>
        {t('picture.head')}
      </text>
      <text fill="currentColor" x={at(WIDTH - 20)} y="34" textAnchor="end" className="fill-soft text-[13px]" direction={DIRECTION[locale]}>
        {t('picture.country')}
      </text>
      <Portrait x={at(326, 94)} />
      {rows.map(({ label, value }, index) => (
        <g key={label} transform={`translate(0 ${72 + index * 49})`}>
          <text fill="currentColor" x={at(20)} y="25" className="fill-soft text-[15px]" direction={DIRECTION[locale]}>
            {label}
          </text>
          <rect x={at(136, 168)} y="0" width="168" height="38" rx="8" stroke="currentColor" className="stroke-red" strokeWidth="2.5" />
          <text x={at(136 + 84)} y="25" textAnchor="middle" fill="currentColor" className="text-[17px] font-bold">
            {value}
          </text>
          <circle cx={at(304)} cy="0" r="11" className="fill-tint stroke-paper" strokeWidth="2" />
          <text fill="currentColor" x={at(304)} y="4.5" textAnchor="middle" className="fill-green text-[12px] font-bold">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Portrait({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 72)`} fill="currentColor" className="fill-edge" fillOpacity="0.55">
      <rect width="94" height="118" rx="10" fillOpacity="0.25" />
      <circle cx="47" cy="44" r="21" />
      <path d="M12 118a35 40 0 0 1 70 0z" />
    </g>
  )
}
