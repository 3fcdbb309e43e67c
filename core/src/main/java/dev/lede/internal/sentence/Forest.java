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

    /** The first trees ask only of what stands next to the candidate. */
    static final int NEAR_TREES = 8;

    // A score so many units from the threshold for each tree to come is hardly turned by them; asked after every eight.
    private static final int SURE = 22;
    private static final int ASK_AT = NEAR_TREES * LEAVES - 1;

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

    /**
     * The score. Ends early where it has moved so far from {@code threshold} that further trees will hardly bring it
     * back; so most candidates never need what stands far off.
     */
    int score(Features features, int threshold) {
        int score = bias;
        int question = 0;
        for (int tree = 0; tree < leaves.length; tree += LEAVES) {
            if ((tree & ASK_AT) == 0 && tree > 0) {
                if (Math.abs(score - threshold) * LEAVES > SURE * (leaves.length - tree)) {
                    return score;
                }
                features.fillFar();
            }
            score += leaves[tree + leaf(features.values, question)];
            question += DEPTH;
        }
        return score;
    }

    /** Written out, as the six answers do not wait for each other. */
    private int leaf(int[] values, int q) {
        return (answer(values, q) << 5)
                | (answer(values, q + 1) << 4)
                | (answer(values, q + 2) << 3)
                | (answer(values, q + 3) << 2)
                | (answer(values, q + 4) << 1)
                | answer(values, q + 5);
    }

    private int answer(int[] values, int question) {
        return (sets[question] >>> values[features[question]]) & 1;
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
