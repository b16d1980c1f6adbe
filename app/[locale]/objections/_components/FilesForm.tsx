import { randomUUID } from 'node:crypto'
import { described, Field } from '@/app/_components/Field'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { RefusedFile, SentFiles } from '../_server/sent-files'

/** As many as `/api/evidence` takes with one confirmed contact. */
const MOST_FILES = 5

type FilesFormProps = {
  locale: Locale
  /** Under which what was typed is kept. */
  id: string
  confirmation: string
  /** The address of this page. */
  back: string
  /** Where the form goes that ends the step, and what its button says. */
  action: string
  submit: string
  files: SentFiles | null
  refused: readonly RefusedFile[]
}

/** The files of an objection or a step: those that were sent, one more, and the button that ends the step with them. */
export function FilesForm(props: FilesFormProps) {
  const { locale, id, action, submit, files } = props
  const t = wordsOf(locale)
  const isFull = files !== null && files.length >= MOST_FILES
  return (
    <div className="grid gap-6">
      <section aria-labelledby="files-heading" className="card grid gap-5 p-5 sm:p-8">
        <h2 id="files-heading" className="text-xl">
          {t('objectionFiles.attached', { n: files?.length ?? 0 })}
        </h2>
        <SentList {...props} />
        {isFull ? <p>{t('evidenceRefusal.EVIDENCE_TOO_MANY')}</p> : <UploadForm {...props} />}
      </section>
      <form method="post" action={action}>
        <input type="hidden" name="step" value="files" />
        <input type="hidden" name="kept" value={id} />
        <input type="hidden" name="key" value={randomUUID()} />
        <button type="submit" className="button w-full sm:w-auto">
          {submit}
        </button>
      </form>
    </div>
  )
}

function SentList({ locale, confirmation, back, files }: FilesFormProps) {
  const t = wordsOf(locale)
  if (files === null) return <p>{t('contactCode.fault')}</p>
  if (files.length === 0) return null
  return (
    <ul className="divide-y divide-line border-line border-y">
      {files.map(({ reference, kind, size }, index) => (
        <li key={reference} className="flex flex-wrap items-center justify-between gap-x-4">
          <span>{t.rich('objectionFiles.file', { n: index + 1, kind: () => <Ltr>{kind}</Ltr>, size: Math.ceil(size / 1_024) })}</span>
          <form method="post" action="/api/evidence" encType="multipart/form-data">
            <input type="hidden" name="confirmation" value={confirmation} />
            <input type="hidden" name="back" value={back} />
            <input type="hidden" name="remove" value={reference} />
            <button type="submit" className="button button-quiet" aria-label={t('objectionFiles.removeNth', { n: index + 1 })}>
              {t('objectionFiles.remove')}
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

function UploadForm({ locale, confirmation, back, refused }: FilesFormProps) {
  const t = wordsOf(locale)
  const error = refused.map(({ reason, nth }) => (
    <span key={`${nth} ${reason}`} className="block">
      {nth === null ? t(`evidenceRefusal.${reason}`) : t('objectionFiles.refusedNth', { n: nth, why: t(`evidenceRefusal.${reason}`) })}
    </span>
  ))
  const isRefused = error.length > 0
  return (
    <form method="post" action="/api/evidence" encType="multipart/form-data" className="grid gap-4">
      <input type="hidden" name="confirmation" value={confirmation} />
      <input type="hidden" name="back" value={back} />
      <Field id="file" label={t('objectionFiles.choose')} hint={t('objectionFiles.hint')} error={isRefused && error}>
        <input
          id="file"
          name="file"
          type="file"
          multiple
          accept="image/jpeg,image/png,application/pdf"
          className="control h-auto max-w-full py-3"
          {...described('file', { hint: true, error: isRefused })}
        />
      </Field>
      <button type="submit" className="button button-quiet sm:justify-self-start">
        {t('objectionFiles.attach')}
      </button>
    </form>
  )
}
