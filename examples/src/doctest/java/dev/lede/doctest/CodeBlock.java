package dev.lede.doctest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java that stands in the Javadoc of a source file or in a fence of a Markdown file.
 *
 * @param file where it stands
 * @param home the package of the file; empty for Markdown
 * @param line the number of its first line, from 1
 * @param code its lines, as a reader sees them
 */
record CodeBlock(Path file, String home, int line, List<String> code) {

    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\R(.*?)\\R *\\* *}</pre>", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package (.+);", Pattern.MULTILINE);
    private static final Pattern MARKDOWN = Pattern.compile("```java\\R(.*?)\\R```", Pattern.DOTALL);

    static List<CodeBlock> of(Path file) throws IOException {
        String text = Files.readString(file);
        boolean java = file.toString().endsWith(".java");
        Matcher home = PACKAGE.matcher(text);
        String name = java && home.find() ? home.group(1) : "";
        List<CodeBlock> blocks = new ArrayList<>();
        for (Matcher block = (java ? JAVADOC : MARKDOWN).matcher(text); block.find(); ) {
            int line = 1 + (int) text.substring(0, block.start(1)).lines().count();
            blocks.add(new CodeBlock(
                    file,
                    name,
                    line,
                    block.group(1)
                            .lines()
                            .map(l -> java ? l.replaceFirst("^ *\\* ?", "") : l)
                            .toList()));
        }
        return blocks;
    }

    /** Whether a line says what it gives. */
    boolean claims() {
        return code.stream().anyMatch(Example::claims);
    }
}
