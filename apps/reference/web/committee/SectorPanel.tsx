import type { SectorSeats } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useWords } from "../words/Words.tsx"
import { SeatEntry } from "./SeatEntry.tsx"
import type { CommitteeActs } from "./useCommitteeActs.ts"

/** The members of one sector; one that is missing is shown as such. */
export const SectorPanel = ({
  sector: { sector, words, lacking, seats },
  acts
}: {
  readonly sector: SectorSeats
  readonly acts: CommitteeActs | undefined
}) => {
  const { say, read } = useWords()
  const heading = `sector-${sector}`
  return (
    <section className="panel sector" aria-labelledby={heading}>
      <h2 id={heading}>
        <span>{read(words)}</span> <small>{say("people", { count: seats.length })}</small>
      </h2>
      {lacking && (
        <p className="lacking">
          <OutcomeIcon outcome="violated" /> {say("committeeLacking")}
        </p>
      )}
      <ul className="plain">
        {seats.map((seat) => (
          <SeatEntry
            key={seat.no}
            seat={seat}
            {...(acts !== undefined &&
              seat.until === undefined && {
                replace: () => acts.replace(sector, seat.no),
                end: () => acts.end(seat.no)
              })}
          />
        ))}
      </ul>
      {acts !== undefined && (
        <Button
          aria-label={say("committeeSeatIn", { sector: read(words) })}
          onClick={() => acts.seat(sector)}
        >
          {say("committeeSeat")}
        </Button>
      )}
    </section>
  )
}
