import org.jspecify.annotations.NullMarked;

/** Normalization with offsets, tokens and sentences. */
@NullMarked
@SuppressWarnings("module") // the two siblings are compiled after this module
module dev.lede.core {
    requires com.ibm.icu;
    requires org.apache.commons.lang3;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.lede.text;
    exports dev.lede.normalize;
    exports dev.lede.tokenize;
    exports dev.lede.sentence;
    exports dev.lede.internal.icu to
            dev.lede.langdetect,
            dev.lede.stats;
}
