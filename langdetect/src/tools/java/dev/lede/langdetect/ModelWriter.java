package dev.lede.langdetect;

import java.util.List;
import java.util.zip.CRC32;

/** Writes the format that {@link ModelReader} describes and reads. */
final class ModelWriter {

    private final ModelOutput out = new ModelOutput();

    private ModelWriter() {}

    static byte[] write(Alphabet alphabet, HanForms forms, Calibration calibration, List<ScriptDraft> scripts) {
        ModelWriter w = new ModelWriter();
        w.alphabet(alphabet);
        w.characters(forms.simplified());
        w.characters(forms.traditional());
        w.calibration(calibration);
        w.out.varint(scripts.size());
        scripts.forEach(w::script);
        return withHeader(w.out.bytes());
    }

    private static byte[] withHeader(byte[] payload) {
        CRC32 crc = new CRC32();
        crc.update(payload);
        ModelOutput file = new ModelOutput();
        file.int32((int) (ModelReader.MAGIC >>> 32));
        file.int32((int) ModelReader.MAGIC);
        file.int32(ModelReader.VERSION);
        file.int32(payload.length);
        file.int32((int) crc.getValue());
        file.bytes(payload);
        return file.bytes();
    }

    private void alphabet(Alphabet alphabet) {
        for (int c = 0; c < Alphabet.SIZE; ) {
            int from = c;
            int type = alphabet.type((char) from);
            while (c < Alphabet.SIZE && alphabet.type((char) c) == type) {
                c++;
            }
            out.uint8(type);
            out.varint(c - from);
        }
        for (int c = 0; c < Alphabet.SIZE; ) {
            int from = c;
            int distance = alphabet.small((char) from) - from;
            while (c < Alphabet.SIZE && alphabet.small((char) c) - c == distance) {
                c++;
            }
            out.signed(distance);
            out.varint(c - from);
        }
    }

    private void characters(char[] ascending) {
        out.varint(ascending.length);
        int last = 0;
        for (char c : ascending) {
            out.varint(c - last);
            last = c;
        }
    }

    private void calibration(Calibration c) {
        out.varint(c.letters().length);
        for (float f : c.letters()) {
            out.float32(f);
        }
        for (float f : c.temperatures()) {
            out.float32(f);
        }
        out.varint(c.unknownLetters());
        out.float32(c.unknownLimit());
        out.float32(c.junkMargin());
    }

    private void script(ScriptDraft s) {
        out.string(s.script);
        out.varint(s.letterWeight());
        out.varint(s.maxOrder());
        out.float32(s.temperature);
        out.varint(s.classes.size());
        for (int c = 0; c < s.classes.size(); c++) {
            out.string(s.classes.get(c).tag());
            out.signed((int) Math.round(s.classes.get(c).prior() / NgramTable.STEP));
            ScriptModel.Norm norm = s.norms[c];
            out.float32(norm.topMean());
            out.float32(norm.topDeviation());
            out.float32(norm.marginMean());
            out.float32(norm.marginDeviation());
            out.float32(norm.wordMean());
            out.float32(norm.wordDeviation());
        }
        for (int order = 0; order <= NgramHash.WORD; order++) {
            for (int c = 0; c < s.classes.size(); c++) {
                out.signed(s.weights == null ? 0 : Math.round(s.weights.missing[order][c] / NgramTable.STEP));
            }
        }
        out.varint(s.weights == null ? 0 : s.bits);
        if (s.weights != null) {
            table(s.weights);
        }
    }

    private void table(SparseWeights w) {
        RansEncoder encoder = new RansEncoder(ModelReader.CONTEXTS);
        int features = 0;
        int listed = 0;
        int last = -1;
        for (int f = 0; f < w.features; f++) {
            int n = kept(w, f);
            if (n > 0) {
                features++;
                listed += n > 2 ? n : 0;
                distance(encoder, w.hashes[f] - last - 1);
                last = w.hashes[f];
                encoder.add(ModelReader.COUNT, n - 1);
                pairs(encoder, w, f, n);
            }
        }
        out.varint(features);
        out.varint(listed);
        encoder.writeTo(out);
    }

    private static void distance(RansEncoder encoder, int distance) {
        int rest = distance;
        while (rest >= TableReader.MORE) {
            encoder.add(ModelReader.DISTANCE, TableReader.MORE);
            rest -= TableReader.MORE;
        }
        encoder.add(ModelReader.DISTANCE, rest);
    }

    private static void pairs(RansEncoder encoder, SparseWeights w, int f, int n) {
        int previous = -1;
        for (int e = w.starts[f]; e < w.starts[f + 1]; e++) {
            if (quantized(w.weights[e]) != 0) {
                encoder.add(ModelReader.CLASS + 1 + previous, w.entryClass[e]);
                previous = w.entryClass[e];
            }
        }
        int context = ModelReader.WEIGHT + Math.min(n, ModelReader.WEIGHT_CONTEXTS) - 1;
        for (int e = w.starts[f]; e < w.starts[f + 1]; e++) {
            int q = quantized(w.weights[e]);
            if (q != 0) {
                encoder.add(context, q & 0xFF);
            }
        }
    }

    private static int kept(SparseWeights w, int f) {
        int n = 0;
        for (int e = w.starts[f]; e < w.starts[f + 1]; e++) {
            n += quantized(w.weights[e]) != 0 ? 1 : 0;
        }
        return n;
    }

    static int quantized(float weight) {
        return Math.max(-127, Math.min(127, Math.round(weight / NgramTable.STEP)));
    }
}
