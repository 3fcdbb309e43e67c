package dev.lede.langdetect;

import dev.lede.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads the format of models: {@value #HEADER} bytes of header (magic, version, length and CRC-32 of the payload), then
 * the payload, in which every length is checked before memory is taken for it.
 *
 * <p>Payload: alphabet, forms of Han characters, calibration, then per script its classes and its table. The table's
 * features stand in ascending order of their numbers, as distances; each has the number of its pairs, their classes
 * (coded in the context of the class before) and their weights (in the context of how many there are).
 */
final class ModelReader {

    /** First eight bytes of a model. */
    static final long MAGIC = 0x4C6564654C616E67L; // "LedeLang"

    static final int VERSION = 2;
    static final int HEADER = 20;
    static final int MAX_PAYLOAD = 1 << 27;
    static final int MAX_SCRIPTS = 60;
    static final int MAX_FEATURES = 1 << 24;

    /** Contexts of the decoder: distances, counts, weights by count (up to four), classes by the class before. */
    static final int DISTANCE = 0;

    static final int COUNT = 1;
    static final int WEIGHT = 2;
    static final int WEIGHT_CONTEXTS = 4;
    static final int CLASS = WEIGHT + WEIGHT_CONTEXTS;
    static final int CONTEXTS = CLASS + NgramTable.MAX_CLASSES + 1;

    private final ModelBytes in;

    private ModelReader(ModelBytes in) {
        this.in = in;
    }

    static LanguageModel read(InputStream in) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        ModelBytes h = new ModelBytes(header);
        long magic = (long) h.int32() << 32 | (h.int32() & 0xFFFFFFFFL);
        if (magic != MAGIC) {
            throw new ModelFormatException("not a language model");
        }
        int version = h.int32();
        if (version != VERSION) {
            throw new ModelFormatException("version " + version + " of the format; this library reads " + VERSION);
        }
        int length = h.int32();
        int checksum = h.int32();
        if (length < 0 || length > MAX_PAYLOAD) {
            throw new ModelFormatException("damaged: impossible length " + length);
        }
        byte[] payload = in.readNBytes(length);
        CRC32 crc = new CRC32();
        crc.update(payload);
        if (payload.length < length || (int) crc.getValue() != checksum) {
            throw new ModelFormatException("cut short or damaged: the checksum differs");
        }
        return parse(payload, VERSION + "-" + HexFormat.of().toHexDigits(checksum));
    }

    private static LanguageModel parse(byte[] payload, String version) throws ModelFormatException {
        ModelBytes bytes = new ModelBytes(payload);
        try {
            LanguageModel model = new ModelReader(bytes).model(version);
            if (!bytes.isAtEnd()) {
                throw new ModelFormatException("damaged: more data than expected");
            }
            return model;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ModelFormatException("damaged", e);
        }
    }

    private LanguageModel model(String version) throws ModelFormatException {
        Alphabet alphabet = alphabet();
        HanForms forms = new HanForms(characters(), characters());
        Calibration calibration = calibration();
        ScriptModel[] scripts = new ScriptModel[in.varint(MAX_SCRIPTS)];
        for (int i = 0; i < scripts.length; i++) {
            scripts[i] = script(alphabet, i);
        }
        if (!alphabet.fits(scripts.length)) {
            throw new ModelFormatException("damaged: letters of a script that is missing");
        }
        return new LanguageModel(version, alphabet, scripts, calibration, forms);
    }

    /** Runs of equal types, then runs of equal distances between a letter and its small form. */
    private Alphabet alphabet() throws ModelFormatException {
        byte[] types = new byte[Alphabet.SIZE];
        for (int c = 0; c < Alphabet.SIZE; ) {
            int type = in.uint8();
            for (int end = c + in.varint(Alphabet.SIZE - c); c < end; c++) {
                types[c] = (byte) type;
            }
        }
        char[] small = new char[Alphabet.SIZE];
        for (int c = 0; c < Alphabet.SIZE; ) {
            int distance = in.signed(Alphabet.SIZE);
            for (int end = c + in.varint(Alphabet.SIZE - c); c < end; c++) {
                small[c] = (char) (c + distance);
            }
        }
        return new Alphabet(types, small);
    }

    private char[] characters() throws ModelFormatException {
        char[] result = new char[in.varint(Alphabet.SIZE)];
        int c = 0;
        for (int i = 0; i < result.length; i++) {
            c += in.varint(Alphabet.SIZE);
            result[i] = (char) c;
        }
        return result;
    }

    private Calibration calibration() throws ModelFormatException {
        int n = in.varint(100);
        if (n == 0) {
            throw new ModelFormatException("damaged: no temperatures");
        }
        return new Calibration(floats(n), floats(n), in.varint(1000), in.float32(), in.float32());
    }

    private float[] floats(int n) throws ModelFormatException {
        float[] result = new float[n];
        for (int i = 0; i < n; i++) {
            result[i] = in.float32();
        }
        return result;
    }

    private ScriptModel script(Alphabet alphabet, int index) throws ModelFormatException {
        String name = in.string();
        int letterWeight = in.varint(10);
        int maxOrder = in.varint(NgramHash.MAX_ORDER);
        float temperature = in.float32();
        int n = in.varint(NgramTable.MAX_CLASSES);
        List<Language> languages = new ArrayList<>(n);
        int[] bias = new int[n];
        List<ScriptModel.Norm> norms = new ArrayList<>(n);
        for (int c = 0; c < n; c++) {
            languages.add(Language.of(in.string()));
            bias[c] = in.signed(1000);
            norms.add(new ScriptModel.Norm(
                    in.float32(), in.float32(), in.float32(), in.float32(), in.float32(), in.float32()));
        }
        int[][] missing = new int[NgramHash.WORD + 1][n];
        for (int[] row : missing) {
            for (int c = 0; c < n; c++) {
                row[c] = in.signed(1000);
            }
        }
        int bits = in.varint(28);
        NgramTable table = bits == 0 ? null : table(bits, n);
        TrigramRows rows = table == null ? null : TrigramRowsMaker.of(table, alphabet, index, n, maxOrder);
        return new ScriptModel(name, letterWeight, maxOrder, temperature, languages, bias, missing, norms, table, rows);
    }

    private NgramTable table(int bits, int classes) throws ModelFormatException {
        int features = in.varint(MAX_FEATURES);
        int listed = in.varint(MAX_FEATURES);
        if (bits < NgramTable.GROUP_BITS || features > 1 << bits) {
            throw new ModelFormatException("damaged: " + features + " features of " + bits + " bits");
        }
        return new TableReader(new RansDecoder(in, CONTEXTS), bits, classes, features, listed).read();
    }
}
