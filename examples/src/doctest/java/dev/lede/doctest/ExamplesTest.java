package dev.lede.doctest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Java in the documentation compiles, and a line that ends in {@code // -> value} gives that value. The property
 * {@code lede.documented} names the folders of sources and the Markdown files.
 */
class ExamplesTest {

    private static final List<Path> DOCUMENTED = Stream.of(
                    System.getProperty("lede.documented").split(","))
            .map(Path::of)
            .toList();

    @Test
    void codeBlocks_compileAndGiveWhatTheySay() throws IOException {
        List<CodeBlock> blocks = new ArrayList<>();
        for (Path path : DOCUMENTED) {
            List<CodeBlock> here = new ArrayList<>();
            for (Path file : files(path)) {
                here.addAll(CodeBlock.of(file));
            }
            assertThat(here).as("examples in %s", path).isNotEmpty();
            blocks.addAll(here);
        }

        assertThat(new ExampleCompiler(packages()).problems(blocks)).isEmpty();
    }

    @Test
    void publicTypes_haveAnExample() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path path : DOCUMENTED) {
            for (Path file : publicTypes(path)) {
                if (CodeBlock.of(file).isEmpty()) {
                    without.add(file);
                }
            }
        }

        assertThat(without).isEmpty();
    }

    /** Packages of the documented types, and those of the JDK that every reader knows. */
    private static Set<String> packages() throws IOException {
        Set<String> packages = new TreeSet<>(List.of("java.util", "java.util.stream", "java.io", "java.nio.file"));
        for (Path path : DOCUMENTED) {
            for (Path file : publicTypes(path)) {
                packages.add(path.relativize(file.getParent()).toString().replace(File.separatorChar, '.'));
            }
        }
        return packages;
    }

    private static List<Path> publicTypes(Path path) throws IOException {
        List<Path> types = new ArrayList<>();
        for (Path file : files(path)) {
            String name = file.getFileName().toString().replace(".java", "");
            Pattern type =
                    Pattern.compile("^public .*\\b(class|interface|enum|record) " + name + "\\b", Pattern.MULTILINE);
            if (!file.toString().contains("internal")
                    && type.matcher(Files.readString(file)).find()) {
                types.add(file);
            }
        }
        return types;
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
