package dev.lede.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuickStartTest {

    @Test
    void run_printsLanguageSentencesAndTerms() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QuickStart.run(new PrintStream(out, true, UTF_8));

        assertThat(out.toString(UTF_8))
                .startsWith("it\n")
                .contains(
                        "Il chief ha visitato il cantiere del museo.\n",
                        "La visita &egrave; durata un&rsquo;ora.\n",
                        "chief is en\n");
    }

    /** Whatever Java the README shows stands in a class that is compiled and tested. */
    @Test
    void readme_everyLineOfJava_standsInTheQuickStart() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/lede/examples/quickstart/QuickStart.java"));
        List<String> known = source.replace("out.println", "System.out.println")
                .replace("out::println", "System.out::println")
                .lines()
                .map(String::strip)
                .toList();
        Matcher block = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")));
        while (block.find()) {
            assertThat(block.group(1).lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .isSubsetOf(known);
        }
    }
}
