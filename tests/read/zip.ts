import { deflateRawSync } from 'node:zlib';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** A ZIP archive of the given parts, deflated; what names the archive's own type must stand as it is. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, words] of Object.entries(parts)) {
    const content = Buffer.from(words);
    const stored = name === 'mimetype';
    const packed = stored ? content : deflateRawSync(content);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(0x21_00_00, 0);
    sizes.writeUInt32LE(crcOf(content), 4);
    sizes.writeUInt32LE(packed.length, 8);
    sizes.writeUInt32LE(content.length, 12);
    const shared = Buffer.concat([Buffer.from([20, 0, 0, 8, stored ? 0 : 8, 0]), sizes, Buffer.from([name.length, 0, 0, 0])]);
    bodies.push(Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), shared, place, Buffer.from(name));
    offset += 4 + shared.length + name.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
