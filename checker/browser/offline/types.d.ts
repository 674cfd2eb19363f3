/** Put before the service worker by the build: the release's name, and each file's hash by its path from the root. */
declare const RELEASE: string;
declare const FILES: Record<string, string>;

/** The little that the service worker uses of its own world; TypeScript's library for it cannot stand beside that of pages. */
interface ServiceWorkerGlobalScope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { matchAll(options: { type: "window" }): Promise<readonly object[]> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: "install" | "activate",
    listen: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(type: "message", listen: (event: { data: unknown }) => void): void;
  addEventListener(
    type: "fetch",
    listen: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}
