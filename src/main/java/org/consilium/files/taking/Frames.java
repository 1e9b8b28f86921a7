package org.consilium.files.taking;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consilium.files.model.FileType;

/// Tells a picture that moves from one that does not. Its first frame alone would not be what was
/// sent, and nobody would have looked at the others.
final class Frames {
    private static final int PNG_HEAD = 8;
    private static final int RIFF_HEAD = 12;
    private static final int CHECKSUM = 4;
    private static final int MOVES = 0x02;

    private Frames() {}

    /// A GIF is asked of its reader, see [Decoding].
    static boolean move(Path file, FileType type) throws IOException {
        return switch (type) {
            case PNG -> pngMoves(file);
            case WEBP -> webpMoves(file);
            default -> false;
        };
    }

    /// `acTL` stands before the pixels and says how many frames there are.
    private static boolean pngMoves(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(PNG_HEAD);
            while (true) {
                long length = in.readInt() & 0xffffffffL;
                var name = name(in);
                if (name.equals("acTL")) {
                    return in.readInt() > 1;
                }
                if (name.equals("IDAT")) {
                    return false;
                }
                in.skipNBytes(length + CHECKSUM);
            }
        } catch (EOFException brokenOff) {
            return false;
        }
    }

    /// The extended form has flags; one of them says that it moves.
    private static boolean webpMoves(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(RIFF_HEAD);
            if (!name(in).equals("VP8X")) {
                return false;
            }
            in.skipNBytes(Integer.BYTES);
            return (in.readUnsignedByte() & MOVES) != 0;
        } catch (EOFException brokenOff) {
            return false;
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    private static String name(DataInputStream in) throws IOException {
        return new String(in.readNBytes(Integer.BYTES), StandardCharsets.US_ASCII);
    }
}
