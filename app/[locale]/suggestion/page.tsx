import type { Metadata } from 'next'
import { MessagePage, messageMetadata, type PageProps } from '../_messages/MessagePage'

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return messageMetadata('suggestion', props)
}

export default function SuggestionPage(props: PageProps) {
  return <MessagePage page="suggestion" {...props} />
}
