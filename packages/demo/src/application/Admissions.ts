import { type Actor, addDays, type PlainDate } from "@jiceng/core"
import { entered } from "../city/Entry.ts"
import { officeOf, type OfficePlan } from "../city/OfficePlan.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import { recorderOf } from "../fund/Recorder.ts"
import type { Act, Call } from "../Step.ts"
import { applicantList, type ApplicantName, applicants } from "./Applicants.ts"

type Filed = Extract<Call, { readonly command: "admission.file" }>["input"]

/** How far an application has come, by the days of its steps. */
interface Course {
  readonly filed: string
  readonly sentBack?: string
  readonly consented?: string
  readonly accepted?: string
  readonly granted?: string
  readonly refused?: string
  readonly items: ReadonlyArray<number>
  readonly relation: Filed["relation"]
}

const whole = [1, 2, 3, 4, 5]
const notMember = { is: "notMember" } as const

const courses: Readonly<Record<ApplicantName, Course>> = {
  granted: {
    filed: "2026-03-05",
    consented: "2026-03-12",
    accepted: "2026-03-16",
    granted: "2026-04-02",
    items: whole,
    relation: notMember
  },
  memberGranted: {
    filed: "2026-04-20",
    consented: "2026-04-24",
    accepted: "2026-04-28",
    granted: "2026-05-14",
    items: whole,
    relation: {
      is: "member",
      stage: "full",
      reachedOn: "2019-06-28",
      letter: {
        fromOrganization: "中共池州市贵池区人才服务中心支部委员会",
        toOrganization: "中共池州市贵池区双溪法律服务所支部委员会",
        issuedOn: "2026-04-16"
      }
    }
  },
  refused: {
    filed: "2026-04-09",
    consented: "2026-04-15",
    accepted: "2026-04-17",
    refused: "2026-05-08",
    items: whole,
    relation: notMember
  },
  accepted: {
    filed: "2026-06-08",
    consented: "2026-06-11",
    accepted: "2026-06-15",
    items: whole,
    relation: notMember
  },
  sentBack: { filed: "2026-06-17", sentBack: "2026-06-24", items: [1, 2, 4], relation: notMember }
}

/** One application with everything that came of it. */
const courseOf = (
  seed: string,
  plan: OfficePlan,
  name: ApplicantName,
  person: ReturnType<typeof applicants>[ApplicantName]
): ReadonlyArray<Act> => {
  const { id, office } = applicantList[name]
  const admission = `pa_${id.slice(3)}`
  const course = courses[name]
  const county = demoActors[plan.county.slug].actor
  const d = draw(seed, `application ${id}`)
  const on = (day: string | undefined, actor: Actor, ...calls: ReadonlyArray<Call>): ReadonlyArray<Act> =>
    day === undefined ? [] : entered(seed, `${calls[0]?.command} ${id}`, actor, day, calls)
  const named = (day: string | undefined) => ({ admission, on: day ?? "" })
  const { name: called, residentId, phone, birth } = person
  const papers = course.items.map((item) => ({
    item,
    paper: {
      digest: Array.from({ length: 8 }, () => d.hex(8)).join(""),
      mediaType: "application/pdf",
      bytes: d.whole(80_000, 900_000),
      name: `申请材料第${item}项.pdf`
    }
  }))
  return [
    ...on(
      course.filed,
      county,
      { command: "person.register", input: { id, name: called, residentId, phone } },
      {
        command: "person.recordEducation",
        input: { person: id, level: "bachelor", on: `${Number(birth.slice(0, 4)) + 22}-07-01` }
      }
    ),
    ...on(course.filed, recorderOf(plan, course.filed as PlainDate), {
      command: "admission.file",
      input: {
        id: admission,
        office,
        person: id,
        filedOn: course.filed,
        papers,
        relation: course.relation
      }
    }).map((act) => ({ ...act, at: act.at + 8 * 3_600_000 })),
    ...on(course.sentBack, county, {
      command: "admission.sendBack",
      input: { ...named(course.sentBack), reason: "缺第 3、5 项材料，补齐后再报。" }
    }),
    ...on(course.consented, county, { command: "admission.consent", input: named(course.consented) }),
    ...on(course.accepted, demoActors.city.actor, {
      command: "admission.accept",
      input: named(course.accepted)
    }),
    ...on(course.granted, demoActors.city.actor, {
      command: "admission.grant",
      input: { ...named(course.granted), licence: `皖池法服${id.slice(3)}${d.hex(4)}`, fullTime: true }
    }),
    ...on(course.refused, demoActors.city.actor, {
      command: "admission.refuse",
      input: { ...named(course.refused), reasons: "实习期未满一年，不符合执业条件。" }
    }),
    ...on(course.granted && addDays(course.granted as PlainDate, 7), county, {
      command: "staff.recordInsurance",
      input: { office, person: id, standing: "insured", from: course.granted ?? "" }
    })
  ]
}

/** 执业申请 of the year: granted, granted to a member with the relation, refused, waiting for its decision, sent back. */
export const admissions = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => {
  const people = applicants(seed, city)
  return (Object.keys(applicantList) as ReadonlyArray<ApplicantName>).flatMap((name) =>
    courseOf(seed, officeOf(city, applicantList[name].office), name, people[name])
  )
}
