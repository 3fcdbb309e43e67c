package dev.lede.internal.sentence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of small decision trees: an additive logistic model fitted by gradient boosting (J. Friedman, "Greedy function
 * approximation", Annals of Statistics 29, 2001). Immutable and thread-safe.
 *
 * <p>All nodes of one depth of a tree ask the same question, so that a tree is six questions and a table of 64 answers
 * and is evaluated without a branch, eight trees at a time. A question is a set of values of one feature, kept as 32
 * bits. Scores are in units of 1/1000 of a logit.
 */
final class Forest {

    static final int DEPTH = 6;
    static final int LEAVES = 1 << DEPTH;
    /** Score units of one logit. */
    static final double UNIT = 1000;

    /** The first trees ask only of what stands next to the candidate. */
    static final int NEAR_TREES = Grove.TREES;

    // A score so many units from the threshold for each tree to come is hardly turned by them; asked after each grove.
    private static final int SURE = 22;

    private final int bias;
    private final byte[] features;
    private final int[] sets;
    private final short[] leaves;
    private final Grove[] groves;

    Forest(int bias, byte[] features, int[] sets, short[] leaves) {
        this.bias = bias;
        this.features = features;
        this.sets = sets;
        this.leaves = leaves;
        groves = new Grove[(trees() + Grove.TREES - 1) / Grove.TREES];
        for (int i = 0; i < groves.length; i++) {
            groves[i] = new Grove(features, sets, leaves, i * Grove.TREES);
        }
    }

    private int trees() {
        return features.length / DEPTH;
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
        out.writeShort(trees());
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
        for (int i = 0; i < groves.length; i++) {
            if (i > 0 && isSure(score - threshold, i)) {
                break;
            }
            features.fill(groves[i].asked);
            score += groves[i].score(features.values);
        }
        return score;
    }

    private boolean isSure(int distance, int done) {
        return Math.abs(distance) > SURE * (trees() - done * Grove.TREES);
    }

    /** Whether {@link #score} surely stays below {@code threshold} for candidates of the same language and mark. */
    boolean isHopeless(Features features, int threshold) {
        int most = bias + groves[0].most(features.values, Features.MARK_AND_LANGUAGE) - threshold;
        return most < 0 && isSure(most, 1);
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
