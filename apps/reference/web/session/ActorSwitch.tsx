import { useId } from "react"
import { useWords } from "../words/Words.tsx"
import { useActing } from "./SessionProvider.tsx"

/** Who is acting; in a demo, whom one may act as instead. */
export const ActorSwitch = () => {
  const { say, read } = useWords()
  const { session, as, actAs } = useActing()
  const id = useId()
  const label = session.actor?.label
  if (session.actors === undefined)
    return (
      <span className="acting">
        {say("actingAs")}
        {say("colon")}
        <b>{label === undefined ? as : read(label)}</b>
      </span>
    )
  return (
    <span className="acting">
      <label htmlFor={id}>{say("actingAs")}</label>
      <select id={id} value={as} onChange={({ target }) => actAs(target.value)}>
        {session.actors.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {read(actor.label)}
          </option>
        ))}
      </select>
    </span>
  )
}
