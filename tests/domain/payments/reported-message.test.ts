import { reportProblems, toldTransaction } from '@/domain/payments/reported-message'

const TOLD = {
  JOEBPPSTrx: 'T-2',
  PaidAmt: '107.000',
  Currency: 'JOD',
  AcctInfo: { BillNo: '1000326480165' },
  ProcessDate: '2026-06-20T12:00:00',
  PmtStatus: 'PmtComplt',
}
const message = (...transactions: unknown[]) => ({ MsgBody: { Transactions: { TrxInf: transactions } } })

test('a message says of each transaction what it says of that one', () => {
  const content = message({ ...TOLD, JOEBPPSTrx: 'T-1', PaidAmt: '1.000' }, TOLD)
  expect(toldTransaction(content, 'T-2')).toEqual({
    amount: '107.000',
    currency: 'JOD',
    number: '1000326480165',
    processed: '2026-06-20T12:00:00',
    status: 'PmtComplt',
  })
  expect(toldTransaction(content, 'T-3')).toBeNull()
  expect(toldTransaction(null, 'T-2')).toBeNull()
})

test.each([
  [{}, ['MESSAGE']],
  [{ PaidAmt: 'abc' }, ['AMOUNT']],
  [{ PaidAmt: '-1.000', ProcessDate: 'yesterday' }, ['AMOUNT', 'PROCESS_DATE']],
  [{ AcctInfo: {}, PmtStatus: 'PmtOther' }, ['NUMBER', 'STATUS']],
])('what hinders %j from being taken is %j', (wrong, problems) => {
  const told = toldTransaction(message({ ...TOLD, ...wrong }), 'T-2')
  expect(told && reportProblems(told)).toEqual(problems)
})
