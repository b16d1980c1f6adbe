import { createTransport } from 'nodemailer'
import type { Deliver, Delivery } from './channels'

type SmtpSettings = { readonly url: string; readonly from: string }

/** Of one attempt, in all well below the two minutes for which a message is claimed. */
const PATIENCE_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }

/** Sends e-mail by SMTP: `smtp://`, `smtps://`, with user and password in the address. */
export function smtpChannel({ url, from }: SmtpSettings): Deliver {
  const transport = createTransport({ url, ...PATIENCE_MS, disableFileAccess: true, disableUrlAccess: true })
  const host = from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')
  return async ({ id, to, subject, text, language, stop }) => {
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject: subject ?? '',
        text,
        messageId: `<notice-${id}@${host}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': language,
          ...(stop && { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        },
      })
      return { ok: true }
    } catch (error) {
      return failure(error)
    }
  }
}

/** What a server says has addresses in it: only its code is kept. A refusal of the sender or of us may be mended, one of the address not. */
function failure(error: unknown): Delivery {
  const { code = 'FAULT', responseCode = 0, command = '' } = error as { code?: string; responseCode?: number; command?: string }
  const isFinal = responseCode >= 500 && command.startsWith('RCPT')
  return { ok: false, isFinal, problem: `SMTP ${responseCode || code}` }
}
