import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { pageLocale } from '@/app/_i18n/page-locale'
import { currentVisitor } from '@/app/_server/session'
import { StaffNav } from './_components/StaffNav'
import './_components/staff.css'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

/** The frame of the pages of staff. What somebody may see is decided where the data is asked for, not here. */
export default async function StaffLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params)
  const visitor = await currentVisitor()
  const path = (await headers()).get('x-page-path') ?? ''
  return (
    <div className="staff">
      {visitor?.isStaff && <StaffNav locale={locale} role={visitor.role} path={path} />}
      {children}
    </div>
  )
}
