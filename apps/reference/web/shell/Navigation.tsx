import { NavLink } from "react-router"
import { useDays } from "../time/useDays.ts"
import { useActing } from "../session/SessionProvider.tsx"
import type { PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"

const places: ReadonlyArray<readonly [path: string, word: PlainKey, permission?: string]> = [
  ["/today", "today"],
  ["/", "navHome"],
  ["/duties", "duties"],
  ["/applications", "applications"],
  ["/records", "records"],
  ["/organizations", "navOrganizations"],
  ["/people", "navPeople"],
  ["/committee", "navCommittee", "committee.read"],
  ["/acts", "navActs"],
  ["/what-if", "whatIf"]
]

/** Where one can go from anywhere, as far as one may read it; the day that is shown stays. */
export const Navigation = () => {
  const { say } = useWords()
  const { keep } = useDays()
  const held: ReadonlyArray<string> = useActing().session.actor?.permissions ?? []
  const open = places.filter(([, , permission]) => permission === undefined || held.includes(permission))
  return (
    <nav className="places" aria-label={say("navLabel")}>
      <ul>
        {open.map(([path, word]) => (
          <li key={path}>
            <NavLink to={keep(path)} end={path === "/"}>
              {say(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
