import { describe, expect, it } from "vitest"
import type { Locator, Page, Request } from "playwright-core"
import type { RunningApp } from "./e2e/RunningApp.ts"

/** A browser with the app open in it, and what has been asked of the app so far. */
export interface Opened {
  readonly app: RunningApp
  readonly page: Page
  readonly requests: ReadonlyArray<Request>
  /** What the console has complained of and no test has taken out yet. */
  readonly errors: Array<string>
}

/** The pages beside an office's, tried in the browser that is open. */
export const tryPages = (opened: () => Opened): void => {
  describe("the pages beside an office's", () => {
    const page = (): Page => opened().page
    const url = (): string => opened().app.url
    const button = (name: string, within: Page | Locator = page()) =>
      within.getByRole("button", { name, exact: true })
    const panel = (name: string) => page().getByRole("region", { name, exact: true })
    const go = async (name: string) => {
      await page().getByRole("navigation", { name: "页面" }).getByRole("link", { name, exact: true }).click()
      await page().getByRole("heading", { level: 1, name, exact: true }).waitFor()
    }
    const dialog = () => page().getByRole("dialog")
    const isWide = () =>
      page().evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

    it("list the Party organizations, those that need attention first, and lead to one", async () => {
      await page().goto(url())
      await go("党组织")
      const rows = page().getByRole("table", { name: "党组织" }).locator("tbody tr")
      await rows.first().waitFor()
      expect(await page().locator(".filter-count").innerText()).toMatch(/^显示 ([0-9]+) \/ \1 个党组织$/u)
      await page().getByLabel("查找").fill("联合")
      expect(await rows.count()).toBeGreaterThan(0)
      // One of them has a single unit left, which is what is wrong with it.
      await rows.last().getByRole("link").first().click()
      await panel("逐条结论").waitFor()
      expect(await page().locator(".units li").count()).toBeGreaterThanOrEqual(2)
    })

    it("list applications, those that wait first, and open what can be done to one", async () => {
      await go("申请")
      const rows = page().getByRole("table", { name: "申请" }).locator("tbody tr")
      await rows.first().waitFor()
      // Who looks is the county bureau of 东至县: one office of each application is its own.
      const states = await rows.locator("td .outcome").allInnerTexts()
      expect(states).toEqual(["已提出", "准予执业"])
      expect(await isWide()).toBe(false)
      await button("转出地同意转所", rows.first()).click()
      expect(await dialog().getByRole("heading", { level: 2 }).innerText()).toBe("转出地同意转所")
      await button("关闭", dialog()).click()
    })

    it("list people by name or id, and show one", async () => {
      await go("人员")
      const rows = page().getByRole("table", { name: "人员" }).locator("tbody tr")
      await rows.first().waitFor()
      const name = await rows.first().getByRole("link").first().innerText()
      await page().getByLabel("查找").fill(name)
      await expect
        .poll(() => rows.allInnerTexts().then((all) => all.every((row) => row.includes(name))), {
          timeout: 15_000
        })
        .toBe(true)
      await rows.first().getByRole("link").first().click()
      await page().getByRole("heading", { level: 1, name, exact: true }).waitFor()
      expect(await panel("在所经历").getByRole("listitem").count()).toBeGreaterThan(0)
    })

    it("list records by kind and period", async () => {
      await go("记录")
      const rows = page().locator(".rows tbody tr")
      await rows.first().waitFor()
      await page().getByLabel("种类").selectOption({ label: "公益服务" })
      await page().getByRole("table", { name: "公益服务", exact: true }).waitFor()
      expect(await rows.first().innerText()).toContain("时长（分钟）")
      await page().getByLabel("起", { exact: true }).fill("2026-06-01")
      await expect.poll(() => rows.first().innerText(), { timeout: 15_000 }).toContain("2026-06-")
      await expect.poll(() => rows.last().innerText(), { timeout: 15_000 }).toContain("2026-06-")
      expect(await isWide()).toBe(false)
    })

    it("make a form of every act that there is", async () => {
      await go("办理事项")
      const links = page().locator(".command-list a[href^='/acts/']")
      await links.first().waitFor()
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")!))
      expect(paths.length).toBeGreaterThan(20)
      for (const path of paths) {
        await page().goto(url() + path)
        await page().getByRole("form").waitFor()
        expect([path, await page().locator(".field-unknown").count()]).toEqual([path, 0])
        expect([path, await page().getByRole("form").locator("input, select, textarea").count()]).not.toEqual(
          [path, 0]
        )
      }
      // Dozens of pages, on whatever machine this is.
    }, 240_000)

    it("do what a finding asks for, from its remedy, and the finding is cleared", async () => {
      await page().goto(url())
      await page().getByLabel("当前身份").selectOption({ label: "东至县司法局" })
      await page().getByRole("heading", { level: 1, name: "东至县司法局" }).waitFor()
      await page().getByLabel("查找").fill("1.4.8")
      const row = page().getByRole("table", { name: "基层法律服务所" }).locator("tbody tr").first()
      await row.getByRole("link").first().click()
      const finding = page().locator("[id='clause-1.4.8']")
      expect(await finding.locator("summary").innerText()).toContain("违反")
      await button("办理", finding).first().click()
      const form = dialog().getByRole("form")
      await form.waitFor()
      expect(await form.locator(".field-missing").count()).toBeGreaterThan(0)
      await form.getByLabel("选派方").selectOption({ index: 1 })
      const people = form.getByLabel("人员", { exact: true })
      await people.locator("option").nth(1).waitFor({ state: "attached" })
      await people.selectOption({ index: 1 })
      await form.getByText("可以办理").waitFor()
      await button("提交", form).click()
      await dialog()
        .getByText(/已登记：登记簿第 [0-9]+ 号/u)
        .waitFor()
      await button("关闭", dialog()).click()
      await finding.locator("summary").getByText("符合", { exact: true }).waitFor()
    })

    it("list what is owed by month, narrow it by state, and meet one of them by its act", async () => {
      await page().goto(url())
      await page().getByLabel("当前身份").selectOption({ label: "东至县司法局" })
      await page().getByRole("heading", { level: 1, name: "东至县司法局" }).waitFor()
      await go("义务")
      const states = page().locator(".totals-state")
      const count = async (state: string) =>
        Number(
          await states
            .getByRole("button", { name: new RegExp(`^${state}`, "u") })
            .locator("b")
            .innerText()
        )
      await page().getByLabel("查找").fill("5.1.1")
      const row = page().getByRole("row").filter({ hasText: "5.1.1" }).filter({ hasText: "2026-12-31" })
      await row.waitFor()
      expect(await row.innerText()).toContain("未到期")
      const before = await count("未到期")
      await button("办理", row).click()
      const form = dialog().getByRole("form")
      await form.getByLabel("标题").fill("下半年业务培训")
      await form.getByText("可以办理").waitFor()
      await button("提交", form).click()
      await dialog()
        .getByText(/已登记：登记簿第 [0-9]+ 号/u)
        .waitFor()
      await button("关闭", dialog()).click()
      await expect.poll(() => row.count()).toBe(0)
      expect(await count("未到期")).toBe(before - 1)
      await states.getByRole("button", { name: /^已完成/u }).click()
      await row.waitFor()
      await button("清除条件").click()
      await page().getByRole("table", { name: /到期$/u }).first().waitFor()
      expect(new URL(page().url()).search).toBe("")
    })

    it("say at the field what is wrong while it is filled in, and take an amount in yuan", async () => {
      await page().goto(`${url()}/acts/fund.spend`)
      const form = page().getByRole("form")
      await form.getByLabel("法律服务所").selectOption({ index: 1 })
      await form.getByLabel("金额").fill("1.234")
      await form.getByText("最小单位是分，小数不超过两位").waitFor()
      await form.getByLabel("金额").fill("999,999,999")
      await form.getByLabel("用途").fill("主题党日活动")
      await form.locator(".field-faulty").getByText("余额").first().waitFor()
      const sent = opened()
        .requests.filter((request) => request.url().endsWith("/considered"))
        .at(-1)!
      expect(sent.postDataJSON()).toMatchObject({ amount: "99999999900", purpose: "主题党日活动" })
    })

    it("tell who may not do an act before anything is filled in", async () => {
      await page().goto(`${url()}/acts/authority.issuePlan`)
      await page().getByText("当前身份没有“制定整体规划”的权限").waitFor()
      expect(await button("提交").isDisabled()).toBe(true)
    })

    it("fit a narrow screen, in both languages", async () => {
      await page().setViewportSize({ width: 400, height: 900 })
      for (const language of ["中文", "English"]) {
        await button(language).click()
        for (const path of [
          "/",
          "/today",
          "/what-if",
          "/duties",
          "/duties?view=calendar&day=2026-06-30",
          "/records",
          "/records?kind=awardRound&from=2025-01-01&to=2026-06-30",
          "/organizations",
          "/people",
          "/committee",
          "/acts",
          "/acts/party.found"
        ]) {
          await page().goto(url() + path)
          await page().locator("main h1").waitFor()
          expect([language, path, await isWide()]).toEqual([language, path, false])
        }
      }
      await button("中文").click()
      await page().setViewportSize({ width: 1280, height: 900 })
    })
  })
}
