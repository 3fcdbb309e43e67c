import org.jspecify.annotations.NullMarked;

/** Term counts, corpus measures and keywords. */
@NullMarked
module dev.lede.stats {
    requires transitive dev.lede.core;
    requires com.ibm.icu;
    requires static datasketches.java;
    requires static org.jspecify;

    exports dev.lede.stats;
    exports dev.lede.stats.context;
    exports dev.lede.stats.measure;
}
