import { connect } from 'node:net'

/** The answer to bytes as they are: clients of HTTP would not send them. */
export function rawAnswer(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on('data', (chunk) => {
      answer += chunk
      if (answer.includes('\r\n\r\n')) socket.end()
    })
    socket.on('error', reject).on('close', () => resolve(answer))
  })
}

/** Request lines that are none for this server, with the status that each gets. */
export const wrongTargets: readonly (readonly [string, string, number])[] = [
  ['another site', 'GET http://evil.example/en HTTP/1.1', 400],
  ['a host behind two slashes', 'GET //evil.example/en HTTP/1.1', 400],
  ['a host behind a backslash', 'GET /\\evil.example/en HTTP/1.1', 400],
  ['the server as a whole', 'OPTIONS * HTTP/1.1', 400],
  ['a second host', 'GET /id HTTP/1.1\r\nHost: evil.example', 400],
  ['a method that echoes', 'TRACE /id HTTP/1.1', 405],
  ['a method that nothing has', 'DELETE /id HTTP/1.1', 405],
]
