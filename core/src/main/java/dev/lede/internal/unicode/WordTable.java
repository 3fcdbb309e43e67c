package dev.lede.internal.unicode;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * What the word tokenizer knows of Unicode: the {@link WordClass} and the kind of every code point, and the transitions of
 * the word automaton. Written by {@code WordTableGenerator}. Immutable and thread-safe.
 *
 * <p>A transition holds the next state in its low six bits and, above them, one more than the change in the number of
 * boundaries: a boundary before the character (+1), none (0), or none <em>and</em> the last one was premature (−1). The
 * last is how the rules that look ahead (WB6, WB7b, WB12) need no second look at the text: a boundary is set before the
 * middle character at once, and taken back when the letter or digit behind it comes.
 */
public final class WordTable {

    /** The state at the start of text, and after a line end: whatever comes next is preceded by a boundary. */
    public static final int START = 0;

    /** The bits of a transition that hold the state. */
    public static final int STATE_MASK = 0x3F;

    /** How far the boundary change is shifted. */
    public static final int CHANGE_SHIFT = 6;

    static final int MAGIC = 0x4C574F52; // "LWOR"
    static final int VERSION = 2;
    static final String RESOURCE = "word.bin";

    private static final WordTable INSTANCE = load();

    private final CodePointTable classes;
    private final CodePointTable kinds;
    private final byte[] transitions;
    private final byte[] rules;
    private final String[] ruleNames;

    private WordTable(DataInputStream in) throws IOException {
        classes = CodePointTable.read(in);
        kinds = CodePointTable.read(in);
        transitions = new byte[in.readInt()];
        in.readFully(transitions);
        rules = new byte[transitions.length];
        in.readFully(rules);
        ruleNames = in.readUTF().split("\n", -1);
    }

    /** The table of the bundled Unicode version. */
    public static WordTable get() {
        return INSTANCE;
    }

    private static WordTable load() {
        try (InputStream in = WordTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no resource " + RESOURCE);
            }
            return new WordTable(checked(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the word table cannot be read", e);
        }
    }

    /** The payload, after magic number, version and checksum. */
    private static DataInputStream checked(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("expected a word table of version " + VERSION);
        }
        int expected = in.readInt();
        CRC32 crc = new CRC32();
        crc.update(bytes, 12, bytes.length - 12);
        if ((int) crc.getValue() != expected) {
            throw new IOException("checksum " + Integer.toHexString((int) crc.getValue()) + " where "
                    + Integer.toHexString(expected) + " was written");
        }
        return in;
    }

    /** The number of the {@link WordClass} of every code point. */
    public CodePointTable classes() {
        return classes;
    }

    /** The kind of every code point: the number of the token type that it has when it stands alone. */
    public CodePointTable kinds() {
        return kinds;
    }

    /** A copy of the transitions, {@link WordClass#STRIDE} to a state. */
    public byte[] transitions() {
        return transitions.clone();
    }

    /** The rules of UAX #29 that decide a transition, such as {@code WB6 WB7}. */
    public String rule(int state, int wordClass) {
        return ruleNames[rules[state * WordClass.STRIDE + wordClass]];
    }
}
