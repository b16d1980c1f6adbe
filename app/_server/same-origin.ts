import { isFromThisSite } from '@/domain/same-origin'

/** Whether a form was sent by a page of this site. */
export function isSameOrigin(headers: Headers): boolean {
  return isFromThisSite((name) => headers.get(name))
}
