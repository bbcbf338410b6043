import type { CommitteeDetail } from "@jiceng/http-api/browser"
import { useOpenAct } from "../acts/OpenAct.ts"
import { useActing } from "../session/SessionProvider.tsx"
import { useDays } from "../time/useDays.ts"

/** What can be done about a committee: each opens the act's own form, filled in as far as the page knows. */
export interface CommitteeActs {
  readonly seat: (sector: string) => void
  readonly replace: (sector: string, seat: number) => void
  readonly end: (seat: number) => void
  readonly dissolve: () => void
}

/** Whether it is the actor's to act on committees: as they are today, so not while another day is shown. */
const useMayWrite = (): boolean => {
  const { isToday } = useDays()
  const { actor } = useActing().session
  return isToday && actor?.permissions.includes("committee.write") === true
}

/** The acts on one committee; none where it can only be read. */
export const useCommitteeActs = (
  committee: string,
  qualities: CommitteeDetail["qualities"]
): CommitteeActs | undefined => {
  const open = useOpenAct()
  const mayWrite = useMayWrite()
  if (!mayWrite) return undefined
  // A line for each quality, so that only who and when are left to tell.
  const attestations = qualities.map(({ quality }) => ({ quality }))
  return {
    seat: (sector) =>
      open({ command: "committee.seat", input: { committee, sector, attestations }, missing: ["person"] }),
    replace: (sector, seat) =>
      open({
        command: "committee.replace",
        input: { committee, seat, sector, attestations },
        missing: ["person"]
      }),
    end: (seat) => open({ command: "committee.endSeat", input: { committee, seat }, missing: ["cause"] }),
    dissolve: () => open({ command: "committee.dissolve", input: { committee } })
  }
}

/** Opens the form that constitutes a committee for the actor's own city. */
export const useConstitute = (): (() => void) | undefined => {
  const open = useOpenAct()
  const mayWrite = useMayWrite()
  const { jurisdiction } = useActing().session.actor ?? {}
  return mayWrite
    ? () =>
        open({
          command: "committee.constitute",
          input: { ...(jurisdiction !== undefined && { city: jurisdiction }) },
          missing: ["name"]
        })
    : undefined
}
