package org.consilium.ui;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Compresses whole pages. Tomcat would do it at zlib's usual level and with a new compressor for
/// each answer, which costs more than making the page; a lower level and kept compressors take a
/// third of that for a few percent more bytes.
final class Gzip {
    private static final int LEVEL = 3;
    private static final int KEPT = 8;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;

    /// What deflate may add to what it cannot compress.
    private static final int SLACK = 64;

    private final BlockingQueue<Deflater> kept = new ArrayBlockingQueue<>(KEPT);

    byte[] compress(byte[] plain) {
        var free = kept.poll();
        var deflater = free == null ? new Deflater(LEVEL, true) : free;
        try {
            return compress(plain, deflater);
        } finally {
            deflater.reset();
            if (!kept.offer(deflater)) {
                deflater.end();
            }
        }
    }

    private static byte[] compress(byte[] plain, Deflater deflater) {
        var room = new byte[HEADER.length + plain.length + plain.length / 1_000 + SLACK];
        System.arraycopy(HEADER, 0, room, 0, HEADER.length);
        deflater.setInput(plain);
        deflater.finish();
        int end = HEADER.length;
        while (!deflater.finished()) {
            end += deflater.deflate(room, end, room.length - end - TRAILER);
        }
        var crc = new CRC32();
        crc.update(plain);
        ByteBuffer.wrap(room, end, TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) crc.getValue())
                .putInt(plain.length);
        return Arrays.copyOf(room, end + TRAILER);
    }
}
