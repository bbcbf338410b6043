import { type Actor, type Bilingual, chizhou, dongzhi, guichi, qingyang, shitai } from "@jiceng/core"

/** Somebody to look at the demo as. */
export interface DemoActor {
  readonly actor: Actor
  readonly label: Bilingual
}

const bureau = (
  id: string,
  jurisdiction: Actor["jurisdiction"] & string,
  zh: string,
  en: string
): DemoActor => ({
  actor: { id, tier: jurisdiction === chizhou ? "city" : "county", jurisdiction, posts: [] },
  label: { zh, en }
})

/** The actor of somebody who holds a post in an office; the id is the person's, which tells nothing. */
export const postHolder = (person: string, office: string, post: string): Actor => ({
  id: person,
  tier: "office",
  posts: [{ office, post }]
})

/** The identities of the demo, one for each way to see it. */
export const demoActors = {
  city: bureau(
    "demo-city",
    chizhou,
    "池州市司法局律师工作科",
    "Chizhou Justice Bureau, lawyers' affairs section"
  ),
  guichi: bureau("demo-guichi", guichi, "贵池区司法局", "Guichi District Justice Bureau"),
  dongzhi: bureau("demo-dongzhi", dongzhi, "东至县司法局", "Dongzhi County Justice Bureau"),
  shitai: bureau("demo-shitai", shitai, "石台县司法局", "Shitai County Justice Bureau"),
  qingyang: bureau("demo-qingyang", qingyang, "青阳县司法局", "Qingyang County Justice Bureau"),
  judicialOffice: {
    actor: { id: "demo-judicial-office", tier: "judicialOffice", jurisdiction: guichi, posts: [] },
    label: { zh: "贵池区茶坞司法所", en: "Chawu Judicial Office, Guichi" }
  },
  director: {
    actor: postHolder("pe_guichi-01-1", "of_guichi-01", "director"),
    label: { zh: "梅村法律服务所主任", en: "Director, Meicun Legal Service Office" }
  },
  principalManager: {
    actor: postHolder("pe_dongzhi-02-2", "of_dongzhi-02", "principalManager"),
    label: { zh: "东湾法律服务所主要管理人员", en: "Principal manager, Dongwan Legal Service Office" }
  }
} as const satisfies Readonly<Record<string, DemoActor>>

export type DemoActorName = keyof typeof demoActors
