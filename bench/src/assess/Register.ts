import {
  type Actor,
  Digest,
  type DivisionCode,
  Entropy,
  feeReceipt,
  fundAccount,
  Jiceng,
  type JournalEntry,
  memoryData,
  memoryStore,
  office,
  officeRoster,
  type OfficeState,
  partyOrganization,
  type RecordKind,
  RecordStore,
  type Ref
} from "@jiceng/core"
import { nodeDigest, nodeEntropy } from "@jiceng/core/node"
import { Layer } from "effect"

/** One authority that may read all offices; a province's code is the widest jurisdiction there is. */
export const reader: Actor = {
  id: "bench",
  tier: "city",
  jurisdiction: "340000" as DivisionCode,
  posts: []
}

type Image = JournalEntry["images"][number]

const image = (kind: RecordKind, ref: Ref, body: unknown): Image => ({
  ref,
  version: 1,
  bodyVersion: kind.version,
  body: kind.encode(body),
  salt: ""
})

/** The records behind one office's state. All counties are put into the reader's province. */
const imagesOf = ({ id, office: body, roster, organization, fund }: OfficeState): ReadonlyArray<Image> => [
  image(office, office.ref(id), { ...body, county: `34${body.county.slice(2)}` }),
  image(officeRoster, officeRoster.ref(id), roster),
  image(fundAccount, fundAccount.ref(id), fund.account),
  ...(organization?.body.leads.some(({ office: lead }) => lead === id)
    ? [image(partyOrganization, organization.ref, organization.body)]
    : []),
  ...fund.fees.on.map((on, place) =>
    image(feeReceipt, feeReceipt.ref(`re_${id}-${place}`), { office: id, on, amount: fund.fees.fen[place]! })
  )
]

/** The SDK over a journal in memory that holds these offices, an entry for each. */
export const registerOf = (states: ReadonlyArray<OfficeState>): Layer.Layer<Jiceng> => {
  const digest = nodeDigest("bench")
  const data = memoryData(digest, "nation")
  for (const [place, state] of states.entries()) {
    const { recordedAt } = data.head
    data.entries.push({ seq: place + 1, recordedAt, digest: "", text: "", images: imagesOf(state) })
  }
  return Jiceng.layer().pipe(
    Layer.provide(Layer.effect(RecordStore, memoryStore(data))),
    Layer.provide(Layer.mergeAll(Layer.succeed(Digest, digest), Layer.succeed(Entropy, nodeEntropy)))
  )
}
