/** Whether everything of the long campaigns runs: `npm run test:campaigns`. */
const isWhole = process.env.TEST_CAMPAIGNS === 'whole'

/** How much of a campaign is run: a small fixed share with all tests, the whole of it by the command. */
export function repetitions({ share, whole }: { readonly share: number; readonly whole: number }): number {
  return isWhole ? whole : share
}

/** Of the cases of a campaign those that are named run with all tests, and every one by the command. */
export function selectedCases<Case>(cases: Readonly<Record<string, Case>>, share: readonly string[]): [string, Case][] {
  const chosen = Object.entries(cases).filter(([name]) => isWhole || share.includes(name))
  if (chosen.length < share.length) throw new Error(`A case of the share is not there any more: ${share}`)
  return chosen
}
