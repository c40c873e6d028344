/** What Bitrix24 lets the apps of a portal do, by its tariff (docs/platform.md, 4.1). */
export interface Plan {
  /** Requests at once, and how many of them are forgotten in a second. */
  readonly burst: number;
  readonly perSecond: number;
  /** Seconds that one method may work for one app in ten minutes. */
  readonly operatingSeconds: number;
}

export type PlanName = 'normal' | 'enterprise';

export const PLANS: Readonly<Record<PlanName, Plan>> = {
  normal: { burst: 50, perSecond: 2, operatingSeconds: 480 },
  enterprise: { burst: 250, perSecond: 5, operatingSeconds: 480 },
};
