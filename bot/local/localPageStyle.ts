/** Style of the local page: one column on a phone, two on a desk, light and dark. */
export const localPageStyle = `
:root { color-scheme: light dark; --back: #f5f5f5; --paper: #fff; --ink: #242424; --soft: #616161; --line: #d1d1d1; --accent: #5b5fc7; --on: #fff; --good: #0e700e; --bad: #b10e1c }
@media (prefers-color-scheme: dark) { :root { --back: #1f1f1f; --paper: #292929; --ink: #fff; --soft: #adadad; --line: #525252; --accent: #9299f7; --on: #1f1f1f; --good: #54b054; --bad: #f1707b } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, 'Segoe UI', sans-serif }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem }
header { padding-bottom: 0 }
h1 { font-size: 1.5rem; margin: 0 }
h1 span { font-weight: 400; color: var(--soft) }
h2 { font-size: 1.1rem; margin: 0 0 .5rem }
p { margin: .25rem 0 .75rem }
main { display: grid; gap: 1rem }
@media (min-width: 48rem) { main { grid-template-columns: 1fr 1fr } .wide { grid-column: 1 / -1 } }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; min-width: 0 }
#drop { display: grid; gap: .25rem; place-items: center; text-align: center; padding: 1.25rem .75rem; border: 2px dashed var(--line); border-radius: .5rem; cursor: pointer }
#drop.over { border-color: var(--accent) }
#drop span, .small, li .meta { color: var(--soft); font-size: .875rem }
#drop input { max-width: 100%; margin-top: .5rem }
#chosen { margin: .5rem 0; padding: 0; list-style: none; font-size: .875rem; overflow-wrap: anywhere }
button { min-height: 2.75rem; padding: .25rem 1rem; border: 1px solid var(--accent); border-radius: .375rem; background: var(--accent); color: var(--on); font: inherit; font-weight: 600; cursor: pointer }
button.quiet { background: transparent; color: var(--accent) }
button:disabled { opacity: .5; cursor: default }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
#whose:not([hidden]) { display: block; margin: 0 0 .75rem }
select { width: 100%; min-height: 2.75rem; padding: .25rem .5rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--paper); color: inherit; font: inherit }
input[type=datetime-local] { width: 100%; min-height: 2.75rem; margin: .25rem 0 .75rem; padding: .25rem .5rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--paper); color: inherit; font: inherit }
.row { display: flex; flex-wrap: wrap; gap: .5rem }
time { font-weight: 600 }
[role=status] { min-height: 1.5rem; margin: .5rem 0 0; overflow-wrap: anywhere }
[role=status].good { color: var(--good) }
[role=status].bad { color: var(--bad) }
#sent { margin: 0; padding: 0; list-style: none; display: grid; gap: .75rem }
#sent li { border-top: 1px solid var(--line); padding-top: .75rem; overflow-wrap: anywhere }
#sent p { margin: .25rem 0; white-space: pre-wrap }
#sent pre { margin: .25rem 0; padding: .75rem; border-radius: .375rem; background: var(--back); font: inherit; font-size: .9rem; white-space: pre-wrap; overflow-wrap: anywhere }
a { color: var(--accent) }
`
