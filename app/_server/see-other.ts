/** Leads from a form to the page that answers it (303). The path is relative, so that it is right behind every proxy. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } })
}
