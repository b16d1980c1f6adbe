/** Why a subscription ended: by its reader, by the holder on our site, or because it no longer is who we took it for. */
export const subscriptionEnds = ['STOPPED', 'ENDED', 'LICENSE_CHANGED', 'TELEPHONE_YEAR'] as const

export type SubscriptionEnd = (typeof subscriptionEnds)[number]

/** Most subscriptions of one licence: its holder, and who looks after it. */
export const MAX_SUBSCRIPTIONS = 5

/** A telephone number may belong to somebody else after this long: it is confirmed again. */
export const TELEPHONE_DAYS = 365

/** How many days before a price rises its readers are told. */
export const REMINDER_DAYS = [7, 1] as const
