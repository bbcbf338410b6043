import type { PersonListed } from "@jiceng/http-api/browser"
import { Input } from "antd"
import { useState } from "react"
import { usePeople } from "../../server/subjects.ts"
import { useCode } from "../../words/useCode.ts"
import { useWords } from "../../words/Words.tsx"
import type { Control } from "../Field.tsx"
import type { Referred } from "./InputShape.ts"
import {
  useCommitteeOptions,
  useDivisionOptions,
  useOfficeOptions,
  useOrganizationOptions
} from "./useOptions.ts"

interface Chooser {
  readonly control: Control
  readonly value: string
  readonly choose: (id: string) => void
}

interface Option {
  readonly id: string
  readonly name: string
}

/** A list to choose from; what was filled in already stays, though the list may not have it. */
const Select = ({
  control,
  value,
  choose,
  groups
}: Chooser & {
  readonly groups: ReadonlyArray<{ readonly label: string; readonly options: ReadonlyArray<Option> }>
}) => {
  const { say } = useWords()
  const shown = groups.filter(({ options }) => options.length > 0)
  const isKnown = value === "" || shown.some(({ options }) => options.some(({ id }) => id === value))
  const optionsOf = (options: ReadonlyArray<Option>) =>
    options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  return (
    <select {...control} value={value} onChange={({ target }) => choose(target.value)}>
      <option value="">{say("formChoose")}</option>
      {!isKnown && <option value={value}>{value}</option>}
      {shown.length === 1
        ? optionsOf(shown[0]!.options)
        : shown.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {optionsOf(options)}
            </optgroup>
          ))}
    </select>
  )
}

/** People by the name of their office, in the order in which they came. */
const byOffice = (
  people: ReadonlyArray<PersonListed>,
  nowhere: string
): ReadonlyMap<string, ReadonlyArray<PersonListed>> => {
  const groups = new Map<string, Array<PersonListed>>()
  for (const person of people) {
    const label = person.office?.name ?? nowhere
    const group = groups.get(label)
    if (group === undefined) groups.set(label, [person])
    else group.push(person)
  }
  return groups
}

/** People of the chosen office first, the others by their offices; a long list is narrowed by words. */
const PersonSelect = ({ office, ...chooser }: Chooser & { readonly office?: string | undefined }) => {
  const { say } = useWords()
  const code = useCode()
  const [q, setQ] = useState("")
  const own = usePeople({ ...(office !== undefined && { office }) }, office !== undefined).data
  const all = usePeople(q === "" ? {} : { q }).data
  const first = own?.people ?? []
  const there = new Set(first.map(({ id }) => id))
  const others = byOffice(
    (all?.people ?? []).filter(({ id }) => !there.has(id)),
    say("personNowhere")
  )
  const option = ({ id, name, posts }: PersonListed): Option => ({
    id,
    name:
      posts.length === 0
        ? name
        : say("personNotes", { name, notes: posts.map(code).join(say("listSeparator")) })
  })
  return (
    <>
      <Select
        {...chooser}
        groups={[
          { label: first[0]?.office?.name ?? "", options: first.map(option) },
          ...[...others].map(([label, people]) => ({ label, options: people.map(option) }))
        ]}
      />
      {(q !== "" || all?.more === true) && (
        <Input
          className="narrow"
          type="search"
          value={q}
          aria-label={say("personNarrow")}
          placeholder={say("personNarrow")}
          onChange={({ target }) => setQ(target.value)}
        />
      )}
    </>
  )
}

const OfficeSelect = (chooser: Chooser) => {
  const { say } = useWords()
  return <Select {...chooser} groups={[{ label: say("offices"), options: useOfficeOptions() }]} />
}

const OrganizationSelect = (chooser: Chooser) => {
  const { say } = useWords()
  return <Select {...chooser} groups={[{ label: say("organizations"), options: useOrganizationOptions() }]} />
}

const CommitteeSelect = (chooser: Chooser) => {
  const { say } = useWords()
  return <Select {...chooser} groups={[{ label: say("committee"), options: useCommitteeOptions() }]} />
}

/** A county of those that the actor may read. */
export const DivisionSelect = (chooser: Chooser) => {
  const { say } = useWords()
  return <Select {...chooser} groups={[{ label: say("filterCounty"), options: useDivisionOptions() }]} />
}

/** One of the records that the actor may name. */
export const ReferenceSelect = ({
  kind,
  office,
  ...chooser
}: Chooser & { readonly kind: Referred; readonly office?: string | undefined }) => {
  switch (kind) {
    case "person":
      return <PersonSelect {...chooser} office={office} />
    case "office":
      return <OfficeSelect {...chooser} />
    case "partyOrganization":
      return <OrganizationSelect {...chooser} />
    case "committee":
      return <CommitteeSelect {...chooser} />
  }
}
