package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which commands run in a JVM of their own, and that they behave the same there. */
class RelaunchTest {

    private static final String ARTICLE = "Il traghetto è partito alle nove. Nessuno sa perché.\n";

    /** One where a program is not told its arguments, as on Windows. */
    private static final int JVMS = ProcessHandle.current().info().arguments().isPresent() ? 2 : 1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "-jar lede.jar, report a.txt --top 3, true",
        "-jar lede.jar, report, true",
        "-cp a.jar:b.jar Main, report a.txt, true",
        "--class-path a.jar Main, report a.txt, true",
        "Main, report a.txt, true",
        "-Xmx512m -jar lede.jar, report a.txt, false",
        "-XX:TieredStopAtLevel=1 -jar lede.jar, report a.txt, false",
        "-cp a.jar -Dx=y Main, report a.txt, false",
        "-jar -x, report a.txt, false",
        "-cp a.jar, report a.txt, false",
        "-jar, report a.txt, false",
        "-jar lede.jar, tokens, false",
        "-jar lede.jar, corpus report, false",
        "@options, report a.txt, false"
    })
    void command_withoutOptionsOfTheUser_startsAgain(String own, String args, boolean again) {
        List<String> command = Relaunch.command("java", (own + " " + args).split(" ", -1), args.split(" ", -1));

        if (again) {
            assertThat(String.join(" ", command))
                    .startsWith("java -XX:")
                    .contains(" -XX:TieredStopAtLevel=1 ")
                    .endsWith(" " + own + " " + args);
        } else {
            assertThat(command).isEmpty();
        }
    }

    @Test
    void command_argumentsNotTold_staysHere() {
        assertThat(Relaunch.command("", new String[] {"-jar", "lede.jar", "report"}, "report"))
                .isEmpty();
        assertThat(Relaunch.command("java", new String[0], "report")).isEmpty();
        assertThat(Relaunch.command("java", new String[] {"-jar", "lede.jar", "rep"}, "report", "a.txt"))
                .isEmpty();
        assertThat(Relaunch.command("java", new String[] {"-jar", "lede.jar"})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JDK_JAVA_OPTIONS, -Xmx1g, true",
        "JAVA_TOOL_OPTIONS, '-Da=b -agentlib:jdwp=transport=dt_socket,address=5005', true",
        "JAVA_TOOL_OPTIONS, ' -Dcom.sun.management.jmxremote.port=9010', true",
        "_JAVA_OPTIONS, @options, true",
        "JAVA_TOOL_OPTIONS, ' -Da=b  -Dc=d ', false",
        "JAVA_TOOL_OPTIONS, '', false",
        "PATH, -Xmx1g, false"
    })
    void hasOptions_ofTheEnvironment_keepsTheJvm(String name, String value, boolean expected) {
        assertThat(Relaunch.hasOptions(Map.of(name, value))).isEqualTo(expected);
    }

    @Test
    void main_report_sameOutputAndStatus() throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);

        assertThat(status("again", "report", "--json", article.toString())).isZero();
        assertThat(status("here", "-Dx=y", "report", "--json", article.toString()))
                .isZero();

        assertThat(jvms("again")).isEqualTo(JVMS);
        assertThat(jvms("here")).isEqualTo(1);
        assertThat(folder.resolve("again.out")).hasSameBinaryContentAs(folder.resolve("here.out"));
        assertThat(folder.resolve("again.out")).content(UTF_8).contains("\"it\"");
    }

    @Test
    void main_badOption_statusOfTheSecondJvm() throws IOException, InterruptedException {
        assertThat(status("bad", "report", "--no-such-option")).isEqualTo(2);
        assertThat(jvms("bad")).isEqualTo(JVMS);
        assertThat(folder.resolve("bad.err")).content(UTF_8).contains("--no-such-option");
    }

    @Test
    void main_articleOnStandardInput_isRead() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("stdin.in"), ARTICLE);

        assertThat(status("stdin", "report", "--json")).isZero();

        assertThat(jvms("stdin")).isEqualTo(JVMS);
        assertThat(folder.resolve("stdin.out")).content(UTF_8).contains("\"it\"");
    }

    /** Runs the program; arguments that begin with -D go to the JVM. */
    private int status(String name, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        List<String> all = List.of(args);
        command.addAll(all.stream().filter(a -> a.startsWith("-D")).toList());
        command.add(Main.class.getName());
        command.addAll(all.stream().filter(a -> !a.startsWith("-D")).toList());
        Path in = folder.resolve(name + ".in");
        if (!Files.exists(in)) {
            Files.createFile(in);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        builder.environment().put("CLASSPATH", classPath);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dlede.test=" + name);
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** How many JVMs have said that they took the options of the environment. */
    private long jvms(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".err"))
                .lines()
                .filter(line -> line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .count();
    }
}
