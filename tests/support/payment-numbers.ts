/** Payment numbers of the demo, by the state that each shows; `docs/test-licences.md` lists the same. */
export const NUMBERS = {
  payable: '1000326480165',
  discounted: '1835986869629',
  superseded: '1646416310846',
  review: '1396549254707',
  waiting: '1244981510151',
  paid: '1828713923916',
  closed: '1105864573239',
  unknown: '4006381333931',
  mistyped: '1000326480166',
  unavailable: '1878933493744',
}
