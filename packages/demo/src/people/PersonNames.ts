import type { Draw } from "../Draw.ts"

/** Frequent surnames more often, those of southern Anhui among them. */
const surnames = [
  ...Array.from("王李张汪吴方程胡江章王李张汪吴方程胡江章"),
  ...Array.from("刘陈杨徐何许曹施钱桂纪佘檀柯宁崔唐左舒余叶丁朱孙周罗姚金杜"),
  "欧阳",
  "诸葛"
]

/** Given names are put together from two short lists, so that nobody real is meant. */
const given = {
  male: {
    elder: ["昌德怀承敬启绍守维修延兆宗传光茂庆树", "根田旺松柏友安和顺成本良才祥来水木泉"],
    younger: ["子梓思若嘉雨允亦知行", "涵宁越舟禾川朗屿尧晏"]
  },
  female: {
    elder: ["秀桂春腊冬月荷翠银巧素彩惠雅", "枝珍莲香云娥菊凤琴萍芬霞瑛蓉"],
    younger: ["梓思若嘉雨语书诗知晴", "涵宁岚禾玥蔓笛棠苒荞"]
  }
} as const

/** Draws a name that nobody in `taken` bears, and adds it. */
export const personName = (
  { pick, chance }: Draw,
  { female, younger }: { readonly female: boolean; readonly younger: boolean },
  taken: Set<string>
): string => {
  const [first, second] = given[female ? "female" : "male"][younger ? "younger" : "elder"]
  for (let tries = 0; tries < 200; tries++) {
    const name = pick(surnames) + (chance(0.85) ? pick(Array.from(first)) : "") + pick(Array.from(second))
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
  throw new Error("the lists of names are used up")
}
