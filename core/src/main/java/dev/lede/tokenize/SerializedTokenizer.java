package dev.lede.tokenize;

import dev.lede.text.Language;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Set;

/** Stands in for a {@link Tokenizer} in Java serialization: what was chosen, and nothing of what works. */
final class SerializedTokenizer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean news;
    private final String language;
    private final NewsRule[] without;

    private SerializedTokenizer(boolean news, Language language, NewsRule[] without) {
        this.news = news;
        this.language = language.tag();
        this.without = without;
    }

    static SerializedTokenizer unicode() {
        return new SerializedTokenizer(false, Language.UND, new NewsRule[0]);
    }

    static SerializedTokenizer news(Language language, Set<NewsRule> without) {
        return new SerializedTokenizer(true, language, without.toArray(NewsRule[]::new));
    }

    /** The shared instance where there is one of these options. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (!news) {
            return Tokenizer.unicode();
        }
        try {
            Tokenizer.Builder builder = Tokenizer.builder().language(Language.of(language));
            for (NewsRule rule : without) {
                builder.without(rule);
            }
            return without.length == 0 ? Tokenizer.news(Language.of(language)) : builder.build();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not the options of a tokenizer").initCause(e);
        }
    }
}
