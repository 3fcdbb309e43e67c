package dev.lede.consumers.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One program in processes of various kinds: what it prints must be the same to the byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnvironmentTest {

    private static final Path HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    private String expected;

    @BeforeAll
    void ask() throws Exception {
        expected = run(java(HOME), classPath());
        assertThat(expected).contains("superb").hasLineCount(7 * 11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG",
                "-Dfile.encoding=US-ASCII -Dstdout.encoding=US-ASCII",
                "-Dfile.encoding=UTF-16LE",
                "-Duser.timezone=Asia/Kathmandu",
                "-Djava.locale.providers=COMPAT",
                "-Xint",
                "-Xmx128m"
            })
    void answers_underFlags_areTheSame(String flags) throws Exception {
        List<String> command = new ArrayList<>(java(HOME));
        command.addAll(List.of(flags.split(" ")));
        assertThat(run(command, classPath())).isEqualTo(expected);
    }

    /** No file may be written: not one byte by any user, nor is there a place for temporary ones. */
    @Test
    void answers_onAReadOnlyFileSystem_areTheSame() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to set a limit");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 0; exec \"$@\"", "sh"));
        command.addAll(java(HOME));
        command.addAll(List.of("-XX:-UsePerfData", "-Djava.io.tmpdir=" + folder.resolve("missing")));
        assertThat(run(command, classPath())).isEqualTo(expected);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void answers_onTheModulePath_areTheSame() throws Exception {
        assertThat(run(java(HOME), modulePath())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void answers_onOtherJavas_areTheSame(String version) throws Exception {
        Optional<Path> home = javaHome(version);
        assumeTrue(home.isPresent(), "no Java " + version + " beside the one that runs this");
        assertThat(run(java(home.get()), classPath())).isEqualTo(expected);
        assertThat(run(java(home.get()), modulePath())).isEqualTo(expected);
    }

    private static Optional<Path> javaHome(String version) throws IOException {
        try (Stream<Path> siblings = Files.list(HOME.getParent())) {
            return siblings.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> isVersion(home, version))
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isVersion(Path home, String version) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version + ".");
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> java(Path home) {
        return List.of(home.resolve("bin/java").toString());
    }

    private static List<String> classPath() {
        return List.of("-cp", System.getProperty("java.class.path"), Answers.class.getName());
    }

    /** The libraries as modules, the program beside them. */
    private static List<String> modulePath() {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        String jars = Arrays.stream(entries)
                .filter(entry -> entry.matches(".*(lede-|icu4j|commons-lang3|slf4j-)[^/\\\\]*\\.jar"))
                .reduce("", (a, b) -> a.isEmpty() ? b : a + File.pathSeparator + b);
        return List.of(
                "--module-path",
                jars,
                "--add-modules",
                "dev.lede.langdetect,dev.lede.stats",
                "-cp",
                Path.of("target", "classes").toAbsolutePath().toString(),
                Answers.class.getName());
    }

    private String run(List<String> command, List<String> program) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(program);
        Process process = new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .directory(new File("").getAbsoluteFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
