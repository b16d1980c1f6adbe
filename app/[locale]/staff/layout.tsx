import type { ReactNode } from 'react'
import { SiteFrame } from '@/app/_components/SiteFrame'
import { pageLocale } from '@/app/_i18n/page-locale'
import { currentVisitor } from '@/app/_server/session'
import { StaffFrame } from './_components/StaffFrame'
import './_components/staff.css'
import './_components/staff-frame.css'
import './_components/staff-nav.css'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

/** The frame of the pages of staff. What somebody may see is decided where the data is asked for, not here. */
export default async function StaffLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params)
  const visitor = await currentVisitor()
  if (!visitor?.isStaff) return <SiteFrame locale={locale}>{children}</SiteFrame>
  return (
    <StaffFrame locale={locale} visitor={visitor}>
      {children}
    </StaffFrame>
  )
}
