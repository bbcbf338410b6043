import { type ReactNode, useEffect, useRef } from "react"
import { NavigationType, useLocation, useNavigationType } from "react-router"

// One arrival moves the focus once, however often the page is drawn again.
let arrived = "default"

/**
 * The page's heading. When somebody came by a link the page starts at its top and the heading takes the focus, so
 * that a screen reader starts here too.
 */
export const Heading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, hash } = useLocation()
  const isByLink = useNavigationType() === NavigationType.Push
  useEffect(() => {
    if (!isByLink || hash !== "" || key === arrived) return
    arrived = key
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [key, hash, isByLink])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
