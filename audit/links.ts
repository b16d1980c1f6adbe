type Link = { readonly link: string; readonly cookie: string; readonly on: string }

/** Links of our own pages that lead nowhere. What is elsewhere is not asked: an audit must not depend on other people's servers. */
export async function brokenLinks(links: readonly Link[], site: string): Promise<Link[]> {
  const own = new Map(links.filter(({ link }) => link.startsWith(site)).map((one) => [one.link.split('#')[0] ?? '', one]))
  const broken: Link[] = []
  for (const [address, one] of own) {
    const { status } = await fetch(address, { redirect: 'manual', headers: one.cookie ? { cookie: one.cookie } : {} })
    if (status >= 400) broken.push(one)
  }
  return broken
}
