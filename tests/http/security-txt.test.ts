import type { ServerResponse } from 'node:http'
import { securityTxt } from '@/http/security-txt'

function answer(email: string | undefined): { status: number; body: string } {
  const told = { status: 0, body: '' }
  const res = {
    writeHead: (status: number) => {
      told.status = status
      return res
    },
    end: (body: string) => {
      told.body = body
      return res
    },
  }
  securityTxt({ email, siteUrl: 'https://pay.example.jo', now: () => new Date('2026-12-01T00:00:00Z') })(
    {} as never,
    res as unknown as ServerResponse,
  )
  return told
}

test('whoever finds a weakness is told where to write, for a year', () => {
  expect(answer('security@example.jo')).toEqual({
    status: 200,
    body: expect.stringMatching(
      /^Contact: mailto:security@example\.jo\nExpires: 2027-12-01T00:00:00\.000Z\n[\s\S]*Canonical: https:\/\/pay\.example\.jo/,
    ),
  })
})

test('without an address there is no such file', () => {
  expect(answer(undefined).status).toBe(404)
})
