import { typedMessage } from '@/app/[locale]/_messages/typed-message'

test('a file sent instead of a text is no text', () => {
  const file = new File(['content'], 'photo.jpg')
  expect(typedMessage(() => file)).toEqual({ text: '', contact: '', rating: '', key: '' })
})

test('what was typed is kept as typed; what is absent is empty', () => {
  const form = new Map([['text', ' شكرًا\u0000 <b>']])
  expect(typedMessage((field) => form.get(field) ?? null)).toEqual({ text: ' شكرًا\u0000 <b>', contact: '', rating: '', key: '' })
})
