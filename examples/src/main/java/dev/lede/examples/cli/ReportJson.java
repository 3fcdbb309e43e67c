package dev.lede.examples.cli;

import dev.lede.examples.report.ArticleReport;
import dev.lede.examples.report.KeyTerm;
import dev.lede.examples.report.Measure;
import dev.lede.examples.report.Repair;
import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageSpan;
import dev.lede.stats.TermCount;
import dev.lede.text.Span;
import java.io.IOException;

/** Writes a report for programs. Offsets are UTF-16 code units of the original. */
final class ReportJson {

    private ReportJson() {}

    static void write(ArticleReport report, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("name").value(report.name());
        out.name("characters").value(report.text().length());
        out.name("readClosely").value(report.read());
        out.name("words").value(report.words());
        out.name("distinctWords").value(report.counts().size());
        detection(report.detection(), out);
        out.name("sentences").beginArray();
        for (int i = 0; i < report.sentences().size(); i++) {
            span(report.sentences().get(i), out.beginObject());
            out.name("words").value(report.sentenceWords().get(i)).endObject();
        }
        out.endArray();
        foreign(report, out);
        terms(report, out);
        out.name("frequent").beginArray();
        for (TermCount term : report.frequent()) {
            out.beginArray().value(term.term()).value(term.count()).endArray();
        }
        out.endArray();
        repairs(report, out);
        out.name("measures").beginObject();
        for (Measure measure : report.measures()) {
            out.name(measure.name()).value(measure.value());
        }
        out.endObject().endObject();
    }

    private static void detection(Detection detection, JsonWriter out) throws IOException {
        out.name("language").value(detection.language().tag());
        out.name("probability").value(detection.probability());
        out.name("reliable").raw(Boolean.toString(detection.reliable()));
        out.name("alternatives").beginArray();
        for (Detection.Alternative guess : detection.alternatives()) {
            out.beginArray()
                    .value(guess.language().tag())
                    .value(guess.probability())
                    .endArray();
        }
        out.endArray();
    }

    private static void foreign(ArticleReport report, JsonWriter out) throws IOException {
        out.name("foreign").beginArray();
        for (LanguageSpan span : report.foreign()) {
            span(span.span(), out.beginObject());
            out.name("text").value(span.span().text(report.text()));
            out.name("language").value(span.language().tag());
            out.name("probability").value(span.probability()).endObject();
        }
        out.endArray();
    }

    private static void terms(ArticleReport report, JsonWriter out) throws IOException {
        out.name("keywords").beginArray();
        for (KeyTerm term : report.terms()) {
            out.beginObject().name("term").value(term.term()).name("score").value(term.score());
            out.name("places").beginArray();
            for (Span place : term.places()) {
                out.beginArray().value(place.start()).value(place.end()).endArray();
            }
            out.endArray().endObject();
        }
        out.endArray();
    }

    private static void repairs(ArticleReport report, JsonWriter out) throws IOException {
        out.name("repairs").beginArray();
        for (Repair repair : report.repairs()) {
            span(repair.span(), out.beginObject());
            out.name("before")
                    .value(repair.before())
                    .name("after")
                    .value(repair.after())
                    .endObject();
        }
        out.endArray();
    }

    private static void span(Span span, JsonWriter out) throws IOException {
        out.name("start").value(span.start()).name("end").value(span.end());
    }
}
