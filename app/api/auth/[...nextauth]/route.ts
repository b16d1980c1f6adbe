import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/app/_server/auth-options'
import { isSignIn, signInFailure } from '@/app/_server/sign-in-failure'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Sign-in and sign-out of next-auth; a failed sign-in goes back to the page, in the language, that it came from. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const form = isSignIn(request) ? await request.clone().formData() : null
  const response: Response = await NextAuth(request, context, authOptions())
  return form ? signInFailure(form, response) : response
}

export { handler as GET, handler as POST }
