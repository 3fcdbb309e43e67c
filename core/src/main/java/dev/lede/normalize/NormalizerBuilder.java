package dev.lede.normalize;

import com.ibm.icu.text.Normalizer2;
import dev.lede.internal.encoding.EncodingStep;
import dev.lede.internal.normalize.AccentStep;
import dev.lede.internal.normalize.CharMaps;
import dev.lede.internal.normalize.ControlStep;
import dev.lede.internal.normalize.EntityStep;
import dev.lede.internal.normalize.HyphenationStep;
import dev.lede.internal.normalize.InvisibleStep;
import dev.lede.internal.normalize.LineBreakStep;
import dev.lede.internal.normalize.NormalFormStep;
import dev.lede.internal.normalize.Step;
import dev.lede.internal.normalize.SurrogateStep;
import dev.lede.internal.normalize.TerminalEscapeStep;
import dev.lede.internal.normalize.TypographicDashesStep;
import dev.lede.internal.normalize.TypographicQuotesStep;
import dev.lede.internal.normalize.WhiteSpaceStep;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Chooses the steps of a {@link Normalizer}. Not thread-safe.
 *
 * <p>The order of calls does not matter: steps always run in the order of {@link NormalizationStep}.
 *
 * <pre>{@code
 * Normalizer n = Normalizer.builder().with(NormalizationStep.LIGATURES).form(NormalForm.NFC).build();
 * n.normalize("ﬁne").text(); // -> "fine"
 * }</pre>
 */
public final class NormalizerBuilder {

    private final EnumSet<NormalizationStep> steps;
    private Typography quotes = Typography.KEEP;
    private Typography dashes = Typography.KEEP;
    private NormalForm form = NormalForm.NONE;

    NormalizerBuilder() {
        steps = EnumSet.noneOf(NormalizationStep.class);
    }

    NormalizerBuilder(NormalizerBuilder other) {
        steps = EnumSet.copyOf(other.steps);
        quotes = other.quotes;
        dashes = other.dashes;
        form = other.form;
    }

    /**
     * Adds steps. {@link NormalizationStep#QUOTES} and {@link NormalizationStep#DASHES} come as
     * {@link Typography#STRAIGHT} and {@link NormalizationStep#FORM} as {@link NormalForm#NFC}, unless chosen otherwise.
     */
    public NormalizerBuilder with(NormalizationStep... added) {
        for (NormalizationStep step : added) {
            set(Objects.requireNonNull(step, "step"), true);
        }
        return this;
    }

    /** Takes steps away. */
    public NormalizerBuilder without(NormalizationStep... removed) {
        for (NormalizationStep step : removed) {
            set(Objects.requireNonNull(step, "step"), false);
        }
        return this;
    }

    private void set(NormalizationStep step, boolean on) {
        switch (step) {
            case QUOTES -> quotes(on ? straight(quotes) : Typography.KEEP);
            case DASHES -> dashes(on ? straight(dashes) : Typography.KEEP);
            case FORM -> form(!on ? NormalForm.NONE : form == NormalForm.NONE ? NormalForm.NFC : form);
            default -> mark(step, on);
        }
    }

    private static Typography straight(Typography chosen) {
        return chosen == Typography.KEEP ? Typography.STRAIGHT : chosen;
    }

    private void mark(NormalizationStep step, boolean on) {
        if (on) {
            steps.add(step);
        } else {
            steps.remove(step);
        }
    }

    /** How quotes are written. */
    public NormalizerBuilder quotes(Typography style) {
        quotes = Objects.requireNonNull(style, "style");
        mark(NormalizationStep.QUOTES, style != Typography.KEEP);
        return this;
    }

    /** How dashes are written. */
    public NormalizerBuilder dashes(Typography style) {
        dashes = Objects.requireNonNull(style, "style");
        mark(NormalizationStep.DASHES, style != Typography.KEEP);
        return this;
    }

    /** The form that the text is brought to. */
    public NormalizerBuilder form(NormalForm wanted) {
        form = Objects.requireNonNull(wanted, "wanted");
        mark(NormalizationStep.FORM, wanted != NormalForm.NONE);
        return this;
    }

    /** The steps chosen so far, in the order in which they run. */
    Set<NormalizationStep> steps() {
        return EnumSet.copyOf(steps);
    }

    Typography quotes() {
        return quotes;
    }

    Typography dashes() {
        return dashes;
    }

    NormalForm form() {
        return form;
    }

    /** A normalizer with these steps. */
    public Normalizer build() {
        return new Normalizer(new NormalizerBuilder(this));
    }

    /** The working parts, in order. */
    Map<NormalizationStep, Step> parts() {
        Map<NormalizationStep, Step> parts = new EnumMap<>(NormalizationStep.class);
        steps.forEach(step -> parts.put(step, part(step)));
        return parts;
    }

    private Step part(NormalizationStep step) {
        return switch (step) {
            case TERMINAL_ESCAPES -> new TerminalEscapeStep();
            case ENTITIES -> new EntityStep();
            case ENCODING -> new EncodingStep();
            case LIGATURES -> CharMaps.ligatures();
            case WIDTH -> CharMaps.width();
            case LINE_BREAKS -> new LineBreakStep();
            case HYPHENATION -> new HyphenationStep();
            case SOFT_HYPHENS -> CharMaps.softHyphens();
            case WHITE_SPACE -> new WhiteSpaceStep();
            case QUOTES -> quotes == Typography.STRAIGHT ? CharMaps.straightQuotes() : new TypographicQuotesStep();
            case DASHES -> dashes == Typography.STRAIGHT ? CharMaps.straightDashes() : new TypographicDashesStep();
            case SURROGATES -> new SurrogateStep();
            case CONTROLS -> new ControlStep();
            case INVISIBLE -> new InvisibleStep();
            case FORM -> new NormalFormStep(icuForm());
            case ACCENTS -> new AccentStep();
        };
    }

    private Normalizer2 icuForm() {
        return switch (form) {
            case NONE -> throw new IllegalStateException("no form was chosen");
            case NFC -> Normalizer2.getNFCInstance();
            case NFD -> Normalizer2.getNFDInstance();
            case NFKC -> Normalizer2.getNFKCInstance();
            case NFKD -> Normalizer2.getNFKDInstance();
            case NFKC_CASEFOLD -> Normalizer2.getNFKCCasefoldInstance();
        };
    }
}
