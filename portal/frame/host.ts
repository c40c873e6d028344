import type { RenewedToken } from '../doors/frame-opening.ts';

/** Width in pixels or '100%'; height in pixels. */
export interface FrameSize {
  readonly width: number | '100%';
  readonly height: number;
}

/** A person as the portal's own dialog hands him over; `id` is a numeric string. */
export interface SelectedPerson {
  readonly id: string;
  readonly name: string;
  readonly photo: string;
  readonly position: string;
  readonly url: string;
  readonly sub: boolean;
  readonly sup: boolean;
}

/** A right as the portal's own dialog hands it over: `AU` for everybody, `U7` for a person. */
export interface AccessRight {
  readonly id: string;
  readonly name: string;
}

/** An entry of CRM; `id` with the letter of its kind, as `D_4`. */
export interface CrmRow {
  readonly id: string;
  readonly type: 'lead' | 'contact' | 'company' | 'deal' | 'quote';
  readonly place: string;
  readonly title: string;
  readonly desc: string;
  readonly url: string;
}

export interface CrmWish {
  /** None = all. */
  readonly kinds: readonly string[];
  readonly several: boolean;
  /** Ids. */
  readonly chosen: readonly string[];
}

/** By kind, and there by index; a kind of which nothing was chosen is not there. */
export type CrmChoice = Readonly<Record<string, Readonly<Record<string, CrmRow>>>>;

/** A slider the app asks for: its looks, and what the new frame is told. */
export interface SliderWish {
  readonly title: string;
  /** Pixels, null for the portal's own. */
  readonly width: number | null;
  readonly leftBoundary: number | null;
  readonly label: { readonly text: string; readonly ground: string; readonly color: string } | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the page around the frame can do for the app. */
export interface HostPage {
  /** @returns the size the frame has got. */
  resize(size: FrameSize): FrameSize;
  setTitle(title: string): void;
  scrollTo(top: number): void;
  reload(): void;
  /** Leaves the installer: the whole page goes on, told whether the app is installed. */
  leaveInstaller(isInstalled: boolean): void;
  openChat(dialogId: string | null): void;
  /** Resolves when that page is closed; false where this portal has no such page. */
  openPath(path: string): Promise<boolean>;
  /** Resolves when the slider is closed. */
  openSlider(wish: SliderWish): Promise<void>;
  /** Resolves when the slider on top is gone; false when there is none, or not of this app. */
  close(): Promise<boolean>;
  /** Null when the dialog is cancelled. */
  selectPeople(several: boolean): Promise<readonly SelectedPerson[] | null>;
  selectAccess(blocked: readonly string[]): Promise<readonly AccessRight[] | null>;
  selectCrm(wish: CrmWish): Promise<CrmChoice | null>;
  /** In a box of the portal's own. */
  alert(text: string): void;
  readonly textarea: {
    read(): string;
    write(text: string, how: { withNewLine: boolean; replace: boolean }): void;
  };
}

/** What the portal's server does for the app. */
export interface HostServer {
  /** Null when the portal could not renew it. */
  renewToken(): Promise<RenewedToken | null>;
  storeUserOption(name: string, value: string): Promise<void>;
  /** All options of the app; null when the viewer is no administrator. */
  storeAppOption(name: string, value: string): Promise<Readonly<Record<string, string>> | null>;
  /** @returns whether the app is installed now. */
  finishInstall(): Promise<boolean>;
  /** Writes the message to the journal. @returns true when a fault keeps the portal from answering it. */
  recordCommand(command: string, message: string): Promise<boolean>;
  recordAnswer(message: string): void;
  complain(text: string): void;
}
