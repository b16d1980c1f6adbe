import { randomUUID } from 'node:crypto'
import { ask } from '@/app/_server/ask'
import { formAction } from '@/app/_server/form-action'
import { graphql } from '@/graphql/generated/client'

const NoticeSubscriptionStop = graphql(`
  mutation NoticeSubscriptionStop($input: NoticeSubscriptionStopInput!) {
    noticeSubscriptionStop(input: $input) { stopped userErrors { code } }
  }
`)

const pageOf = (locale: string, token: string) => `/${locale}/notices/stop/${encodeURIComponent(token)}`

/** Stops the messages that the link came with. */
export const { GET, POST } = formAction<{ token: string }>({
  page: ({ locale, params }) => pageOf(locale, params.token),
  submit: async ({ locale, params: { token } }) => {
    const result = await ask(NoticeSubscriptionStop, { input: { token, idempotencyKey: randomUUID() } })
    const outcome = !result.ok ? 'fault' : result.data.noticeSubscriptionStop.stopped ? 'stopped' : 'unknown'
    return `${pageOf(locale, token)}?outcome=${outcome}`
  },
})
