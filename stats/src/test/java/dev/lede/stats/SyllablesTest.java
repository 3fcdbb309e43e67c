package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    /** Words of a language, each with its syllables. */
    @ParameterizedTest
    @CsvSource({
        "en, the 1 council 2 said 1 bridge 1 river 2 table 2 tables 2 walked 1 wanted 2 houses 2 makes 1 nation 2 media 3"
                + " science 2 people 2 quiet 2 radio 3 video 3 player 2 syllable 3 government 3 information 4"
                + " university 5 readability 5 society 4 social 2 region 2 year 1 queue 1 settled 2 friend 1 guard 1",
        "it, il 1 ponte 2 giornale 3 paese 3 città 2 fiume 2 automobile 5 guerra 2 questo 2 aprirà 3 poeta 3"
                + " Mario 2 aiuola 3 perché 2 comunale 4 Italia 3",
        "es, el 1 puente 2 río 2 ciudad 2 país 2 Lucía 3 gobierno 3 guerra 2 que 1 tiempo 2 aéreo 4 rey 1 información 4",
        "pt, a 1 ponte 2 não 1 água 2 país 2 governo 3 avião 3 informação 4 mães 1 rio 1",
        "fr, le 1 pont 1 table 1 voyage 2 année 2 réunion 3 eau 1 gouvernement 4 maire 1 question 2 oasis 3 journaux 2",
        "de, die 1 Brücke 2 Feuer 2 Theater 3 Häuser 2 Bürgermeister 4 Zeitung 2 Regierung 3 See 1 quer 1 Europa 3",
        "nl, de 1 brug 1 mooie 2 geeuw 1 nieuws 1 regering 3 huis 1 water 2 bijzonder 3 ijs 1",
        "sv, bron 1 regering 3 Europa 3 vägen 2",
        "pl, nauka 2 niebo 2 most 1 rzeka 2 gazeta 3 dziecko 2 miasto 2",
        "cs, most 1 řeka 2 vlouda 2 noviny 3 soud 1",
        "ru, мост 1 река 2 правительство 4 поэзия 4 газета 3 её 2",
        "uk, річка 2 Україна 4 їжа 2",
        "el, γεφυρα 3",
        "fi, silta 2 joki 2",
        "und, xyz 1 123 1 日本 1"
    })
    void count_wordsOfALanguage(String language, String words) {
        Syllables syllables = Syllables.of(Language.of(language));
        String[] fields = words.split(" ", -1);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            int actual = syllables.count(fields[i]);
            if (actual != Integer.parseInt(fields[i + 1])) {
                wrong.add(fields[i] + " " + fields[i + 1] + ", not " + actual);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
