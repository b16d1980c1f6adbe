/** A parameter that may be given once; repeated, it is as good as absent. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
