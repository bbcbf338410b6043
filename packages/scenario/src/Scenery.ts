import {
  type AnyCommand,
  commands,
  type CommandName,
  divisionNames,
  type JicengError,
  type PlainDate
} from "@jiceng/core"
import { Effect } from "effect"
import { refusedAct, stepFault, type StepFault } from "./StepFault.ts"
import { observer, onDay, type World } from "./World.ts"

/** Enters something as the city does; what is refused is a fault of the scenario. */
const enter = (world: World, name: CommandName, input: unknown): Effect.Effect<void, StepFault> =>
  onDay(world, world.jiceng.execute(commands[name] as AnyCommand, input, { actor: observer })).pipe(
    Effect.asVoid,
    Effect.mapError((error) => refusedAct(error as JicengError))
  )

const usualSince = "2018-05-01" as PlainDate

/** 某县区有一所: registered in the town of 梅村, since 2018 unless told. */
export const haveOffice = (
  world: World,
  {
    county,
    form,
    name,
    since = usualSince
  }: { county: string; form: string; name: string; since: PlainDate | undefined }
): Effect.Effect<void, StepFault> =>
  Effect.gen(function* () {
    const code = [...divisionNames].find(([, { zh }]) => zh === county)?.[0]
    if (code === undefined)
      return yield* Effect.fail(stepFault(`没有县区“${county}”`, `no county “${county}”`))
    const id = `of_${world.names.size + 1}`
    yield* enter(world, "office.register", {
      id,
      name,
      county: code,
      locality: { name: "梅村镇", kind: "township" },
      form: form === "合伙" ? "partnership" : "publicInstitution",
      since
    })
    world.names.set(name, id)
  })

/** 某所有这些人: on its staff since 2019; members of the Party since 2015. */
export const havePeople = (
  world: World,
  office: string,
  sort: string,
  people: ReadonlyArray<string>
): Effect.Effect<void, StepFault> =>
  Effect.forEach(
    people,
    (name) =>
      Effect.gen(function* () {
        const at = world.names.get(office) ?? office
        const person = `pe_${world.names.size + 1}`
        yield* enter(world, "person.register", { id: person, name })
        world.names.set(name, person)
        yield* enter(world, "staff.join", {
          office: at,
          person,
          practitioner: sort !== "其他人员",
          from: "2019-01-01"
        })
        if (sort.endsWith("党员"))
          yield* enter(world, "party.recordStage", {
            office: at,
            person,
            stage: sort === "正式党员" ? "full" : "probationary",
            on: "2015-07-01"
          })
      }),
    { discard: true }
  )
