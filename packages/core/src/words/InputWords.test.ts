import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { commands } from "../register/commands.ts"
import { choiceWordOf, fieldWordOf } from "./InputWords.ts"

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: ReadonlyArray<Node>
  readonly enum?: ReadonlyArray<string>
}

/** Every name of a field and every choice, wherever they stand in an input. */
const said = (node: Node): ReadonlyArray<readonly [sort: "field" | "choice", code: string]> => [
  ...Object.entries(node.properties ?? {}).flatMap(([name, inner]) => [
    ["field", name] as const,
    ...said(inner)
  ]),
  ...(node.items === undefined ? [] : said(node.items)),
  ...(node.anyOf ?? []).flatMap(said),
  ...(node.enum ?? []).map((code) => ["choice", code] as const)
]

describe("a form can be made of any command in words", () => {
  it.each(Object.values(commands).map((command) => [command.name, command] as const))(
    "%s",
    (_name, command) => {
      const { schema } = Schema.toJsonSchemaDocument(command.input)
      for (const [sort, code] of said(schema)) {
        const word = sort === "field" ? fieldWordOf(code) : choiceWordOf(code)
        assert.match(word.zh, /\p{Script=Han}/u, `${sort} ${code}`)
        assert.notStrictEqual(word.en, "", `${sort} ${code}`)
      }
    }
  )

  it("calls a person's name a person's", () => {
    assert.deepStrictEqual(fieldWordOf("name", "person.register"), { zh: "姓名", en: "Name" })
    assert.deepStrictEqual(fieldWordOf("name", "party.found"), { zh: "名称", en: "Name" })
  })

  it("says a name that it doesn't know as it is", () => {
    assert.deepStrictEqual(fieldWordOf("constructor"), { zh: "constructor", en: "constructor" })
    assert.deepStrictEqual(choiceWordOf("__proto__"), { zh: "__proto__", en: "__proto__" })
  })
})
