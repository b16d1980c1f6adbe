import type { Metadata } from 'next'
import { MessagePage, messageMetadata, type PageProps } from '../_messages/MessagePage'

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return messageMetadata('survey', props)
}

export default function SurveyPage(props: PageProps) {
  return <MessagePage page="survey" {...props} />
}
