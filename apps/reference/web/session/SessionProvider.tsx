import { browserClient, type BrowserClient, type Session } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { errorOf, valueOf } from "../server/Failure.ts"
import { rememberCredential, rememberedCredential } from "./credential.ts"

/** Who is acting, on which day, and how to act as somebody else. */
export interface Acting {
  readonly session: Session
  /** The actor's id: what one identity may see is never shown to another. */
  readonly as: string
  /** The API as this actor. */
  readonly client: BrowserClient
  readonly actAs: (credential: string | undefined) => void
}

const ask = async (credential: string | undefined, signal: AbortSignal) => {
  const client = browserClient({ credential: () => credential })
  return { client, session: valueOf(await client.session({ signal })) }
}

const Here = createContext<Acting | undefined>(undefined)

/** Asks who is signed in before anything else; a demo that nobody has entered yet is entered as its first identity. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [credential, choose] = useState(rememberedCredential)
  const question = useQuery({
    queryKey: ["session", credential ?? null],
    queryFn: async ({ signal }) => {
      const found = await ask(credential, signal)
      const { actor, actors } = found.session
      const first = actor === undefined ? actors?.[0]?.id : undefined
      return first === undefined ? found : ask(first, signal)
    },
    placeholderData: keepPreviousData
  })
  const actAs = useCallback((next: string | undefined) => {
    rememberCredential(next)
    choose(next)
  }, [])
  const found = question.data
  const acting = useMemo(
    () => (found?.session.actor === undefined ? undefined : { ...found, as: found.session.actor.id, actAs }),
    [found, actAs]
  )
  if (question.isError)
    return (
      <FailurePage
        error={errorOf(question.error)}
        retry={() => void question.refetch()}
        {...(credential !== undefined && { leave: () => actAs(undefined) })}
      />
    )
  if (acting === undefined) return <Loading />
  return <Here value={acting}>{children}</Here>
}

export const useActing = (): Acting => {
  const acting = use(Here)
  if (acting === undefined) throw new Error("nobody is acting outside SessionProvider")
  return acting
}
