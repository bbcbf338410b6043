/** Texts that stores are known to change, by what they are. Non-ASCII controls stand as escapes. */
export const samples: Readonly<Record<string, string>> = {
  empty: "",
  "extension A": "㐀㒨䶵",
  "extension B": "𠮷𠀀𪛖",
  "extension C": "𪜀𪝀𬭚",
  "extension D": "𫝀𫠝",
  "extension E": "𫠠𬺡",
  "extension F": "𬺰𮯠",
  "extension G": "𰀀𰻝𱍊",
  "extension H": "𱍐𲎯",
  "extension I": "𮯰𮹝",
  "ethnic names": "阿卜杜拉·买买提 阿卜杜拉•买买提 阿卜杜拉・买买提",
  "ideographic variation sequences": "葛\u{E0100} 葛\u{E0101} 辻\u{E0100} 葛",
  "compatibility ideographs": "\uF900 豈 \uFA11 嵜 \u{2F81A} 冬",
  "composed and decomposed": "é e\u0301 Å \u212B 가 \u1100\u1161",
  "full and half width": "１２３ＡＢＣ 123ABC （） ｶﾞ ガ \u3000",
  "four-byte signs": "👨‍👩‍👧 🇨🇳 𝟘",
  "spaces at the ends": "  一\t\r\n ",
  "invisible characters": "\uFEFF一\u200B二\u2060\u202E三\u2028\u2029\u00AD",
  "the last code points": "\uD7FF\uE000\uFFFD\u{10FFFD}",
  "letters whose case is odd": "ß ẞ ss İ ı i I ſ s K k",
  "signs that queries read": `%_*?$1 :a '' " \\ \\' ;-- /* \${a} [x] {y}`
}

/** Pairs that are not equal, and that some collation holds equal. */
export const lookalikes: Readonly<Record<string, readonly [string, string]>> = {
  case: ["a", "A"],
  "trailing space": ["a", "a "],
  "leading space": ["a", " a"],
  "trailing ideographic space": ["一", "一\u3000"],
  accent: ["e", "é"],
  "composed and decomposed": ["é", "e\u0301"],
  width: ["1", "１"],
  "unassigned weights": ["𠮷", "𬭚"],
  "compatibility ideograph": ["豈", "\uF900"],
  "supplementary compatibility ideograph": ["冬", "\u{2F81A}"],
  "variation selector": ["葛", "葛\u{E0100}"],
  "zero width": ["一", "一\u200B"],
  "sharp s": ["ss", "ß"],
  dots: ["·", "•"],
  wildcard: ["a_", "a%"],
  "leading zero": ["7", "07"]
}

/** Every lookalike once. */
export const lookalikeTexts: ReadonlyArray<string> = [...new Set(Object.values(lookalikes).flat())]
