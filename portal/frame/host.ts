import type { RenewedToken } from '../frame-opening.ts';

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

/** A slider the app asks for: its looks, and what the new frame is told. */
export interface SliderWish {
  readonly title: string;
  /** Pixels, null for the portal's own. */
  readonly width: number | null;
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
  /** @returns false where this portal has no such page. */
  openPath(path: string): boolean;
  /** Resolves when the slider is closed. */
  openSlider(wish: SliderWish): Promise<void>;
  /** Resolves when the slider that holds this frame is gone; false when the frame is in none. */
  close(): Promise<boolean>;
  /** Null when the dialog is cancelled. */
  selectPeople(several: boolean): Promise<readonly SelectedPerson[] | null>;
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
