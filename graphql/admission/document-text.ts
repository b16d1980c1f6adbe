import { Lexer, Source, type Token, TokenKind } from 'graphql'
import type { LimitCode } from './limit-codes'
import { MAX_TOKENS, tooMuch } from './limits'

/** Brackets around brackets. A parser that goes deeper runs out of stack. */
const MAX_LEVELS = 100

/** A variable of this name is none to JavaScript. */
const RESERVED = '__proto__'

const OPENING: ReadonlySet<string> = new Set([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L])
const CLOSING: ReadonlySet<string> = new Set([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R])

const TOKENS_A_POINT = 20
const CHARACTERS_A_POINT = 1_000

/**
 * What it costs, in points, to read and check a document that is not known yet. Throws for one that cannot be read;
 * what is wrong with its grammar is for the parser to say.
 */
export function readingPoints(text: string): number {
  const tokens = countTokens(text)
  return Math.ceil(tokens / TOKENS_A_POINT) + Math.floor(text.length / CHARACTERS_A_POINT)
}

function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text))
  let levels = 0
  for (let tokens = 0; tokens < MAX_TOKENS; tokens++) {
    const token = next(lexer)
    if (token === null || token.kind === TokenKind.EOF) return tokens
    if (OPENING.has(token.kind)) levels += 1
    if (CLOSING.has(token.kind)) levels -= 1
    const excess = excessOf(token, levels)
    if (excess) throw tooMuch(excess)
  }
  return MAX_TOKENS
}

/** Null where a character begins no token. */
function next(lexer: Lexer): Token | null {
  try {
    return lexer.advance()
  } catch {
    return null
  }
}

function excessOf({ kind, value }: Token, levels: number): LimitCode | null {
  if (levels > MAX_LEVELS) return 'OPERATION_TOO_DEEP'
  return kind === TokenKind.NAME && value === RESERVED ? 'NAME_RESERVED' : null
}
