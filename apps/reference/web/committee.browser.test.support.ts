import { describe, expect, it } from "vitest"
import type { Locator, Page } from "playwright-core"
import type { Opened } from "./pages.browser.test.support.ts"

const qualities = ["政治素质高", "业务能力强", "公道正派", "熟悉本行业"]

/** The page of the disciplinary committee, tried in the browser that is open. */
export const tryCommittee = (opened: () => Opened): void => {
  describe("the page of the disciplinary committee", () => {
    const page = (): Page => opened().page
    const button = (name: string, within: Page | Locator = page()) =>
      within.getByRole("button", { name, exact: true })
    const panel = (name: string) => page().getByRole("region", { name })
    const finding = () => page().locator("[id='clause-4.5.1']")
    const dialog = () => page().getByRole("dialog")
    const conditions = () => dialog().getByRole("region", { name: "委员条件" })
    const condition = (name: string) => conditions().getByRole("listitem").filter({ hasText: name })
    const choosePerson = async (id: string) => {
      await dialog().getByLabel("按姓名或编号查找").fill(id)
      const person = dialog().getByLabel("人员", { exact: true })
      await person.locator(`option[value="${id}"]`).waitFor({ state: "attached" })
      await person.selectOption(id)
    }
    const actAs = async (label: string) => {
      await page().goto(opened().app.url)
      await page().getByLabel("当前身份").selectOption({ label })
      await page().getByRole("heading", { level: 1, name: label }).waitFor()
    }
    const done = async () => {
      await dialog()
        .getByText(/已登记：登记簿第 [0-9]+ 号/u)
        .waitFor()
      await button("关闭", dialog()).click()
    }

    it("shows three sectors with their members, and what is found of them", async () => {
      await page().goto(opened().app.url)
      await page().getByLabel("当前身份").selectOption({ label: "池州市司法局律师工作科" })
      await page().getByRole("navigation", { name: "页面" }).getByRole("link", { name: "惩戒委员会" }).click()
      await page().getByRole("heading", { level: 1, name: "惩戒委员会" }).waitFor()
      await finding().locator("summary").getByText("提示", { exact: true }).waitFor()
      for (const sector of ["人民法院", "公安机关", "司法行政机关"])
        expect([sector, await panel(sector).locator(".seat").count()]).toEqual([sector, 2])
      expect(await panel("公安机关").locator(".seat").last().innerText()).toContain(
        "池州市司法局，2026-04-02"
      )
    })

    it("shows another day, on which nothing is to be done", async () => {
      await page().goto(`${opened().app.url}/committee?asOf=2026-02-20`)
      await finding().locator("summary").getByText("违反", { exact: true }).waitFor()
      await panel("公安机关").getByText("2026-02-09 起不再任部门负责人").waitFor()
      expect(await page().locator(".sectors").getByRole("button").count()).toBe(0)
      await page().goto(`${opened().app.url}/committee?asOf=2025-09-14`)
      await page().getByText("2025-09-14 没有惩戒委员会").waitFor()
      await page().getByText("尚未组建，组建日为 2025-09-15").waitFor()
    })

    it("ends seats, and shows the sector that has none left", async () => {
      await page().goto(`${opened().app.url}/committee`)
      // The day is the last one in the seat.
      for (const [seat, last] of [
        ["（第 5 席）", "2026-06-29"],
        ["（第 6 席）", "2026-06-30"]
      ] as const) {
        await panel("司法行政机关")
          .getByRole("button", { name: `离任${seat}` })
          .click()
        await dialog().getByLabel("事由").selectOption({ label: "辞去委员" })
        await dialog().getByLabel("日期").fill(last)
        await dialog().getByText("可以办理").waitFor()
        await button("提交", dialog()).click()
        await done()
      }
      await panel("司法行政机关").getByText("2025-09-15 起任委员，任至 2026-06-30").waitFor()
      expect(await panel("司法行政机关").locator(".seat").getByRole("button").count()).toBe(0)
      await page().goto(`${opened().app.url}/committee?asOf=2026-07-01`)
      await panel("司法行政机关").getByText("缺少委员：该系统没有足够的委员").waitFor()
      await finding().locator("summary").getByText("违反", { exact: true }).waitFor()
    })

    it("says of a seat that is being filled in what is met, what isn't and what is open", async () => {
      await page().goto(`${opened().app.url}/committee`)
      await button("增补司法行政机关委员").click()
      await conditions().getByText("7 项中 1 项满足，0 项不满足，6 项尚未填写").waitFor()
      expect(await condition("政治素质高").innerText()).toMatch(/尚未填写.*4\.5\.1/su)
      await choosePerson("pe_committee-1")
      await condition("所占其他席位").getByText("不满足").waitFor()
      await choosePerson("pe_committee-7")
      await condition("所占其他席位").getByText("满足", { exact: true }).waitFor()
      await dialog().getByLabel("机关", { exact: true }).fill("池州市司法局")
      await dialog().getByLabel("任部门负责人起始日").fill("2026-07-01")
      await condition("是部门负责人").getByText("不满足").waitFor()
      await dialog().getByLabel("任部门负责人起始日").fill("2024-03-01")
      await condition("是部门负责人").getByText("尚未填写").waitFor()
      await dialog().getByLabel("部门", { exact: true }).fill("律师工作科")
      await condition("是部门负责人").getByText("满足", { exact: true }).waitFor()
      await conditions().getByText("7 项中 3 项满足，0 项不满足，4 项尚未填写").waitFor()
    })

    it("seats the member once all is met, by the act that any form would send", async () => {
      for (const [place, quality] of qualities.entries()) {
        const line = dialog().getByRole("group", { name: `四项条件的注明 ${place + 1}`, exact: true })
        await line.getByLabel("由谁").fill("池州市司法局")
        await line.getByLabel("日期").fill("2026-06-29")
        await condition(quality).getByText("满足", { exact: true }).waitFor()
      }
      await conditions().getByText("7 项全部满足").waitFor()
      await dialog().getByText("可以办理").waitFor()
      await button("提交", dialog()).click()
      await done()
      await panel("司法行政机关").getByText("第 9 席").waitFor()
      await page().goto(`${opened().app.url}/committee?asOf=2026-07-01`)
      await finding().locator("summary").getByText("符合", { exact: true }).waitFor()
      expect(await page().locator(".lacking").count()).toBe(0)
      const sent = opened().requests.filter((request) => request.url().endsWith("/api/acts/committee.seat"))
      expect(sent.length).toBe(1)
      expect(sent[0]!.headers()["idempotency-key"]).toMatch(/^[0-9a-f]{32}$/u)
    })

    it("replaces a member: the seat that ends doesn't count against who follows", async () => {
      await page().goto(`${opened().app.url}/committee`)
      await panel("人民法院").getByRole("button", { name: "（第 1 席）" }).first().click()
      await choosePerson("pe_committee-1")
      await condition("所占其他席位").getByText("满足", { exact: true }).waitFor()
      await choosePerson("pe_committee-2")
      await condition("所占其他席位").getByText("不满足").waitFor()
      await button("关闭", dialog()).click()
    })

    it("lets a county read and do nothing", async () => {
      await actAs("贵池区司法局")
      await page().goto(`${opened().app.url}/committee`)
      await panel("人民法院").getByText("第 1 席").waitFor()
      expect(await page().locator(".sectors, .committee-acts").getByRole("button").count()).toBe(0)
    })

    it("isn't offered to those below, and says why", async () => {
      await page().getByLabel("当前身份").selectOption({ label: "贵池区茶坞司法所" })
      const failure = page().getByRole("alert")
      await failure.getByText("没有权限").waitFor()
      expect(await failure.innerText()).toContain("查看惩戒委员会")
      expect(await failure.getByRole("row", { name: /^身份层级 司法所 .* 不满足$/u }).count()).toBe(1)
      expect(
        await page()
          .getByRole("navigation", { name: "页面" })
          .getByRole("link", { name: "惩戒委员会" })
          .count()
      ).toBe(0)
      expect(opened().errors.splice(0)).toEqual([expect.stringContaining("403")])
    })

    it("fits a narrow screen while a seat is filled in, in both languages", async () => {
      await actAs("池州市司法局律师工作科")
      await page().setViewportSize({ width: 400, height: 900 })
      for (const [language, seat, summary] of [
        ["中文", "增补人民法院委员", "7 项中 1 项满足"],
        ["English", "Seat a member: court", "1 of 7 met"]
      ] as const) {
        await button(language).click()
        await page().goto(`${opened().app.url}/committee`)
        await button(seat).click()
        const counts = dialog().locator("summary", { hasText: summary })
        await counts.waitFor()
        expect([language, await counts.isVisible()]).toEqual([language, true])
        await counts.click()
        await dialog().getByRole("listitem").first().waitFor()
        expect([language, await dialog().evaluate((node) => node.scrollWidth > node.clientWidth)]).toEqual([
          language,
          false
        ])
        await page().keyboard.press("Escape")
      }
      await button("中文").click()
      await page().setViewportSize({ width: 1280, height: 900 })
    })
  })
}
