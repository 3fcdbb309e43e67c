package dev.lede.examples.report.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a drawing as XML, so that a drawing that is not well-formed fails whatever else is asked. */
final class Drawings {

    private Drawings() {}

    static Element parse(String svg) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    static List<Element> elements(Element svg, String name, String style) {
        List<Element> found = new ArrayList<>();
        NodeList all = svg.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if ((" " + element.getAttribute("class") + " ").contains(" " + style + " ")) {
                found.add(element);
            }
        }
        return found;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The strokes or dots of a path, as their first coordinates. */
    static List<Double> starts(Element path) {
        List<Double> starts = new ArrayList<>();
        Matcher move = Pattern.compile("M([0-9.]+) ").matcher(path.getAttribute("d"));
        while (move.find()) {
            starts.add(Double.valueOf(move.group(1)));
        }
        return starts;
    }
}
