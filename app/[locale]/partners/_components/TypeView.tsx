import type { Locale } from '@/app/_i18n/locale'
import { docsOf } from '../_server/docs'
import { type Field, type SchemaType, usersOf } from '../_server/reference'
import { FieldMeta } from './FieldMeta'
import { Code } from './Prose'
import { SdlText } from './SdlText'
import { TypeRef } from './TypeRef'

type TypeProps = { locale: Locale; type: SchemaType }

/** One type with everything in it. What comes from the schema is English and reads left to right; the rest is in the language of the page. */
export function TypeView({ locale, type }: TypeProps) {
  const { name, kind, about, fields = [], values = [], members = [] } = type
  return (
    <section aria-labelledby={name} dir="ltr" className="type">
      <h2 id={name}>
        {name}{' '}
        <bdi lang={locale} className="text-base font-normal text-soft">
          {docsOf(locale).reference.kinds[kind]}
        </bdi>
      </h2>
      <p lang="en">
        <SdlText text={about} />
      </p>
      {members.length > 0 && (
        <p className="signature">
          {members.map((member, index) => (
            <span key={member}>
              {index > 0 && ' | '}
              <TypeRef locale={locale} type={member} />
            </span>
          ))}
        </p>
      )}
      <ul className="fields">
        {fields.map((field) => (
          <FieldView key={field.name} locale={locale} owner={name} field={field} />
        ))}
        {values.map((value) => (
          <li key={value.name} id={`${name}.${value.name}`}>
            <p lang="en">
              <Code>{value.name}</Code> <SdlText text={value.about} />
            </p>
          </li>
        ))}
      </ul>
      <UsedBy locale={locale} type={type} />
    </section>
  )
}

function FieldView({ locale, owner, field }: { locale: Locale; owner: string; field: Field }) {
  const { name, type, about, args = [], usual } = field
  return (
    <li id={`${owner}.${name}`}>
      <p className="signature">
        <b>{name}</b>
        {args.length > 0 && (
          <>
            (
            {args.map((argument, index) => (
              <span key={argument.name}>
                {index > 0 && ', '}
                {argument.name}: <TypeRef locale={locale} type={argument.type} />
                {argument.usual !== undefined && ` = ${argument.usual}`}
              </span>
            ))}
            )
          </>
        )}
        : <TypeRef locale={locale} type={type} />
        {usual !== undefined && ` = ${usual}`}
      </p>
      <p lang="en">
        <SdlText text={about} />
      </p>
      <FieldMeta locale={locale} field={field} />
    </li>
  )
}

function UsedBy({ locale, type: { name } }: TypeProps) {
  const users = usersOf(name)
  if (users.length === 0) return null
  return (
    <p className="meta mt-2">
      <bdi lang={locale}>{docsOf(locale).reference.usedBy}</bdi>{' '}
      <bdi dir="ltr">
        {users.slice(0, 6).join(', ')}
        {users.length > 6 && ' …'}
      </bdi>
    </p>
  )
}
