import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { ConfigProvider } from "antd"
import { BrowserRouter, Route, Routes } from "react-router"
import { ActDialog } from "./acts/ActDialog.tsx"
import { ActPage } from "./acts/ActPage.tsx"
import { ActsPage } from "./acts/ActsPage.tsx"
import { ApplicationsPage } from "./applications/ApplicationsPage.tsx"
import { ClausePage } from "./clause/ClausePage.tsx"
import { CommitteePage } from "./committee/CommitteePage.tsx"
import { DutiesPage } from "./duties/DutiesPage.tsx"
import { NotFoundPage } from "./faults/NotFoundPage.tsx"
import { HomePage } from "./home/HomePage.tsx"
import { OfficePage } from "./office/OfficePage.tsx"
import { OrganizationPage } from "./organizations/OrganizationPage.tsx"
import { OrganizationsPage } from "./organizations/OrganizationsPage.tsx"
import { PeoplePage } from "./people/PeoplePage.tsx"
import { PersonPage } from "./people/PersonPage.tsx"
import { RecordsPage } from "./records/RecordsPage.tsx"
import { SessionProvider, useActing } from "./session/SessionProvider.tsx"
import { Shell } from "./shell/Shell.tsx"
import { theme } from "./shell/theme.ts"
import { TodayPage } from "./today/TodayPage.tsx"
import { PlanProvider } from "./whatif/PlanProvider.tsx"
import { WhatIfPage } from "./whatif/WhatIfPage.tsx"
import { WordsProvider } from "./words/Words.tsx"

// A page says when it couldn't be read and offers to try again; it doesn't try behind one's back.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } }
})

const Pages = () => (
  // What one identity saw is gone when another one takes its place.
  <PlanProvider key={useActing().as}>
    <ActDialog>
      <Routes>
        <Route path="/today" element={<TodayPage />} />
        <Route path="/what-if" element={<WhatIfPage />} />
        <Route path="/" element={<HomePage />} />
        <Route path="/offices/:id" element={<OfficePage />} />
        <Route path="/duties" element={<DutiesPage />} />
        <Route path="/applications" element={<ApplicationsPage />} />
        <Route path="/records" element={<RecordsPage />} />
        <Route path="/organizations" element={<OrganizationsPage />} />
        <Route path="/organizations/:id" element={<OrganizationPage />} />
        <Route path="/people" element={<PeoplePage />} />
        <Route path="/people/:id" element={<PersonPage />} />
        <Route path="/committee" element={<CommitteePage />} />
        <Route path="/acts" element={<ActsPage />} />
        <Route path="/acts/:id" element={<ActPage />} />
        <Route path="/clauses/:id" element={<ClausePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </ActDialog>
  </PlanProvider>
)

export const App = () => (
  <ConfigProvider theme={theme} button={{ autoInsertSpace: false }}>
    <WordsProvider>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <SessionProvider>
            <Shell>
              <Pages />
            </Shell>
          </SessionProvider>
        </BrowserRouter>
      </QueryClientProvider>
    </WordsProvider>
  </ConfigProvider>
)
