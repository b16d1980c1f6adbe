import { SMTPServer } from 'smtp-server'

type ReceivedMail = { readonly to: readonly string[]; readonly from: string; readonly raw: string; readonly text: string }

/** A real SMTP server on this machine, with what it received; `refuse`: the code for an address, or undefined where it is taken. */
export async function mailServer(refuse: (address: string) => number | undefined = () => undefined) {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refuse(address)
      done(responseCode ? Object.assign(new Error('refused'), { responseCode }) : null)
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ to: envelope.rcptTo.map(({ address }) => address), from, raw, text: textOf(raw) })
        done()
      })
    },
  })
  const port = await new Promise<number>((done) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      done(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

/** The text of a message as its reader sees it. */
function textOf(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const encoded = body.join('\r\n\r\n')
  const text = /content-transfer-encoding: base64/i.test(head)
    ? Buffer.from(encoded, 'base64').toString('utf8')
    : /content-transfer-encoding: quoted-printable/i.test(head)
      ? Buffer.from(
          encoded.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8')
      : encoded
  return text.replace(/\r\n/g, '\n')
}
