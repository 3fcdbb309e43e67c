package dev.lede.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Opens pages in a headless Chromium. A probe is added to a copy of the page, which leaves what it finds in the
 * document; the browser prints the document. This needs neither a driver nor a port.
 */
final class Chromium {

    /** What the browser says of the way axe-core reads colours. */
    private static final String ADVICE_TO_AXE = "Canvas2D: Multiple readback operations";

    /** What the probe of a page found. */
    record Findings(
            String text, int marks, int emptyMarks, boolean scrollsSideways, String violations, String console) {}

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser of this machine, if it has one; pictures and copies go to {@code folder}. */
    static Optional<Chromium> find(Path folder) {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, folder));
    }

    /** Opens a page at a width, takes a picture of it and looks at it. */
    Findings open(String name, String page, int width) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path plain = Files.writeString(folder.resolve(name + ".html"), page);
        String size = "--window-size=" + width + ",3000";
        String picture = "--screenshot=" + folder.resolve(name + "-" + width + ".png");
        run(size, picture, plain.toUri().toString());
        Path probed = Files.writeString(folder.resolve(name + ".probed.html"), probed(page));
        String[] output = run(
                size,
                "--virtual-time-budget=20000",
                "--dump-dom",
                probed.toUri().toString());
        String console = String.join(
                "\n",
                output[1]
                        .lines()
                        .filter(line -> line.contains("CONSOLE") && !line.contains(ADVICE_TO_AXE))
                        .toList());
        return new Findings(
                found(output[0], "text"),
                Integer.parseInt(found(output[0], "marks")),
                Integer.parseInt(found(output[0], "empty")),
                Boolean.parseBoolean(found(output[0], "wide")),
                found(output[0], "violations"),
                console);
    }

    private String[] run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                program.toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--enable-logging=stderr"),
                        Stream.of(arguments))
                .toList();
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end: " + command);
        }
        return new String[] {Files.readString(out, UTF_8), Files.readString(err, UTF_8)};
    }

    /** The page with the probe in it, and with leave to run it. */
    private static String probed(String page) throws IOException {
        String probe = resource("/dev/lede/examples/report/probe.js");
        return page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + axe() + "</script><script>" + probe + "</script></body>");
    }

    private static String axe() throws IOException {
        String version = System.getProperty("lede.axe", "");
        return resource("/META-INF/resources/webjars/axe-core/" + version + "/axe.min.js");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Chromium.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String found(String document, String name) {
        Matcher attribute =
                Pattern.compile("data-found-" + name + "=\"([^\"]*)\"").matcher(document);
        if (!attribute.find()) {
            throw new AssertionError("the probe did not run; the document begins "
                    + document.lines().findFirst());
        }
        return URLDecoder.decode(attribute.group(1), UTF_8);
    }
}
