import type { Messages } from '@/messages/messages'

/** A step of which the messages tell. */
export type GuideStep = keyof Messages['guide']['steps']

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
