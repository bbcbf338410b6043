import type { PlainDate } from "../../kernel/PlainDate.ts"
import { closed, type Workflow } from "../../workflow/Workflow.ts"
import type { CharterVersion } from "./Charter.ts"

/** 章程文本的状态: 已通过, 已报送, 退回修改, 已批准. */
export type CharterStage = "adopted" | "submitted" | "returned" | "approved"

export type CharterVerb = "guide" | "submit" | "sendBack" | "approve"

/** 章程修改 (1.5.8): the county guides, the office submits, the city approves or sends back. */
export const charterFlow: Workflow<CharterStage, CharterVerb> = {
  kind: "charter",
  clauses: ["1.5.8"],
  begins: { command: "charter.adopt", state: "adopted" },
  verbs: {
    guide: "charter.guide",
    submit: "charter.submit",
    sendBack: "charter.sendBack",
    approve: "charter.approve"
  },
  table: {
    adopted: { guide: "adopted", submit: "submitted", sendBack: closed, approve: closed },
    submitted: { guide: closed, submit: closed, sendBack: "returned", approve: "approved" },
    returned: { guide: "returned", submit: "submitted", sendBack: closed, approve: closed },
    approved: { guide: closed, submit: closed, sendBack: closed, approve: closed }
  }
}

/** How far a version has come: what stands last in it tells. */
export const charterStage = ({ submittedOn, approvedOn, returns = [] }: CharterVersion): CharterStage => {
  if (approvedOn !== undefined) return "approved"
  if (submittedOn === undefined) return "adopted"
  const last = returns.at(-1)
  return last !== undefined && last.resubmittedOn === undefined ? "returned" : "submitted"
}

/** A version as it was on a day: without what came later. */
export const versionAsOf = (version: CharterVersion, day: PlainDate): CharterVersion => {
  const { submittedOn, approvedOn, guidances, returns, ...rest } = version
  const upTo = (on: PlainDate | undefined): on is PlainDate => on !== undefined && on <= day
  return {
    ...rest,
    ...(upTo(submittedOn) && { submittedOn }),
    ...(upTo(approvedOn) && { approvedOn }),
    ...(guidances && { guidances: guidances.filter(({ on }) => on <= day) }),
    ...(returns && {
      returns: returns
        .filter(({ on }) => on <= day)
        .map(({ resubmittedOn, ...back }) => ({ ...back, ...(upTo(resubmittedOn) && { resubmittedOn }) }))
    })
  }
}

/** The day since which that is so. */
export const stageSince = ({
  adoptedOn,
  submittedOn,
  approvedOn,
  returns = []
}: CharterVersion): PlainDate => {
  const last = returns.at(-1)
  return approvedOn ?? last?.resubmittedOn ?? last?.on ?? submittedOn ?? adoptedOn
}
