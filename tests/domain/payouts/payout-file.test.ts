import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { type PayoutFile, payoutRows, payoutXml } from '@/domain/payouts/payout-file'
import { fils } from '@/domain/values/money'

const from = { name: 'Amman & Co', iban: 'JO94CBJO0010000000000131000302', bic: 'CBJOJOAX' }
const order = fc.record({
  endToEndId: fc.stringMatching(/^H-[2-9A-Z]{8}-\d{1,2}$/),
  amount: fc.integer({ min: 1, max: 999_999_999 }).map(fils),
  iban: fc.constant('DE89370400440532013000'),
  holder: fc.constantFrom('لينا سمير', 'A & B', "O'Neil"),
  caseReference: fc.stringMatching(/^H-[2-9A-Z]{8}$/),
})

const fileOf = (orders: PayoutFile['orders']): PayoutFile => ({
  reference: 'P-7K3QX2P9',
  madeAt: new Date('2026-06-22T09:00:00Z'),
  payOn: '2026-06-22',
  from,
  orders,
})

test('number and control sum of a file are those of its transfers, in dinars to the fils', () => {
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 20 }), (orders) => {
      const document = new DOMParser().parseFromString(payoutXml(fileOf(orders)), 'text/xml')
      const texts = (name: string) => Array.from(document.getElementsByTagName(name), ({ textContent }) => textContent)
      const total = orders.reduce((sum, { amount }) => sum + amount, 0)
      const jod = `${Math.floor(total / 1000)}.${String(total % 1000).padStart(3, '0')}`
      expect([texts('NbOfTxs'), texts('CtrlSum')]).toEqual([
        [`${orders.length}`, `${orders.length}`],
        [jod, jod],
      ])
      expect(texts('InstdAmt').map((amount) => Math.round(Number(amount) * 1000))).toEqual(orders.map(({ amount }) => amount))
      expect(texts('EndToEndId')).toEqual(orders.map(({ endToEndId }) => endToEndId))
      expect(texts('Nm')).toEqual([from.name, from.name, ...orders.map(({ holder }) => holder)])
      expect(payoutRows(fileOf(orders)).at(-1)).toEqual(['Total', String(orders.length), '', '', 'JOD', jod])
    }),
  )
})

test('it is a pain.001.001.09 of one payment, whose parts stand in the order of the standard', () => {
  const orders = fc.sample(order, { numRuns: 1, seed: 1 })
  const document = new DOMParser().parseFromString(payoutXml(fileOf(orders)), 'text/xml')
  const root = document.documentElement
  const childrenOf = (name: string) =>
    Array.from(document.getElementsByTagName(name)[0]?.childNodes ?? [], ({ nodeName }) => nodeName).filter((name) => !name.startsWith('#'))
  expect(root?.namespaceURI).toBe('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')
  expect(childrenOf('GrpHdr')).toEqual(['MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum', 'InitgPty'])
  const head = ['PmtInfId', 'PmtMtd', 'NbOfTxs', 'CtrlSum', 'ReqdExctnDt', 'Dbtr', 'DbtrAcct', 'DbtrAgt']
  expect(childrenOf('PmtInf')).toEqual([...head, 'CdtTrfTxInf'])
  expect(childrenOf('CdtTrfTxInf')).toEqual(['PmtId', 'Amt', 'Cdtr', 'CdtrAcct', 'RmtInf'])
})
