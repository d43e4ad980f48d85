declare module 'html-encoding-sniffer' {
  interface Options {
    readonly xml?: boolean;
    readonly transportLayerEncodingLabel?: string;
    readonly defaultEncoding?: string;
  }
  /** The canonical name of the encoding that a page's byte order mark or `<meta>` declares, else the default. */
  export default function sniff(bytes: Uint8Array, options?: Options): string;
}
