import { NavLink } from "react-router"
import { useAsOf } from "../session/AsOf.tsx"
import type { PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"

const places: ReadonlyArray<readonly [path: string, word: PlainKey]> = [
  ["/", "navHome"],
  ["/organizations", "navOrganizations"],
  ["/people", "navPeople"],
  ["/acts", "navActs"]
]

/** Where one can go from anywhere; the day that is shown stays. */
export const Navigation = () => {
  const { say } = useWords()
  const { keep } = useAsOf()
  return (
    <nav className="places" aria-label={say("navLabel")}>
      <ul>
        {places.map(([path, word]) => (
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
