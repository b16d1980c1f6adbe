/** What to do with each of the answers. None of them may be taken for another. */
export function meaningOf(license) {
  switch (license.__typename) {
    case 'License':
      return license.dues.count === 0 ? 'Nothing is due.' : `${license.dues.total / 1000} JOD are due.`
    case 'LicenseNotFound':
      return 'We know no such licence. That is not the same as "nothing is due".'
    case 'MoreDetailsNeeded':
      return `Add ${license.missing.join(', ')} and ask again.`
    case 'SourceUnavailable':
      return 'Nobody knows right now. Ask again later, and show no amount.'
  }
}
