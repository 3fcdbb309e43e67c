import org.jspecify.annotations.NullMarked;

/** Language detection of texts, stretches and single foreign words. */
@NullMarked
module dev.lede.langdetect {
    requires transitive dev.lede.core;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.lede.langdetect;
}
