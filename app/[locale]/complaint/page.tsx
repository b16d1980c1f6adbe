import type { Metadata } from 'next'
import { MessagePage, messageMetadata, type PageProps } from '../_messages/MessagePage'

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return messageMetadata('complaint', props)
}

export default function ComplaintPage(props: PageProps) {
  return <MessagePage page="complaint" {...props} />
}
