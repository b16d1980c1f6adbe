/** When jobs run by themselves, in UTC: Amman is three hours ahead, all year. */
export const schedule = `
2 * * * * close-days ?id=days&max=3
7 * * * * verify-ledger ?id=ledger&max=3
17 2 * * * forget-answers ?id=answers&max=3
27 2 * * * end-old-quotes ?id=quotes&max=3
* * * * * fold-rollups ?id=rollups&max=3
41 23 * * * verify-rollups ?id=proof&max=3
* * * * * seal-access-log ?id=seals&max=3
* * * * * seal-logs ?id=chains&max=3
51 21 * * * anchor-logs ?id=anchors&max=3
* * * * * resume-imports ?id=imports&max=3
* * * * * send-notices ?id=notices&max=3
37 2 * * * forget-notices ?id=old-notices&max=3
12 * * * * move-objections ?id=objections&max=3
47 * * * * forget-evidence ?id=old-files&max=3
3 5 * * * remind-prices ?id=prices&max=3
1 * * * * compare-forecasts ?id=forecasts&max=3
*/10 * * * * check-feeds ?id=feeds&max=3
`
