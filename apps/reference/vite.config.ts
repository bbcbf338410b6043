import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    target: "chrome100",
    // 643 kB before compression, 206 after: said once here instead of at every build.
    chunkSizeWarningLimit: 700
  }
})
