import type { Committee as CommitteeOnDay, CommitteeDetail } from "@jiceng/http-api/browser"
import { Button } from "antd"
import type { Names } from "../acts/Names.ts"
import { Findings } from "../proof/Findings.tsx"
import { useCommittee } from "../server/subjects.ts"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import "./committee.css"
import { SectorPanel } from "./SectorPanel.tsx"
import { useCommitteeActs, useConstitute } from "./useCommitteeActs.ts"

const namesOn = ({ id, name, sectors }: CommitteeOnDay): Names =>
  new Map([
    [id, name],
    ...sectors.flatMap(({ seats }) => seats.map(({ member }) => [member.id, member.name] as const))
  ])

const Committee = ({
  committee,
  qualities
}: {
  readonly committee: CommitteeOnDay
  readonly qualities: CommitteeDetail["qualities"]
}) => {
  const { say, read } = useWords()
  const acts = useCommitteeActs(committee.id, qualities)
  const facts = [
    [say("committeeCity"), read(committee.city.name)],
    [say("committeeConstituted"), committee.constitutedOn],
    [say("committeeSize"), say("people", { count: committee.size })]
  ] as const
  return (
    <section aria-label={committee.name}>
      <h2>{committee.name}</h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Findings findings={committee.findings} here={committee.id} names={namesOn(committee)} />
      <div className="sectors">
        {committee.sectors.map((sector) => (
          <SectorPanel key={sector.sector} sector={sector} acts={acts} />
        ))}
      </div>
      {acts !== undefined && (
        <p className="committee-acts">
          <Button onClick={acts.dissolve}>{say("committeeDissolve")}</Button>
        </p>
      )}
    </section>
  )
}

/** Those of other times, each with how it stands on the day. */
const Others = ({ others }: Pick<CommitteeDetail, "others">) => {
  const { say, read } = useWords()
  return (
    <section className="panel" aria-labelledby="others">
      <h2 id="others">{say("committeeOthers")}</h2>
      <ul className="plain">
        {others.map(({ id, name, words }) => (
          <li key={id}>
            {name} <span className="quiet">{read(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Committees = ({ detail }: { readonly detail: CommitteeDetail }) => {
  const { say } = useWords()
  const constitute = useConstitute()
  const { committees, others, qualities, factsAt } = detail
  return (
    <>
      {committees.map((committee) => (
        <Committee key={committee.id} committee={committee} qualities={qualities} />
      ))}
      {committees.length === 0 && (
        <section className="panel" aria-label={say("committee")}>
          <p className="empty">{say("committeeNone", { day: factsAt })}</p>
          {constitute !== undefined && <Button onClick={constitute}>{say("committeeConstitute")}</Button>}
        </section>
      )}
      {others.length > 0 && <Others others={others} />}
    </>
  )
}

/** 惩戒委员会 on one day: its findings with their proof, its members by sector. */
export const CommitteePage = () => {
  const { say } = useWords()
  const { days } = useDays()
  const question = useCommittee(days)
  return (
    <DatedPage title={say("committee")} question={question}>
      {(detail) => <Committees detail={detail} />}
    </DatedPage>
  )
}
