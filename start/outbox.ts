import { type Channel, channels } from '@/domain/contacts/contact'
import type { CompleteSettings, Settings } from '@/env'
import type { Outbox } from '@/jobs/notices/send-notices'
import { smsChannel } from '@/jobs/notices/sms'
import { smtpChannel } from '@/jobs/notices/smtp'

/** The ways by which messages leave, as they were set. */
export function outbox({ mail, sms, keepsMessages, quietHours, sessionSecret, siteUrl }: CompleteSettings): Outbox {
  const ways = { ...(mail && { EMAIL: smtpChannel(mail) }), ...(sms && { SMS: smsChannel(sms) }) }
  return { channels: ways, keeps: keepsMessages, quietHours, sealKey: sessionSecret, site: siteUrl }
}

/** By which ways somebody can be reached; in a demo by all. */
export function sendableChannels({ mail, sms, keepsMessages }: Settings): readonly Channel[] {
  return channels.filter((channel) => keepsMessages || (channel === 'EMAIL' ? mail : sms))
}

/** By which ways nothing is sent. */
export function notSent(given: Settings): readonly Channel[] {
  const sendable = sendableChannels(given)
  return channels.filter((channel) => !sendable.includes(channel))
}

/** What an operator must know who has set no way for messages. */
export function outboxWarnings({ mail, sms, keepsMessages }: Settings): readonly string[] {
  if (keepsMessages) return []
  return [
    ...(mail
      ? []
      : ['No e-mail is sent: SMTP_URL and MAIL_FROM are not set. Nobody can confirm an e-mail address, and payees get no link.']),
    ...(sms ? [] : ['No text message is sent: SMS_URL and SMS_TOKEN are not set. Nobody can confirm a telephone number.']),
  ]
}
