package dev.lede.internal.sentence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of small decision trees: an additive logistic model fitted by gradient boosting (J. Friedman, "Greedy function
 * approximation", Annals of Statistics 29, 2001). Immutable and thread-safe.
 *
 * <p>All nodes of one depth of a tree ask the same question, so that a tree is six questions and a table of 64 answers
 * and is evaluated without a branch. A question is a set of values of one feature, kept as 32 bits. Scores are in units
 * of 1/1000 of a logit.
 */
final class Forest {

    static final int DEPTH = 6;
    static final int LEAVES = 1 << DEPTH;
    /** Score units of one logit. */
    static final double UNIT = 1000;

    private final int bias;
    private final byte[] features;
    private final int[] sets;
    private final short[] leaves;

    Forest(int bias, byte[] features, int[] sets, short[] leaves) {
        this.bias = bias;
        this.features = features;
        this.sets = sets;
        this.leaves = leaves;
    }

    static Forest read(DataInputStream in) throws IOException {
        int bias = in.readInt();
        int trees = in.readUnsignedShort();
        byte[] features = new byte[trees * DEPTH];
        int[] sets = new int[trees * DEPTH];
        short[] leaves = new short[trees * LEAVES];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readByte();
            sets[i] = in.readInt();
        }
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = in.readShort();
        }
        return new Forest(bias, features, sets, leaves);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(bias);
        out.writeShort(features.length / DEPTH);
        for (int i = 0; i < features.length; i++) {
            out.writeByte(features[i]);
            out.writeInt(sets[i]);
        }
        for (short leaf : leaves) {
            out.writeShort(leaf);
        }
    }

    /** The score: positive if an end is likelier than not. */
    int score(int[] values) {
        int score = bias;
        int question = 0;
        for (int tree = 0; tree < leaves.length; tree += LEAVES) {
            int leaf = 0;
            for (int depth = 0; depth < DEPTH; depth++) {
                leaf = leaf << 1 | (sets[question] >>> values[features[question]] & 1);
                question++;
            }
            score += leaves[tree + leaf];
        }
        return score;
    }

    /** The probability that belongs to a score. */
    static double probability(int score) {
        return 1 / (1 + Math.exp(-score / UNIT));
    }

    /** The score that belongs to a probability. */
    static int score(double probability) {
        return (int) Math.round(UNIT * Math.log(probability / (1 - probability)));
    }
}
