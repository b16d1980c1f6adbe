import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LARGEST_IMPORT } from '@/domain/imports/file-import'

const MEBIBYTE = 1024 * 1024

/** Sends one file, of whichever kind: it says by itself which. */
export function UploadForm({ locale, hint }: { locale: Locale; hint?: string }) {
  const t = wordsOf(locale)
  return (
    <form method="post" encType="multipart/form-data" action={`/api/staff/imports?locale=${locale}`} className="card mb-8 grid gap-5 p-5">
      <Field id="file" label={t('imports.file')} hint={hint ?? t('imports.fileHint', { most: LARGEST_IMPORT / MEBIBYTE })}>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".csv,.jsonl,.xml,.txt"
          className="control py-3"
          {...described('file', { hint: true, error: false })}
        />
      </Field>
      <p>
        <button type="submit" className="button">
          {t('imports.send')}
        </button>
      </p>
    </form>
  )
}
