/** A program that uses the three libraries as modules. */
module dev.lede.consumers.modulepath {
    requires dev.lede.langdetect;
    requires dev.lede.stats;
}
