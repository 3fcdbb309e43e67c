package dev.lede.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.stats.TermCounts;
import dev.lede.tokenize.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the jars besides classes: terms, and metadata for native images. */
class JarContentsTest {

    @ParameterizedTest
    @ValueSource(classes = {Tokenizer.class, LanguageDetector.class, TermCounts.class})
    void jar_holdsLicenceNoticeAndTheTermsOfItsData(Class<?> type) throws Exception {
        try (JarFile jar = jar(type)) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Unicode License", "CC-BY-SA-4.0");
            for (String resource : resources(jar)) {
                String file = resource.substring(resource.lastIndexOf('/') + 1);
                assertThat(terms(jar, resource))
                        .as("README.md with the terms of %s", resource)
                        .containsAnyOf(file, "*" + file.substring(file.lastIndexOf('.')));
            }
        }
    }

    /** The nearest README.md, in the folder of the resource or the one above. */
    private static String terms(JarFile jar, String resource) throws IOException {
        String folder = resource.substring(0, resource.lastIndexOf('/'));
        String above = folder.substring(0, folder.lastIndexOf('/'));
        String name = jar.getEntry(folder + "/README.md") != null ? folder : above;
        return text(jar, name + "/README.md");
    }

    /**
     * Structure as the documentation of GraalVM states it: an object whose {@code resources} is a list of objects with a
     * {@code glob}. No native image is built here.
     */
    @ParameterizedTest
    @ValueSource(classes = {Tokenizer.class, LanguageDetector.class, TermCounts.class})
    void metadata_coversAllResourcesAndNothingMissing(Class<?> type) throws Exception {
        try (JarFile jar = jar(type)) {
            String artifact = artifact(jar);
            List<String> globs =
                    globs(text(jar, "META-INF/native-image/dev.lede/" + artifact + "/reachability-metadata.json"));
            assertThat(resources(jar)).isNotEmpty().allMatch(resource -> matches(globs, resource));
            for (String glob : globs) {
                Class<?> owner = glob.startsWith("com/ibm/icu/") ? com.ibm.icu.util.VersionInfo.class : type;
                try (JarFile holder = jar(owner)) {
                    assertThat(entries(holder)).as(glob).anyMatch(entry -> matches(List.of(glob), entry));
                }
            }
        }
    }

    private static List<String> globs(String json) throws IOException {
        List<String> globs = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(parser.nextFieldName()).isEqualTo("resources");
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                assertThat(parser.nextFieldName()).isEqualTo("glob");
                globs.add(parser.nextTextValue());
                assertThat(parser.nextToken()).isEqualTo(JsonToken.END_OBJECT);
            }
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_OBJECT);
        }
        return globs;
    }

    private static boolean matches(List<String> globs, String name) {
        return globs.stream().anyMatch(glob -> {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return matcher.matches(Path.of(name));
        });
    }

    private static List<String> resources(JarFile jar) {
        return entries(jar).stream()
                .filter(name -> name.startsWith("dev/") && !name.endsWith(".class") && !name.endsWith(".md"))
                .toList();
    }

    private static List<String> entries(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    private static String artifact(JarFile jar) {
        String file = Path.of(jar.getName()).getFileName().toString();
        return file.substring(0, file.indexOf('-', "lede-".length()));
    }

    private static JarFile jar(Class<?> type) throws IOException, URISyntaxException {
        Path path =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        assertThat(path).as("packaged, not a folder of classes").isRegularFile();
        return new JarFile(path.toFile());
    }

    private static String text(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
