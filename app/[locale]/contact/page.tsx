import type { Metadata } from 'next'
import { MessagePage, messageMetadata, type PageProps } from '../_messages/MessagePage'

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return messageMetadata('contact', props)
}

export default function ContactPage(props: PageProps) {
  return <MessagePage page="contact" {...props} />
}
