import { crc32 } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0 stored, 8 deflated (`data` then is what deflate gave). Default 0. */
  readonly method?: 0 | 8;
  /** Size unpacked; default that of `data`. */
  readonly size?: number;
  /** Unix mode, for links. */
  readonly mode?: number;
  /** Says that the member's bytes begin here, wherever they are. */
  readonly offset?: number;
}

/** A ZIP archive with full control over what its index says. */
export function zipOf(members: readonly ZipMember[]): Uint8Array {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const { name, data, method = 0, size = data.length, mode = 0o100644, offset } of members) {
    const bytes = Buffer.from(name);
    const crc = method === 0 ? crc32(data) : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(0x800, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(bytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(0x800, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(bytes.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset ?? at, 42);
    index.push(central, bytes);
    if (offset === undefined) {
      parts.push(local, bytes, Buffer.from(data));
      at += local.length + bytes.length + data.length;
    }
  }
  const directory = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** A tar header of any type and name, with its checksum, and the data in blocks of 512 bytes. */
export function tarMember(name: string, data: Uint8Array, type = '0', link = ''): Uint8Array {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

export const tarOf = (...members: Uint8Array[]): Uint8Array => Buffer.concat([...members, Buffer.alloc(1024)]);

/** A zstd frame of stored blocks. */
export function zstdOf(data: Uint8Array): Uint8Array {
  const blocks: Buffer[] = [];
  for (let at = 0; at === 0 || at < data.length; at += 100_000) {
    const part = data.subarray(at, at + 100_000);
    blocks.push(blockHeader(at + 100_000 >= data.length, 0, part.length), Buffer.from(part));
  }
  return Buffer.concat([zstdHead(), ...blocks]);
}

/** A zstd frame whose 4-byte blocks stand for 128 KiB each. */
export const zstdBomb = (blocks: number): Uint8Array =>
  Buffer.concat([
    zstdHead(),
    ...Array.from({ length: blocks }, (_, i) => Buffer.concat([blockHeader(i === blocks - 1, 1, 131_072), Buffer.from('a')])),
  ]);

// Magic number, a header without content size, and a window of 128 KiB.
const zstdHead = (): Buffer => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]);

function blockHeader(last: boolean, type: number, size: number): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((last ? 1 : 0) | (type << 1) | (size << 3), 0, 3);
  return header;
}
