import { type Agreement, on, type Reader } from "../bundle/Agreement.ts"
import type { BundleFault } from "../bundle/Bundle.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { type DrawnNumber, numberSeries, seriesId } from "./NumberSeries.ts"

/** A kind whose records bear numbers. */
export interface Numbered {
  readonly kind: RecordKind
  readonly numbersOf: (body: never) => ReadonlyArray<DrawnNumber>
}

/**
 * A series stands under the id of what it numbers, and has come at least as far as every number that is borne; that none
 * is borne twice, its claim sees to. Numbers that nothing here bears were given before the register began.
 */
export const numberingAgreement = (numbered: ReadonlyArray<Numbered>): Agreement => ({
  begin: () => {
    const series = new Map<string, number>()
    const borne: Array<DrawnNumber & { readonly path: string }> = []
    const faults: Array<BundleFault> = []
    const bearing = ({ kind, numbersOf }: Numbered): Reader =>
      on(kind, ({ path, body }) => {
        for (const drawn of numbersOf(body as never)) borne.push({ ...drawn, path })
      })
    return {
      on: [
        on(numberSeries, ({ id, path, body }) => {
          series.set(id, body.last)
          const due = seriesId(body)
          if (id === due) return
          faults.push({
            path: `${path}.id`,
            found: JSON.stringify(id),
            expected: { zh: `编号 ${due}`, en: `the id ${due}` }
          })
        }),
        ...numbered.map(bearing)
      ],
      faults: function* () {
        yield* faults
        for (const { series: of, number, path } of borne) {
          const last = series.get(of)
          if (last === undefined || number <= last) continue
          yield {
            path: `${path}.state`,
            found: String(number),
            expected: { zh: `不超过 ${of} 已编到的 ${last}`, en: `at most ${last}, where ${of} has come to` }
          }
        }
      }
    }
  }
})
