import { describe, expect, it } from "vitest"
import { blankDraft, draftOf, placesOf, readDraft } from "./Draft.ts"
import { inputShape, type InputShape } from "./InputShape.ts"

const shapeOf = (input: object): InputShape => inputShape({ input } as never)

const founding = shapeOf({
  anyOf: [
    {
      type: "object",
      properties: {
        form: { type: "string", enum: ["independentBranch"] },
        office: { type: "string", "x-references": "office" },
        id: { type: "string" }
      },
      required: ["form", "office"]
    },
    {
      type: "object",
      properties: {
        form: { type: "string", enum: ["jointBranch"] },
        units: {
          type: "array",
          items: {
            anyOf: [
              {
                type: "object",
                properties: {
                  kind: { type: "string", enum: ["office"] },
                  office: { type: "string", "x-references": "office" }
                },
                required: ["kind", "office"]
              },
              {
                type: "object",
                properties: {
                  kind: { type: "string", enum: ["judicialOffice"] },
                  name: { type: "string", maxLength: 60 }
                },
                required: ["kind", "name"]
              }
            ]
          }
        },
        lead: { type: "string", "x-references": "office" }
      },
      required: ["form", "units"]
    }
  ]
})

const spending = shapeOf({
  type: "object",
  properties: {
    office: { type: "string", "x-references": "office" },
    on: { type: "string", format: "date" },
    amount: { type: "string", format: "fen" },
    purpose: { type: "string", maxLength: 200 },
    counted: { type: "boolean" },
    hours: { anyOf: [{ type: "number" }, { type: "string", enum: ["NaN"] }] },
    by: {
      type: "object",
      properties: { name: { type: "string", maxLength: 60 } },
      required: ["name"]
    }
  },
  required: ["office", "on", "amount", "purpose"]
})

describe("the draft of a form", () => {
  it.each([
    [spending, { office: "of_a", on: "2026-06-30", amount: "123456", purpose: "x" }],
    [spending, { amount: "-5", counted: false, hours: 1.5, by: { name: "y" } }],
    [founding, { form: "independentBranch", office: "of_a" }],
    [
      founding,
      {
        form: "jointBranch",
        units: [
          { kind: "office", office: "of_a" },
          { kind: "judicialOffice", name: "z" }
        ],
        lead: "of_a"
      }
    ]
  ])("reads an input back as it was: %#", (shape, input) => {
    expect(readDraft(shape, draftOf(shape, input))).toEqual({ value: input, faults: [] })
  })

  it("leaves out what is empty, and keeps what can't be read for its fault", () => {
    const draft = { office: "of_a", on: "", amount: "1.234", purpose: " ", hours: "many" }
    expect(readDraft(spending, draft)).toEqual({
      value: { office: "of_a", amount: "1.234", hours: "many" },
      faults: [{ path: "$.amount", fault: "amountBelowFen" }]
    })
  })

  it("begins with what has to be there and nothing more", () => {
    expect(readDraft(spending, blankDraft(spending)).value).toEqual({})
    expect(readDraft(founding, blankDraft(founding)).value).toEqual({ form: "independentBranch" })
  })

  it("knows its places, those of a list by their numbers", () => {
    const draft = draftOf(founding, { form: "jointBranch", units: [{ kind: "office" }] })
    expect(placesOf(founding, draft)).toEqual([
      "$.form",
      "$.units",
      "$.units[0].kind",
      "$.units[0].office",
      "$.lead"
    ])
  })
})
