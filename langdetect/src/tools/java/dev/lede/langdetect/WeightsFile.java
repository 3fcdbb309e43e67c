package dev.lede.langdetect;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps trained weights between runs, so that sizes can be tried without training again. */
final class WeightsFile {

    private WeightsFile() {}

    static void save(SparseWeights w, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeInt(w.classes);
            out.writeInt(w.features);
            for (int f = 0; f < w.features; f++) {
                out.writeInt(w.hashes[f]);
                out.writeByte(w.orders[f]);
                out.writeFloat(w.mass[f]);
                out.writeByte(w.starts[f + 1] - w.starts[f]);
                for (int e = w.starts[f]; e < w.starts[f + 1]; e++) {
                    out.writeByte(w.entryClass[e]);
                    out.writeFloat(w.weights[e]);
                    out.writeFloat(w.squares[e]);
                }
            }
            for (float[] row : w.missing) {
                for (float value : row) {
                    out.writeFloat(value);
                }
            }
        }
    }

    static SparseWeights load(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            SparseWeights w = new SparseWeights(in.readInt());
            int features = in.readInt();
            float[] squares = new float[1 << 20];
            for (int f = 0; f < features; f++) {
                w.beginFeature(in.readInt(), in.readByte(), in.readFloat());
                int n = in.readByte();
                for (int i = 0; i < n; i++) {
                    w.add(in.readByte(), in.readFloat());
                    if (w.entries > squares.length) {
                        squares = java.util.Arrays.copyOf(squares, 2 * squares.length);
                    }
                    squares[w.entries - 1] = in.readFloat();
                }
            }
            w.squares = squares;
            for (float[] row : w.missing) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = in.readFloat();
                }
            }
            return w;
        }
    }
}
