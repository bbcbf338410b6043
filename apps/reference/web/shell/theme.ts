import type { ThemeConfig } from "antd"

/** The look of antd's controls; the pages' own is in the style sheets, with the same colours. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#1c4f91",
    colorText: "#1c2430",
    colorBorder: "#b5bdc9",
    borderRadius: 3,
    fontSize: 14,
    fontFamily: "inherit",
    motion: false
  }
}
