import type { Metadata } from 'next'
import { momentTags } from '@/app/_components/moment-tags'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { PageHead } from './_components/PageHead'
import { StaffingWarning } from './_components/StaffingWarning'
import { StaffRefusal } from './_components/StaffRefusal'
import { signedInOnly } from './_server/staff-page'
import { today } from './_server/work'
import { ItemList } from './_today/ItemList'
import { overdueItems, waitingItems } from './_today/today-items'
import { WrongList } from './_today/WrongList'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('staff.sections.today'), robots: { index: false, follow: false } }
}

export default async function TodayPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  await signedInOnly(locale, `/${locale}/staff`)
  const state = await today()
  if (state.kind !== 'today') return <StaffRefusal locale={locale} title={t('staff.sections.today')} refused={state} />
  const { staffWork } = state.today
  return (
    <>
      <PageHead
        locale={locale}
        title={t('staff.sections.today')}
        lead={t.rich('work.lead', momentTags(new Date().toISOString(), locale))}
      />
      {staffWork.overdueObjections != null && <StaffingWarning locale={locale} />}
      <div className="staff-halves">
        <ItemList locale={locale} title={t('work.waiting')} none={t('work.waitingNone')} items={waitingItems(staffWork)} />
        <div className="staff-stack">
          {(staffWork.openDays || staffWork.overdueObjections != null) && (
            <ItemList locale={locale} title={t('work.overdue')} none={t('work.overdueNone')} items={overdueItems(staffWork)} />
          )}
          {staffWork.failingJobs && <WrongList locale={locale} today={state.today} />}
        </div>
      </div>
    </>
  )
}
