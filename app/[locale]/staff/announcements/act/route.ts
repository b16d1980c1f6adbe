import { answerAct } from '../../_server/answer-act'
import { actOnAnnouncement, KEPT } from '../_server/announcement-acts'

type Context = { params: Promise<{ locale: string }> }

/** Announces something or ends an announcement, and leads back to the list. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAct(request, params, {
    name: 'announcement',
    page: (locale) => `/${locale}/staff/announcements`,
    keeps: KEPT,
    act: (_form, field) => actOnAnnouncement(field('act'), field),
  })
}
