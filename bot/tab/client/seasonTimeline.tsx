import type { SeasonTimeline as Timeline, TimelineClaim, TimelinePeriod } from '../../../cards/tab/seasonTimeline'
import { UrgencyShape } from './urgencyShape'

const percent = (part: number) => `${part * 100}%`

/** Where one line of the picture has its months and today. */
function Grid({ timeline }: { timeline: Timeline }) {
  return (
    <>
      {timeline.ticks.map(({ at, rank }) => (
        <line key={at} class={`tick ${rank}`} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      <line class="today" x1={percent(timeline.today.at)} x2={percent(timeline.today.at)} y1="0" y2="100%" />
    </>
  )
}

interface BarProps {
  span: { from: number; to: number }
  y: number
  height: number
  kind: 'usage' | 'window' | 'activity'
  label?: string
}

function Bar({ span, y, height, kind, label }: BarProps) {
  const [x, width] = [percent(span.from), percent(span.to - span.from)]
  return (
    <svg x={x} y={y} width={width} height={height} class={`span ${kind}`} aria-hidden="true">
      <rect width="100%" height={height} rx={kind === 'activity' ? 2 : 4} />
      {label !== undefined && (
        <text x="8" y={height / 2} dy="0.35em">
          {label}
        </text>
      )}
    </svg>
  )
}

function PeriodLane({ period, timeline }: { period: TimelinePeriod; timeline: Timeline }) {
  const { deadline } = period
  return (
    <div class="lane period">
      <span class="lane-label">
        <b>{period.label}</b>
        <span class="due">
          <UrgencyShape urgency={deadline.urgency} />
          {period.due}
        </span>
      </span>
      <svg class="lane-picture" aria-hidden="true" height="58">
        <Grid timeline={timeline} />
        <Bar span={period.usage} y={6} height={20} kind="usage" label={timeline.legend.run} />
        <Bar span={period.window} y={32} height={20} kind="window" label={timeline.legend.window} />
        <UrgencyShape urgency={deadline.urgency} x={percent(deadline.at)} y={42} />
      </svg>
    </div>
  )
}

function ClaimLane({ claim, timeline }: { claim: TimelineClaim; timeline: Timeline }) {
  const { activity, deadline } = claim
  return (
    <div class="lane">
      <span class="lane-label">
        <span class="lane-title">{claim.title}</span>
        <span class="due">
          <UrgencyShape urgency={deadline.urgency} />
          {claim.due}
        </span>
      </span>
      <svg class="lane-picture" aria-hidden="true" height="28">
        <Grid timeline={timeline} />
        <line class="lead" x1={percent(activity.to)} x2={percent(deadline.at)} y1="14" y2="14" />
        <Bar span={activity} y={9} height={10} kind="activity" />
        <UrgencyShape urgency={deadline.urgency} x={percent(deadline.at)} y={14} />
      </svg>
    </div>
  )
}

function Axis({ timeline }: { timeline: Timeline }) {
  const { today, ticks } = timeline
  return (
    <div class="lane axis">
      <span class="lane-label" />
      <svg class="lane-picture" aria-hidden="true" height="52">
        <text class="today-label" x={percent(today.at)} y="12" text-anchor={today.at > 0.5 ? 'end' : 'start'}>
          {today.label}
        </text>
        {ticks.map(({ at, label, rank, year }) => (
          <g key={at}>
            {year && (
              <text class="year" x={percent(at)} dx="3" y="30">
                {year}
              </text>
            )}
            <text class={`tick-label ${rank}`} x={percent(at)} dx="3" y="46">
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

function Legend({ legend }: Pick<Timeline, 'legend'>) {
  return (
    <ul class="legend" aria-label={legend.title}>
      {(['run', 'window', 'activity'] as const).map((kind) => (
        <li key={kind}>
          <svg class="key" width="22" height="10" aria-hidden="true">
            <g class={`span ${kind === 'run' ? 'usage' : kind}`}>
              <rect x="1" y="1" width="20" height="8" rx="2" />
            </g>
          </svg>
          {legend[kind]}
        </li>
      ))}
      {legend.urgencies.map(({ urgency, label }) => (
        <li key={urgency}>
          <UrgencyShape urgency={urgency} />
          {label}
        </li>
      ))}
    </ul>
  )
}

const cells = ['runBy', 'from', 'submitBy', 'left', 'claims'] as const

function DatesTable({ timeline }: { timeline: Timeline }) {
  const { table, periods } = timeline
  return (
    <table class="dates">
      <caption class="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.columns.period}</th>
          {cells.map((cell) => (
            <th key={cell} scope="col">
              {table.columns[cell]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.key}>
            <th scope="row">{period.label}</th>
            {cells.map((cell) => (
              <td key={cell} data-label={table.columns[cell]}>
                {period.cells[cell]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The season as a picture, and the same dates as a table. */
export function SeasonTimeline({ timeline }: { timeline: Timeline }) {
  const { periods, claims } = timeline
  const long = timeline.ticks.length > 12 ? ' long' : ''
  return (
    <section class="panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{timeline.title}</h2>
      <div class={`timeline${long}`} role="img" aria-label={timeline.summary}>
        <Axis timeline={timeline} />
        {periods.map((period) => (
          <PeriodLane key={period.key} period={period} timeline={timeline} />
        ))}
        {claims.map((claim) => (
          <ClaimLane key={claim.id} claim={claim} timeline={timeline} />
        ))}
      </div>
      {timeline.more && <p class="more">{timeline.more}</p>}
      <Legend legend={timeline.legend} />
      <details>
        <summary>{timeline.table.toggle}</summary>
        <DatesTable timeline={timeline} />
      </details>
    </section>
  )
}
