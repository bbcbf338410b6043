import type { Seat } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { Link } from "react-router"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import "../proof/proof.css"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"

const Qualities = ({ qualities }: Pick<Seat, "qualities">) => {
  const { say, read } = useWords()
  return (
    <ul className="plain seat-qualities">
      {qualities.map(({ quality, words, by, on }) => {
        const isAttested = by !== undefined && on !== undefined
        const outcome = isAttested ? "satisfied" : "violated"
        return (
          <li key={quality}>
            <span className={`met met-${outcome}`}>
              <OutcomeIcon outcome={outcome} /> {read(words)}
            </span>
            <span className="quiet">
              {isAttested ? say("committeeAttested", { by, on }) : say("committeeUnattested")}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const Heading = ({ seat: { heads, headsSince, ceasedHeading } }: { readonly seat: Seat }) => {
  const { say } = useWords()
  if (heads) return <p className="quiet">{say("committeeHeads", { since: headsSince })}</p>
  return (
    <p className="met met-violated">
      <OutcomeIcon outcome="violated" />
      {ceasedHeading === undefined
        ? say("committeeNotHeadYet", { day: headsSince })
        : say("committeeHeadsNot", { day: ceasedHeading })}
    </p>
  )
}

/** One member: the department headed, who attested which quality, and what can be done about the seat. */
export const SeatEntry = ({
  seat,
  replace,
  end
}: {
  readonly seat: Seat
  /** Absent where nothing can be done about it. */
  readonly replace?: () => void
  readonly end?: () => void
}) => {
  const { say } = useWords()
  const { keep } = useDays()
  const {
    no,
    member: { id, name, masked },
    organ,
    department,
    qualities,
    since,
    until
  } = seat
  return (
    <li className="seat">
      <h3>
        {masked ? name : <Link to={keep(`/people/${id}`)}>{name}</Link>}
        <small>{say("committeeNo", { no })}</small>
      </h3>
      <p>
        {organ} {department}
      </p>
      <Heading seat={seat} />
      <p className="quiet">
        {until === undefined
          ? say("committeeSince", { day: since })
          : say("committeePeriod", { since, until })}
      </p>
      <Qualities qualities={qualities} />
      <p className="seat-acts">
        {replace !== undefined && (
          <Button size="small" aria-label={say("committeeReplaceSeat", { name, no })} onClick={replace}>
            {say("committeeReplace")}
          </Button>
        )}
        {end !== undefined && (
          <Button size="small" aria-label={say("committeeEndSeat", { name, no })} onClick={end}>
            {say("committeeEnd")}
          </Button>
        )}
      </p>
    </li>
  )
}
