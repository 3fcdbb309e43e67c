package dev.lede.langdetect;

/** A language that uses a word, by number, and the class of the word's frequency there. */
record WordUse(int language, int frequencyClass) {

    static WordUse of(int language, double perMillion) {
        double steps = Math.log(WordFilter.COMMON / perMillion) / Math.log(4);
        return new WordUse(language, (int) Math.max(0, Math.min(WordFilter.CLASSES - 1, Math.ceil(steps))));
    }
}
