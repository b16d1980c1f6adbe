import type { Metadata } from 'next'
import { TrustPage, trustMetadata } from '../_trust/TrustPage'

type PageProps = { params: Promise<{ locale: string }> }

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return trustMetadata('privacy', props)
}

export default function Page(props: PageProps) {
  return <TrustPage page="privacy" {...props} />
}
