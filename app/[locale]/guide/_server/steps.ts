import type ar from '@/messages/ar.json'

/** A step of which the messages tell. */
export type GuideStep = keyof typeof ar.guide.steps

/**
 * What the guide shows, in order. A step that is not named here is not shown, although its text and the way to its picture (commands/guide-pictures.ts)
 * may be there already: it is added once its page exists and `npm run guide:pictures` has taken its picture.
 */
export const GUIDE_STEPS: readonly { step: GuideStep; isPictured: boolean }[] = [
  { step: 'open', isPictured: true },
  { step: 'signIn', isPictured: true },
  { step: 'form', isPictured: true },
  { step: 'help', isPictured: true },
  { step: 'result', isPictured: true },
  { step: 'list', isPictured: true },
  { step: 'pay', isPictured: false },
  { step: 'another', isPictured: true },
]
