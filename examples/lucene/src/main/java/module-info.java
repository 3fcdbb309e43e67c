import org.jspecify.annotations.NullMarked;

/** An analyzer, a tokenizer and a character filter for Lucene on top of Lede. */
@NullMarked
module dev.lede.lucene {
    requires transitive dev.lede.core;
    requires transitive org.apache.lucene.core;
    requires static org.jspecify;

    exports dev.lede.lucene;
}
