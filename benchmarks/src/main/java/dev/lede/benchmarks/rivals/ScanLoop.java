package dev.lede.benchmarks.rivals;

/** Reads every character and does nothing with it. */
final class ScanLoop implements Segmenter {

    @Override
    public int cut(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }
}
