import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { type Block, docsOf, type Shown } from '../_server/docs'
import { CodeBlock } from './CodeBlock'
import { DocTable } from './DocTable'
import { ErrorTables, UserErrorTable } from './ErrorTables'
import { Prose } from './Prose'
import { Sample, Samples } from './Samples'
import { NumberTable, ScopeTable, WeightTable } from './SchemaTables'

type BlocksProps = { locale: Locale; section: string; body: readonly Block[] }

/** The parts of a section in their order. */
export function Blocks({ locale, section, body }: BlocksProps) {
  return body.map((block, index) => <BlockView key={index} locale={locale} id={`${section}-${index}`} section={section} block={block} />)
}

function BlockView({ locale, id, section, block }: { locale: Locale; id: string; section: string; block: Block }): ReactNode {
  if (typeof block === 'string')
    return (
      <p>
        <Prose locale={locale} text={block} />
      </p>
    )
  if ('list' in block)
    return (
      <ul>
        {block.list.map((item) => (
          <li key={item}>
            <Prose locale={locale} text={item} />
          </li>
        ))}
      </ul>
    )
  if ('code' in block) return <CodeBlock locale={locale} id={id} label={docsOf(locale).ui.sampleOf} text={block.code} />
  if ('sample' in block) return <Sample locale={locale} name={block.sample} />
  if ('samples' in block) return <Samples locale={locale} names={block.samples} />
  if ('table' in block) return <DocTable locale={locale} heading={section} head={block.table.head} rows={block.table.rows} />
  return <ShownView locale={locale} show={block.show} section={section} />
}

function ShownView({ locale, show, section }: { locale: Locale; show: Shown; section: string }): ReactNode {
  const docs = docsOf(locale)
  switch (show) {
    case 'scopes':
      return <ScopeTable locale={locale} heading={section} />
    case 'weights':
      return <WeightTable locale={locale} heading={section} />
    case 'errors':
      return <ErrorTables locale={locale} />
    case 'userErrors':
      return <UserErrorTable locale={locale} heading={section} />
    case 'licences':
      return <NumberTable locale={locale} heading={section} numbers={docs.licences} />
    case 'numbers':
      return <NumberTable locale={locale} heading={section} numbers={docs.numbers} />
  }
}
