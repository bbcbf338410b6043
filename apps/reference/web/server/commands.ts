import type { SeatInput } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

// What commands take changes with a release of the software, as clauses do.
const released = { staleTime: Infinity } as const

/** Every command, with whether it is the actor's to do. */
export const useCommands = () => {
  const { as, client } = useActing()
  return useQuery({
    ...released,
    queryKey: ["commands", as],
    queryFn: async ({ signal }) => valueOf(await client.commands({ signal }))
  })
}

/** One command with its input. */
export const useCommand = (name: string) => {
  const { as, client } = useActing()
  return useQuery({
    ...released,
    queryKey: ["command", as, name],
    queryFn: async ({ signal }) => valueOf(await client.command(name, { signal }))
  })
}

/**
 * What a command would answer as the form stands: asked again whenever the input is another, and nothing is written.
 * A refusal is an answer here, not a failure.
 */
export const useConsidered = (command: string, input: unknown, isAsked: boolean) => {
  const { as, client } = useActing()
  const text = JSON.stringify(input)
  return useQuery({
    queryKey: ["considered", as, command, text],
    queryFn: ({ signal }) => client.consider(command, JSON.parse(text), { signal }),
    enabled: isAsked,
    gcTime: 0
  })
}

/**
 * How far a seat of the committee meets its clause as it is filled in. The answer before stays while the next one is
 * read; an input that can't be judged yet, such as a date that is no day, has its fault at the field.
 */
export const useConsideredSeat = (input: unknown) => {
  const { as, client } = useActing()
  const text = JSON.stringify(input)
  return useQuery({
    queryKey: ["consideredSeat", as, text],
    queryFn: async ({ signal }) =>
      valueOf(await client.considerSeat(JSON.parse(text) as SeatInput, { signal })),
    placeholderData: keepPreviousData,
    gcTime: 0
  })
}
