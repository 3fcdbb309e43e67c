package dev.lede.benchmarks.rivals;

import opennlp.tools.tokenize.SimpleTokenizer;

/** OpenNLP's SimpleTokenizer: runs of letters, of digits, of anything else but white space. */
final class OpenNlpSegmenter implements Segmenter {

    @Override
    public int cut(String text) {
        return SimpleTokenizer.INSTANCE.tokenizePos(text).length;
    }
}
