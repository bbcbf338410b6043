import type { Bilingual } from "@jiceng/core"
import type { CliError } from "effect/cli"

const didYouMean = (suggestions: ReadonlyArray<string>): Bilingual =>
  suggestions.length === 0
    ? { zh: "", en: "" }
    : { zh: `，是否 ${suggestions.join("、")}？`, en: `, did you mean ${suggestions.join(", ")}?` }

/** What was wrong with how the command was typed, in both languages. */
export const invocationWords = (error: CliError.NonShowHelpErrors): Bilingual => {
  switch (error._tag) {
    case "UnrecognizedOption": {
      const { zh, en } = didYouMean(error.suggestions)
      return { zh: `没有选项 ${error.option}${zh}`, en: `no such option: ${error.option}${en}` }
    }
    case "UnknownSubcommand": {
      const { zh, en } = didYouMean(error.suggestions)
      return { zh: `没有命令 ${error.subcommand}${zh}`, en: `no such command: ${error.subcommand}${en}` }
    }
    case "MissingOption":
      return { zh: `缺少选项 --${error.option}`, en: `missing option --${error.option}` }
    case "MissingArgument":
      return { zh: `缺少参数 <${error.argument}>`, en: `missing argument <${error.argument}>` }
    case "UnexpectedArgument":
      return {
        zh: `多余的参数 ${error.arguments.join(" ")}`,
        en: `unexpected argument ${error.arguments.join(" ")}`
      }
    case "InvalidValue": {
      const name = error.kind === "flag" ? `--${error.option}` : `<${error.option}>`
      if (error.value === "") return { zh: `缺少 ${name} 的值`, en: `${name} needs a value` }
      return {
        zh: `${name} 的值 "${error.value}" 不可用；${error.expected}`,
        en: `${name} can't be "${error.value}"; ${error.expected}`
      }
    }
    case "DuplicateOption":
    case "ValidationError":
    case "UserError":
      return { zh: error.message, en: error.message }
  }
}
