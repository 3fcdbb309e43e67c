package dev.lede.internal.sentence;

import dev.lede.text.Language;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The trained part of the news rules: a forest for each kind of candidate, and the conventions. Immutable. */
final class Model {

    /** Read when first needed. */
    static final class Holder {
        static final Model STANDARD = load();

        private Holder() {}
    }

    static final String RESOURCE = "model.bin";
    static final int VERSION = 1;

    /** The forests of marks, colons and bare gaps. */
    static final int FORESTS = 3;

    /** The tag of what holds for languages without conventions of their own. */
    static final String ANY = "und";

    private final Forest[] forests;
    private final int[] thresholds;
    private final Map<String, Conventions> conventions;

    Model(Forest[] forests, int[] thresholds, Map<String, Conventions> conventions) {
        this.forests = forests;
        this.thresholds = thresholds;
        this.conventions = conventions;
    }

    Conventions conventions(Language language) {
        String base = language.base().tag();
        Conventions own = conventions.get(base.equals("no") ? "nb" : base);
        return own != null ? own : conventions.getOrDefault(ANY, new Conventions(new byte[Conventions.COUNT]));
    }

    /** Whether the conventions of a language are known. */
    boolean knows(Language language) {
        return conventions.containsKey(language.base().tag());
    }

    /** The score of a candidate of some kind, above 0 for an end. */
    int score(int kind, Features features) {
        return forests[kind].score(features, thresholds[kind]) - thresholds[kind];
    }

    /** Whether no candidate of some kind after some type of mark is an end, whatever stands around it. */
    boolean isHopeless(int kind, int mark, Features features) {
        features.values[Features.MARK] = mark;
        return forests[kind].isHopeless(features, thresholds[kind]);
    }

    /** The probability of an end that belongs to a score. */
    double probability(int kind, int score) {
        return Forest.probability(score + thresholds[kind]);
    }

    private static Model load() {
        try (DataInputStream in = Artefact.open(RESOURCE, VERSION)) {
            Map<String, Conventions> conventions = new TreeMap<>();
            for (int n = in.readUnsignedShort(); n > 0; n--) {
                String tag = in.readUTF();
                byte[] shares = new byte[Conventions.COUNT];
                in.readFully(shares);
                conventions.put(tag, new Conventions(shares));
            }
            Forest[] forests = new Forest[FORESTS];
            int[] thresholds = new int[FORESTS];
            for (int i = 0; i < FORESTS; i++) {
                thresholds[i] = in.readInt();
                forests[i] = Forest.read(in);
            }
            return new Model(forests, thresholds, conventions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(conventions.size());
        for (Map.Entry<String, Conventions> entry : conventions.entrySet()) {
            out.writeUTF(entry.getKey());
            for (int i = 0; i < Conventions.COUNT; i++) {
                out.writeByte(entry.getValue().share(i));
            }
        }
        for (int i = 0; i < FORESTS; i++) {
            out.writeInt(thresholds[i]);
            forests[i].write(out);
        }
    }
}
