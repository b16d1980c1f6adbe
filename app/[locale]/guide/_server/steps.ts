import type ar from '@/messages/ar.json'

/** A step of which the messages tell. */
export type GuideStep = keyof typeof ar.guide.steps

/** What the guide shows, in order, each with a picture that `npm run guide:pictures` takes. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  'open',
  'signIn',
  'form',
  'help',
  'result',
  'list',
  'choose',
  'pay',
  'slip',
  'verify',
  'another',
]
