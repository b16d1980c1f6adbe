import { openedText, sealedText } from '@/services/platform/sealed-text'

test('a sealed text opens with its key for its purpose alone; what was never sealed opens as nothing', () => {
  const sealed = sealedText('سرّ', 'a key', 'a purpose')
  expect(openedText(sealed, 'a key', 'a purpose')).toBe('سرّ')
  expect(openedText(sealed, 'another key', 'a purpose')).toBeNull()
  expect(openedText(sealed, 'a key', 'another purpose')).toBeNull()
  for (const text of ['', 'x', sealed.slice(0, 30), sealed.slice(0, -2)]) expect(openedText(text, 'a key', 'a purpose')).toBeNull()
})
