package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which classes there are: every language of the corpus in the script that most of its text is in. */
final class ClassPlan {

    private static final int LINES_LOOKED_AT = 500;
    private static final double LEAST_SHARE_OF_SECOND = 0.1;

    private ClassPlan() {}

    /** The scripts, those with most classes first. */
    static List<ScriptDraft> of(CorpusFiles files, Set<String> without) {
        Map<String, List<LanguageClass>> byScript = new TreeMap<>();
        for (String tag : files.languages()) {
            if (!LanguageClass.TOO_THIN.contains(tag) && !without.contains(tag)) {
                for (String script : scripts(tag, files.train(tag))) {
                    byScript.computeIfAbsent(script, s -> new ArrayList<>()).add(new LanguageClass(tag, script));
                }
            }
        }
        List<ScriptDraft> drafts = new ArrayList<>();
        byScript.forEach((script, classes) -> {
            if (classes.size() > 1 && LanguageClass.JUNK_SCRIPTS.contains(script)) {
                classes.add(new LanguageClass(LanguageClass.JUNK, script));
            }
            drafts.add(new ScriptDraft(script, classes));
        });
        drafts.sort(Comparator.comparingInt((ScriptDraft d) -> -d.classes.size()));
        return drafts;
    }

    private static List<String> scripts(String tag, List<String> lines) {
        int[] characters = new int[Alphabet.SIZE];
        int step = Math.max(1, lines.size() / LINES_LOOKED_AT);
        for (int i = 0; i < lines.size(); i += step) {
            lines.get(i).chars().forEach(c -> characters[c]++);
        }
        Map<String, Integer> letters = new HashMap<>();
        int total = 0;
        for (int c = 0; c < characters.length; c++) {
            String script = characters[c] == 0 ? "Zyyy" : AlphabetBuilder.script(c);
            if (!script.equals("Zyyy") && !script.equals("Zinh")) {
                letters.merge(script, characters[c], Integer::sum);
                total += characters[c];
            }
        }
        List<String> ranked = new ArrayList<>(letters.keySet());
        ranked.sort(Comparator.comparing((String s) -> -letters.get(s)).thenComparing(s -> s));
        boolean both = LanguageClass.TWO_SCRIPTS.contains(tag)
                && ranked.size() > 1
                && letters.get(ranked.get(1)) > LEAST_SHARE_OF_SECOND * total;
        return ranked.subList(0, both ? 2 : 1);
    }
}
