import type { FindingChange, Outcome } from "@jiceng/http-api/browser"
import { SubjectLink } from "../list/SubjectLink.tsx"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { OutcomeBadge } from "../proof/OutcomeBadge.tsx"
import { useValue } from "../proof/useValue.ts"
import type { PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"
import { changedFacts } from "./changedFacts.ts"
import { ChangeTable } from "./ChangeTable.tsx"

/** How a change is called, and what it leads to. */
const changes = {
  new: ["changeNew", "violated"],
  worse: ["changeWorse", "violated"],
  better: ["changeBetter", "satisfied"],
  cleared: ["changeCleared", "satisfied"],
  otherProof: ["changeOtherProof", "notApplicable"]
} as const satisfies Record<FindingChange["change"], readonly [PlainKey, Outcome]>

const kinds = Object.keys(changes) as ReadonlyArray<FindingChange["change"]>

/** What became of a finding, in the colour of what it leads to. */
export const ChangeBadge = ({
  change,
  count
}: {
  readonly change: FindingChange["change"]
  readonly count?: number
}) => {
  const { say } = useWords()
  const [word, outcome] = changes[change]
  return (
    <span className={`outcome outcome-${outcome}`}>
      {say(word)} {count}
    </span>
  )
}

/** How many findings change in each way; a way that none does is left out. */
export const FindingChangeCounts = ({ findings }: { readonly findings: ReadonlyArray<FindingChange> }) => {
  const counted = kinds
    .map((kind) => [kind, findings.filter(({ change }) => change === kind).length] as const)
    .filter(([, count]) => count > 0)
  return (
    <ul className="plain change-counts">
      {counted.map(([kind, count]) => (
        <li key={kind}>
          <ChangeBadge change={kind} count={count} />
        </li>
      ))}
    </ul>
  )
}

const Side = ({ outcome }: { readonly outcome: Outcome | undefined }) => {
  const { say } = useWords()
  return outcome === undefined ? (
    <span className="quiet">{say("changeNotJudged")}</span>
  ) : (
    <OutcomeBadge outcome={outcome} />
  )
}

const Change = ({ one }: { readonly one: FindingChange }) => {
  const { say, read } = useWords()
  const value = useValue()
  return (
    <tr>
      <td>
        <ChangeBadge change={one.change} />
      </td>
      <th scope="row">
        <SubjectLink subject={one.subject} rule={one.rule} />
      </th>
      <td>
        <ClauseLink clause={one.clause} /> {read(one.title)}
        {changedFacts(one).map(({ what, label, unit, before, after }) => (
          <small key={what}>
            {read(label)}
            {say("colon")}
            {value(before, unit)} → {value(after, unit)}
          </small>
        ))}
      </td>
      <td className="change-sides">
        <Side outcome={one.before?.outcome} /> → <Side outcome={one.after?.outcome} />
      </td>
    </tr>
  )
}

const order = new Map(kinds.map((kind, place) => [kind, place]))

/** Findings that differ, those that got worse first: what became of each, about whom, by which facts. */
export const FindingChanges = ({
  findings,
  caption
}: {
  readonly findings: ReadonlyArray<FindingChange>
  readonly caption: string
}) => {
  const { say } = useWords()
  return (
    <ChangeTable caption={caption} what={say("columnFinding")}>
      {findings
        .toSorted((a, b) => order.get(a.change)! - order.get(b.change)!)
        .map((one) => (
          <Change key={`${one.subject.kind} ${one.subject.id} ${one.rule}`} one={one} />
        ))}
    </ChangeTable>
  )
}
