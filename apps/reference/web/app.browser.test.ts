import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Locator, Page, Request } from "playwright-core"
import { readYuan } from "./acts/Yuan.ts"
import { type Browser, hasChromium, isRequired, openChromium, withoutChromium } from "./e2e/Chromium.ts"
import { type RunningApp, startApp } from "./e2e/RunningApp.ts"
import { tryCommittee } from "./committee.browser.test.support.ts"
import { tryPages } from "./pages.browser.test.support.ts"
import { tryTime } from "./time.browser.test.support.ts"

if (!hasChromium()) console.log(`SKIPPED, the pages were not tried in a browser: ${withoutChromium}`)

it.runIf(isRequired)("a browser is installed", () => {
  if (!hasChromium()) throw new Error(withoutChromium)
})

describe.skipIf(!hasChromium())("the pages in a browser", () => {
  let app: RunningApp
  let browser: Browser
  let page: Page
  const errors: Array<string> = []
  const requests: Array<Request> = []

  beforeAll(async () => {
    app = await startApp()
    browser = await openChromium()
    page = await browser.context.newPage()
    page.setDefaultTimeout(15_000)
    page.on("console", (message) => {
      // What a form is refused while it is filled in is an answer; the browser notes it as a failed request.
      const isConsidered = message.location().url.endsWith("/considered")
      if (message.type() === "error" && !isConsidered) errors.push(message.text())
    })
    page.on("pageerror", (error) => errors.push(String(error)))
    page.on("request", (request) => requests.push(request))
    // The app enters its demo city first, while other suites are at work.
  }, 300_000)

  // What the page looked like, for who reads the log of a machine that is gone by then.
  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(async () => {
      const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300))
      console.log(task.name, page.url(), "\nfocused:", focused, "\n", await page.locator("main").innerText())
    })
  })

  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    await app?.[Symbol.asyncDispose]()
  })

  const button = (name: string, within: Page | Locator = page) =>
    within.getByRole("button", { name, exact: true })
  const panel = (name: string) => page.getByRole("region", { name })
  const fen = async (label: string): Promise<bigint> => {
    const shown = await panel("党建工作经费").locator(`dt:text-is("${label}") + dd`).innerText()
    const amount = readYuan(shown)
    if (!amount.ok) throw new Error(`${label} ${shown} is no amount`)
    return BigInt(amount.fen)
  }
  const finding = (clause: string) => page.locator(`[id="clause-${clause}"]`)
  const keys = (path: string) =>
    requests
      .filter((request) => request.method() === "POST" && request.url().endsWith(path))
      .map((request) => request.headers()["idempotency-key"])

  it("start in Chinese with what needs attention in the city", async () => {
    await page.goto(app.url)
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("需要关注")
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN")
    expect(await page.getByText("虚构数据，演示日 2026-06-30").count()).toBe(1)
    const first = page.getByRole("table", { name: "基层法律服务所" }).locator("tbody tr").first()
    expect(await first.innerText()).toContain("违反")
  })

  it("show a county what is its own, by clause and by words", async () => {
    await page.getByLabel("当前身份").selectOption({ label: "贵池区司法局" })
    await page.getByRole("heading", { level: 1, name: "贵池区司法局" }).waitFor()
    await page.getByLabel("查找").fill("1.3.3")
    const rows = page.getByRole("table", { name: "基层法律服务所" }).locator("tbody tr")
    await rows.filter({ hasText: "1.3.3" }).first().getByRole("link").first().click()
    await panel("党组织").waitFor()
    expect(await finding("1.3.3").locator("summary").innerText()).toContain("违反")
    expect(await finding("1.3.3").getByRole("row", { name: "负责人即主任 否 是 不满足" }).count()).toBe(1)
  })

  it("stand by chapter of the document, each with its counts, and lead from the top to what needs attention", async () => {
    const findings = panel("逐条结论")
    const titles = await findings.getByRole("heading", { level: 3 }).allInnerTexts()
    expect(titles).toEqual([
      "一、加强基层法律服务行业党的建设",
      "三、提升基层法律服务工作综合实力",
      "五、不断提升基层法律服务工作水平",
      "司法部令第137号 基层法律服务所管理办法"
    ])
    const chapter = page.getByRole("region", { name: titles[0]! })
    const counted = (await chapter.locator(".tally").innerText()).match(/[0-9]+/gu)!.map(Number)
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
      await chapter.locator("details.finding").count()
    )
    expect(await chapter.locator("details").first().innerText()).toContain("违反")
    await finding("1.3.3").locator("summary").click()
    expect(await finding("1.3.3").getAttribute("open")).toBeNull()
    await page.getByRole("navigation", { name: "需要关注的条款" }).getByText("1.3.3").click()
    await expect.poll(() => finding("1.3.3").getAttribute("open")).not.toBeNull()
  })

  it("refuse a head out of order where the act is made: clause, conditions, what would be lawful", async () => {
    const form = page.getByRole("form", { name: "任命党组织负责人" })
    const head = await panel("党组织").locator("dt:text-is('负责人') + dd b").innerText()
    const other = form
      .locator("optgroup[label='其他人员'] option", { hasText: "正式党员" })
      .filter({ hasNotText: head })
    const chosen = await other.first().getAttribute("value")
    await form.getByLabel("人选").selectOption(chosen)
    await button("任命", form).click()
    const refusal = form.getByRole("alert")
    await refusal.getByText("条款 1.3.3 不允许").waitFor()
    await refusal.getByRole("link", { name: "池司通〔2020〕2号 一(三)（1.3.3）" }).waitFor()
    expect(await refusal.innerText()).toContain("一肩挑")
    expect(await refusal.getByRole("row", { name: "负责人即主任 否 是 不满足" }).count()).toBe(1)
    expect(errors.splice(0)).toEqual([expect.stringContaining("422")])
  })

  it("name the lawful head with one click more, and the finding is cleared", async () => {
    const form = page.getByRole("form", { name: "任命党组织负责人" })
    await button("填入表单", form).click()
    expect(await form.getByRole("alert").count()).toBe(0)
    await page.keyboard.press("Enter")
    await form.getByText(/已登记：登记簿第 [0-9]+ 号，2026-06-30 /u).waitFor()
    await finding("1.3.3").locator("summary").getByText("符合", { exact: true }).waitFor()
    expect(new Set(keys("/head")).size).toBe(2)
  })

  it("show who holds which post, and in words what each line between them says", async () => {
    const back = page.url()
    await page.goto(`${app.url}/offices/of_guichi-14`)
    const posts = panel("任职")
    await posts.waitFor()
    const side = (name: string) => posts.getByRole("list", { name, exact: true }).getByRole("listitem")
    expect(await side("决策管理层").first().innerText()).toContain("主任")
    expect(await side("党组织").first().innerText()).toContain("党组织负责人")
    const sentences = posts.locator(".crossings li")
    const numbers = await sentences.locator(".cross-number").allInnerTexts()
    expect(numbers).toEqual(["1", "2"])
    expect(await posts.locator("svg.gutter text").allTextContents()).toEqual(numbers)
    for (const [place, number] of numbers.entries()) {
      const name = await sentences.nth(place).getByRole("link").innerText()
      for (const column of ["决策管理层", "党组织"]) {
        const card = side(column).filter({ has: page.locator(`.cross-number:text-is("${number}")`) })
        expect([column, await card.getByRole("link").allInnerTexts()]).toEqual([column, [name]])
      }
    }
    await page.setViewportSize({ width: 400, height: 900 })
    expect(await posts.locator("svg.gutter").isVisible()).toBe(false)
    expect(await sentences.first().innerText()).toContain("党组织负责人兼主任")
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(back)
  })

  it("show what the charter states, where, and what it lacks, each leading to its finding", async () => {
    const back = page.url()
    await page.goto(`${app.url}/offices/of_guichi-14`)
    const charter = page.getByRole("region", { name: "章程", exact: true })
    await charter.waitFor()
    expect(await charter.locator("tbody tr").count()).toBe(13)
    expect(await charter.getByRole("row", { name: "1.5.1a 指导思想 已载明 第 2 条" }).count()).toBe(1)
    const lacking = charter.getByRole("row", { name: "1.5.9 双向进入、交叉任职 未载明" })
    await lacking.getByRole("link", { name: "1.5.9" }).click()
    await expect
      .poll(() => finding("1.5.9").evaluate((one) => one.contains(document.activeElement)))
      .toBe(true)
    expect(await finding("1.5.9").locator("summary").innerText()).toContain("违反")
    await page.goto(back)
  })

  it("record a receipt once, though the first try never arrived", async () => {
    const form = page.getByRole("form", { name: "登记收费" })
    const [fees, levy, balance] = [await fen("净收费"), await fen("应纳入经费"), await fen("余额")]
    await form.getByLabel("金额").fill("12.345")
    await button("登记", form).click()
    await form.getByText("最小单位是分，小数不超过两位").waitFor()
    await form.getByLabel("金额").fill("1,234.56")
    await page.route("**/receipts", (route) => route.abort(), { times: 1 })
    await form.getByLabel("金额").press("Enter")
    await form.getByText("网络不通").waitFor()
    expect(errors.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")])
    await button("重试", form).click()
    await form.getByText(/已登记：登记簿第 [0-9]+ 号/u).waitFor()
    await expect.poll(() => fen("净收费")).toBe(fees + 123_456n)
    const due = (await fen("应纳入经费")) - levy
    expect([37_03n, 37_04n]).toContain(due)
    expect((await fen("余额")) - balance).toBe(due)
    const sent = keys("/receipts")
    expect([sent.length, new Set(sent).size]).toEqual([2, 1])
    expect(await panel("党建工作经费").getByRole("row", { name: "2026-06-30 收费 1,234.56" }).count()).toBe(1)
  })

  it("show the clause behind a finding", async () => {
    await finding("1.6.2").locator("summary").click()
    await finding("1.6.2").locator("cite").getByRole("link").click()
    await page.getByRole("heading", { level: 1, name: "条款 1.6.2" }).waitFor()
    expect(await page.locator("main").innerText()).toContain("3%")
  })

  it("speak English, and remember it", async () => {
    await button("English").click()
    await page.getByRole("heading", { level: 1, name: "Clause 1.6.2" }).waitFor()
    await page.goto(app.url)
    await page.getByRole("heading", { level: 1, name: "What needs attention" }).waitFor()
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    await button("中文").click()
    await page.getByRole("heading", { level: 1, name: "需要关注" }).waitFor()
  })

  it("say why there is nothing to show, and what to do about it", async () => {
    const failure = page.getByRole("alert")
    await page.goto(`${app.url}/offices/of_none`)
    await failure.getByText("没有找到").waitFor()
    await page.goto(`${app.url}/offices/of_dongzhi-01`)
    await failure.getByText("没有权限").waitFor()
    expect(await failure.getByRole("row", { name: /^管辖范围 .* 不满足$/u }).count()).toBe(1)
    await page.evaluate(() => localStorage.setItem("jiceng.credential", "gone"))
    await page.goto(app.url)
    await failure.getByText("401").waitFor()
    await button("退出当前身份").click()
    await page.getByRole("heading", { level: 1, name: "池州市司法局" }).waitFor()
    await page.route("**/api/offices/*", (route) => route.abort(), { times: 1 })
    await page.getByRole("table", { name: "基层法律服务所" }).getByRole("link").first().click()
    await failure.getByText("网络不通").waitFor()
    await button("重试").click()
    await panel("逐条结论").waitFor()
    expect(errors.splice(0).map((text) => /[0-9]{3}|ERR_FAILED/u.exec(text)?.[0])).toEqual([
      "404",
      "403",
      "401",
      "ERR_FAILED"
    ])
  })

  tryTime(() => ({ app, page, requests, errors }))
  tryPages(() => ({ app, page, requests, errors }))
  tryCommittee(() => ({ app, page, requests, errors }))

  it("ask nobody but their own server, and leave no error in the console", () => {
    expect(requests.map((request) => new URL(request.url()).origin).filter((at) => at !== app.url)).toEqual(
      []
    )
    expect(errors).toEqual([])
  })
})
