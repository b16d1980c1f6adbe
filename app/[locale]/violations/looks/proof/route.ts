import { formAction } from '@/app/_server/form-action'
import { keepInquiry, keptInquiry } from '../../_server/inquiry-cookie'
import { typedLookup } from '../../_server/typed-lookup'

const PROOF = ['day', 'month', 'year', 'holder']

/** Adds the proof to an inquiry that was made without it, and leads back to who looked. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/violations`,
  submit: async ({ locale, data, field }) => {
    const saved = await keptInquiry(field('inquiry'))
    if (!saved) return `/${locale}/violations`
    const id = await keepInquiry(typedLookup((name) => (PROOF.includes(name) ? data.get(name) : saved[name])))
    return `/${locale}/violations/looks?inquiry=${id}`
  },
})
