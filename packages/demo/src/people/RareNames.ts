/**
 * Names that break careless software: extension A, four-byte characters, the middle dot, one of 20 code points.
 * Invented like the rest.
 */
export const rareNames: ReadonlyArray<{ readonly name: string; readonly female: boolean }> = [
  { name: "檀𬭚", female: false },
  { name: "阿依努尔·吐尔逊", female: true },
  { name: "司徒𠮷安", female: false },
  { name: "汪䶮", female: false },
  { name: "艾山江·买买提", female: false },
  { name: "程𫖯泉", female: false },
  { name: "方㛃枝", female: true },
  { name: "吉克·阿莎", female: true },
  { name: "买买提艾力·阿卜杜热合曼江·吐尔孙尼亚孜", female: false },
  { name: "上官𬘡仪", female: true },
  { name: "诸葛𬍛", female: false },
  { name: "佘𬀩田", female: false },
  { name: "迪丽拜尔·亚森", female: true },
  { name: "章𣲗", female: true }
]
