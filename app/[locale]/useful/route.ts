import { ask } from '@/app/_server/ask'
import { formAction } from '@/app/_server/form-action'
import { graphql } from '@/graphql/generated/client'

const PageVote = graphql(`
  mutation PageVote($input: PageVoteInput!) { pageVote(input: $input) { counted userErrors { code } } }
`)

/** Counts whether a page was of use, and leads to that kind of page with thanks: not back, so that no address is sent along. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}`,
  submit: async ({ locale, field }) => {
    const page = field('page', { max: 40 })
    const result = await ask(PageVote, { input: { page, useful: field('useful') === 'yes', idempotencyKey: field('key', { max: 64 }) } })
    // Only what was counted is a kind of page, and may stand in an address.
    const isCounted = result.ok && result.data.pageVote.counted
    return isCounted ? `/${locale}${page === 'services' ? '' : `/${page}`}?voted=1` : `/${locale}`
  },
})
