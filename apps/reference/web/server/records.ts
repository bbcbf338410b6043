import type { RecordQuery } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

/** One page of the records of a kind and a period. The last answer stays on screen while the next one is read. */
export const useRecords = (query: RecordQuery) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["records", as, query],
    queryFn: async ({ signal }) => valueOf(await client.records(query, { signal })),
    placeholderData: keepPreviousData
  })
}
