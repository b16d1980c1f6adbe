/** When jobs run by themselves, in UTC: Amman is three hours ahead, all year. */
export const schedule = `
7 * * * * verify-ledger ?id=ledger&max=3
* * * * * seal-access-log ?id=seals&max=3
*/10 * * * * check-feeds ?id=feeds&max=3
`
