import type { FileImportRow } from '@/db/queries/imports'
import type { Page } from '@/graphql/lib/connection'

export type FileImportPage = Page<FileImportRow>
