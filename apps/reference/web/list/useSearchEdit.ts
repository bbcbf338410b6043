import { useCallback } from "react"
import { useSearchParams } from "react-router"

/** Changes what the address says of the page that is shown, in the place of what it said. */
export const useSearchEdit = (): ((edit: (search: URLSearchParams) => void) => void) => {
  const [, setSearch] = useSearchParams()
  return useCallback(
    (edit) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          edit(after)
          return after
        },
        { replace: true }
      ),
    [setSearch]
  )
}
