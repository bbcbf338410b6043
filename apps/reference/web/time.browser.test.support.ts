import { readFile } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import type { Locator, Page } from "playwright-core"
import type { Opened } from "./pages.browser.test.support.ts"

/** Today, any day and what if, tried in the browser that is open. Nothing of it is written. */
export const tryTime = (opened: () => Opened): void => {
  describe("today, any day and what if", () => {
    const page = (): Page => opened().page
    const url = (): string => opened().app.url
    const button = (name: string, within: Page | Locator = page()) =>
      within.getByRole("button", { name, exact: true })
    const finding = (clause: string) => page().locator(`[id='clause-${clause}']`)
    const outcomeOf = (clause: string) => finding(clause).locator("summary .outcome").first().innerText()
    const actAs = async (label: string) => {
      await page().goto(url())
      await page().getByLabel("当前身份").selectOption({ label })
      await page().getByRole("heading", { level: 1, name: label }).waitFor()
    }

    it("say what has to be done today: as many as the page of duties says, each with its act", async () => {
      await actAs("池州市司法局律师工作科")
      await page().goto(`${url()}/duties`)
      const overdue = await page()
        .locator(".totals-state")
        .getByRole("button", { name: /^逾期 /u })
        .locator("b")
        .innerText()
      await page().getByRole("navigation", { name: "页面" }).getByRole("link", { name: "今日" }).click()
      const table = page().getByRole("table", { name: `逾期（${overdue}）` })
      await table.waitFor()
      expect(await table.locator("tbody tr").count()).toBe(Number(overdue))
      expect(await button("办理", table).count()).toBeGreaterThan(0)
      expect(
        await page()
          .getByRole("region", { name: /^接下来到期/u })
          .innerText()
      ).toContain("2026-07-31")
    })

    it("show a month day by day, and what falls due on one of its days", async () => {
      await actAs("贵池区司法局")
      await page().goto(`${url()}/duties`)
      await button("日历").click()
      const calendar = page().getByRole("table", { name: "2026-06 到期" })
      const last = calendar.getByRole("button", { name: /^30/u })
      await last.click()
      const listed = page().getByRole("table", { name: /^2026-06-30 到期（[0-9]+）$/u })
      await listed.waitFor()
      const counted = (await last.locator(".outcome").allInnerTexts()).map((text) =>
        Number(text.match(/[0-9]+$/u))
      )
      expect(await listed.locator("tbody tr").count()).toBe(counted.reduce((sum, count) => sum + count, 0))
      await button("下个月").click()
      await page()
        .getByRole("table", { name: "2026-07 到期" })
        .getByRole("button", { name: /^31/u })
        .waitFor()
      await expect.poll(() => listed.count()).toBe(0)
      const [saved] = await Promise.all([page().waitForEvent("download"), button("下载日历文件").click()])
      expect(saved.suggestedFilename()).toBe("jiceng-2026-06-30.ics")
      const feed = await readFile(await saved.path(), "utf8")
      expect(feed).toContain("BEGIN:VCALENDAR")
      expect(feed).toContain("DTSTART;VALUE=DATE:20270630")
    })

    it("tell what changed lately, by rule, about whom and by which facts", async () => {
      await actAs("池州市司法局律师工作科")
      await page().goto(`${url()}/today`)
      const changes = page().getByRole("region", { name: "最近变化" })
      await changes.getByLabel("与之前比较").selectOption({ label: "30 天前（2026-05-31）" })
      const rule = changes.locator("details").filter({ hasText: "1.6.2" }).first()
      await rule.locator("summary").click()
      const row = rule.getByRole("row").nth(1)
      await row.waitFor()
      expect(await row.innerText()).toMatch(/→/u)
      await row.getByRole("rowheader").getByRole("link").click()
      await expect.poll(() => finding("1.6.2").getAttribute("open")).not.toBeNull()
    })

    it("show a day as it was known then, and stay on it from page to page", async () => {
      await actAs("贵池区司法局")
      await page().goto(`${url()}/offices/of_guichi-12?asOf=2026-05-31`)
      await finding("1.4.1").waitFor()
      expect(await outcomeOf("1.4.1")).toBe("违反")
      await button("规定与已知").click()
      await page().getByLabel("按哪天已知的").fill("2026-05-27")
      await expect.poll(() => outcomeOf("1.4.1")).not.toBe("违反")
      expect(await page().locator(".other-day").innerText()).toContain("只依据截至 2026-05-27 已登记的")
      const badge = page().locator("details.version")
      await badge.locator("summary").click()
      expect(await badge.innerText()).toMatch(/规则集摘要\s+[0-9a-f]{64}/u)
      expect(await badge.innerText()).toContain("2026-05-27T23:59:59.999+08:00")
      await page().getByRole("navigation", { name: "页面" }).getByRole("link", { name: "义务" }).click()
      await page().getByRole("heading", { level: 1, name: "义务" }).waitFor()
      expect(new URL(page().url()).search).toBe("?asOf=2026-05-31&knownAt=2026-05-27")
      await button("回到 2026-06-30").click()
      await expect.poll(() => new URL(page().url()).search).toBe("")
      await expect.poll(() => page().locator(".other-day").count()).toBe(0)
    })

    it("judge a day by the rules of another", async () => {
      await page().goto(`${url()}/offices/of_guichi-12?rulesAt=2020-01-16`)
      await finding("1.4.1").waitFor()
      expect(await page().locator(".other-day").innerText()).toContain("按 2020-01-16 的规定判断")
    })

    it("refuse a moment that is still to come", async () => {
      await page().goto(`${url()}/offices/of_guichi-12?knownAt=2026-07-01`)
      await page().getByRole("alert").waitFor()
      expect(opened().errors.splice(0)).toEqual([expect.stringContaining("422")])
    })

    it("show what an act would make of things before it is done", async () => {
      await actAs("东至县司法局")
      await page().getByLabel("查找").fill("1.4.8")
      const row = page().getByRole("table", { name: "基层法律服务所" }).locator("tbody tr").first()
      await row.getByRole("link").first().click()
      await button("办理", finding("1.4.8")).first().click()
      const office = page().url()
      const form = page().getByRole("dialog").getByRole("form")
      await form.getByLabel("选派方").selectOption({ index: 1 })
      // Not all is filled in, so there is nothing to try yet.
      await form.getByText(/还有 [0-9]+ 项待填或待改/u).waitFor()
      await button("先看后果", form).click()
      await form.locator(".field-faults:not(:empty)").first().waitFor()
      const people = form.getByLabel("人员", { exact: true })
      await people.locator("option").nth(1).waitFor({ state: "attached" })
      await people.selectOption({ index: 1 })
      await form.getByText("可以办理").waitFor()
      await button("先看后果", form).click()
      await page().getByRole("heading", { level: 1, name: "设想" }).waitFor()
      expect(await page().getByRole("dialog").count()).toBe(0)
      const steps = page().getByRole("region", { name: "步骤" }).getByRole("listitem")
      await steps.getByText("可以办理").waitFor()
      const changes = page().getByRole("table", { name: "变化的结论" })
      const change = changes.getByRole("row").filter({ hasText: "1.4.8" })
      expect(await change.innerText()).toMatch(/已消除[^]*有党建工作指导员：否 → 是[^]*违反[^]*→[^]*符合/u)
      await page().goBack()
      await finding("1.4.8").waitFor()
      expect([page().url(), await outcomeOf("1.4.8")]).toEqual([office, "违反"])
      await page().goForward()
    })

    it("try acts one after the other: what a step is refused for stands at it, and those behind aren't reached", async () => {
      const steps = page().getByRole("region", { name: "步骤" }).getByRole("listitem")
      await steps.first().waitFor()
      const add = page().getByRole("region", { name: "增加一步" })
      for (const act of ["解散惩戒委员会", "登记月通报"]) {
        const isAllowed = await add.locator("option", { hasText: new RegExp(`^${act}$`, "u") }).count()
        expect([act, isAllowed]).toEqual([act, act === "登记月通报" ? 1 : 0])
      }
      await add.getByLabel("事项").selectOption({ label: "登记月通报" })
      const form = add.getByRole("form")
      await form.getByLabel("县区").selectOption({ label: "东至县" })
      await form.getByLabel("标题").fill("六月通报")
      await button("加入设想", form).click()
      await form.locator(".field-faults:not(:empty)").first().waitFor()
      await form.getByLabel("印发日期").fill("2026-06-30")
      await button("加入设想", form).click()
      await expect.poll(() => steps.count()).toBe(2)
      await steps.nth(1).getByText("可以办理").waitFor()
      // The day before: the register has gone beyond it.
      await steps.first().getByLabel("办理日").fill("2026-06-01")
      await steps.first().getByRole("alert").waitFor()
      await steps.nth(1).getByText("没有走到").waitFor()
      await button("移除第 1 步").click()
      await expect.poll(() => steps.count()).toBe(1)
      await page().getByRole("table", { name: "变化的义务" }).getByRole("row").nth(1).waitFor()
      await button("清空").click()
      await page().getByText("还没有步骤", { exact: false }).waitFor()
    })
  })
}
