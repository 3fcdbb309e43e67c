package dev.lede.examples.cli;

import dev.lede.text.Language;
import java.util.Set;
import java.util.TreeSet;

/** Language arguments as the command line takes them. */
final class Languages {

    private Languages() {}

    /**
     * The language of a tag; {@code no} means {@code nb}.
     *
     * @throws IllegalArgumentException if the tag is ill-formed
     */
    static Language parse(String tag) {
        Language language = Language.of(tag);
        return language.tag().equals("no") ? Language.of("nb") : language;
    }

    /**
     * The languages of a list of tags between commas.
     *
     * @throws IllegalArgumentException if a tag is ill-formed
     */
    static Set<Language> parseAll(String tags) {
        Set<Language> languages = new TreeSet<>();
        for (String tag : tags.split(",", -1)) {
            languages.add(parse(tag.strip()));
        }
        return languages;
    }
}
