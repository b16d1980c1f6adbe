import { findLines, linesMark, pastedDocument } from '@/domain/documents/pasted-document'

test.each([
  [
    'a link of a QR code',
    'https://tasdeed.example.jo/ar/verify#TSD1:R:ABCDEFGH:R-7:X*1+Y*2:SIG',
    'TEXT',
    'TSD1:R:ABCDEFGH:R-7:X*1+Y*2:SIG',
  ],
  ['a text at the end of a sentence', 'See TSD1:C:KEY:SIG.', 'TEXT', 'TSD1:C:KEY:SIG'],
  ['a share code, typed small and with spaces', 'رمز s 7k3q x2p9 m4rt', 'SHARE_CODE', 'S-7K3Q-X2P9-M4RT'],
  ['a share code with another dash', 'S–7K3Q–X2P9–M4RT', 'SHARE_CODE', 'S-7K3Q-X2P9-M4RT'],
  ['the number of a receipt', 'الإيصال R-7K3QX2P9.', 'NUMBER', 'R-7K3QX2P9'],
  ['the number of a certificate', 'c-7k3qx2p9', 'NUMBER', 'C-7K3QX2P9'],
])('%s is found', (_what, pasted, kind, text) => {
  expect(pastedDocument(pasted)).toEqual({ kind, text })
})

test.each(['1000 3264 80165', 'M-7K3QX2P9', 'XR-7K3QX2P9', 'R-7K3QX2P', ''])('%j is no document of ours', (text) => {
  expect(pastedDocument(text)).toBeNull()
})

test('the lines of a large receipt are found in its PDF', () => {
  expect(findLines(`junk (${linesMark('GAM*9*14*15000*0+GAM*10*14*20000*0')}) junk`)).toBe('GAM*9*14*15000*0+GAM*10*14*20000*0')
})

test.each(['R-RAMHBNDK', 'C-ZBRQDFSZ', 'R-22222222', 'R-7K3QX2P9'])(
  '%s, with digits in it or none, is found as it is printed and as it is typed',
  (number) => {
    for (const typed of [number, number.toLowerCase(), number.replace('-', ' '), `الإيصال ${number}.`])
      expect(pastedDocument(typed)).toEqual({ kind: 'NUMBER', text: number })
  },
)

test('a number whose dash was lost is found by its digits; a word of nine letters is none', () => {
  expect(pastedDocument('r7k3qx2p9')).toEqual({ kind: 'NUMBER', text: 'R-7K3QX2P9' })
  expect(pastedDocument('RECEIPTED')).toBeNull()
})
