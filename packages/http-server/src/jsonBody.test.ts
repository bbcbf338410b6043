import { assert, layer } from "@effect/vitest"
import { bodyBytesMax } from "@jiceng/http-api"
import { Effect } from "effect"
import { request } from "node:http"
import { isWorded, post, Served, served } from "./Served.test.support.ts"

const receipt = { on: "2026-06-03", amount: "100" }
const receipts = "/api/offices/of_shui/receipts"

layer(served())("the length of a body", (it) => {
  it.effect("a body that says how long it is is refused before it is read", () =>
    Effect.gen(function* () {
      const answered = yield* post(receipts, "guichi", "x".repeat(bodyBytesMax + 1))
      isWorded(answered, 413, "BodyTooLarge")
      assert.deepInclude(answered.body, { path: "$", limitBytes: bodyBytesMax })
    })
  )

  it.effect("a body of the limit is read", () =>
    Effect.gen(function* () {
      const text = JSON.stringify(receipt)
      const answered = yield* post(receipts, "guichi", text + " ".repeat(bodyBytesMax - text.length))
      assert.strictEqual(answered.status, 200)
    })
  )

  it.effect("a body that comes in pieces without an end is refused at the limit", () =>
    Effect.gen(function* () {
      const { url } = yield* Served
      const answered = yield* Effect.promise(
        () =>
          new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
            const sent = request(
              url + receipts,
              {
                method: "POST",
                headers: { authorization: "Bearer guichi", "content-type": "application/json" }
              },
              (response) => {
                let text = ""
                response.on("data", (chunk: Buffer) => void (text += chunk.toString()))
                response.on("end", () => resolve({ status: response.statusCode, text }))
              }
            )
            sent.on("error", reject)
            for (let piece = 0; piece < 20; piece++) sent.write(" ".repeat(100_000))
            sent.end()
          })
      )
      assert.strictEqual(answered.status, 413)
      assert.strictEqual((JSON.parse(answered.text) as { _tag: string })._tag, "BodyTooLarge")
    })
  )
})
