package dev.lede.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.StopWords;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jol.info.GraphLayout;

/**
 * What stays in memory once everything was asked of every facade, key terms in every language, in megabytes of a 64-bit
 * heap below 32 GB.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetainedSizeTest {

    private final Facades facades = new Facades();

    @BeforeAll
    void useAll() {
        System.setProperty("jol.magicFieldOffset", "true"); // otherwise fields of records have no offset
        System.setProperty("jol.skipDynamicAttach", "true");
        facades.questions.forEach((name, question) ->
                assertThat(Facades.TEXTS.stream().map(question)).as(name).doesNotContainNull());
        StopWords.languages()
                .forEach(language -> assertThat(KeywordExtractor.standard().extract("ponte", language, 1))
                        .hasSizeLessThan(2));
    }

    @ParameterizedTest
    @CsvSource({
        "Normalizer.search, 2",
        "Tokenizer.news, 4",
        "SentenceSplitter.news, 0.2",
        "LanguageDetector.standard, 32",
        "KeywordExtractor.standard, 32",
        "StopWords, 0.1"
    })
    void facade_staysBelow(String name, double megabytes) {
        assertThat(megabytes(facades.instances.get(name))).as(name).isLessThan(megabytes);
    }

    /** All constants of all classes: what a program that uses everything pays once. */
    @Test
    void library_altogether_staysBelow() throws IllegalAccessException {
        List<Object> roots = new ArrayList<>(facades.instances.values());
        for (JavaClass type : new ClassFileImporter().importPackages("dev.lede")) {
            if (isOfLibraries(type)) {
                for (JavaField field : type.getFields()) {
                    add(field, roots);
                }
            }
        }
        assertThat(megabytes(roots.toArray())).isLessThan(96);
    }

    private static boolean isOfLibraries(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().toString())
                .filter(uri -> Stream.of("core", "langdetect", "stats")
                        .anyMatch(m -> uri.contains("/" + m + "/target/classes/") || uri.contains("/lede-" + m + "-")))
                .isPresent();
    }

    private static void add(JavaField field, List<Object> roots) throws IllegalAccessException {
        if (field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getRawType().isPrimitive()) {
            Field constant = field.reflect();
            constant.setAccessible(true);
            Object value = constant.get(null);
            if (value != null) {
                roots.add(value);
            }
        }
    }

    private static double megabytes(Object... roots) {
        return GraphLayout.parseInstance(roots).totalSize() / 1e6;
    }
}
