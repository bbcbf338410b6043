import { type FoldedRecords, modelCase, newsItem, type OfficeState } from "@jiceng/core"
import type { Draw } from "../Draw.ts"
import { monthsOfYear } from "../publicity/Submissions.ts"

type OfficeId = OfficeState["id"]

/**
 * 报送的信息与典型案例 of one office through the demo's year. Seven offices in ten are never short of one, a few never
 * submit anything, and the others are short of some in one month out of ten.
 */
export const makePublications = (d: Draw, office: OfficeId, records: FoldedRecords): void => {
  if (d.chance(0.03)) return
  const own = office.slice(3)
  const careful = d.chance(0.7)
  const isShort = (): boolean => !careful && d.chance(0.1)
  for (const month of monthsOfYear) {
    const submittedOn = `${month}-${d.whole(10, 26)}`
    const news = isShort() ? d.whole(0, 2) : d.whole(3, 4)
    for (let place = 0; place < news; place++)
      records.put(newsItem, `ni_${own}-${month}-${place}`, { office, title: "法治讲座进村", submittedOn })
    if (!isShort())
      records.put(modelCase, `mc_${own}-${month}`, { office, title: "赡养费纠纷调解案", submittedOn })
  }
}
