import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { DEFAULT_LOCALE } from '@/app/_i18n/locale'
import { authOptions } from '@/app/_server/auth-options'
import { isForm, isSignIn, signInFailure } from '@/app/_server/sign-in-failure'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Sign-in and sign-out of next-auth, which reads other bodies than forms as well and breaks where they are none; a failed sign-in goes back to the page, in the language, that it came from. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const action = await actionOf(context)
  if (action !== 'callback/credentials' && action !== 'signout') return new Response(null, { status: 404 })
  if (!isForm(request)) return new Response(null, { status: 415 })
  const form = isSignIn(request) ? await request.clone().formData() : null
  const response: Response = await NextAuth(request, context, authOptions())
  return form ? signInFailure(form, response) : response
}

/** The token that a form needs, for programs. The pages that next-auth would draw itself are ours: somebody who comes to one is led to it. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const action = await actionOf(context)
  if (action === 'csrf') return NextAuth(request, context, authOptions())
  const page = action === 'signout' ? 'violations' : 'sign-in'
  return new Response(null, { status: 303, headers: { Location: `/${DEFAULT_LOCALE}/${page}` } })
}

async function actionOf({ params }: Context): Promise<string> {
  return (await params).nextauth.join('/')
}
