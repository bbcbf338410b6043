import { duty } from "../duty/Duty.ts"
import { standingActs } from "../duty/StandingActs.ts"
import { minModelCases, minNewsItems } from "./parameters.ts"
import { modelCase, newsItem } from "./Publication.ts"

const submit = (office: string, day: string, kind: "newsItem" | "modelCase") => ({
  command: "publicity.submit",
  input: { office, submittedOn: day, items: [{ kind }] },
  missing: ["items"]
})

const monthly = {
  revision: 2,
  subject: "office",
  owedBy: "office",
  cadence: { every: "month" },
  soonDays: 7
} as const

/** A model case is not also a news item: each is counted for itself. */
export const monthlyNewsItems = duty(
  "5.3.5a",
  { zh: "每月报送信息不少于 3 篇", en: "three news items every month" },
  {
    ...monthly,
    name: "newsItems",
    needed: minNewsItems,
    from: ["newsItem"],
    acts: (state) => standingActs(newsItem, state, (body) => body.submittedOn),
    remedies: ({ id }, day) => [submit(id, day, "newsItem")]
  }
)

export const monthlyModelCases = duty(
  "5.3.5b",
  { zh: "每月报送典型案例不少于 1 篇", en: "a model case every month" },
  {
    ...monthly,
    name: "modelCases",
    needed: minModelCases,
    from: ["modelCase"],
    acts: (state) => standingActs(modelCase, state, (body) => body.submittedOn),
    remedies: ({ id }, day) => [submit(id, day, "modelCase")]
  }
)
